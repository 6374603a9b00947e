import { expect, test } from 'vitest';
import { dateOf, dueDates, windowOf } from '../../src/compose/window';
import type { Edition } from '../../src/model';
import { edition } from './analysed';

const paris: Edition = { ...edition, timeZone: 'Europe/Paris', publishAt: '02:30' };

test('a window runs from publication to publication in the zone of the edition', () => {
  expect(windowOf(edition, '2026-02-21')).toEqual({ from: '2026-02-20T23:30:00Z', to: '2026-02-21T23:30:00Z' });
});

test('windows join over both changes of clocks, also where the time of publication is left out or comes twice', () => {
  expect(windowOf(paris, '2026-03-28')).toEqual({ from: '2026-03-28T01:30:00Z', to: '2026-03-29T01:30:00Z' });
  expect(windowOf(paris, '2026-03-29')).toEqual({ from: '2026-03-29T01:30:00Z', to: '2026-03-30T00:30:00Z' });
  expect(windowOf(paris, '2026-10-24')).toEqual({ from: '2026-10-24T00:30:00Z', to: '2026-10-25T00:30:00Z' });
  expect(windowOf(paris, '2026-10-25')).toEqual({ from: '2026-10-25T00:30:00Z', to: '2026-10-26T01:30:00Z' });
});

test('an instant belongs to the date whose window holds it, its first moment included, its last not', () => {
  expect(
    ['2026-02-20T23:29:59Z', '2026-02-20T23:30:00Z', '2026-02-21T23:29:59Z', '2026-02-22T06:30:00+07:00'].map((i) => dateOf(edition, i)),
  ).toEqual(['2026-02-20', '2026-02-21', '2026-02-21', '2026-02-22']);
});

test('every quarter of an hour around a change of clocks lies in the window of its date', () => {
  for (const start of ['2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z']) {
    for (let i = 0; i < 60; i++) {
      const instant = new Date(Date.parse(start) + i * 900_000).toISOString().replace('.000', '');
      const { from, to } = windowOf(paris, dateOf(paris, instant));
      expect([instant, from <= instant && instant < to]).toEqual([instant, true]);
    }
  }
});

test('a date without a time is its own, however long ago', () => {
  expect([dateOf(edition, '2026-02-21'), dateOf(edition, '1900-01-01')]).toEqual(['2026-02-21', '1900-01-01']);
});

test('due are the dates whose window has ended, oldest first', () => {
  expect(dueDates(edition, new Date('2026-02-21T23:29:59Z'), 2)).toEqual(['2026-02-19', '2026-02-20']);
  expect(dueDates(edition, new Date('2026-02-21T23:30:00Z'), 2)).toEqual(['2026-02-20', '2026-02-21']);
  expect(dueDates(edition, new Date('2026-03-03T00:00:00Z')).length).toEqual(7);
});

test('a change of clocks neither doubles nor skips a due date', () => {
  const seen = new Set<string>();
  for (let hour = 0; hour < 24 * 6; hour++)
    for (const date of dueDates(paris, new Date(Date.parse('2026-10-23T00:10:00Z') + hour * 3_600_000), 1)) seen.add(date);
  expect([...seen]).toEqual(['2026-10-21', '2026-10-22', '2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
});

test('a date that is none is refused', () => {
  expect(() => windowOf(edition, '2026-02-30')).toThrow(RangeError);
});
