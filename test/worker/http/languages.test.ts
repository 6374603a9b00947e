import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failing } from '../failing';
import { clear, report, send, textOf } from '../send';

beforeEach(async () => {
  await send('/api/articles', { body: report(1) });
  await send('/api/briefings/2026-02-21', { method: 'POST' });
});
afterEach(clear);

const langOf = async (path: string, accepted = '') => {
  const response = await send(path, { headers: { accept: 'text/html', 'accept-language': accepted } });
  return [/<html lang="(\w+)"/.exec(await response.text())?.[1], response.headers.get('content-language')];
};

test.each([
  ['/', '', 'en'],
  ['/', 'fr-CA,en;q=0.5', 'fr'],
  ['/', 'de,fr;q=0.4,en;q=0.3', 'fr'],
  ['/', 'de', 'en'],
  ['/?lang=fr', 'en', 'fr'],
  ['/?lang=en', 'fr', 'en'],
  ['/?lang=de', 'fr', 'fr'],
  ['/briefings/2026-02-21?lang=fr', '', 'fr'],
  ['/briefings', 'fr', 'fr'],
  ['/nothing-here', 'fr', 'fr'],
])('%s asked for in "%s" is in %s', async (path, accepted, language) => {
  expect(await langOf(path, accepted)).toEqual([language, language]);
});

test('who chose English against the browser’s language keeps it on the next page', async () => {
  const html = await (await send('/?lang=en', { headers: { 'accept-language': 'fr' } })).text();
  expect(html).toContain('href="/leaders?lang&#x3D;en"');
});

test.each(['txt', 'md', 'eml'])('a briefing as .%s is in the reader’s language', async (suffix) => {
  const [english, french] = await Promise.all(
    ['', '?lang=fr'].map(async (query) => textOf(await send(`/briefings/2026-02-21.${suffix}${query}`))),
  );
  expect([/by topic/i.test(english ?? ''), /par th/i.test(french ?? ''), /by topic/i.test(french ?? '')]).toEqual([true, true, false]);
});

test('a page made with templates that have changed since is made anew, and kept', async () => {
  const key = 'v1:page:daily:2026-02-21:en';
  const page = await env.KV.get(key);
  await env.KV.put(key, 'as it looked before', { metadata: { etag: '"old"', look: 'old' } });
  expect(await (await send('/briefings/2026-02-21')).text()).toEqual(page);
  expect(await env.KV.get(key)).toEqual(page);
});

test('a page that cannot be kept is shown all the same', async () => {
  const page = await (await send('/briefings/2026-02-21')).text();
  await env.KV.delete('v1:page:daily:2026-02-21:en');
  const response = await send('/briefings/2026-02-21', { bindings: { KV: failing(env.KV, 'put') } });
  expect([response.status, await response.text()]).toEqual([200, page]);
  expect(response.headers.get('etag')).toMatch(/^"\w+"$/);
});

test('a date whose pages were never kept is shown from its briefing', async () => {
  for (const { name } of (await env.KV.list({ prefix: 'v1:page:' })).keys) await env.KV.delete(name);
  expect([(await send('/')).status, (await send('/briefings/2026-02-21?lang=fr')).status]).toEqual([200, 200]);
});
