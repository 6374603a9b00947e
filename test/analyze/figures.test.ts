import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../src/analyze/figures';
import { analyzeText, fr, wordsOf } from './analyze-text';

const figures = (text: string, setting = {}) => analyzeText(text, setting).figures.map(({ value, unit, what }) => [value, unit, what]);

describe('a figure is', () => {
  test.each([
    ['a sum with its unit behind', 'They signed contracts worth 37.2 billion USD.', 37.2e9, 'USD'],
    ['a sum with its unit before', 'They signed contracts worth USD 3 billion.', 3e9, 'USD'],
    ['a sum with a sign', 'They signed contracts worth $3.5 million.', 3.5e6, 'USD'],
    ['a sum with a national sign', 'They signed contracts worth A$35 million.', 35e6, 'AUD'],
    ['a sum in euros', 'They signed contracts worth €1.2bn.', 1.2e9, 'EUR'],
    ['a sum in pounds', 'They signed contracts worth 81 million pounds.', 81e6, 'GBP'],
    ['a share', 'Exports rose by 3.5 percent in May.', 3.5, '%'],
    ['a share with its sign', 'Exports rose by 12% in May.', 12, '%'],
    ['a speed', 'A 150-mile-an-hour wind tore at the pier.', 150, 'mph'],
    ['a numbered thing', 'They adopted resolution 2803 at once.', 2803, 'resolution'],
    ['a count', 'The laboratory will employ 45 scientists.', 45, 'count'],
    ['a count with thousands', 'The laboratory will employ 12,500 scientists.', 12500, 'count'],
    ['a count with a scale', 'The plant makes 30 million masks a year.', 30e6, 'count'],
    ['a small number with a scale', 'The plant serves 3 million people.', 3e6, 'count'],
  ])('%s', (_, text, value, unit) => {
    expect(figures(text).map(([v, u]) => [v, u])).toEqual([[value, unit]]);
  });

  test.each([
    ['une somme', 'Ils ont signé des contrats de 37,2 milliards de dollars.', 37.2e9, 'USD'],
    ['une somme avec son signe', 'Le plan coûte 4,3 M€ par an.', 4.3e6, 'EUR'],
    ['une part', 'Les ventes ont augmenté de 3,5 % en mai.', 3.5, '%'],
    ['une résolution', 'Ils ont adopté la résolution n° 2803 du Conseil.', 2803, 'resolution'],
    ['un nombre avec des espaces', 'Le laboratoire emploiera 12 500 chercheurs.', 12500, 'count'],
    ['des francs CFA', 'Le fonds recevra 150 milliards de francs CFA.', 150e9, 'XOF'],
  ])('in French: %s', (_, text, value, unit) => {
    expect(figures(text, fr).map(([v, u]) => [v, u])).toEqual([[value, unit]]);
  });
});

describe('what a figure counts', () => {
  test.each([
    ['follows it', 'The meeting drew leaders from more than 50 countries.', 'countries'],
    ['follows it after of', 'They sent 300 tonnes of rice.', 'rice'],
    ['stands before it as a subject', 'The total value of the documents reached 37.2 billion USD.', 'total value of the documents'],
  ])('%s', (_, text, what) => {
    expect(figures(text).map((figure) => figure[2])).toEqual([what]);
  });

  test.each([
    ['President Donald Trump agreed to cut tariffs to 15 percent.'],
    ['Mark Carney said that the fund would grow to 3 billion euros.'],
  ])('is never who speaks of it: %s', (text) => {
    expect(String(figures(text)[0]?.[2])).not.toMatch(/Trump|Carney/);
  });
});

describe('no figure is', () => {
  test.each([
    ['a day', 'They met on 21 February 2026 and on March 3.'],
    ['a year', 'They met in 2024 and in 2019.'],
    ['a small count', 'The 2 sides signed 3 papers.'],
    ['a place in an order', 'The 14th congress and the 21st session ended.'],
    ['a time', 'They met at 10:30, came back at 11 pm and left at 12 p.m. on Friday.'],
    ['a name with a number', 'The G20, the C-130 and the Boeing 737 left.'],
    ['a place in a law or a book', 'They left under article 50 of the treaty, section 12 of the act and page 40 of the report.'],
    ['a number of a street', 'They met at number 10 Downing Street.'],
    ['an age of nobody', 'Nobody came.'],
  ])('%s', (_, text) => {
    expect(figures(text)).toEqual([]);
  });

  test('but what belongs to a country is counted', () => {
    expect(figures('They sent 11 U.S. ships.')).toEqual([[11, 'count', 'U.S. ships']]);
  });

  test('nor such a place in French', () => {
    expect(figures("L'article 50 du traité et l'alinéa 12 de la loi sont suspendus.", fr)).toEqual([]);
  });
});

test('a span holds the number, its unit and how sure it is', () => {
  const text = 'They sent more than 50 ships, about 3 billion euros and $4 million.';
  expect(wordsOf(text, analyzeText(text).figures)).toEqual(['more than 50', 'about 3 billion euros', '$4 million']);
});

test('dates are told with their spans', () => {
  const text = 'They met on 21 February 2026 and will meet on April 3, 2026.';
  const { dates } = analyzeText(text);
  expect(dates.map(({ date }) => date)).toEqual(['2026-02-21', '2026-04-03']);
  expect(wordsOf(text, dates)).toEqual(['21 February 2026', 'April 3, 2026']);
});

test.each([
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1 234 567', 1234567],
  ['1\u202f234', 1234],
  ['37.2', 37.2],
  ['37,2', 37.2],
  ['0,125', 0.125],
  ['1,250', 1250],
  ['3rd', undefined],
  ['', undefined],
])('the number %s', (text, value) => {
  expect(parseNumber(text)).toEqual(value);
});

test('the numbers of a fraction, of days around the clock and of an hour are none', () => {
  expect(figures('The office is open 24/7 days a week for 3/40 clerks.')).toEqual([]);
  expect(figures('Le conseil se réunit à 14h30 mardi.', fr)).toEqual([]);
});

test('a word before a number is no currency, its letters are', () => {
  const text = 'Le groupe a livré 97 avions pour EUR 12 millions.';
  expect(analyzeText(text, fr).figures.map(({ value, unit }) => [value, unit])).toEqual([
    [97, 'count'],
    [12_000_000, 'EUR'],
  ]);
});

test.each([
  ['They gave $5.7 billion for a border wall.', {}, 'border wall'],
  ['Ils donnent 5,7 milliards d’euros pour les banques.', fr, 'banques'],
])('a sum is of what it is for: %s', (text, setting, what) => {
  expect(figures(text, setting)).toMatchObject([[5.7e9, expect.anything(), what]]);
});

test.each([
  'The talks begin at 11 a.m. on Monday.',
  'The office will miss its Dec. 31 deadline.',
  'They may miss the December 31 deadline.',
])('an hour or a day counts nothing: %s', (text) => {
  expect(figures(text)).toEqual([]);
});
