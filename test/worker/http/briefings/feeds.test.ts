import { env } from 'cloudflare:workers';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atomFaults, jsonFaults, rssFaults } from '../../../render/feed/feed-faults';
import { failing } from '../../failing';
import { clear, report, send } from '../../send';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
afterEach(clear);

const EVENING = new Date('2026-02-22T08:00:00Z');

/** Stores one report of a date, told apart by `n`, and publishes the date. */
async function publish(date: string, n: number, now = EVENING): Promise<void> {
  await send('/api/articles', { body: report(n, { publishedAt: date }) });
  expect((await send(`/api/briefings/${date}`, { method: 'POST', now })).ok).toEqual(true);
}

const textOf = async (path: string) => (await send(path)).text();
const entriesOf = async (path: string) => parseAtomFeed(await textOf(path)).entries ?? [];

const FEEDS = [
  ['.xml', 'application/atom+xml; charset=utf-8', atomFaults],
  ['.rss', 'application/rss+xml; charset=utf-8', rssFaults],
  ['.json', 'application/feed+json; charset=utf-8', jsonFaults],
] as const;

const PATHS = ['/feed', '/leaders/emmanuel-macron/feed', '/topics/trade/feed'];

test('a store in which nothing was published gives valid feeds without an entry', async () => {
  for (const path of PATHS) {
    for (const [suffix, type, faultsOf] of FEEDS) {
      const response = await send(path + suffix);
      const text = await response.text();
      expect([response.status, response.headers.get('content-type'), faultsOf(text, `http://localhost:8787${path}${suffix}`)]).toEqual([
        200,
        type,
        [],
      ]);
      expect(text).not.toMatch(/<entry>|<item>|content_html/);
    }
  }
});

test('feeds of briefings, leaders and topics are valid in each format and language', async () => {
  await publish('2026-02-20', 0);
  await publish('2026-02-21', 15);
  for (const path of PATHS) {
    for (const [suffix, , faultsOf] of FEEDS) {
      for (const query of ['', '?lang=fr']) {
        const address = `${path}${suffix}${query}`;
        const text = await textOf(address);
        expect([address, faultsOf(text, `http://localhost:8787${address}`), text.includes('Macron')]).toEqual([address, [], true]);
      }
    }
  }
});

test('an entry a day, the newest first, when it came out and when it was last published', async () => {
  await publish('2026-02-20', 1, new Date('2026-02-21T00:00:00Z'));
  await publish('2026-02-21', 2, new Date('2026-02-22T00:00:00Z'));
  await publish('2026-02-20', 4, EVENING);
  expect((await entriesOf('/feed.xml')).map(({ id, published, updated }) => [id, published, updated])).toEqual([
    ['tag:localhost,2026:daily/2026-02-21', '2026-02-21T23:30:00.000Z', '2026-02-22T00:00:00.000Z'],
    ['tag:localhost,2026:daily/2026-02-20', '2026-02-20T23:30:00.000Z', EVENING.toISOString()],
  ]);
});

test('a briefing published before its day was over did not come out later than it did', async () => {
  const noon = new Date('2026-02-21T05:00:00Z');
  await publish('2026-02-21', 1, noon);
  expect((await entriesOf('/feed.xml')).map(({ published, updated }) => [published, updated])).toEqual([
    [noon.toISOString(), noon.toISOString()],
  ]);
});

test('the three formats tell the same', async () => {
  await publish('2026-02-20', 1);
  await publish('2026-02-21', 2);
  const atom = (await entriesOf('/feed.xml')).map(({ id, title, content }) => [id, title?.value, content?.value]);
  const rss = parseRssFeed(await textOf('/feed.rss')).items?.map(({ guid, title, content }) => [guid?.value, title, content?.encoded]);
  const json = parseJsonFeed(await textOf('/feed.json')).items?.map(({ id, title, content_html }) => [id, title, content_html?.trim()]);
  expect([rss, json]).toEqual([atom, atom]);
});

test('a feed holds the newest fifty briefings by their date, however old', async () => {
  const dates = Array.from({ length: 52 }, (_, n) => new Date(Date.parse('2019-03-01') + n * 86_400_000).toISOString().slice(0, 10));
  await env.DB.prepare(
    `INSERT INTO runs (edition, date, state, started_at, published_at)
     SELECT 'daily', value, 'published', '2026-02-22T00:00:00.000Z', '2026-02-22T00:00:00.000Z' FROM json_each(?)`,
  )
    .bind(JSON.stringify(dates))
    .run();
  const told = (await entriesOf('/feed.xml')).map(({ id }) => id?.slice(-10));
  expect(told).toEqual(dates.toReversed().slice(0, 50));
});

