import { expect, test } from 'vitest';
import { topics } from '../../src/config/reference';
import { findTopic } from '../../src/text/find-topic';

test.each([
  ['trade', 'trade'],
  ['Trade-and-economy', 'trade'],
  ['commerce-et-économie', 'trade'],
  ['COMMERCE ET ECONOMIE', 'trade'],
  ['ngoại giao', 'diplomacy'],
])('%s is the topic %s', (words, id) => {
  expect(findTopic(topics, words)?.id).toEqual(id);
});

test.each(['', '-', 'trad', 'nothing-here'])('"%s" is no topic', (words) => {
  expect(findTopic(topics, words)).toEqual(null);
});
