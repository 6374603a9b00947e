import { expect, test } from 'vitest';
import { dampCrowded } from '../../src/compose/crowds';
import type { Pair } from '../../src/compose/neighbours';

const texts = (count: number) => Array.from({ length: count }, (_, term) => ({ terms: [term], weights: [1] }));
const english = (count: number) => Array.from({ length: count }, () => 'en');
/** Every text is so much alike to every other. */
const crowd = (members: readonly number[], similarity: number): Pair[] =>
  members.flatMap((a, i) => members.slice(i + 1).map((b) => ({ a, b, similarity })));
const rounded = (pairs: readonly Pair[]) => pairs.map(({ similarity }) => Math.round(100 * similarity) / 100);

test('of two pairs that are as much alike, the one in a crowd comes after the one that stands apart', () => {
  const pair = { a: 8, b: 9, similarity: 0.18 };
  const { pairs } = dampCrowded(texts(20), [...crowd([0, 1, 2, 3, 4, 5, 6, 7], 0.18), pair], english(20));
  expect(rounded(pairs.slice(-2))).toEqual([0.1, 0.18]);
});

test('three others that are alike are no crowd, for they may tell the same event', () => {
  expect(rounded(dampCrowded(texts(20), crowd([0, 1, 2, 3], 0.5), english(20)).pairs)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
});

test('the copies of a large story stay far more alike than a crowd is', () => {
  expect(rounded(dampCrowded(texts(9), crowd([0, 1, 2, 3, 4, 5, 6, 7, 8], 0.9), english(9)).pairs)[0]).toEqual(0.45);
});

test('on a day of few texts of a language a crowd is taken as given', () => {
  const one: Pair[] = [{ a: 0, b: 1, similarity: 0.3 }];
  expect(rounded(dampCrowded(texts(2), one, english(2)).pairs)).toEqual([0.2]);
  expect(rounded(dampCrowded(texts(20), one, ['en', 'en', ...Array.from({ length: 18 }, () => 'fr')]).pairs)).toEqual([0.2]);
});

test('a product of the vectors is what the pair says', () => {
  const { vectors, pairs } = dampCrowded(texts(9), crowd([0, 1, 2, 3, 4, 5, 6, 7], 0.2), english(9));
  const length = (text: number) => vectors[text]?.weights[0] ?? 0;
  expect(0.2 * length(0) * length(1)).toBeCloseTo(pairs[0]?.similarity ?? 0);
});
