import { env, exports } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeyPoint } from '../../../../src/model';
import { failing } from '../../failing';
import { clear, report, send } from '../../send';

// Failures are logged, and here they are wanted.
beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const post = (body: BodyInit | object, more: Parameters<typeof send>[1] = {}) => send('/api/articles', { body, ...more });

async function stored(): Promise<number | null> {
  return env.DB.prepare('SELECT count(*) AS count FROM articles').first<number>('count');
}

async function problemOf(response: Response) {
  const { status, title, errors } = await response.json<{ status: number; title: string; errors?: { pointer: string }[] }>();
  return { type: response.headers.get('content-type'), status, title, pointers: errors?.map(({ pointer }) => pointer) };
}

test('an article is stored, and the same again is a duplicate', async () => {
  const first = await post(report(1));
  const told = await first.json<{ id: string }>();
  expect([first.status, first.headers.get('location')]).toEqual([201, `/api/articles/${told.id}`]);
  expect(told).toEqual({ id: told.id, status: 'stored', date: '2026-02-21', headline: report(1).title, language: 'en' });
  const second = await post(report(1, { publishedAt: '2026-02-25' }));
  expect([second.status, await second.json()]).toEqual([200, { ...told, status: 'duplicate' }]);
  expect(await stored()).toEqual(1);
});

