import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import type { NewsSource } from '../../../../src/model';
import { createNewsSourceStore } from '../../../../src/store/news-sources';
import { clear, send, textOf } from '../../send';

afterEach(clear);

const NOW = new Date('2026-02-23T08:00:00Z');
const LISTED = new Date('2026-02-01T08:00:00Z');
const VNA: NewsSource = {
  ...{
    id: 'vna',
    name: 'Đài Bắc',
    language: 'vi',
    country: 'VN',
    ownership: 'state',
    feed: 'https://vna.example/rss?key=secret',
    every: 60,
  },
  ...{ keep: null, drop: null, senders: [], paused: false, origin: 'api' },
};
const save = (...sources: NewsSource[]) => createNewsSourceStore(env.DB).saveAll(sources, LISTED);
const setPoll = (source: string, values: string) => env.DB.prepare(`UPDATE polls SET ${values} WHERE source = ?`).bind(source).run();
const read = async (path: string) => textOf(await send(path, { token: null, now: NOW }));
const row = (html: string, name: string) => new RegExp(`<tr><th scope="row">(?:<a [^>]*>)?${name}.*?</tr>`).exec(html)?.[0] ?? '';

const STATEMENT = 'French President Emmanuel Macron said on Friday that France would sign a trade agreement on steel with India in March.';
const article = (source: string, n: number) => ({
  ...{ source, publishedAt: '2026-02-20T12:00:00Z', title: `Report ${n} on steel`, text: `${STATEMENT} He spoke for ${n} minutes.` },
});

test('the page counts a source’s articles whatever the capitals and accents of its name, and lists who is not listed', async () => {
  await save(VNA);
  for (const [i, source] of ['Đài Bắc', 'DAI BAC', 'Lotus Wire'].entries())
    await send('/api/articles', { body: article(source, i), now: NOW });
  const html = await read('/sources');
  expect(row(html, 'Đài Bắc')).toMatch(/<td>2<\/td><\/tr>$/);
  expect(/<section aria-labelledby="others">[\s\S]*?<\/section>/.exec(html)?.[0]).toMatch(/^(?!.*BAC)[\s\S]*>Lotus Wire</);
});

test('silent and gone sources are told, without what went wrong', async () => {
  await save(VNA, { ...VNA, id: 'gone', name: 'Gone' }, { ...VNA, id: 'well', name: 'Well' });
  await setPoll('vna', "succeeded_at = '2026-02-12T08:00:00.000Z', failures = 9, error = 'a secret of the network'");
  await setPoll('gone', "next_at = NULL, retired_at = '2026-02-20T08:00:00.000Z'");
  await setPoll('well', "succeeded_at = '2026-02-23T07:30:00.000Z', news_at = '2026-02-23T05:30:00.000Z'");
  const html = await read('/sources');
  expect([row(html, 'Đài Bắc'), row(html, 'Gone'), row(html, 'Well')].map((one) => /label">([^<]*)/.exec(one)?.[1])).toEqual([
    'silent since 12 February',
    'gone since 20 February',
    undefined,
  ]);
  expect(row(html, 'Well')).toContain('<td>23\u00a0Feb 14:30</td><td>23\u00a0Feb 12:30</td>');
  expect(html).not.toMatch(/secret/);
  expect(await (await send('/healthz', { now: NOW, token: null })).json()).toMatchObject({
    status: 'ok',
    sources: { listed: 3, silent: 1, failing: 1, retired: 1 },
  });
});

test('a briefing that is published tells whose its sources are, in every form', async () => {
  await save(VNA);
  await send('/api/articles', { body: article('DAI BAC', 1), now: NOW });
  const made = await (await send('/api/briefings/2026-02-20', { method: 'POST', now: NOW })).json();
  expect(made).toMatchObject({ outlets: [{ name: 'Đài Bắc', country: 'VN', ownership: 'state' }] });
  for (const path of [
    '/briefings/2026-02-20',
    '/briefings/2026-02-20.eml',
    '/leaders/emmanuel-macron',
    '/topics/trade',
    '/leaders/emmanuel-macron/feed.xml',
    '/feed.xml',
  ]) {
    expect([path, /DAI BAC(?:<\/a>|&lt;\/a&gt;)? \(state\)/.test(await read(path))]).toEqual([path, true]);
  }
  expect(await read('/briefings/2026-02-20?lang=fr')).toMatch(/DAI BAC<\/a> \(État\)/);
  expect(await read('/briefings/2026-02-20.txt')).toContain('DAI BAC (state)');
  expect(await read('/briefings/2026-02-20.md')).toContain(' (state) ');
  const [id] = /\/articles\/[0-9a-f]+/.exec(await read('/briefings/2026-02-20')) ?? [''];
  expect(await read(id)).toContain('DAI BAC (state, Vietnam)');
});

test('the page is kept by who has it, and is in the map of the site', async () => {
  const first = await send('/sources', { token: null, now: NOW });
  const etag = first.headers.get('etag') ?? '';
  expect((await send('/sources', { token: null, now: NOW, headers: { 'if-none-match': etag } })).status).toEqual(304);
  await send('/api/articles', { body: article('Lotus Wire', 1), now: NOW });
  await send('/api/briefings/2026-02-20', { method: 'POST', now: NOW });
  expect(await read('/sitemap.xml')).toContain('/sources</loc>');
});
