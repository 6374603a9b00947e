import { expect, test } from 'vitest';
import { analyzeText, type Setting, wordsOf } from './analyze-text';

const datesIn = (text: string, setting: Setting) => analyzeText(text, setting).dates.map(({ date }) => date);
const en = { date: '2026-05-10' };
const fr: Setting = { language: 'fr', date: '2026-05-10' };
const vi: Setting = { language: 'vi', date: '2026-05-10' };

test.each<[string, Setting, string]>([
  ['Parliament votes on 3 June.', en, '2026-06-03'],
  ['The envoy left on April 28.', en, '2026-04-28'],
  ['The talks began today, 10 May.', en, '2026-05-10'],
  ['Le scrutin aura lieu le 3 juin.', fr, '2026-06-03'],
  ['Le scrutin a eu lieu le 28 avril.', fr, '2026-04-28'],
  ['Hội nghị khai mạc ngày 3/6.', vi, '2026-06-03'],
])('a day without a year is the nearest: %s', (text, setting, date) => {
  expect(datesIn(text, setting)).toEqual([date]);
});

test.each<[string, Setting, string]>([
  ['They met again on 20 December.', { date: '2026-01-10' }, '2025-12-20'],
  ['They will meet again on 20 January.', { date: '2025-12-10' }, '2026-01-20'],
  ['The court ruled on 12 October.', en, '2025-10-12'],
])('across the end of a year it is told by four months: %s', (text, setting, date) => {
  expect(datesIn(text, setting)).toEqual([date]);
});

test.each<[string, Setting, string]>([
  ['The law has held since June 3.', en, '2025-06-03'],
  ['They have been on strike since Tuesday, June 3.', en, '2025-06-03'],
  ['If they had no part in the June 3 attacks, they have nothing to fear.', en, '2025-06-03'],
  ['Les attentats du 3 juin ont frappé le pays.', fr, '2025-06-03'],
  ['La loi, votée le 3 juin dernier, est en vigueur.', fr, '2025-06-03'],
  ['La loi est en vigueur depuis le 3 juin.', fr, '2025-06-03'],
  ['Il se rendra à Oslo le 12 octobre prochain.', fr, '2026-10-12'],
  ['Hai bên gặp nhau ngày 3/6 vừa qua.', vi, '2025-06-03'],
])('words beside it tell that it is past, or to come: %s', (text, setting, date) => {
  expect(datesIn(text, setting)).toEqual([date]);
});

test.each<[string, Setting, string]>([
  ['The court meets on Thursday, 12 November.', en, '2026-11-12'],
  ['The court met on Wednesday, 12 November.', en, '2025-11-12'],
  ['Le procès s’est ouvert jeudi 5 juin.', fr, '2025-06-05'],
  ['Le procès s’ouvre vendredi 5 juin.', fr, '2026-06-05'],
])('so does the weekday: %s', (text, setting, date) => {
  expect(datesIn(text, setting)).toEqual([date]);
});

test('a day shares the year of one right behind it', () => {
  expect(datesIn('They polled voters from 28 April to 2 May 2024.', en)).toEqual(['2024-04-28', '2024-05-02']);
  expect(datesIn('Le sondage a été mené du 28 décembre au 2 janvier 2024.', fr)).toEqual(['2023-12-28', '2024-01-02']);
});

test('numbers of days count nothing', () => {
  const text = 'Elle a commenté dimanche 30 août les résultats, et lundi 14 septembre 40 partis.';
  expect(wordsOf(text, analyzeText(text, fr).figures)).toEqual(['40']);
});
