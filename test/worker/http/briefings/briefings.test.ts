import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Briefing } from '../../../../src/model';
import { failing } from '../../failing';
import { clear, report, send, textOf } from '../../send';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function store(...articles: object[]): Promise<string[]> {
  const ids: string[] = [];
  for (const body of articles) ids.push((await (await send('/api/articles', { body })).json<{ id: string }>()).id);
  return ids;
}

const publish = (date: string, more: Parameters<typeof send>[1] = {}) => send(`/api/briefings/${date}`, { method: 'POST', ...more });
const articlesOf = ({ stories }: Briefing) => stories.flatMap(({ articles }) => articles).sort();

test('publishing a date answers 201 with its briefing, and 200 with the same bytes when it is published again', async () => {
  const ids = await store(report(1), report(2), report(3));
  const first = await publish('2026-02-21');
  const text = await first.text();
  const briefing: Briefing = JSON.parse(text);
  expect([first.status, first.headers.get('location'), briefing.date, briefing.counts.articles]).toEqual([
    201,
    '/briefings/2026-02-21',
    '2026-02-21',
    3,
  ]);
  expect(articlesOf(briefing)).toEqual(ids.sort());
  const again = await publish('2026-02-21', { now: new Date('2031-01-01T00:00:00Z') });
  expect([again.status, await again.text()]).toEqual([200, text]);
});

test('the order in which articles came in changes no byte', async () => {
  const reports = [1, 2, 3, 4, 5, 6, 7].map((n) => report(n));
  const outcomes: string[] = [];
  for (const order of [reports, reports.toReversed()]) {
    await store(...order);
    await publish('2026-02-21');
    for (const suffix of ['html', 'json', 'txt', 'md', 'eml']) outcomes.push(await textOf(await send(`/briefings/2026-02-21.${suffix}`)));
    for (const table of ['articles', 'key_points', 'key_points_search', 'runs']) await env.DB.exec(`DELETE FROM ${table}`);
  }
  expect(outcomes.slice(0, 5)).toEqual(outcomes.slice(5));
});

test('dates published in any order keep their articles', async () => {
  const [a] = await store(report(1, { publishedAt: '2026-02-20' }));
  const [b] = await store(report(2, { publishedAt: '2026-02-21' }));
  const later = await (await publish('2026-02-21')).json<Briefing>();
  const earlier = await (await publish('2026-02-20')).json<Briefing>();
  expect([articlesOf(earlier), articlesOf(later)]).toEqual([[a], [b]]);
});

test('an article that came after its briefing is in the next one, and in one only', async () => {
  await store(report(1, { publishedAt: '2026-02-20' }));
  await publish('2026-02-20');
  const [late] = await store(report(2, { publishedAt: '2026-02-20' }));
  expect(articlesOf(await (await publish('2026-02-21')).json<Briefing>())).toEqual([late]);
  expect(articlesOf(await (await publish('2026-02-20')).json<Briefing>())).not.toContain(late);
});

test('a date without articles has a briefing that says so', async () => {
  const response = await publish('1950-01-01');
  expect([response.status, (await response.json<Briefing>()).keyPoints]).toEqual([201, []]);
  expect((await send('/briefings/1950-01-01', { headers: BROWSER })).status).toEqual(200);
});

test('a date that is none is refused', async () => {
  for (const date of ['2026-02-30', 'today', '1899-12-31', '2026-2-1']) expect((await publish(date)).status).toEqual(422);
  expect((await publish('2026-02-21', { token: null })).status).toEqual(401);
});