test('a leader’s feed has the days on which something was told of them, and what was', async () => {
  await publish('2026-02-19', 3);
  await publish('2026-02-20', 4);
  await publish('2026-02-21', 6);
  const entries = await entriesOf('/leaders/emmanuel-macron/feed.xml');
  expect(entries.map(({ links }) => links?.[0]?.href)).toEqual([
    'http://localhost:8787/briefings/2026-02-21?leaders=emmanuel-macron',
    'http://localhost:8787/briefings/2026-02-19?leaders=emmanuel-macron',
  ]);
  expect(entries.map(({ content }) => [content?.value?.includes('Macron'), content?.value?.includes('Merz')])).toEqual([
    [true, false],
    [true, false],
  ]);
});

test('a leader who is on no watchlist has a feed under the name by which they were told of', async () => {
  const text =
    'Kestrian Foreign Minister Ilmari Võsu said on Friday that the government would sign the agreement in March. He thanked the ministers.';
  await send('/api/articles', { body: { text, publishedAt: '2026-02-21' } });
  await send('/api/briefings/2026-02-21', { method: 'POST' });
  const id = await env.DB.prepare("SELECT subject FROM told_sections WHERE kind = 'leader'").first<string>('subject');
  expect(parseAtomFeed(await textOf(`/leaders/${id}/feed.xml`)).title?.value).toContain('Võsu');
});

test('who has a feed already is told so after one query, without it being made', async () => {
  await publish('2026-02-21', 3);
  for (const path of PATHS) {
    for (const [suffix] of FEEDS) {
      const { headers } = await send(path + suffix);
      const [etag = '', modified = ''] = [headers.get('etag'), headers.get('last-modified')].map((value) => value ?? '');
      expect(modified).toEqual(EVENING.toUTCString());
      const conditions: Record<string, string>[] = [
        { 'if-none-match': etag },
        { 'if-none-match': etag.replace('W/', '') },
        { 'if-modified-since': modified },
      ];
      for (const condition of conditions) {
        const again = await send(path + suffix, { headers: condition, bindings: { DB: failing(env.DB, 'prepare', 2) } });
        expect([path, again.status, again.headers.get('etag'), await again.text()]).toEqual([path, 304, etag, '']);
      }
      const earlier = { 'if-modified-since': 'Sat, 21 Feb 2026 00:00:00 GMT' };
      expect((await send(path + suffix, { headers: earlier })).status).toEqual(200);
      expect((await send(path + suffix, { headers: { ...earlier, 'if-none-match': etag } })).status).toEqual(304);
      expect((await send(path + suffix, { headers: { 'if-modified-since': modified, 'if-none-match': '"other"' } })).status).toEqual(200);
    }
  }
});

test('each format, language, leader and publication has a validator of its own', async () => {
  await publish('2026-02-21', 3);
  const addresses = PATHS.flatMap((path) => FEEDS.flatMap(([suffix]) => [path + suffix, `${path}${suffix}?lang=fr`]));
  const tags = async () => Promise.all(addresses.map(async (address) => (await send(address)).headers.get('etag')));
  const before = await tags();
  await publish('2026-02-20', 1, new Date('2026-02-23T00:00:00Z'));
  expect(new Set([...before, ...(await tags())]).size).toEqual(addresses.length * 2);
});

test('the language is that of ?lang alone, whatever the reader’s program accepts', async () => {
  await publish('2026-02-21', 3);
  const languageOf = async (query: string) => {
    const response = await send(`/feed.json${query}`, { headers: { 'accept-language': 'fr' } });
    return [(await response.json<{ language: string }>()).language, response.headers.get('content-language'), response.headers.get('vary')];
  };
  expect([await languageOf(''), await languageOf('?lang=fr'), await languageOf('?lang=xx')]).toEqual([
    ['en', 'en', null],
    ['fr', 'fr', null],
    ['en', 'en', null],
  ]);
});

test('HEAD answers like GET, without a body', async () => {
  await publish('2026-02-21', 3);
  const [get, head] = [await send('/feed.rss'), await send('/feed.rss', { method: 'HEAD' })];
  expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', get.headers.get('etag')]);
});

test('the address without a suffix leads to Atom', async () => {
  const response = await send('/topics/health/feed?lang=fr');
  expect([response.status, response.headers.get('location')]).toEqual([302, '/topics/health/feed.xml?lang=fr']);
});

test('nobody and nothing known has no feed', async () => {
  for (const path of ['/leaders/nobody/feed.xml', '/topics/nothing/feed.rss', '/feed.pdf']) {
    const response = await send(path);
    expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 404, 'application/problem+json']);
  }
});

test('a briefing published before its entries were kept is told by its bottom line', async () => {
  await publish('2026-02-21', 3);
  await env.DB.exec('DELETE FROM feed_entries');
  const text = await textOf('/feed.json');
  expect([jsonFaults(text, 'http://localhost:8787/feed.json'), parseJsonFeed(text).items?.[0]?.content_text?.includes('Macron')]).toEqual([
    [],
    true,
  ]);
});
