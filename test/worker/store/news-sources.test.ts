import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import type { NewsSource } from '../../../src/model';
import { createNewsSourceStore } from '../../../src/store/news-sources';

afterEach(() => reset());

const store = createNewsSourceStore(env.DB);
const NOW = new Date('2026-02-21T08:00:00Z');
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const VNA: NewsSource = {
  id: 'vna',
  name: 'VNA',
  language: 'en',
  country: 'VN',
  ownership: 'state',
  feed: 'https://vna.example/rss',
  every: 60,
  keep: { leaders: ['to-lam'], topics: ['trade'] },
  drop: null,
  senders: ['press@vna.example', '@vna.example'],
  paused: false,
  origin: 'api',
};
const MAIL: NewsSource = { ...VNA, id: 'letters', name: 'Letters', feed: null, keep: null, drop: { leaders: [], topics: ['sport'] } };

const polls = async () =>
  (await env.DB.prepare('SELECT source, next_at, asked_at, failures, etag FROM polls ORDER BY source').all()).results;
const fresh = (source: string, next: Date) => ({ source, next_at: next.toISOString(), asked_at: null, failures: 0, etag: null });
const asked = (more = '') => env.DB.prepare(`UPDATE polls SET asked_at = ?, etag = '"1"' ${more}`).bind(NOW.toISOString()).run();

test('a source comes back as it was saved, by name', async () => {
  const paused = {
    ...VNA,
    id: 'b',
    name: 'agency',
    feed: 'https://b.example/',
    language: null,
    country: null,
    ownership: null,
    paused: true,
  };
  await store.saveAll([VNA, MAIL, { ...paused, origin: 'file' }], NOW);
  expect(await store.list()).toEqual([{ ...paused, origin: 'file' }, MAIL, VNA]);
  expect([await store.find('vna'), await store.find('none')]).toEqual([VNA, null]);
});

test('one with a feed is asked at the next tick, one without is not', async () => {
  await store.saveAll([VNA, MAIL], NOW);
  expect(await polls()).toEqual([fresh('vna', NOW)]);
  const poll = {
    ...{ source: 'vna', nextAt: NOW.toISOString(), askedAt: null, succeededAt: null, newsAt: null, failures: 0, error: null },
    ...{ failedAt: null, movedTo: null, retiredAt: null },
  };
  const addedAt = NOW.toISOString();
  expect(await store.listWithState()).toEqual([
    { source: MAIL, addedAt, poll: null },
    { source: VNA, addedAt, poll },
  ]);
  expect([await store.findWithState('vna'), await store.findWithState('none')]).toEqual([{ source: VNA, addedAt, poll }, null]);
});

test('what is known of a feed stays while its address does, and so does when it was added', async () => {
  await store.save(VNA, NOW);
  await asked(", next_at = '2026-02-21T09:00:00.000Z'");
  await store.save({ ...VNA, name: 'Vietnam News Agency', paused: true }, at(10));
  expect(await polls()).toEqual([{ ...fresh('vna', at(60)), asked_at: NOW.toISOString(), etag: '"1"' }]);
  expect((await store.findWithState('vna'))?.addedAt).toEqual(NOW.toISOString());
});

test('another address is asked anew, and none any more where there is no feed', async () => {
  await store.save(VNA, NOW);
  await asked(', failures = 3');
  await store.save({ ...VNA, feed: 'https://vna.example/atom' }, at(10));
  expect(await polls()).toEqual([fresh('vna', at(10))]);
  await store.save({ ...VNA, feed: null }, at(20));
  expect(await polls()).toEqual([]);
  await store.save(VNA, at(30));
  expect(await polls()).toEqual([fresh('vna', at(30))]);
});

test('another interval counts from the last asking; a wait after failures goes on, and so does retirement', async () => {
  await store.saveAll(
    [VNA, { ...VNA, id: 'failing', feed: 'https://b.example/' }, { ...VNA, id: 'gone', feed: 'https://c.example/' }],
    NOW,
  );
  await asked(", next_at = '2026-02-21T09:00:00.000Z'");
  await env.DB.exec("UPDATE polls SET failures = 1 WHERE source = 'failing'; UPDATE polls SET next_at = NULL WHERE source = 'gone'");
  for (const source of await store.list()) await store.save({ ...source, every: 30 }, at(10));
  expect((await polls()).map(({ source, next_at }) => [source, next_at])).toEqual([
    ['failing', at(60).toISOString()],
    ['gone', null],
    ['vna', at(30).toISOString()],
  ]);
});

test('with a source goes what is known of its feed, and nothing of others', async () => {
  await store.saveAll([VNA, { ...VNA, id: 'other', feed: 'https://b.example/' }, MAIL], NOW);
  const seen = "INSERT INTO feed_items (source, key, said, seen_at, state) VALUES (?, '1', 'x', '2026-02-21T08:00:00.000Z', 'stored')";
  await env.DB.batch(['vna', 'other'].map((id) => env.DB.prepare(seen).bind(id)));
  expect([await store.remove('vna'), await store.remove('vna')]).toEqual([true, false]);
  expect((await polls()).map(({ source }) => source)).toEqual(['other']);
  expect((await env.DB.prepare('SELECT source FROM feed_items').all()).results).toEqual([{ source: 'other' }]);
  await store.removeAll(['other', 'none']);
  expect([await store.list(), await polls(), (await env.DB.prepare('SELECT source FROM feed_items').all()).results]).toEqual([
    [MAIL],
    [],
    [],
  ]);
});

test('a feed is asked sooner when that is wanted, but not one that was asked just now', async () => {
  await store.save(VNA, NOW);
  await asked(", next_at = NULL, retired_at = '2026-02-21T08:00:00.000Z'");
  expect(await store.hasten('vna', at(-1), at(4))).toEqual(false);
  expect(await store.hasten('vna', at(0), at(5))).toEqual(true);
  expect([await store.hasten('none', at(0), at(5)), (await store.findWithState('vna'))?.poll]).toMatchObject([
    false,
    { nextAt: at(5).toISOString(), retiredAt: null },
  ]);
});

test('five hundred are saved in one round trip', async () => {
  const many = Array.from({ length: 500 }, (_, i) => ({ ...VNA, id: `source-${i}`, feed: `https://${i}.example/rss` }));
  await store.saveAll(many, NOW);
  await store.saveAll(many, at(5));
  expect([(await store.list()).length, await polls()]).toEqual([500, expect.arrayContaining([fresh('source-499', NOW)])]);
});
