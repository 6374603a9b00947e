import { describe, expect, test } from 'vitest';
import type { Sketch } from './analysed';
import { vaccine } from './day';
import { sketchDays, span } from './span-days';

const FRIDAY = '2026-03-06';
const SATURDAY = '2026-03-07';
const SUNDAY = '2026-03-08';

describe('what several days tell', () => {
  test('is added up where it is whom a leader met', () => {
    const met = (text: string, other: string, office: string): Sketch => ({ lines: [{ text, who: ['ada-north', other], met: [office] }] });
    const { leaders } = span(
      sketchDays({
        [FRIDAY]: [met('Ada North received Ben South at the lighthouse of Norland.', 'ben-south', 'King of Wesland')],
        [SATURDAY]: [met('Ada North dined with Cleo East in the old mill of Estland.', 'cleo-east', 'Queen of Island')],
      }),
    );
    expect([leaders[0]?.met, leaders[0]?.metOthers]).toEqual([
      ['ben-south', 'cleo-east'],
      ['Queen of Island', 'King of Wesland'],
    ]);
  });

  test('comes newest first where it weighs the same', () => {
    const one = (text: string): Sketch => ({ lines: [{ text, who: ['ada-north'] }] });
    const told = [
      'Ada North opened the harbour of the capital.',
      'Ada North praised some library near these mountains.',
      'Ada North repaired a clock in hospital gardens.',
    ];
    const [friday, saturday, sunday] = told.map((text) => [one(text)]);
    const days = sketchDays({ [FRIDAY]: friday ?? [], [SATURDAY]: saturday ?? [], [SUNDAY]: sunday ?? [] });
    expect(span(days).keyPoints.map(({ text }) => text)).toEqual([...told].reverse());
  });

  test('stays where it tells of a leader of whom the like sentence of another day does not', () => {
    const first = 'President Ada North opened the new harbour of Suville with fireworks, music and flags on boats.';
    const second = 'President Ada North opened the new harbour of Suville with fireworks, music and flags on boats, Dan West said.';
    const days = sketchDays({
      [FRIDAY]: [{ lines: [{ text: first, who: ['ada-north'], topics: ['trade'] }] }],
      [SATURDAY]: [{ lines: [{ text: second, who: ['ada-north', 'dan-west'], topics: ['trade'], score: 0.5 }] }],
    });
    expect(span(days, { leaders: ['dan-west'], topics: [] }).leaders.map(({ keyPoints }) => keyPoints.length)).toEqual([1]);
  });

  test('stays apart where it is two numbers that one day told apart', () => {
    const flood = (...dead: number[]): Sketch => ({
      headline: 'Flood in the delta of Suland',
      lines: dead.map((value) => ({
        text: `The flood in the delta of Suland killed ${value} people in fishing villages of district ${value}.`,
        topics: ['health'],
        figure: [value, 'count', 'people killed in fishing villages', String(value)],
      })),
    });
    const { figures } = span(sketchDays({ [FRIDAY]: [flood(23, 41)], [SATURDAY]: [flood(57)] }));
    expect(figures.map(({ value, differing }) => [value, ...differing.map((other) => other.value)]).sort()).toEqual([[41], [57, 23]]);
  });

  test('has abroad only who was so at the end', () => {
    const visit = (text: string, who: string, country: string): Sketch => ({
      lines: [{ text, who: [who], visit: country }],
    });
    const { leaders } = span(
      sketchDays({
        [FRIDAY]: [visit('Ben South walked through the gardens of Paris.', 'ben-south', 'FR')],
        [SATURDAY]: [visit('Ada North boarded her plane to Washington at dawn.', 'ada-north', 'US')],
        [SUNDAY]: [vaccine],
      }),
    );
    const trips = new Map(leaders.map(({ id, trip }) => [id, trip?.since ?? null]));
    expect([trips.get('ada-north'), trips.get('ben-south')]).toEqual([SATURDAY, null]);
  });
});