test('two that send one article at once are told stored and duplicate', async () => {
  const answers = await Promise.all([post(report(1)), post(report(1))]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
  expect(await stored()).toEqual(1);
});

test('plain text and a page are taken, with what the query says of them', async () => {
  const text = await post(report(1).text, { headers: { 'content-type': 'text/plain' } });
  expect([text.status, (await text.json<{ language: string }>()).language]).toEqual([201, 'en']);
  const page = `<!doctype html><title>Steel</title><article><h1>Steel</h1><p>${report(2).text}</p></article>`;
  const html = await send('/api/articles?url=https://news.example/steel&publishedAt=2026-02-20', {
    body: page,
    headers: { 'content-type': 'text/html' },
  });
  expect([html.status, (await html.json<{ date: string }>()).date]).toEqual([201, '2026-02-20']);
});

test('an article without any date takes the day it arrived in the edition’s zone, or the date given for that case', async () => {
  const { title, text } = report(1);
  const now = new Date('2026-02-21T23:40:00Z');
  const arrived = await post({ title, text }, { now });
  expect((await arrived.json<{ date: string }>()).date).toEqual('2026-02-22');
  const given = await send('/api/articles?dateIfNone=2026-02-19', { body: report(2).text, headers: { 'content-type': 'text/plain' }, now });
  expect((await given.json<{ date: string }>()).date).toEqual('2026-02-19');
});

test('a stored article is read back with its analysis, and unchanged costs no bytes', async () => {
  const { id } = await (await post(report(1))).json<{ id: string }>();
  const response = await send(`/api/articles/${id}?keyPoints=1`, { token: null });
  const read = await response.json<{
    article: { text: string; url: string };
    keyPoints: { text: string; start: number; end: number }[];
    date: string;
  }>();
  expect([read.article.url, read.date, read.keyPoints.length]).toEqual(['https://news.example/reports/1', '2026-02-21', 1]);
  const [point] = read.keyPoints;
  expect(point && read.article.text.slice(point.start, point.end)).toEqual(point?.text);
  const again = await send(`/api/articles/${id}?keyPoints=1`, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('an id that is none is not found', async () => {
  expect(await problemOf(await send('/api/articles/none'))).toEqual({
    type: 'application/problem+json',
    status: 404,
    title: 'No such article',
    pointers: undefined,
  });
});

test('the list goes on where its cursor says, each article once', async () => {
  for (let n = 0; n < 103; n++) {
    await env.DB.prepare("INSERT INTO articles (id, date, published_at, language, headline, stored_at) VALUES (?, ?, ?, 'en', '', '')")
      .bind(`a${n}`, '2026-02-21', '2026-02-21')
      .run();
  }
  type Listed = { articles: { id: string }[]; cursor: string | null };
  const first = await (await send('/api/articles?date=2026-02-21')).json<Listed>();
  const second = await (await send(`/api/articles?date=2026-02-21&cursor=${first.cursor}`)).json<Listed>();
  expect([first.articles.length, second.articles.length, second.cursor]).toEqual([100, 3, null]);
  expect(new Set([...first.articles, ...second.articles].map(({ id }) => id)).size).toEqual(103);
  expect((await (await send('/api/articles?date=2026-02-20')).json<Listed>()).articles).toEqual([]);
});

test('a date or a cursor that is none is refused', async () => {
  const statuses = await Promise.all(
    ['date=2026-02-30', 'date=today', 'cursor=x', 'cursor=2026-02-21:%27'].map((query) => send(`/api/articles?${query}`)),
  );
  expect(statuses.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
});

test('all faults of a query are named at once, with what to send instead', async () => {
  expect(await (await send('/api/articles?cursor=x&date=today')).json()).toEqual({
    type: 'about:blank',
    status: 422,
    title: 'Unfit parameter',
    detail: 'date must be a date from 1900 on, such as 2026-02-21; cursor must be one that a listing gave.',
    errors: [
      { pointer: '/date', detail: 'must be a date from 1900 on, such as 2026-02-21' },
      { pointer: '/cursor', detail: 'must be one that a listing gave' },
    ],
  });
});

test('without the token, or with a wrong one, nothing is written', async () => {
  for (const authorization of ['', 'Bearer wrong', `Basic ${env.API_TOKEN}`, env.API_TOKEN]) {
    const response = await post(report(1), { token: null, headers: { authorization } });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="briefing"']);
  }
  expect(await stored()).toEqual(0);
});

test('where no token is configured, writing is off', async () => {
  for (const path of ['/api/articles', '/api/analyze', '/api/briefings/2026-02-21']) {
    const response = await send(path, { body: report(1), bindings: { API_TOKEN: '' } });
    expect(await problemOf(response)).toEqual({
      type: 'application/problem+json',
      status: 503,
      title: 'Writing is off',
      pointers: undefined,
    });
  }
});

test.each([
  ['another type', 415, 'text/csv', 'a,b'],
  ['no type', 415, '', 'a,b'],
  ['invalid JSON', 400, 'application/json', '{"text": '],
  ['invalid UTF-8', 400, 'application/json', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ['an empty text', 422, 'text/plain', '   \n'],
  ['a page of markup alone', 422, 'text/html', '<!doctype html><div><p></p></div>'],
  ['JSON without a text', 422, 'application/json', '{"title": "Only a title"}'],
  ['both a text and a page', 422, 'application/json', '{"text": "One.", "html": "<p>Two.</p>"}'],
  ['a date that is none', 422, 'application/json', '{"text": "The President spoke.", "publishedAt": "2026-02-30"}'],
  ['a URL that is not http(s)', 422, 'application/json', '{"text": "The President spoke.", "url": "javascript:alert(1)"}'],
])('%s is refused with %i, and nothing is stored', async (_, status, type, body) => {
  const response = await post(new Blob([body]), { headers: { 'content-type': type } });
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  expect(await stored()).toEqual(0);
});

test('a text over 1 MiB is refused, by its length or as it is read', async () => {
  const declared = await post('x'.repeat(1024 * 1024 + 1), { headers: { 'content-type': 'text/plain' } });
  expect((await problemOf(declared)).status).toEqual(413);
  const inJson = await post({ text: 'word '.repeat(250_000) });
  expect((await problemOf(inJson)).status).toEqual(413);
});

test('of a body over the limit, the rest is not read', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(120));
    },
  });
  const response = await post(endless, { headers: { 'content-type': 'text/plain' } });
  expect([response.status, sent < 1.5 * 1024 * 1024]).toEqual([413, true]);
});

test('where the content cannot be written, the request fails, and the same again succeeds', async () => {
  const failed = await post(report(1), { bindings: { KV: failing(env.KV, 'put') } });
  expect(await problemOf(failed)).toEqual({ type: 'application/problem+json', status: 500, title: 'Internal error', pointers: undefined });
  expect(await stored()).toEqual(0);
  expect((await post(report(1))).status).toEqual(201);
});

test('where the catalogue cannot be written, the request fails, and the same again succeeds', async () => {
  const failed = await post(report(1), { bindings: { DB: failing(env.DB, 'batch') } });
  expect(failed.status).toEqual(500);
  expect(await stored()).toEqual(0);
  expect((await post(report(1))).status).toEqual(201);
  expect((await send('/api/articles')).status).toEqual(200);
});

test('where the data of its language is missing, an article is refused, and the same again succeeds', async () => {
  const empty = { ...env.ASSETS, fetch: async () => new Response(null, { status: 404 }) } as Fetcher;
  const failed = await post(report(1), { bindings: { ASSETS: empty } });
  expect([await problemOf(failed), failed.headers.get('retry-after')]).toEqual([
    { type: 'application/problem+json', status: 503, title: 'No language data', pointers: undefined },
    '60',
  ]);
  expect(await stored()).toEqual(0);
  expect((await send('/api/analyze', { body: report(1), bindings: { ASSETS: empty } })).status).toEqual(503);
  expect((await post(report(1))).status).toEqual(201);
});

test('an article in a language without data is stored all the same', async () => {
  const text = 'Il presidente francese Emmanuel Macron ha detto venerdì che il governo firmerà un accordo da 37,2 miliardi di dollari.';
  const response = await post({ text, language: 'it', publishedAt: '2026-02-21' });
  expect([response.status, (await response.json<{ language: string }>()).language]).toEqual([201, 'it']);
});

test('what went wrong inside is not told', async () => {
  const failed = await post(report(1), { bindings: { DB: failing(env.DB, 'batch') } });
  expect(await failed.json()).toEqual({
    type: 'about:blank',
    status: 500,
    title: 'Internal error',
    detail: 'Something went wrong here. The same request may be sent again.',
  });
});

test('analysing stores nothing and gives as many key points as asked for', async () => {
  const response = await send('/api/analyze?keyPoints=1', { body: report(0) });
  const analysis = await response.json<{ keyPoints: unknown[]; people: { id: string }[]; fingerprint?: unknown }>();
  expect([response.status, analysis.keyPoints.length, analysis.people[0]?.id, analysis.fingerprint]).toEqual([
    200,
    1,
    'emmanuel-macron',
    undefined,
  ]);
  expect(await stored()).toEqual(0);
  expect((await send('/api/analyze', { body: report(0), token: null })).status).toEqual(401);
  expect((await send('/api/analyze', { body: '{}', headers: { 'content-type': 'application/x-ndjson' } })).status).toEqual(415);
  expect((await send('/api/analyze?keyPoints=many', { body: report(0) })).status).toEqual(422);
});

test('a key point says why it was chosen, stored or not', async () => {
  const body = { text: 'Mark Carney said in Oslo that 40 ferries would link twelve islands with the mainland by 2030.' };
  const analysed = await (await send('/api/analyze', { body })).json<{ keyPoints: KeyPoint[] }>();
  const { id } = await (await post(body)).json<{ id: string }>();
  const kept = await (await send(`/api/articles/${id}`)).json<{ keyPoints: KeyPoint[] }>();
  expect(kept.keyPoints).toEqual(analysed.keyPoints);
  const [point] = kept.keyPoints;
  expect([point?.why.leaders, point?.why.speaker]).toEqual([
    [{ id: 'mark-carney', words: 'Mark Carney', kind: 'name', alias: 'Mark Carney' }],
    { rule: 'subject', words: 'Mark Carney', cue: 'said' },
  ]);
  expect(point?.why.parts.reduce((sum, [, points]) => sum + points, 0)).toBeCloseTo(point?.score ?? 0, 6);
});

test('the Worker itself answers', async () => {
  const response = await exports.default.fetch('http://localhost:8787/api/articles');
  expect(await response.json()).toEqual({ articles: [], cursor: null });
});