test.each([
  ['.html', 'text/html; charset=utf-8'],
  ['.json', 'application/json'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.eml', 'message/rfc822'],
])('a briefing is read as %s, by suffix or by its media type, and unchanged costs no bytes', async (suffix, type) => {
  await store(report(1));
  await publish('2026-02-21');
  const bySuffix = await send(`/briefings/2026-02-21${suffix}`);
  const body = await textOf(bySuffix);
  expect([bySuffix.status, bySuffix.headers.get('content-type'), body.length > 100]).toEqual([200, type, true]);
  const byType = await send('/briefings/2026-02-21', { headers: { accept: type.split(';')[0] ?? '' } });
  expect([byType.headers.get('vary'), await textOf(byType)]).toEqual(['Accept, Accept-Language', body]);
  const etag = bySuffix.headers.get('etag') ?? '';
  for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const unchanged = await send(`/briefings/2026-02-21${suffix}`, { headers: { 'if-none-match': header } });
    expect([unchanged.status, unchanged.headers.get('etag'), await unchanged.text()]).toEqual([304, etag, '']);
  }
  expect((await send(`/briefings/2026-02-21${suffix}`, { headers: { 'if-none-match': '"other"' } })).status).toEqual(200);
});

test('a browser gets the page, any other caller too', async () => {
  await publish('2026-02-21');
  for (const headers of [BROWSER, { accept: '*/*' }, { accept: 'image/png' }, {}]) {
    expect((await send('/briefings/2026-02-21', { headers })).headers.get('content-type')).toEqual('text/html; charset=utf-8');
  }
});

test('a page is one read of the store', async () => {
  await publish('2026-02-21');
  const reads: string[] = [];
  const counting = new Proxy(env.KV, {
    get: (target, name) => {
      const method = Reflect.get(target, name);
      return (...args: unknown[]) => {
        reads.push(`${String(name)} ${String(args[0])}`);
        return Reflect.apply(method, target, args);
      };
    },
  });
  const response = await send('/briefings/2026-02-21', { headers: BROWSER, bindings: { KV: counting, DB: failing(env.DB, 'prepare') } });
  expect([response.status, reads]).toEqual([200, ['getWithMetadata v1:page:daily:2026-02-21:en']]);
});

test('HEAD answers like GET, without a body', async () => {
  await publish('2026-02-21');
  const response = await send('/briefings/2026-02-21', { method: 'HEAD' });
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'text/html; charset=utf-8', '']);
});

test('pages forbid what they do not need', async () => {
  await publish('2026-02-21');
  const { headers } = await send('/briefings/2026-02-21', { headers: BROWSER });
  expect([
    headers.get('content-security-policy')?.split('; ')[0],
    headers.get('x-content-type-options'),
    headers.get('referrer-policy'),
  ]).toEqual(["default-src 'none'", 'nosniff', 'strict-origin-when-cross-origin']);
});

test('the first key points are those asked for, and nothing refers to the others', async () => {
  await store(report(1), report(2), report(3));
  const all = await (await publish('2026-02-21')).json<Briefing>();
  const one = await (await send('/briefings/2026-02-21.json?keyPoints=1')).json<Briefing>();
  expect(all.keyPoints.length).toBeGreaterThan(1);
  expect(one.keyPoints).toEqual(all.keyPoints.slice(0, 1));
  expect(new Set([...one.stories, ...one.leaders, ...one.topics].flatMap(({ keyPoints }) => keyPoints))).toEqual(
    new Set([one.keyPoints[0]?.id]),
  );
  expect(await (await publish('2026-02-21', {})).json<Briefing>()).toEqual(all);
});

test('the latest briefing is that of the latest date', async () => {
  expect((await send('/briefings/latest')).status).toEqual(404);
  await publish('2026-02-21');
  await publish('2026-02-19');
  const plain = await send('/briefings/latest');
  expect([plain.status, plain.headers.get('location')]).toEqual([302, '/briefings/2026-02-21']);
  expect((await send('/briefings/latest.json?keyPoints=3')).headers.get('location')).toEqual('/briefings/2026-02-21.json?keyPoints=3');
});

test('the first page is the latest briefing; before the first, it says how to come by one', async () => {
  const empty = await send('/', { headers: BROWSER, now: new Date('2026-02-21T12:00:00Z') });
  const text = await empty.text();
  expect([empty.status, text.includes('/api/articles'), text.includes('Sunday 22 February 2026 at 06:30, Ha Noi')]).toEqual([
    200,
    true,
    true,
  ]);
  await publish('2026-02-21');
  expect(await (await send('/')).text()).toEqual(await (await send('/briefings/2026-02-21')).text());
});

