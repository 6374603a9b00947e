import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { feed, feeding, itemRows, list, newSite, page, poll, stored, teaser, whole } from '../../feeding';
import { at, NOW } from '../../listing';
import { clear } from '../../send';

afterEach(clear);

const one = { id: '1', html: whole(1), date: 'Sat, 21 Feb 2026 07:00:00 GMT' };
const two = { id: '2', html: whole(2), date: 'Sat, 21 Feb 2026 07:30:00 GMT' };

async function world(path = '/feed') {
  const site = await newSite();
  const services = feeding();
  await list(services, 'wire', site.url + path);
  const state = async () => (await services.sources.findWithState('wire'))?.poll;
  const askings = async (of = path) => (await site.log()).filter((asking) => asking.path === of);
  return { site, services, state, askings };
}

test('what is new in a feed becomes articles, once', async () => {
  const { site, services, state } = await world();
  await site.answer({ '/feed': [feed(one), feed(two, one)] });
  await poll(services, 'wire', NOW);
  expect(await stored()).toMatchObject([
    { url: `${site.url}/1`, headline: 'Report 1', source: 'WIRE', date: '2026-02-21', publishedAt: '2026-02-21T07:00:00Z', aside: null },
  ]);
  expect(await state()).toMatchObject({ succeededAt: NOW.toISOString(), newsAt: NOW.toISOString(), failures: 0, error: null });
  await poll(services, 'wire', at(60));
  expect((await stored()).map(({ url }) => url)).toEqual([`${site.url}/1`, `${site.url}/2`]);
  expect(await state()).toMatchObject({ newsAt: at(60).toISOString() });
});

test('a hint that comes twice, or too early, asks nobody', async () => {
  const { site, services, askings } = await world();
  await site.answer({ '/feed': feed(one) });
  await Promise.all([poll(services, 'wire', NOW), poll(services, 'wire', NOW)]);
  await poll(services, 'wire', at(59));
  expect((await askings()).length).toEqual(1);
  await poll(services, 'wire', at(60));
  expect((await askings()).length).toEqual(2);
});

test('a feed is asked whether it has changed', async () => {
  const { site, services, state, askings } = await world();
  const headers = { 'content-type': 'application/rss+xml', etag: '"7"', 'last-modified': 'Sat, 21 Feb 2026 07:00:00 GMT' };
  await site.answer({ '/feed': { ...feed(one), headers, validates: true } });
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(60));
  const [first, second] = await askings();
  expect([first?.headers['if-none-match'], second?.headers['if-none-match'], second?.headers['if-modified-since']]).toEqual([
    undefined,
    '"7"',
    headers['last-modified'],
  ]);
  expect(await state()).toMatchObject({ succeededAt: at(60).toISOString(), newsAt: NOW.toISOString(), failures: 0 });
});

test('who asks says who they are', async () => {
  const { services, askings } = await world();
  await poll(services, 'wire', NOW);
  expect((await askings())[0]?.headers['user-agent']).toEqual('BriefingDigest/1.0 (+http://localhost:8787/sources)');
});

test('a feed that fails is asked more and more seldom, and as before when it answers again', async () => {
  const { site, services, state, askings } = await world();
  await site.answer({ '/feed': [{ status: 500 }, { status: 500 }, feed(one)] });
  await poll(services, 'wire', NOW);
  expect(await state()).toMatchObject({ failures: 1, failedAt: NOW.toISOString(), nextAt: at(60).toISOString(), succeededAt: null });
  expect((await state())?.error).toContain('500');
  await poll(services, 'wire', at(60));
  expect(await state()).toMatchObject({ failures: 2, nextAt: at(180).toISOString() });
  await poll(services, 'wire', at(179));
  await poll(services, 'wire', at(180));
  expect(await state()).toMatchObject({
    failures: 0,
    succeededAt: at(180).toISOString(),
    nextAt: at(240).toISOString(),
    failedAt: at(60).toISOString(),
  });
  expect((await askings()).length).toEqual(3);
});

test.each([
  [429, 7200, 120],
  [503, 7200, 120],
  [429, 5, 60],
])('%i with Retry-After %i is obeyed: asked again after %i minutes', async (status, seconds, minutes) => {
  const { site, services, state } = await world();
  await site.answer({ '/feed': { status, headers: { 'retry-after': `${seconds}` } } });
  await poll(services, 'wire', NOW);
  expect(await state()).toMatchObject({ failures: 1, nextAt: at(minutes).toISOString() });
});

test('one that is gone for good is asked no more', async () => {
  const { site, services, state, askings } = await world();
  await site.answer({ '/feed': { status: 410 } });
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(99_999));
  expect(await state()).toMatchObject({ retiredAt: NOW.toISOString(), nextAt: null });
  expect((await askings()).length).toEqual(1);
});

test.each([301, 308])('%i: from then on it is asked where it has moved to', async (status) => {
  const { site, services, state, askings } = await world();
  await site.answer({ '/feed': { status, headers: { location: '/new' } }, '/new': feed(one) });
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(60));
  expect([(await state())?.movedTo, (await askings()).length, (await askings('/new')).length]).toEqual([`${site.url}/new`, 1, 2]);
});

