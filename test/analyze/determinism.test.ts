import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze/analyze';
import { topics, watchlist } from '../../src/config/reference';
import { analyzeText, articleOf, fr } from './analyze-text';
import { languageOf } from './languages';

const ENGLISH =
  'Mark Carney met Giorgia Meloni in Ottawa on 3 March 2026. “We will buy 40 ships,” he said. She welcomed the plan, worth 3 billion euros.';
const FRENCH = 'Mark Carney a rencontré Giorgia Meloni à Ottawa. « Nous achetons 40 navires », a-t-il dit. Elle a salué le plan.';
const bytes = (text: string, setting = {}) => JSON.stringify(analyzeText(text, setting));

test('the same article gives the same bytes', () => {
  expect(bytes(ENGLISH)).toEqual(bytes(ENGLISH));
});

test('whatever was read in between makes no difference', () => {
  const before = bytes(ENGLISH);
  bytes(FRENCH, fr);
  bytes('Kurt Ottawa said the SHIPS of Carney would sail. '.repeat(50));
  expect(bytes(ENGLISH)).toEqual(before);
});

test('words learned in capitals first make no difference', () => {
  const text = 'The quillon of Zorvath left.';
  const fresh = bytes(text.replaceAll('quillon', 'quorlon'));
  bytes('QUILLON quillon Quillon');
  expect(bytes(text).replaceAll('quillon', 'quorlon')).toEqual(fresh);
});

test('thousands of new words in between make no difference', () => {
  const before = bytes(ENGLISH);
  let word = 0;
  bytes(Array.from({ length: 70_000 }, () => `z${(word++).toString(36)}q`).join(' '));
  expect(bytes(ENGLISH)).toEqual(before);
});

test('the time of day changes nothing, only the day counts', () => {
  expect(bytes(ENGLISH, { date: '2026-03-04T23:59:59Z' })).toEqual(bytes(ENGLISH, { date: '2026-03-04' }));
});

test('nothing that is given is changed', () => {
  const article = Object.freeze(articleOf(ENGLISH));
  const english = languageOf('en');
  const kept = JSON.stringify([english, watchlist, topics]);
  analyze(article, english, watchlist, topics);
  expect(JSON.stringify([english, watchlist, topics])).toEqual(kept);
});

test('all spans lie in the text, in order and not empty', () => {
  for (const [text, setting] of [
    [ENGLISH, {}],
    [FRENCH, fr],
  ] as const) {
    const { sentences, people, statements, meetings, figures, dates, keyPoints } = analyzeText(text, setting);
    const spans = [
      ...sentences,
      ...people.flatMap(({ mentions }) => mentions),
      ...statements,
      ...meetings,
      ...figures,
      ...dates,
      ...keyPoints,
    ];
    expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length))).toEqual([]);
    for (const list of [sentences, statements, figures, dates])
      expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
  }
});

test('an analysis survives JSON unchanged', () => {
  const analysis = analyzeText(ENGLISH);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
});

test('a language without a lexicon still gives sentences, names, dates and figures', () => {
  const text = 'Ông Tô Lâm gặp Emmanuel Macron ngày 16 tháng 1 năm 2026. Hai bên ký 12 văn kiện trị giá 3.5 tỷ USD.';
  const { sentences, people, dates } = analyzeText(text, { language: 'vi' });
  expect([sentences.length, people.map(({ id }) => id).sort(), dates.map(({ date }) => date)]).toEqual([
    2,
    ['emmanuel-macron', 'to-lam'],
    ['2026-01-16'],
  ]);
});