test('the archive lists every briefing, also in the page of the other’s neighbour', async () => {
  await publish('2026-02-20');
  await publish('2026-02-22');
  await publish('2026-02-21');
  const archive = await (await send('/briefings')).text();
  const links = (text: string) => ['2026-02-20', '2026-02-21', '2026-02-22'].filter((date) => text.includes(`/briefings/${date}"`));
  expect(links(archive)).toEqual(['2026-02-20', '2026-02-21', '2026-02-22']);
  expect(links(await (await send('/briefings/2026-02-20')).text())).toContain('2026-02-21');
  expect(links(await (await send('/briefings/2026-02-22')).text())).toContain('2026-02-21');
});

test('what is not there is not found: a page for a browser, problem details for a program', async () => {
  for (const path of [
    '/briefings/2026-02-21',
    '/briefings/2026-02-30',
    '/briefings/soon',
    '/briefings/2026-02-21.pdf',
    '/briefings/2026-02-21.toString',
    '/leaders/nobody-of-this-name',
  ]) {
    const page = await send(path, { headers: BROWSER });
    const details = await send(path);
    expect([path, page.status, page.headers.get('content-type'), details.status, details.headers.get('content-type')]).toEqual([
      path,
      404,
      'text/html; charset=utf-8',
      404,
      'application/problem+json',
    ]);
  }
});

test('a method that an address does not take is refused, with those that it takes', async () => {
  const cases = [
    ['/api/articles', 'DELETE', 'GET, HEAD, POST'],
    ['/briefings/2026-02-21', 'POST', 'GET, HEAD'],
    ['/api/briefings/2026-02-21', 'GET', 'POST'],
  ] as const;
  for (const [path, method, allow] of cases) {
    const response = await send(path, { method });
    expect([response.status, response.headers.get('allow'), response.headers.get('content-type')]).toEqual([
      405,
      allow,
      'application/problem+json',
    ]);
  }
});

test('where publishing fails midway, nothing is lost and the same again succeeds', async () => {
  const ids = await store(report(1), report(2));
  const broken = [
    { KV: failing(env.KV, 'put', 1) },
    { KV: failing(env.KV, 'put', 2) },
    { DB: failing(env.DB, 'batch', 1) },
    { KV: failing(env.KV, 'get', 1) },
  ];
  for (const bindings of broken) expect((await publish('2026-02-21', { bindings })).status).toEqual(500);
  const response = await publish('2026-02-21');
  expect([response.status, articlesOf(await response.json<Briefing>())]).toEqual([201, ids.sort()]);
});

test('several that publish one date at once agree', async () => {
  const ids = await store(report(1), report(2));
  const answers = await Promise.all([1, 2, 3, 4].map(() => publish('2026-02-21')));
  const texts = await Promise.all(answers.map((response) => response.text()));
  expect([new Set(texts).size, articlesOf(JSON.parse(texts[0] ?? ''))]).toEqual([1, ids.sort()]);
});

test('an article whose content cannot be read is named in the run, and taken by a later one', async () => {
  const [here, gone] = await store(report(1), report(2));
  const content = await env.KV.get(`v1:article:${gone}`);
  await env.KV.delete(`v1:article:${gone}`);
  expect(articlesOf(await (await publish('2026-02-21')).json<Briefing>())).toEqual([here]);
  const faults = await env.DB.prepare('SELECT faults FROM runs').first<string>('faults');
  expect(JSON.parse(faults ?? '').map(({ article }: { article: string }) => article)).toEqual([gone]);
  await env.KV.put(`v1:article:${gone}`, content ?? '');
  expect(articlesOf(await (await publish('2026-02-22')).json<Briefing>())).toEqual([gone]);
});
