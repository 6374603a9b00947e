import { expect, test } from 'vitest';
import { analyzeText, type Setting, wordsOf } from './analyze-text';

/** A Wednesday. */
const date = '2026-03-04';
const fr: Setting = { language: 'fr', date };

const daysIn = (text: string, setting: Setting = { date }) =>
  analyzeText(text, setting).dates.map(({ start, end, date: day }) => [wordsOf(text, [{ start, end }])[0], day]);

test.each<[string, Setting, [string, string][]]>([
  ['The ministers will meet on Friday in Oslo.', { date }, [['Friday', '2026-03-06']]],
  ['On Tuesday, the court will rule on the dam.', { date }, [['Tuesday', '2026-03-10']]],
  ['The vote is scheduled for Wednesday evening.', { date }, [['Wednesday', '2026-03-04']]],
  ['Mark Carney will announce Thursday that the port opens.', { date }, [['Thursday', '2026-03-05']]],
  ['The president will host Mark Carney Friday.', { date }, [['Friday', '2026-03-06']]],
  ['Les ministres se réuniront vendredi à Oslo.', fr, [['vendredi', '2026-03-06']]],
  ['Mardi, la cour rendra son avis.', fr, [['Mardi', '2026-03-10']]],
  ['Le vote est prévu jeudi.', fr, [['jeudi', '2026-03-05']]],
  ['La loi entre en vigueur samedi prochain.', fr, [['samedi', '2026-03-07']]],
])('a weekday of what is to come is the next: %s', (text, setting, days) => {
  expect(daysIn(text, setting)).toEqual(days);
});

test.each<[string, Setting]>([
  ['The ministers met on Friday in Oslo.', { date }],
  ['Mark Carney, who will visit Oslo, said on Tuesday that the port was safe.', { date }],
  ['On Tuesday, Mark Carney said that the port will open.', { date }],
  ['The talks were scheduled for Friday before the storm.', { date }],
  ['The ministers will meet next Friday.', { date }],
  ['She has canceled a rally that is scheduled for Friday.', { date }],
  ['Le vote prévu jeudi est annulé.', fr],
  ['Voters will decide on Super Tuesday.', { date }],
  ['Les ministres se sont réunis vendredi.', fr],
  ['Le vote, initialement prévu jeudi, a été annulé.', fr],
  ['Le texte voté vendredi dernier sera publié.', fr],
])('no other is told: %s', (text, setting) => {
  expect(daysIn(text, setting)).toEqual([]);
});

test('a number beside a weekday tells the day', () => {
  expect(daysIn('The ministers will meet on Friday, 20 March in Oslo.')).toEqual([['20 March', '2026-03-20']]);
  expect(daysIn('Les ministres se réuniront vendredi 20 mars à Oslo.', fr)).toEqual([['20 mars', '2026-03-20']]);
});
