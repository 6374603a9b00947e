import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { syncSources } from '../../../../src/jobs/sources/sync-sources';
import { tick } from '../../../../src/jobs/tick';
import type { NewsSource } from '../../../../src/model';
import { DUE, later, MINUTE, servicesWith } from '../../delivering';
import { clear } from '../../send';

const logged: string[] = [];
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation((line) => void logged.push(JSON.parse(line).source)));
afterEach(async () => {
  logged.length = 0;
  await clear();
});

const source = (id: string, more: Partial<NewsSource> = {}): NewsSource => ({
  ...{ id, name: id, language: null, country: null, ownership: null, feed: `https://${id}.example/rss`, every: 60 },
  ...{ keep: null, drop: null, senders: [], paused: false, origin: 'file' },
  ...more,
});
const services = (listedSources: NewsSource[]) => ({ ...servicesWith(null), listedSources });
const { sources } = servicesWith(null);

test('the cron takes over what was deployed: what is new, what changed, and what is gone', async () => {
  await tick(services([source('a'), source('b'), source('c')]), DUE);
  expect(await sources.list()).toEqual([source('a'), source('b'), source('c')]);
  await tick(
    services([source('a'), source('b', { every: 30, keep: { leaders: ['to-lam'], topics: [] } }), source('d')]),
    later(5 * MINUTE),
  );
  expect(await sources.list()).toEqual([source('a'), source('b', { every: 30, keep: { leaders: ['to-lam'], topics: [] } }), source('d')]);
  const { results } = await env.DB.prepare('SELECT source, next_at FROM polls ORDER BY source').all();
  expect(results).toEqual([
    { source: 'a', next_at: DUE.toISOString() },
    { source: 'b', next_at: DUE.toISOString() },
    { source: 'd', next_at: later(5 * MINUTE).toISOString() },
  ]);
});

test('what has not changed costs one read', async () => {
  const to = services([source('a', { keep: { leaders: [], topics: ['trade'] } }), source('b')]);
  await syncSources(to, DUE);
  const prepare = vi.spyOn(env.DB, 'prepare');
  await syncSources(to, later(5 * MINUTE));
  expect(prepare.mock.calls.map(([sql]) => sql.slice(0, 6))).toEqual(['SELECT']);
  prepare.mockRestore();
});

test('what came by the interface stays, and goes before an entry of the file with its id or its feed', async () => {
  const own = source('a', { name: 'Own', feed: 'https://own.example/', origin: 'api' });
  await sources.save(own, DUE);
  const to = services([source('a'), source('b', { feed: 'http://www.own.example' }), source('c')]);
  await syncSources(to, DUE);
  expect([await sources.list(), logged]).toEqual([
    [source('c'), own],
    ['a', 'b'],
  ]);
  await sources.remove('a');
  await syncSources(to, later(5 * MINUTE));
  expect((await sources.list()).map(({ id, origin }) => [id, origin])).toEqual([
    ['a', 'file'],
    ['b', 'file'],
    ['c', 'file'],
  ]);
});

test('feeds may change places', async () => {
  await syncSources(services([source('a'), source('b')]), DUE);
  const swapped = [source('a', { feed: 'https://b.example/rss' }), source('b', { feed: 'https://a.example/rss' })];
  await syncSources(services(swapped), later(5 * MINUTE));
  expect(await sources.list()).toEqual(swapped);
});
