import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clear, report, send } from '../../send';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const NO_SOURCES = { listed: 0, silent: 0, failing: 0, retired: 0 };
const now = new Date('2026-02-22T00:15:00Z');

/** Of a deployed Worker, where cron fires. */
async function health(at: Date, LOCAL = 'false') {
  const response = await send('/healthz', { now: at, bindings: { LOCAL } });
  return [response.status, await response.json<{ overdue: { date: string }[]; lastPublish: object | null }>()] as const;
}

test('a server on which nothing ever happened is well', async () => {
  expect(await health(now)).toEqual([
    200,
    { status: 'ok', lastPublish: null, lastDelivery: null, overdue: [], halted: [], delayed: [], mail: [], sources: NO_SOURCES },
  ]);
});

test('an edition that did not come out half an hour after its time is overdue', async () => {
  await send('/api/articles', { body: report(1) });
  expect((await health(new Date('2026-02-21T23:45:00Z')))[1].overdue.map(({ date }) => date)).not.toContain('2026-02-21');
  const [status, { overdue }] = await health(now);
  expect([status, overdue]).toEqual([503, [{ edition: 'daily', date: '2026-02-21', dueAt: '2026-02-21T23:30:00.000Z' }]]);
});

test('under local development, where no cron fires by itself, nothing is overdue', async () => {
  await send('/api/articles', { body: report(1) });
  expect((await health(now, 'true'))[0]).toEqual(200);
});

test('a published edition is told with its date', async () => {
  await send('/api/briefings/2026-02-21', { method: 'POST', now });
  expect(await health(now)).toEqual([
    200,
    {
      status: 'ok',
      lastPublish: { edition: 'daily', date: '2026-02-21', at: now.toISOString() },
      lastDelivery: null,
      overdue: [],
      halted: [],
      delayed: [],
      mail: [],
      sources: NO_SOURCES,
    },
  ]);
});

test('that the provider refuses us is told to everybody, and what it says to whoever has the token', async () => {
  await send('/api/briefings/2026-02-21', { method: 'POST', now });
  await env.DB.prepare("UPDATE runs SET mail = 'halted: mail.example.org:587: 535 wrong login'").run();
  const told = async (token?: null) => {
    const response = await send('/healthz', { now, bindings: { LOCAL: 'false' }, ...(token === null && { token }) });
    return [response.status, (await response.json<{ halted: unknown }>()).halted];
  };
  expect([await told(null), await told()]).toEqual([
    [503, [{ edition: 'daily', date: '2026-02-21' }]],
    [503, [{ edition: 'daily', date: '2026-02-21', reason: 'mail.example.org:587: 535 wrong login' }]],
  ]);
});

test('a faulty configuration is one clear answer that names every fault and no value', async () => {
  const response = await send('/healthz', { bindings: { BASE_URL: 'localhost' as never, API_TOKEN: 'short', LOCAL: 'yes' } });
  const { status, title, detail, errors } = await response.json<{
    status: number;
    title: string;
    detail: string;
    errors: { pointer: string }[];
  }>();
  expect([response.status, status, title, errors.map(({ pointer }) => pointer)]).toEqual([
    503,
    503,
    'Not configured',
    ['/BASE_URL', '/API_TOKEN', '/LOCAL'],
  ]);
  expect(detail.includes('short') || detail.includes('yes')).toEqual(false);
});

test('leaders and topics are listed with ids and names in each language', async () => {
  const leaders = await (await send('/api/leaders', { token: null })).json<{ id: string; names: Record<string, string> }[]>();
  expect(leaders.find(({ id }) => id === 'to-lam')?.names).toMatchObject({ en: 'To Lam', vi: 'Tô Lâm' });
  const response = await send('/api/topics');
  expect((await response.json<{ id: string; names: object }[]>()).every(({ id, names }) => id && 'en' in names)).toEqual(true);
  expect((await send('/api/topics', { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })).status).toEqual(304);
});

test('robots may read the pages', async () => {
  expect(await (await send('/robots.txt')).text()).toEqual(
    'User-agent: *\nDisallow: /api/\nDisallow: /dev/\nDisallow: /search\n\nSitemap: http://localhost:8787/sitemap.xml\n',
  );
});
