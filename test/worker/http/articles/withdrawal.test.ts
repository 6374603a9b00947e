import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failing } from '../../failing';
import { clear, report, send, textOf } from '../../send';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const HTML = { headers: { accept: 'text/html' } };
const now = new Date('2026-02-23T09:00:00Z');

async function store(article: object): Promise<string> {
  return (await (await send('/api/articles', { body: article })).json<{ id: string }>()).id;
}

const publish = (date: string) => send(`/api/briefings/${date}`, { method: 'POST' });
const withdraw = (id: string, more: Parameters<typeof send>[1] = {}) => send(`/api/articles/${id}`, { method: 'DELETE', now, ...more });

async function briefingOf(date: string) {
  const response = await send(`/briefings/${date}.json`);
  return response.json<{ articles: { id: string }[]; corrections: { corrects: { article: string } | null }[]; keyPoints: object[] }>();
}

const count = (table: string) => env.DB.prepare(`SELECT count(*) AS count FROM ${table}`).first<number>('count');
const found = (word: string) =>
  env.DB.prepare('SELECT count(*) AS count FROM key_points_search WHERE folded MATCH ?').bind(word).first<number>('count');

test('a withdrawn article leaves the catalogue, the search index, the store and the briefing, and others stay', async () => {
  const [gone, kept] = [await store(report(1)), await store(report(2))];
  await publish('2026-02-21');
  expect([await found('railway'), await found('peace')]).not.toContain(0);
  const response = await withdraw(gone);
  expect([response.status, await response.json()]).toEqual([
    200,
    { id: gone, status: 'withdrawn', withdrawnAt: now.toISOString(), republished: ['2026-02-21'] },
  ]);
  expect([await env.KV.get(`v1:article:${gone}`), await found('railway'), await found('peace')]).toEqual([null, 0, 1]);
  const { articles } = await (await send('/api/articles')).json<{ articles: { id: string }[] }>();
  expect([articles.map(({ id }) => id), (await briefingOf('2026-02-21')).articles.map(({ id }) => id)]).toEqual([[kept], [kept]]);
  for (const path of ['/', '/briefings/2026-02-21', '/briefings/2026-02-21?lang=fr']) {
    expect(await (await send(path, HTML)).text()).not.toContain('railway');
  }
});

test('a briefing of which it was the only article is published again, empty', async () => {
  const id = await store(report(1));
  await publish('2026-02-21');
  await withdraw(id);
  expect((await briefingOf('2026-02-21')).keyPoints).toEqual([]);
  expect((await send('/briefings/2026-02-21', HTML)).status).toEqual(200);
});

test('an article that no briefing used just goes, and no later one takes it', async () => {
  const id = await store(report(1));
  expect(await (await withdraw(id)).json()).toMatchObject({ republished: [] });
  await publish('2026-02-21');
  expect((await briefingOf('2026-02-21')).articles).toEqual([]);
});

test('whoever asks for it is told that it is gone', async () => {
  const id = await store(report(1));
  await withdraw(id);
  const problem = await send(`/api/articles/${id}`);
  expect([problem.status, await problem.json()]).toMatchObject([
    410,
    { title: 'Article withdrawn', detail: 'This article was withdrawn on 2026-02-23 and is no longer shown.' },
  ]);
  const page = await send(`/articles/${id}?lang=fr`, HTML);
  expect([page.status, page.headers.get('cache-control')]).toEqual([410, 'no-store']);
  expect(await page.text()).toContain('<h1>Article retiré</h1>');
});

test('the same article is not taken in again, and its sender is told why', async () => {
  const id = await store(report(1));
  await withdraw(id);
  const again = await send('/api/articles', { body: report(1) });
  expect([again.status, await again.json()]).toMatchObject([200, { id, status: 'duplicate', withdrawnAt: now.toISOString() }]);
  const lines = await send('/api/articles', { body: JSON.stringify(report(1)), headers: { 'content-type': 'application/x-ndjson' } });
  expect(JSON.parse(await textOf(lines))).toMatchObject({ line: 1, status: 'duplicate', withdrawnAt: now.toISOString() });
  expect([await count('articles'), await env.KV.get(`v1:article:${id}`)]).toEqual([0, null]);
});

test('an article withdrawn while it is being stored again leaves nothing behind', async () => {
  const id = await store(report(1));
  await env.DB.prepare('DELETE FROM articles').run();
  // The stub is written after the sender's article was looked for, before it is saved.
  const KV = new Proxy(env.KV, {
    get: (kv, name) =>
      name === 'put'
        ? async (key: string, value: string) => {
            await kv.put(key, value);
            await env.DB.prepare("INSERT INTO withdrawn VALUES (?, '2026-02-23T09:00:00.000Z', '2026-02-21', NULL, NULL)").bind(id).run();
          }
        : Reflect.get(kv, name).bind(kv),
  });
  const response = await send('/api/articles', { body: report(1), bindings: { KV } });
  expect([response.status, await response.json()]).toMatchObject([200, { status: 'duplicate', withdrawnAt: now.toISOString() }]);
  expect([await count('articles'), await env.KV.get(`v1:article:${id}`)]).toEqual([0, null]);
});

test.each([
  ['its row is deleted', 'DB', 'batch', 1],
  ['its content is deleted', 'KV', 'delete', 1],
  ['the briefing is composed', 'DB', 'batch', 2],
  ['the briefing is saved', 'KV', 'put', 1],
  ['its pages are saved', 'KV', 'put', 2],
] as const)('where it fails when %s, the same call again finishes it', async (_, name, method, nth) => {
  const id = await store(report(1));
  await publish('2026-02-21');
  const broken = { [name]: failing(env[name] as never, method as never, nth) };
  expect((await withdraw(id, { bindings: broken })).status).toEqual(500);
  expect(await (await withdraw(id)).json()).toMatchObject({ id, status: 'withdrawn', republished: ['2026-02-21'] });
  expect([await count('articles'), await count('key_points'), await env.KV.get(`v1:article:${id}`)]).toEqual([0, 0, null]);
  expect((await briefingOf('2026-02-21')).articles).toEqual([]);
  expect(await (await send('/', HTML)).text()).not.toContain('railway');
  expect(await (await withdraw(id)).json()).toMatchObject({ withdrawnAt: now.toISOString(), republished: [] });
});

test('a later briefing that tells of its correction is published again too', async () => {
  const headline = 'Steel agreement worth 3 billion dollars signed in Berlin';
  const [first] = [await store(report(0, { title: headline, url: 'https://news.example/steel' }))];
  await publish('2026-02-21');
  await store({
    title: `Correction: ${headline}`,
    text: 'Correction: The report of 21 February on the steel agreement gave a wrong sum. It is worth 2 billion dollars, not 3 billion dollars.',
    url: 'https://news.example/steel-correction',
    source: 'Example News',
    publishedAt: '2026-02-22',
  });
  await publish('2026-02-22');
  expect((await briefingOf('2026-02-22')).corrections[0]?.corrects?.article).toEqual(first);
  expect(await (await withdraw(first)).json()).toMatchObject({ republished: ['2026-02-21', '2026-02-22'] });
  expect((await briefingOf('2026-02-22')).corrections[0]?.corrects).toEqual(null);
});

test('without the token nothing is withdrawn, and what was never stored is not found', async () => {
  const id = await store(report(1));
  expect([(await withdraw(id, { token: null })).status, (await withdraw('none')).status]).toEqual([401, 404]);
  expect([await count('articles'), await count('withdrawn')]).toEqual([1, 0]);
});
