import { expect, test } from 'vitest';
import { mergePoints } from '../../src/compose/points';
import { analysed, type Sketch } from './analysed';

/** The points of a story, best first. */
function ranked(sketches: readonly Sketch[]): string[] {
  const points = mergePoints(sketches.map(analysed), 'story', '2026-03-04', 'en', new Map());
  return points.sort((a, b) => b.score - a.score).map(({ point }) => point.text);
}

const event = 'Dockers closed the harbour of Suville over wages.';
const reaction = 'Shop owners complained about empty shelves downtown.';

test('what several articles talk about comes before what one adds, whatever the order in each', () => {
  const strike = 'The harbour of Suville stayed shut, as dockers asked for higher wages.';
  const reports = [{ lines: [{ text: reaction }, { text: event, score: 0.9 }] }, { lines: [{ text: strike }], source: 'Gazette' }];
  expect(ranked(reports)[2]).toEqual(reaction);
});

test('of sentences that no other article repeats, the one that tells what the headlines tell comes first', () => {
  const lines = [{ text: reaction }, { text: event, score: 0.9 }];
  const other = { lines: [{ text: 'Cranes stood idle.' }], source: 'Gazette' };
  expect(
    ranked([
      { lines, headline: 'Dockers close harbour' },
      { ...other, headline: 'Harbour closed over wages' },
    ])[0],
  ).toEqual(event);
});

test('one article alone keeps its own order', () => {
  expect(ranked([{ lines: [{ text: reaction }, { text: event, score: 0.5 }], headline: 'Dockers close harbour' }])).toEqual([
    reaction,
    event,
  ]);
});
