import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failing } from '../failing';
import { clear, report, send } from '../send';

let logged: string[] = [];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void logged.push(String(line)));
});
afterEach(clear);

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const ask = (path: string, more: Parameters<typeof send>[1] = {}) => send(path, { ...more, headers: { ...HTML, ...more.headers } });
const headingOf = (html: string) => /<h1>([^<]*)<\/h1>/.exec(html)?.[1];

/** Each error that a browser can meet, with what a French reader is told. */
const ERRORS: [status: number, path: string, heading: string, more?: Parameters<typeof send>[1]][] = [
  [400, '/briefings/%E0%A4%A', 'Cette requête est incompréhensible'],
  [400, '/briefings?q=%E9', 'Cette requête est incompréhensible'],
  [404, '/nothing-here', 'Page introuvable'],
  [404, '/articles/none', 'Page introuvable'],
  [404, '/briefings/2026-02-30', 'Page introuvable'],
  [404, '/briefings/2026-02-21', 'Pas de bulletin ce jour-là'],
  [405, '/briefings', 'Requête non acceptée', { method: 'POST' }],
  [422, '/briefings/2026-02-21.json?keyPoints=many', 'Requête impossible'],
  [500, '/briefings', 'Une erreur est survenue', { bindings: { DB: failing(env.DB, 'prepare') } }],
  [503, '/briefings', 'Indisponible pour l’instant', { bindings: { BASE_URL: 'nowhere' as never } }],
];

test.each(ERRORS)('%i at %s is a page in the reader’s language, kept by nobody', async (status, path, heading, more = {}) => {
  const french = await ask(path, { ...more, headers: { 'accept-language': 'fr' } });
  const html = await french.text();
  expect([french.status, headingOf(html), /<html lang="(\w+)"/.exec(html)?.[1]]).toEqual([status, heading, 'fr']);
  expect(['cache-control', 'content-type', 'content-language'].map((name) => french.headers.get(name))).toEqual([
    'no-store',
    'text/html; charset=utf-8',
    'fr',
  ]);
  expect(french.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test.each(ERRORS.filter(([status]) => status !== 500))('%i at %s is problem details for a program', async (status, path, _, more = {}) => {
  const response = await send(path, { ...more, headers: { accept: 'application/json' } });
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    status,
    'application/problem+json',
    'no-store',
  ]);
  expect(await response.json()).toMatchObject({ type: 'about:blank', status });
});

test.each(ERRORS.filter(([status]) => ![405, 500].includes(status)))(
  '%i at %s answers HEAD as it answers GET, without a body',
  async (status, path, _, more = {}) => {
    const response = await ask(path, { ...more, method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      status,
      'text/html; charset=utf-8',
      '',
    ]);
  },
);

test('405 says what the address takes', async () => {
  const response = await ask('/briefings', { method: 'POST' });
  expect(response.headers.get('allow')).toEqual('GET, HEAD');
  expect(await response.text()).toContain('This address takes GET, HEAD.');
});

test.each([
  ['KV', '/briefings/2026-02-21'],
  ['DB', '/articles/none'],
] as const)('what fails inside is logged, and not told: %s', async (name, path) => {
  await send('/api/articles', { body: report(1) });
  await send('/api/briefings/2026-02-21', { method: 'POST' });
  const fail = () => {
    throw new Error(`SQLITE_ERROR near ${env.API_TOKEN} at /srv/app/index.js:1`);
  };
  const broken = new Proxy(env[name], { get: () => (name === 'KV' ? async () => fail() : fail) });
  for (const headers of [HTML, { accept: 'application/json' }]) {
    const response = await send(path, { headers, bindings: { [name]: broken } });
    const told = await response.text();
    expect(response.status).toEqual(500);
    expect(/SQLITE|srv|index\.js|Error:|at \w+ \(/.test(told) || told.includes(env.API_TOKEN)).toEqual(false);
  }
  expect(logged.every((line) => line.includes('SQLITE_ERROR'))).toEqual(true);
  expect(logged.length).toEqual(2);
});

test.each([
  ['/briefings/', '/briefings'],
  ['/briefings/?lang=fr', '/briefings?lang=fr'],
  ['//briefings///2026-02-21//', '/briefings/2026-02-21'],
  ['//evil.example/', '/evil.example'],
  ['/%2F/evil.example/', '/%2F/evil.example'],
  ['/Briefings/2026-02-21', '/briefings/2026-02-21'],
  ['/BRIEFINGS?lang=FR', '/briefings?lang=FR'],
  ['/Nowhere/T%C3%B4', '/nowhere/t%C3%B4'],
])('%s leads to %s', async (path, location) => {
  for (const method of ['GET', 'HEAD']) {
    const response = await ask(path, { method });
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  }
});

test('a body sent to an address with a slash too many goes on to the right one', async () => {
  const response = await send('/api/articles/', { body: report(1) });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/api/articles']);
});

test('a lone percent sign in a query is what somebody typed', async () => {
  expect((await ask('/briefings?q=100%')).status).toEqual(200);
});

test('an icon that browsers ask for by themselves is there', async () => {
  const response = await send('/favicon.ico');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});
