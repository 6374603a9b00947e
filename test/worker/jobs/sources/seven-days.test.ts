import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Asking } from '../../../servers/strangers';
import { stored } from '../../feeding';
import { clear } from '../../send';
import { HOUR, type WeekItem } from '../../week/items';
import { type WeekSource, weekSources } from '../../week/sources';
import { liveWeek } from '../../week/week';

const SOURCES = weekSources();
const MINUTE = 60_000;

let week: Awaited<ReturnType<typeof liveWeek>>;
let askings: Asking[];

beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  const start = Date.now();
  week = await liveWeek(SOURCES, 7);
  askings = [...(await week.open.log()), ...(await week.closed.log())];
  const { ticks, hints, lost, doubled, failed } = week.counts;
  console.log(
    `${SOURCES.length} sources, ${ticks} ticks, ${hints} hints (${lost} lost, ${doubled} doubled, ${failed} failed), ${askings.length} askings, ${(Date.now() - start) / 1000} s`,
  );
}, 600_000);
afterAll(clear);

const addressOf = (source: WeekSource, item: WeekItem) => `${week.siteOf(source).url}/${item.key}`;
const itemsOf = (fate: WeekItem['fate']) =>
  SOURCES.flatMap((source) => source.items.filter((item) => item.fate === fate).map((item) => addressOf(source, item)));

/** Addresses of the articles of all briefings, one for each time that a briefing takes it. */
async function briefed(): Promise<string[]> {
  const { services } = week;
  const addresses = new Map((await stored()).map(({ id, url }) => [id, url]));
  const briefings = await Promise.all(
    (await services.runs.published('daily', 30)).map(({ date }) => services.briefings.load('daily', date)),
  );
  return briefings.flatMap((briefing) => briefing?.stories.flatMap(({ articles }) => articles.map((id) => addresses.get(id) ?? id)) ?? []);
}

/** When a source was asked, by the clock of the week, each asking once however it was led on. */
function timesOf(source: WeekSource): number[] {
  const paths = [week.pathOf(source), `/new/${source.id}`];
  const marks = askings.filter(({ path }) => paths.includes(path)).map(({ mark }) => Date.parse(mark));
  return [...new Set(marks)].sort((a, b) => a - b);
}
const gapsOf = (source: WeekSource) => timesOf(source).flatMap((time, i, times) => (i > 0 ? [time - (times[i - 1] ?? 0)] : []));

test('every good item is in exactly one briefing, and no other is in any', async () => {
  expect((await briefed()).sort()).toEqual(itemsOf('briefed').sort());
});

test('old items are kept and told by none, and others are not kept', async () => {
  const rows = await stored();
  const current = rows.filter(({ aside }) => aside !== 'replaced');
  expect(current.map(({ url }) => url).sort()).toEqual([...itemsOf('briefed'), ...itemsOf('old')].sort());
  expect(
    current
      .filter(({ aside }) => aside === 'old')
      .map(({ url }) => url)
      .sort(),
  ).toEqual(itemsOf('old').sort());
});

test('items whose text changed have two versions', async () => {
  const rows = await stored();
  const changing = SOURCES.flatMap((source) =>
    source.items.filter(({ changes }) => changes !== undefined).map((item) => addressOf(source, item)),
  );
  expect(
    rows
      .filter(({ aside }) => aside === 'replaced')
      .map(({ url }) => url)
      .sort(),
  ).toEqual(changing.sort());
});

test('no source was asked sooner than after its interval', () => {
  for (const source of SOURCES) {
    expect([source.id, gapsOf(source).filter((gap) => gap < source.every * MINUTE)]).toEqual([source.id, []]);
    expect([source.id, timesOf(source).length > (source.id === 'retired' ? 0 : 5)]).toEqual([source.id, true]);
  }
});

test('the report names each fault, and that it is over', async () => {
  const listed = await week.services.sources.listWithState();
  const told = new Map(listed.map(({ source, poll }) => [source.id, poll]));
  const wrong = SOURCES.flatMap(({ id, fault }) => {
    const { error, failedAt, failures, succeededAt } = told.get(id) ?? {};
    if (!fault?.says) return error === null && failures === 0 ? [] : [{ id, error, failures }];
    const isOver = Number.isFinite(fault.to);
    const isTold = fault.says.test(error ?? '') && failedAt !== null && (succeededAt !== null) === isOver && (failures === 0) === isOver;
    return isTold ? [] : [{ id, error, failures, succeededAt }];
  });
  expect(wrong).toEqual([]);
});

test('one that never answers is asked half as often each time, down to once a day', () => {
  const source = SOURCES.find(({ id }) => id === 'nobody') as WeekSource;
  const expected = [360, 720, 1440, 1440, 1440].map((minutes) => minutes * MINUTE);
  const gaps = gapsOf(source);
  expect(expected.filter((least, i) => (gaps[i] ?? 0) < least || (gaps[i] ?? 0) > least + 2 * HOUR)).toEqual([]);
  expect(gaps.length).toBeLessThan(9);
});

test('Retry-After is obeyed', () => {
  for (const [id, hours] of [
    ['busy', 12],
    ['unavailable', 8],
  ] as const) {
    const source = SOURCES.find((each) => each.id === id) as WeekSource;
    const failed = timesOf(source).filter(
      (time) => time >= Date.parse('2026-02-16T20:00:00Z') && time < Date.parse('2026-02-17T20:00:00Z'),
    );
    const next = failed.map((time) => (timesOf(source).find((each) => each > time) ?? Number.POSITIVE_INFINITY) - time);
    expect(failed.length).toBeGreaterThan(1);
    expect(next.filter((gap) => gap < hours * HOUR)).toEqual([]);
  }
});

test.each([301, 308])('after a %i the old address is left alone', (status) => {
  expect(askings.filter(({ path }) => path === `/feeds/moved-${status}`).length).toEqual(1);
});

test('one that said 410 is asked no more, and retired', async () => {
  expect(askings.filter(({ path }) => path === '/feeds/retired').length).toEqual(1);
  expect((await week.services.sources.findWithState('retired'))?.poll?.retiredAt).not.toEqual(null);
});

test('pages of a site that allows none were never asked', () => {
  expect(askings.filter(({ path }) => path.startsWith('/closed-'))).toEqual([]);
});

test('nothing waits in the end', async () => {
  const { services } = week;
  expect(await services.feedItems.waiting(new Date('2026-03-01T00:00:00Z'), 9)).toEqual([]);
});
