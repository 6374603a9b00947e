import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { purge } from '../../../../src/jobs/purge';
import { hintSources } from '../../../../src/jobs/sources/hint-sources';
import { tick } from '../../../../src/jobs/tick';
import { feeding, list } from '../../feeding';
import { at, itemOf, listed, NOW } from '../../listing';
import { clear } from '../../send';

afterEach(clear);

const DAY = 24 * 60;
const wait = (services: ReturnType<typeof feeding>, source: string) =>
  services.feedItems.add(source, [{ said: 'words', item: itemOf('1') }], NOW);

test('a tick has each source asked that is due, all 500 of them', async () => {
  const services = feeding();
  const many = Array.from({ length: 501 }, (_, i) => listed(`source-${i}`, `https://news.example/${i}`));
  await services.sources.saveAll([...many, listed('paused', 'https://news.example/paused', { paused: true })], NOW);
  await tick(services, NOW);
  expect(services.queued.filter(({ kind }) => kind === 'poll').length).toEqual(500);
  expect(services.queued[0]).toEqual({ kind: 'poll', at: NOW.toISOString(), source: 'source-0' });
  services.queued.length = 0;
  await tick(services, at(5));
  expect(services.queued).toMatchObject([{ kind: 'poll' }]);
});

test('items that were left behind are taken in later', async () => {
  const services = feeding();
  await list(services, 'wire', 'https://news.example/feed');
  await services.polls.claim('wire', NOW);
  await wait(services, 'wire');
  await hintSources(services, at(5));
  expect(services.queued).toEqual([]);
  await hintSources(services, at(10));
  expect(services.queued).toEqual([{ kind: 'take-in', at: at(10).toISOString(), source: 'wire' }]);
});

test('where the queue fails, the next tick tells it again', async () => {
  const services = feeding();
  await list(services, 'wire', 'https://news.example/feed');
  const deaf = { ...services, hints: { send: () => Promise.reject(new Error('no queue')) } };
  await expect(tick(deaf, NOW)).rejects.toThrow('sources');
  await hintSources(services, at(5));
  expect(services.queued.length).toEqual(1);
});

test('rules that no longer hold are forgotten by every tick, items by one a day', async () => {
  const services = feeding();
  const count = (table: string) => env.DB.prepare(`SELECT count(*) AS count FROM ${table}`).first<number>('count');
  await list(services, 'wire', 'https://news.example/feed');
  await wait(services, 'wire');
  await services.feedItems.settle('wire', { key: '1', said: 'words', state: 'stored', article: null, detail: null }, NOW);
  await services.polls.succeed('wire', at(40 * DAY), { movedTo: null, read: { etag: null, lastModified: null } });
  await services.robots.save([{ origin: 'https://news.example', rules: '', maxAge: 3600 }], NOW);
  await purge(services, at(40 * DAY));
  expect([await count('robots'), await count('feed_items')]).toEqual([0, 1]);
  await purge(services, new Date('2026-04-03T00:00:00Z'));
  expect(await count('feed_items')).toEqual(0);
});
