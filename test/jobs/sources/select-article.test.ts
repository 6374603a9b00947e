import { expect, test } from 'vitest';
import { isWanted } from '../../../src/jobs/sources/select-article';
import type { Analysis } from '../../../src/model';

const article = (people: string[], topics: string[]) =>
  ({ people: people.map((id) => ({ id })), topics: topics.map((id) => ({ id })) }) as unknown as Analysis;
const ARTICLE = article(['to-lam', 'somebody'], ['trade', 'energy', 'health', 'sport']);

test('without rules everything is wanted', () => {
  expect(isWanted(ARTICLE, { keep: null, drop: null })).toEqual(true);
});

test.each([
  [{ leaders: ['to-lam'], topics: [] }, true],
  [{ leaders: ['emmanuel-macron'], topics: ['energy'] }, true],
  [{ leaders: ['emmanuel-macron'], topics: ['science'] }, false],
  // Sport is the least of its topics: it is not about that.
  [{ leaders: [], topics: ['sport'] }, false],
  [{ leaders: [], topics: [] }, false],
])('keeping %j: %s', (keep, expected) => {
  expect(isWanted(ARTICLE, { keep, drop: null })).toEqual(expected);
});

test.each([
  [{ leaders: ['to-lam'], topics: [] }, false],
  [{ leaders: [], topics: ['trade'] }, false],
  [{ leaders: [], topics: ['energy'] }, true],
  [{ leaders: ['emmanuel-macron'], topics: ['sport'] }, true],
])('dropping %j: %s', (drop, expected) => {
  expect(isWanted(ARTICLE, { keep: null, drop })).toEqual(expected);
});

test('what is dropped is not kept', () => {
  const choice = { leaders: ['to-lam'], topics: [] };
  expect(isWanted(ARTICLE, { keep: choice, drop: choice })).toEqual(false);
});
