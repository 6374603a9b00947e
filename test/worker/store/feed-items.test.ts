import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFeedItemStore, type WaitingItem } from '../../../src/store/feed-items';
import { createNewsSourceStore } from '../../../src/store/news-sources';
import { createPollStore } from '../../../src/store/polls';
import { at, itemOf, listed, NOW } from '../listing';

afterEach(() => reset());

const items = createFeedItemStore(env.DB);
const polls = createPollStore(env.DB);
const DAY = 24 * 60;

beforeEach(async () => {
  const sources = createNewsSourceStore(env.DB);
  await sources.saveAll([listed('a', 'https://a.example/feed'), listed('b', 'https://b.example/feed')], NOW);
});

const add = (...keys: string[]) =>
  items.add(
    'a',
    keys.map((key) => ({ said: 'words', item: itemOf(key) })),
    NOW,
  );
/** Claims so many, as far as there are. */
async function claim(source: string, now: Date, count: number) {
  const claimed: WaitingItem[] = [];
  for (let i = 0; i < count; i++) {
    const item = await items.claim(source, now);
    if (item) claimed.push(item);
  }
  return claimed;
}
const keysOf = async (claimed: ReturnType<typeof claim>) => (await claimed).map(({ item }) => item.key).sort();
const settle = (key: string, state: 'stored' | 'waiting', said = 'words') =>
  items.settle('a', { key, said, state, article: 'x', detail: null }, NOW);
const rows = async () => (await env.DB.prepare('SELECT key, state, said, item, article FROM feed_items ORDER BY key').all()).results;

test('what was seen is known by its key, or by what it says, in its source', async () => {
  await items.add(
    'a',
    [
      { said: 'one', item: itemOf('1') },
      { said: 'two', item: itemOf('2') },
    ],
    NOW,
  );
  const seen = { key: '2', said: 'two', seenAt: NOW.toISOString() };
  const find = (source: string, key: string, said: string) => items.find(source, [{ key, said }]);
  expect([await find('a', '2', 'other'), await find('a', '3', 'two'), await find('a', '2', 'two')]).toEqual([[seen], [seen], [seen]]);
  expect([await find('a', '3', 'other'), await find('b', '2', 'two')]).toEqual([[], []]);
});

test('items are claimed the newest first, each by one, and again when the lease is over', async () => {
  const dates = ['2026-02-19', null, '2026-02-21', '2026-02-20'];
  await items.add(
    'a',
    dates.map((publishedAt, i) => ({ said: 'words', item: itemOf(`${i}`, { publishedAt }) })),
    NOW,
  );
  expect(await keysOf(claim('a', NOW, 2))).toEqual(['2', '3']);
  expect(await keysOf(claim('a', NOW, 9))).toEqual(['0', '1']);
  expect(await keysOf(claim('a', at(4.9), 9))).toEqual([]);
  expect(await keysOf(claim('a', at(5), 9))).toEqual(['0', '1', '2', '3']);
  expect([await keysOf(claim('a', at(14.9), 9)), (await claim('a', at(15), 9)).map(({ attempts }) => attempts)]).toEqual([
    [],
    [3, 3, 3, 3],
  ]);
});

test('two who claim at once share', async () => {
  await add('1', '2', '3', '4', '5');
  const [one, other] = await Promise.all([keysOf(claim('a', NOW, 3)), keysOf(claim('a', NOW, 3))]);
  expect([...one, ...other].sort()).toEqual(['1', '2', '3', '4', '5']);
});

test('a claimed item is as it was added', async () => {
  const item = itemOf('"1"', { html: '<p>“é”</p>\u2028', title: 'A "title"', publishedAt: '2026-02-20', language: 'fr' });
  await items.add('a', [{ said: 'words', item }], NOW);
  expect(await claim('a', NOW, 1)).toEqual([{ item, said: 'words', seenAt: NOW.toISOString(), attempts: 1, article: null }]);
});

test('what is settled is claimed no more, and its content is let go', async () => {
  await add('1', '2');
  await claim('a', NOW, 9);
  await settle('1', 'stored');
  await settle('2', 'waiting');
  expect(await rows()).toMatchObject([
    { key: '1', state: 'stored', item: null, article: 'x' },
    { key: '2', state: 'waiting', item: expect.any(String) },
  ]);
  expect(await keysOf(claim('a', at(5), 9))).toEqual(['2']);
});

