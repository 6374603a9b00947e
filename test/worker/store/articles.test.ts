import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { createArticleStore } from '../../../src/store/articles';
import { fold } from '../../../src/text/fold';
import { analysed } from '../analysed';

const now = new Date('2026-02-21T10:00:00Z');
const store = createArticleStore(env.KV, env.DB);

afterEach(reset);

async function search(words: string): Promise<string[]> {
  const { results } = await env.DB.prepare(
    'SELECT text FROM key_points_search JOIN key_points ON key_points.id = key_points_search.rowid WHERE key_points_search MATCH ? ORDER BY rank',
  )
    .bind(fold(words))
    .all<{ text: string }>();
  return results.map(({ text }) => text);
}

test('an article that is saved is found in the catalogue and loaded whole', async () => {
  const one = analysed('one', '2026-02-21', 'A point.');
  expect(await store.save(one, '2026-02-21', now)).toEqual(true);
  expect(await store.load('one')).toEqual(one);
  expect(await store.find('one')).toEqual({
    id: 'one',
    date: '2026-02-21',
    publishedAt: '2026-02-21',
    language: 'en',
    source: null,
    url: null,
    headline: 'Headline of one',
    storedAt: '2026-02-21T10:00:00.000Z',
    briefing: null,
  });
});

test('key points are found without their accents, đ included', async () => {
  await store.save(analysed('one', '2026-02-21', 'Tô Lâm met the President.', 'Đỗ Mười was a leader.'), '2026-02-21', now);
  expect(await search('to lam')).toEqual(['Tô Lâm met the President.']);
  expect(await search('do muoi')).toEqual(['Đỗ Mười was a leader.']);
  expect(await search('Đỗ')).toEqual(['Đỗ Mười was a leader.']);
});

test('of two that save one article at once, one stores it and the other finds it there, key points once', async () => {
  const answers = await Promise.all([
    store.save(analysed('one', '2026-02-21', 'First.', 'Second.'), '2026-02-21', now),
    store.save(analysed('one', '2026-02-21', 'First.', 'Second.', 'Third.'), '2026-02-21', now),
  ]);
  expect(answers.sort()).toEqual([false, true]);
  const points = await env.DB.prepare('SELECT count(*) AS count FROM key_points').first<number>('count');
  const indexed = await search('first');
  expect([points === 2 || points === 3, indexed]).toEqual([true, ['First.']]);
});

test('an article without key points is stored', async () => {
  expect(await store.save(analysed('one', '2026-02-21'), '2026-02-21', now)).toEqual(true);
  expect(await store.save(analysed('one', '2026-02-21'), '2026-02-21', now)).toEqual(false);
});

test('more than a hundred articles load in the order asked for, and those that are not there are left out', async () => {
  const ids = Array.from({ length: 205 }, (_, i) => `a${String(i).padStart(3, '0')}`);
  for (const id of ids) await env.KV.put(`v1:article:${id}`, JSON.stringify(analysed(id, '2026-02-21')));
  const loaded = await store.loadMany([...ids.slice(100), 'none', ...ids.slice(0, 100)]);
  expect(loaded.map(({ article }) => article.id)).toEqual([...ids.slice(100), ...ids.slice(0, 100)]);
});

test('the list goes by date, the newest first, and on from a place', async () => {
  for (const [id, date] of [
    ['a', '2026-02-20'],
    ['b', '2026-02-21'],
    ['c', '2026-02-21'],
    ['d', '2026-02-19'],
  ] as const) {
    await store.save(analysed(id, date), date, now);
  }
  const ids = async (...[filter]: Parameters<typeof store.list>) => (await store.list(filter)).map(({ id }) => id);
  expect(await ids({ date: null, after: null, limit: 3 })).toEqual(['c', 'b', 'a']);
  expect(await ids({ date: null, after: { date: '2026-02-20', id: 'a' }, limit: 3 })).toEqual(['d']);
  expect(await ids({ date: '2026-02-21', after: null, limit: 3 })).toEqual(['c', 'b']);
  expect(await ids({ date: '2026-02-21', after: { date: '2026-02-21', id: 'c' }, limit: 3 })).toEqual(['b']);
  expect(await store.firstDate()).toEqual('2026-02-19');
});