test.each([302, 307])('%i: the next time it is asked where it was', async (status) => {
  const { site, services, state, askings } = await world();
  await site.answer({ '/feed': { status, headers: { location: '/new' } }, '/new': feed(one) });
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(60));
  expect([(await state())?.movedTo, (await askings()).length, (await askings('/new')).length]).toEqual([null, 2, 2]);
});

test('one that has moved to something that is no feed has not moved', async () => {
  const { site, services, state } = await world();
  await site.answer({ '/feed': { status: 301, headers: { location: '/' } }, '/': { body: 'This domain is for sale' } });
  await poll(services, 'wire', NOW);
  expect(await state()).toMatchObject({ movedTo: null, failures: 1 });
});

test('more items than one invocation takes in are taken in by others', async () => {
  const { site, services } = await world();
  await site.answer({ '/feed': feed(...Array.from({ length: 11 }, (_, n) => ({ id: `${n}`, html: whole(n) }))) });
  await poll(services, 'wire', NOW);
  expect((await stored()).length).toEqual(11);
});

test('of items with one key, the first stands', async () => {
  const { site, services } = await world();
  await site.answer({ '/feed': feed(one, { ...two, id: '1' }) });
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(60));
  expect((await stored()).map(({ headline }) => headline)).toEqual(['Report 1']);
});

test('what only dresses the words of an item is no other version', async () => {
  const { site, services } = await world();
  await site.answer({ '/feed': [feed(one), feed({ ...one, html: `${one.html}<img src="/pixel?2">` })] });
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(60));
  expect(await itemRows()).toMatchObject([{ state: 'stored', attempts: 1 }]);
});

test('the same words under the same address are the same, whatever they are called at each asking', async () => {
  const { site, services, askings } = await world();
  const said = { title: 'Report 1', html: teaser(1), link: '/1' };
  const called = (n: number) => feed({ ...said, id: `${n}` }, { ...said, id: `${n}-too` });
  await site.answer({ '/feed': [0, 1, 2].map(called), '/1': page(1) });
  for (const n of [0, 1, 2]) await poll(services, 'wire', at(n * 60));
  expect([(await askings()).length, (await askings('/1')).length, (await itemRows()).length]).toEqual([3, 1, 1]);
});

test('and are in the feed still, by whatever name', async () => {
  const { site, services } = await world();
  await site.answer({ '/feed': [feed(one), feed({ ...one, id: 'x', title: 'Report 1', link: '/1' })] });
  const day = 24 * 60;
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(8 * day));
  expect(
    await env.DB.prepare('SELECT key, seen_at AS at FROM feed_items')
      .all()
      .then(({ results }) => results),
  ).toEqual([{ key: '1', at: at(8 * day).toISOString() }]);
});

test('where items cannot be kept, the feed is read whole again', async () => {
  const { site, services, state } = await world();
  const headers = { 'content-type': 'application/rss+xml', etag: '"7"' };
  await site.answer({ '/feed': { ...feed(one), headers, validates: true } });
  const broken = { ...services, feedItems: { ...services.feedItems, add: () => Promise.reject(new Error('no database')) } };
  await expect(poll(broken, 'wire', NOW)).rejects.toThrow('no database');
  expect(await stored()).toEqual([]);
  await poll(services, 'wire', at(60));
  expect([(await stored()).length, (await state())?.failures]).toEqual([1, 0]);
});

test('that the reader itself ended is a failure of what it read', async () => {
  const { services, state } = await world();
  const reader = { ...services.reader, readFeed: () => Promise.reject(new Error('exceeded CPU time limit')) };
  await poll({ ...services, reader }, 'wire', NOW);
  expect(await state()).toMatchObject({ failures: 1, error: 'reading it took more than there is for it', nextAt: at(60).toISOString() });
});

test('so is that reading it ended the invocation, as far as nothing came of it', async () => {
  const { site, services, state } = await world();
  await site.answer({ '/feed': feed(one) });
  const over = { ...services, feedItems: { ...services.feedItems, find: () => Promise.reject(new Error('exceeded CPU time limit')) } };
  for (const minutes of [0, 60]) await poll(over, 'wire', at(minutes)).catch(() => {});
  expect(await state()).toMatchObject({ failures: 1, failedAt: NOW.toISOString(), nextAt: at(180).toISOString() });
  await poll(services, 'wire', at(180));
  expect(await state()).toMatchObject({ failures: 0, nextAt: at(240).toISOString(), succeededAt: at(180).toISOString() });
});

test('one that was removed, or paused, meanwhile is left alone', async () => {
  const { services, askings } = await world();
  await list(services, 'wire', `${(await services.sources.find('wire'))?.feed}`, { paused: true });
  await poll(services, 'wire', NOW);
  await services.sources.remove('wire');
  await poll(services, 'wire', NOW);
  expect(await askings()).toEqual([]);
});

test('that items are in the feed still is written down once a week', async () => {
  const { site, services } = await world();
  await site.answer({ '/feed': feed(one) });
  const seenAt = async () => env.DB.prepare('SELECT seen_at FROM feed_items').first('seen_at');
  const day = 24 * 60;
  await poll(services, 'wire', NOW);
  await poll(services, 'wire', at(6 * day));
  expect(await seenAt()).toEqual(NOW.toISOString());
  await poll(services, 'wire', at(8 * day));
  expect(await seenAt()).toEqual(at(8 * day).toISOString());
});
