/// <reference types="vite/client" />
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { app } from '../../../src/http/app';
import { makeDocument, templateOf } from '../../../src/openapi/document';
import briefingExample from '../../../src/openapi/examples/briefing.json';
import { validatorOf } from '../../openapi/validator';
import { clear, report, send, textOf } from '../send';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const SAMPLES: Record<string, string> = import.meta.glob('../../../samples/*.{txt,html,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const TYPES: Record<string, string> = { txt: 'text/plain', html: 'text/html', json: 'application/json' };

const document = makeDocument();
const validate = validatorOf(document);

/** What is wrong with an answer by what the document says of it. */
async function faultsOf(method: string, path: string, response: Response): Promise<string[]> {
  const responses = document.paths[path]?.[method]?.responses;
  const found = responses?.[response.status] ?? responses?.default;
  const answer = found && '$ref' in found ? document.components.responses[found.$ref.split('/').at(-1) ?? ''] : found;
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const media = answer?.content?.[type];
  const body = await textOf(response);
  if (!media) return [`${method} ${path} answers ${response.status} in ${type}`];
  const values = type.endsWith('ndjson')
    ? body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [type.endsWith('json') ? JSON.parse(body) : body];
  return values.flatMap((value) => validate(media.schema, value)).map((fault) => `${method} ${path} ${response.status}: ${fault}`);
}

describe('the document of the interface', () => {
  test('has every address that the app answers, and no other', () => {
    const answered = app.routes
      .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/dev/'))
      .map(({ method, path }) => `${method} ${templateOf(path)}`);
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(told.sort()).toEqual([...new Set(answered)].sort());
  });

  test('is served, unchanged costs no bytes, and so is its page', async () => {
    for (const [path, type] of [
      ['/openapi.json', 'application/json'],
      ['/api', 'text/html; charset=utf-8'],
    ] as const) {
      const response = await send(path, { token: null });
      const etag = response.headers.get('etag') ?? '';
      expect([response.status, response.headers.get('content-type'), (await response.text()).length > 10_000]).toEqual([200, type, true]);
      const again = await send(path, { token: null, headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect(await (await send('/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  test('where its file is missing, that is said', async () => {
    const empty = { fetch: async () => new Response(null, { status: 404 }) } as unknown as Fetcher;
    const response = await send('/openapi.json', { bindings: { ASSETS: empty } });
    expect([response.status, (await response.json<{ title: string }>()).title]).toEqual([503, 'No description']);
  });
});

describe('real answers are as the document says, down to the last key', () => {
  test('of every sample: stored, analysed, read back, listed and briefed', async () => {
    const faults: string[] = [];
    const dates = new Set<string>();
    for (const [name, body] of Object.entries(SAMPLES)) {
      if (name.endsWith('given.json')) continue;
      const headers = { 'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? '' };
      const query = '?dateIfNone=2026-03-03';
      const stored = await send(`/api/articles${query}`, { body, headers });
      const { id, date } = await stored.clone().json<{ id: string; date: string }>();
      dates.add(date);
      faults.push(
        ...(await faultsOf('post', '/api/articles', stored)),
        ...(await faultsOf('post', '/api/analyze', await send(`/api/analyze${query}`, { body, headers }))),
        ...(await faultsOf('get', '/api/articles/{id}', await send(`/api/articles/${id}?keyPoints=99`))),
      );
    }
    const empty = new Set(Object.keys(briefingExample));
    for (const date of [...dates].sort()) {
      const published = await send(`/api/briefings/${date}`, { method: 'POST' });
      const briefing = await published.clone().json<object>();
      for (const [key, value] of Object.entries(briefing)) if (value !== null && value.length !== 0) empty.delete(key);
      faults.push(
        ...(await faultsOf('post', '/api/briefings/{date}', published)),
        ...(await faultsOf('get', '/briefings/{name}', await send(`/briefings/${date}.json?keyPoints=3`))),
      );
    }
    faults.push(...(await faultsOf('get', '/api/articles', await send('/api/articles'))));
    expect(faults).toEqual([]);
    // Every part of a briefing was there to be looked at.
    expect([...empty]).toEqual([]);
  }, 30_000);

  test('of everything else', async () => {
    const lines = `${JSON.stringify(report(1))}\n{"text": 1}\nnot JSON\n`;
    const ndjson = { 'content-type': 'application/x-ndjson' };
    const asked: [method: string, path: string, answer: Promise<Response>][] = [
      ['post', '/api/articles', send('/api/articles', { body: lines, headers: ndjson })],
      ['post', '/api/articles', send('/api/articles', { body: { url: 'ftp://x', publishedAt: 'soon' } })],
      ['post', '/api/articles', send('/api/articles', { body: { text: 'x'.repeat(2 ** 20 + 1) } })],
      ['post', '/api/articles', send('/api/articles', { body: 'a,b', headers: { 'content-type': 'text/csv' } })],
      ['post', '/api/articles', send('/api/articles', { body: '{', headers: { 'content-type': 'application/json' } })],
      ['post', '/api/articles', send('/api/articles', { body: report(1), token: null })],
      ['post', '/api/analyze', send('/api/analyze', { body: report(1), bindings: { API_TOKEN: '' } })],
      ['get', '/api/articles', send('/api/articles?date=soon&cursor=x')],
      ['get', '/api/articles/{id}', send('/api/articles/none')],
      ['post', '/api/briefings/{date}', send('/api/briefings/soon', { method: 'POST' })],
      ['get', '/briefings/{name}', send('/briefings/2026-02-21.json')],
      ['get', '/briefings', send('/briefings')],
      ['get', '/', send('/')],
      ['get', '/api', send('/api')],
      ['get', '/api/leaders', send('/api/leaders')],
      ['get', '/api/topics', send('/api/topics')],
      ['get', '/openapi.json', send('/openapi.json')],
      ['get', '/robots.txt', send('/robots.txt')],
      ['get', '/healthz', send('/healthz')],
    ];
    const faults: string[] = [];
    for (const [method, path, answer] of asked) faults.push(...(await faultsOf(method, path, await answer)));
    expect(faults).toEqual([]);
    await send('/api/briefings/2026-02-21', { method: 'POST' });
    for (const suffix of ['html', 'json', 'txt', 'md', 'eml']) {
      faults.push(...(await faultsOf('get', '/briefings/{name}', await send(`/briefings/2026-02-21.${suffix}`))));
    }
    const wire = { name: 'Wire', feed: 'https://wire.example/rss', keep: { topics: ['trade'] } };
    for (const [method, path, body] of [
      ['post', '/api/sources', [wire, { name: 'Mail', senders: ['@m.example'] }, {}]],
      ['post', '/api/sources', {}],
      ['get', '/api/sources'],
      ['get', '/api/sources/{id}'],
      ['put', '/api/sources/{id}', wire],
      ['patch', '/api/sources/{id}', { paused: true }],
      ['post', '/api/sources/{id}/poll'],
      ['patch', '/api/sources/{id}', { paused: false, every: 1 }],
      ['get', '/api/sources.opml'],
      ['delete', '/api/sources/{id}'],
    ] as const) {
      const sent = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
      const answer = await send(path.replace('{id}', 'wire'), { method: method.toUpperCase(), ...sent });
      if (answer.status !== 204) faults.push(...(await faultsOf(method, path, answer)));
    }
    const late = await send('/healthz', { now: new Date('2026-03-01T12:00:00Z'), bindings: { LOCAL: 'false' } });
    expect([late.status, [...faults, ...(await faultsOf('get', '/healthz', late))]]).toEqual([503, []]);
  });
});
