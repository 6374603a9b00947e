import { expect, test } from 'vitest';
import { analyzeText, fr } from './analyze-text';

const of = (text: string, setting = {}) => analyzeText(text, setting).fingerprint;
const words = (text: string, setting = {}) => of(text, setting).words.map(([word]) => word);

test('words come folded, the most frequent first, with their count', () => {
  const filler = Array.from({ length: 70 }, () => 'the').join(' ');
  expect(of(`${filler} ferry FERRY Ferry island island Étoile`).words).toEqual([
    ['ferry', 3],
    ['island', 2],
    ['etoile', 1],
  ]);
});

test('words of one stem count together', () => {
  expect(words('islands island').length).toEqual(1);
});

test('words without a subject are left out', () => {
  expect(words('they would have been there with him')).toEqual([]);
});

test('the first words of an article count twice', () => {
  const filler = Array.from({ length: 70 }, () => 'the').join(' ');
  expect(of(`ferry ${filler} island`).words).toEqual([
    ['ferry', 2],
    ['island', 1],
  ]);
});

test('a headline given apart counts, one that stands in the text does not count again', () => {
  const text = 'Ferries for Oslo\nA plan was told.';
  expect(words('A plan was told.', { headline: 'Ferries for Oslo' })).toContain('ferry');
  expect(of(text, { headline: 'Ferries for Oslo' })).toEqual(of(text));
});

test('there are eighty words at most', () => {
  const many = Array.from(
    { length: 300 },
    (_, i) => `word${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
  );
  expect(of(many.join(' ')).words.length).toEqual(80);
});

test('marks name people, countries, numbers, days and acronyms, each once', () => {
  const { marks } = of('To Lam said in Norway that OPEC would sell 37.2 billion USD of oil from 1 May 2026. Norway and OPEC agreed.');
  expect(marks.toSorted()).toEqual(['a:OPEC', 'a:USD', 'c:NO', 'd:2026-05-01', 'n:37200000000', 'p:to-lam']);
});

test('a word that is only shouted is no acronym', () => {
  expect(of('The ferry left at night. FERRY LEFT').marks).toEqual([]);
});

test('small numbers are no marks', () => {
  expect(of('They sold 3% of it.').marks).toEqual([]);
});

test('one event in two languages has the same marks', () => {
  const english = 'Emmanuel Macron said in Norway that 40 ships worth 3.5 billion euros would sail on 1 May 2026.';
  const french = 'Emmanuel Macron a dit en Norvège que 40 navires d’une valeur de 3,5 milliards d’euros partiraient le 1er mai 2026.';
  expect(of(english).marks).toEqual(of(french, fr).marks);
});

test('a country is marked by its name and by its adjective alike', () => {
  expect(of('Trains left Norway.').marks).toEqual(of('Norwegian trains left.').marks);
});

test('a weekday is a mark, the same in every language, in the text or in a headline', () => {
  const mark = 'w:2';
  expect(of('They met on Tuesday.').marks).toEqual([mark]);
  expect(of('Ils se sont réunis mardi.', fr).marks).toEqual([mark]);
  expect(of('They met.', { headline: 'Talks on Tuesday' }).marks).toEqual([mark]);
});

test('a weekday far down in a text is not that of its event', () => {
  const filler = Array.from({ length: 250 }, () => 'the').join(' ');
  expect(of(`They met ${filler} on Tuesday.`).marks).toEqual([]);
});

test('an empty text has neither words nor marks', () => {
  expect(of('')).toEqual({ words: [], marks: [] });
});
