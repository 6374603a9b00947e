import { expect, test } from 'vitest';
import { agglomerate } from '../../src/compose/agglomerate';

const ONE = { same: 1, cross: 1 };

/** Groups texts, given how alike some of them are; what is not given is not alike at all. */
function group(likeness: [number, number, number][], { languages = '', days = [] as number[], alone = ONE } = {}): number[][] {
  const texts = Array.from({ length: 1 + Math.max(...likeness.map(([, last]) => last)) }, (_, i) => i);
  const vectors = texts.map((text) => {
    const own = likeness.flatMap(([a, b, similarity], term) => (a === text || b === text ? [{ term, weight: Math.sqrt(similarity) }] : []));
    return { terms: own.map(({ term }) => term), weights: own.map(({ weight }) => weight) };
  });
  const pairs = likeness.map(([a, b, similarity]) => ({ a, b, similarity }));
  return agglomerate(
    { languages: texts.map((text) => languages[text] ?? 'e'), days: texts.map((text) => days[text] ?? 0), same: vectors, cross: vectors },
    pairs,
    ONE,
    alone,
  );
}

test('texts that are alike on average are one group', () => {
  expect(
    group([
      [0, 1, 1.4],
      [0, 2, 1.2],
      [1, 2, 0.9],
    ]),
  ).toEqual([[0, 1, 2]]);
});

test('a chain of half-alike texts does not glue two events together', () => {
  expect(
    group([
      [0, 1, 1.2],
      [1, 2, 1.1],
    ]),
  ).toEqual([[0, 1], [2]]);
});

test('groups that are far more alike in themselves stay apart', () => {
  const between = (s: number): [number, number, number][] => [
    [0, 2, s],
    [0, 3, s],
    [1, 2, s],
    [1, 3, s],
  ];
  expect(group([[0, 1, 2.8], [2, 3, 2.8], ...between(1.3)])).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(group([[0, 1, 2], [2, 3, 2], ...between(1.3)])).toEqual([[0, 1, 2, 3]]);
});

test('copies do not keep out another report of their event', () => {
  expect(
    group([
      [0, 1, 5],
      [0, 2, 1.6],
      [1, 2, 1.6],
    ]),
  ).toEqual([[0, 1, 2]]);
});

test('a text that is left alone joins the story that is clearly the nearest', () => {
  expect(
    group([
      [0, 1, 1.4],
      [0, 2, 0.7],
      [1, 2, 0.7],
    ]),
  ).toEqual([[0, 1, 2]]);
});

test('a text that is left alone between two stories stays alone', () => {
  const likeness: [number, number, number][] = [
    [0, 1, 1.4],
    [0, 2, 0.7],
    [1, 2, 0.7],
    [3, 4, 1.4],
    [2, 3, 0.6],
    [2, 4, 0.6],
  ];
  expect(group(likeness)).toEqual([[0, 1], [2], [3, 4]]);
});

test('two texts that are left alone do not join', () => {
  expect(group([[0, 1, 0.9]])).toEqual([[0], [1]]);
});

test('a text and its translation are one at less, two texts of one language are not', () => {
  const alone = { same: 1, cross: 0.6 };
  expect(group([[0, 1, 0.7]], { languages: 'ef', alone })).toEqual([[0, 1]]);
  expect(group([[0, 1, 0.7]], { languages: 'ee', alone })).toEqual([[0], [1]]);
});

test('reports of different days of the week have to be more alike, those of one day less', () => {
  const [monday, tuesday, both] = [2, 4, 6];
  expect(group([[0, 1, 1.2]], { days: [monday, tuesday] })).toEqual([[0], [1]]);
  expect(group([[0, 1, 1.2]], { days: [monday] })).toEqual([[0, 1]]);
  expect(group([[0, 1, 0.9]], { days: [monday, both] })).toEqual([[0, 1]]);
});
