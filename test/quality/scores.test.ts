import { describe, expect, test } from 'vitest';
import { bCubedF1, countExact, coverage, f1, f1OfCounts, rouge } from './scores';

test('F1 lies nearer to the lower of precision and recall', () => {
  expect([f1(100, 50), f1(0, 0)].map(Math.round)).toEqual([67, 0]);
  // 3 right of 4 found and of 6 there: 75 and 50.
  expect(f1OfCounts(3, 4, 6)).toBeCloseTo(60);
});

test('nothing found is 0, not an error', () => {
  expect(f1OfCounts(0, 0, 5)).toEqual(0);
});

test('a span counts only with both its ends', () => {
  const gold = [
    { start: 0, end: 5 },
    { start: 9, end: 12 },
  ];
  expect(
    countExact(
      [
        { start: 0, end: 5 },
        { start: 8, end: 12 },
      ],
      gold,
    ),
  ).toEqual(1);
});

test('coverage is the share of the first span that lies in the second', () => {
  const span = { start: 10, end: 20 };
  expect([coverage(span, { start: 13, end: 40 }), coverage(span, { start: 0, end: 100 }), coverage(span, { start: 20, end: 30 })]).toEqual([
    0.7, 1, 0,
  ]);
});

describe('ROUGE', () => {
  test('of words: 3 of 4 and of 5 shared are 75 and 60', () => {
    expect(rouge(1, 'The ships left today', 'the old ships left port')).toBeCloseTo(66.67, 2);
  });

  test('of pairs: 1 of 3 and of 4 shared', () => {
    expect(rouge(2, 'The ships left today', 'the old ships left port')).toBeCloseTo(28.57, 2);
  });

  test('a word repeated counts only as often as both have it', () => {
    expect(rouge(1, 'no no no no', 'no deal')).toBeCloseTo(33.33, 2);
  });
});

describe('B-cubed', () => {
  test('is 100 for the right grouping, whatever the groups are called', () => {
    expect(bCubedF1([7, 7, 8], ['a', 'a', 'b'])).toEqual(100);
  });

  test('of all in one group: precision 5/9 for two and one, recall 1', () => {
    expect(bCubedF1([1, 1, 1], ['a', 'a', 'b'])).toBeCloseTo(71.43, 2);
  });

  test('of each alone: precision 1, recall 2/3', () => {
    expect(bCubedF1([1, 2, 3], ['a', 'a', 'b'])).toBeCloseTo(80, 2);
  });
});
