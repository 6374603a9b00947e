import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import type { NewsSource } from '../../../src/model';
import { createNewsSourceStore } from '../../../src/store/news-sources';
import { createPollStore } from '../../../src/store/polls';
import { at, listed, NOW } from '../listing';

afterEach(() => reset());

const polls = createPollStore(env.DB);
const sources = createNewsSourceStore(env.DB);
const add = (id: string, more: Partial<NewsSource> = {}) => sources.save(listed(id, `https://${id}.example/feed`, more), NOW);
const stateOf = async (id: string) => (await sources.findWithState(id))?.poll;

test('what is due is told the longest first, and again only after half an hour', async () => {
  for (const id of ['c', 'a', 'b']) await add(id);
  await env.DB.prepare("UPDATE polls SET next_at = ? WHERE source = 'b'").bind(at(-5).toISOString()).run();
  expect([await polls.due(NOW, 2), await polls.due(at(-1), 9)]).toEqual([['b', 'a'], ['b']]);
  await polls.noteHints(['a', 'b'], NOW);
  expect([await polls.due(at(5), 9), await polls.due(at(30), 9)]).toEqual([['c'], ['b', 'a', 'c']]);
});

test('a source whose hint came through is told as soon as it is due again', async () => {
  await add('a', { every: 5 });
  await polls.noteHints(['a'], NOW);
  await polls.claim('a', NOW);
  expect([await polls.due(at(4), 9), await polls.due(at(5), 9)]).toEqual([[], ['a']]);
});

test('a source is claimed once in its interval, whatever becomes of it', async () => {
  await add('a', { every: 30 });
  const claims = await Promise.all([NOW, NOW, at(1)].map((now) => polls.claim('a', now)));
  expect(claims.filter((claim) => claim !== null)).toEqual([
    { url: 'https://a.example/feed', etag: null, lastModified: null, every: 30, failures: 0 },
  ]);
  const next = Date.parse((await stateOf('a'))?.nextAt ?? '');
  expect([await polls.claim('a', new Date(next - 1)), (await polls.claim('a', new Date(next)))?.url]).toEqual([
    null,
    'https://a.example/feed',
  ]);
});

test('nobody claims one that is paused, unknown or without a feed', async () => {
  await add('a', { paused: true });
  await sources.save(listed('letters', null), NOW);
  expect([
    await polls.claim('a', at(1)),
    await polls.claim('letters', at(1)),
    await polls.claim('none', at(1)),
    await polls.due(at(1), 9),
  ]).toEqual([null, null, null, []]);
});

test('what a feed answered is asked with the next time, at the address that it has moved to', async () => {
  await add('a');
  await polls.claim('a', NOW);
  await polls.succeed('a', at(1), { movedTo: 'https://new.example/feed', read: { etag: '"1"', lastModified: 'then' } });
  expect(await polls.claim('a', at(60))).toMatchObject({ url: 'https://new.example/feed', etag: '"1"', lastModified: 'then' });
  await polls.succeed('a', at(61), { movedTo: null, read: null });
  expect(await polls.claim('a', at(120))).toMatchObject({ url: 'https://new.example/feed', etag: '"1"', lastModified: 'then' });
  expect(await stateOf('a')).toMatchObject({
    askedAt: at(120).toISOString(),
    succeededAt: at(61).toISOString(),
    nextAt: at(180).toISOString(),
  });
});

test('failures count until it answers, and what was wrong stays to be read', async () => {
  await add('a');
  await polls.fail('a', NOW, 'it answered 500', at(60));
  await polls.fail('a', at(60), 'it answered 503', at(180));
  const failed = { failures: 2, error: 'it answered 503', failedAt: at(60).toISOString(), nextAt: at(180).toISOString(), retiredAt: null };
  expect(await stateOf('a')).toMatchObject(failed);
  await polls.succeed('a', at(180), { movedTo: null, read: null });
  expect(await stateOf('a')).toMatchObject({ failures: 0, error: 'it answered 503', succeededAt: at(180).toISOString() });
});

test('one that is gone is asked no more', async () => {
  await add('a');
  await polls.fail('a', NOW, 'it is gone for good', null);
  expect([await polls.due(at(99_999), 9), await polls.claim('a', at(99_999)), await stateOf('a')]).toMatchObject([
    [],
    null,
    { nextAt: null, retiredAt: NOW.toISOString() },
  ]);
});

test('that it brought an article is noted', async () => {
  await add('a');
  await polls.noteNews('a', at(3), 1);
  expect(await stateOf('a')).toMatchObject({ newsAt: at(3).toISOString() });
});

test('what a source brings is counted by the day, and said when it is enough', async () => {
  await add('a');
  const counted = () => env.DB.prepare('SELECT taken_on AS day, taken FROM polls').first();
  await polls.noteNews('a', NOW, 150);
  await polls.noteNews('a', at(60), 49);
  expect([await counted(), (await stateOf('a'))?.error]).toEqual([{ day: '2026-02-21', taken: 199 }, null]);
  await polls.noteNews('a', at(61), 3);
  expect([await counted(), await stateOf('a')]).toMatchObject([
    { taken: 202 },
    { newsAt: at(61).toISOString(), failedAt: at(61).toISOString(), failures: 0, error: expect.stringContaining('200 articles') },
  ]);
  await polls.noteNews('a', at(24 * 60), 2);
  expect(await counted()).toEqual({ day: '2026-02-22', taken: 2 });
});

test('an asking of which nothing came is a failure: the next waits longer, until it answers', async () => {
  await add('a');
  const nextAt = async () => (await stateOf('a'))?.nextAt;
  expect([(await polls.claim('a', NOW))?.failures, await nextAt()]).toEqual([0, at(60).toISOString()]);
  expect([(await polls.claim('a', at(60)))?.failures, await nextAt()]).toEqual([1, at(180).toISOString()]);
  expect([(await polls.claim('a', at(180)))?.failures, await nextAt()]).toEqual([2, at(420).toISOString()]);
  expect(await stateOf('a')).toMatchObject({
    failures: 2,
    failedAt: at(60).toISOString(),
    error: expect.stringContaining('could not be dealt with'),
  });
  await polls.succeed('a', at(180), { movedTo: null, read: { etag: '"1"', lastModified: null }, nextAt: at(240) });
  expect(await stateOf('a')).toMatchObject({ failures: 0, nextAt: at(240).toISOString(), succeededAt: at(180).toISOString() });
  expect(await polls.claim('a', at(240))).toMatchObject({ failures: 0, etag: '"1"' });
});

test('a wait that is begun before anything came is a day at most', async () => {
  await add('a', { every: 1440 });
  for (let i = 0; i < 20; i++) await polls.claim('a', at(i * 1440));
  expect(await stateOf('a')).toMatchObject({ failures: 19, nextAt: at(20 * 1440).toISOString() });
});