test('the same words again change nothing, other words wait again with what was made before', async () => {
  await add('1');
  await items.claim('a', NOW);
  await settle('1', 'stored');
  await add('1');
  expect(await items.claim('a', at(360))).toEqual(null);
  await items.add('a', [{ said: 'others', item: itemOf('1') }], at(360));
  expect(await items.claim('a', at(360))).toMatchObject({ said: 'others', attempts: 1, article: 'x', seenAt: at(360).toISOString() });
});

test('other words wait until six hours after the last were settled, and of several the newest are taken', async () => {
  await add('1');
  await items.claim('a', NOW);
  await settle('1', 'stored');
  for (const minutes of [60, 120, 300])
    await items.add('a', [{ said: `${minutes}`, item: itemOf('1', { title: `${minutes}` }) }], at(minutes));
  expect([await items.claim('a', at(359)), await items.waiting(at(359), 9), await items.waiting(at(360), 9)]).toEqual([null, [], ['a']]);
  expect(await items.claim('a', at(360))).toMatchObject({ said: '300', item: { title: '300' } });
});

test('of a source that brought enough for the day, the rest waits for the next', async () => {
  await add('1');
  await items.add('b', [{ said: 'words', item: itemOf('1') }], NOW);
  await polls.noteNews('a', NOW, 199);
  expect(await items.waiting(at(60), 9)).toEqual(['a', 'b']);
  await polls.noteNews('a', at(60), 1);
  const [late, next] = [new Date('2026-02-21T23:59:59Z'), new Date('2026-02-22T00:00:00Z')];
  expect([await items.waiting(late, 9), await items.claim('a', late)]).toEqual([['b'], null]);
  expect([await items.waiting(next, 9), (await items.claim('a', next))?.item.key]).toEqual([['a', 'b'], '1']);
});

test('words that changed while the old ones were worked on are not settled with them', async () => {
  await add('1');
  await claim('a', NOW, 9);
  await items.add('a', [{ said: 'others', item: itemOf('1') }], at(1));
  await settle('1', 'stored');
  expect(await claim('a', at(1), 9)).toMatchObject([{ said: 'others' }]);
});

test('more than one value of the database holds is added in parts', async () => {
  const html = 'é'.repeat(300_000);
  await items.add(
    'a',
    ['1', '2', '3', '4', '5'].map((key) => ({ said: 'words', item: itemOf(key, { html }) })),
    NOW,
  );
  expect((await claim('a', NOW, 9)).map(({ item }) => item.html === html)).toEqual([true, true, true, true, true]);
});

test('sources with items that were left behind are told, after their own hints had time', async () => {
  await add('1');
  await items.add('b', [{ said: 'words', item: itemOf('1') }], at(5));
  expect([await items.waiting(at(9), 9), await items.waiting(at(10), 9), await items.waiting(at(15), 1)]).toEqual([[], ['a'], ['a']]);
  await claim('a', at(15), 9);
  expect([await items.waiting(at(15), 9), await items.waiting(at(20), 9)]).toEqual([['b'], ['a', 'b']]);
});

test('what feeds hold no more is forgotten after a month, as far as they were read since', async () => {
  await add('kept', 'gone');
  await items.add('b', [{ said: 'words', item: itemOf('unread') }], NOW);
  for (const key of ['kept', 'gone']) await settle(key, 'stored');
  await items.settle('b', { key: 'unread', said: 'words', state: 'stored', article: null, detail: null }, NOW);
  await items.see('a', ['kept'], at(8 * DAY));
  await polls.succeed('a', at(31 * DAY), { movedTo: null, read: { etag: null, lastModified: null } });
  await polls.succeed('b', at(31 * DAY), { movedTo: null, read: null });
  await items.purge(at(31 * DAY), 100);
  expect((await rows()).map(({ key }) => key)).toEqual(['kept', 'unread']);
});

test('what waits is not forgotten', async () => {
  await add('1');
  await polls.succeed('a', at(99 * DAY), { movedTo: null, read: { etag: null, lastModified: null } });
  await items.purge(at(99 * DAY), 100);
  expect((await rows()).length).toEqual(1);
});
