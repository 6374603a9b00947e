import { expect, test } from 'vitest';
import { capDate, dateItem, isTooOld } from '../../../src/jobs/sources/date-item';
import type { Edition, FeedItem } from '../../../src/model';

const EDITION: Edition = { id: 'daily', title: '', language: 'en', timeZone: 'Asia/Ho_Chi_Minh', place: '', publishAt: '06:30' };
/** 15:00 in Ha Noi. */
const NOW = new Date('2026-02-21T08:00:00.123Z');
const item = (dates: Partial<FeedItem>): FeedItem => ({
  ...{ key: 'a', url: null, title: null, html: null, author: null, language: null },
  ...{ publishedAt: null, updatedAt: null },
  ...dates,
});

test('an item is dated by its publication, else by its change, else not at all', () => {
  const dated = (dates: Partial<FeedItem>) => dateItem(item(dates), EDITION, NOW);
  expect([
    dated({ publishedAt: '2026-02-20T10:00:00Z', updatedAt: '2026-02-21T01:00:00Z' }),
    dated({ updatedAt: '2026-02-21T01:00:00Z' }),
    dated({}),
  ]).toEqual(['2026-02-20T10:00:00Z', '2026-02-21T01:00:00Z', null]);
});

test.each([
  ['an instant of tomorrow is now', '2026-02-22T08:00:00Z', '2026-02-21T08:00:00Z'],
  ['an instant of a year that is a mistake is now', '2062-02-21T07:00:00Z', '2026-02-21T08:00:00Z'],
  ['an instant just now stays', '2026-02-21T08:00:00Z', '2026-02-21T08:00:00Z'],
  ['a day that has begun somewhere stays', '2026-02-21', '2026-02-21'],
  ['a day that has begun nowhere is the edition’s', '2026-02-23', '2026-02-21'],
  ['the past stays', '1999-12-31', '1999-12-31'],
])('%s', (_, date, expected) => {
  expect(capDate(date, EDITION, NOW)).toEqual(expected);
});

test('a day that has begun in the far east is not the future', () => {
  expect(capDate('2026-02-22', EDITION, new Date('2026-02-21T11:00:00Z'))).toEqual('2026-02-22');
});

test('what is more than three days before the open date is too old to be briefed', () => {
  expect(
    ['2026-02-17', '2026-02-18', '2026-02-21', '2026-02-17T23:29:00Z', '2026-02-17T23:31:00Z'].map((date) => isTooOld(date, EDITION, NOW)),
  ).toEqual([true, false, false, true, false]);
  // At 06:00 in Ha Noi, the date before is open still.
  expect(isTooOld('2026-02-17', EDITION, new Date('2026-02-20T23:00:00Z'))).toEqual(false);
});
