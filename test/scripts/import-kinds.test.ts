import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { findFiles } from '../../scripts/lib/import/find-files.mjs';
import type { Defaults, Piece } from '../../scripts/lib/import/piece.mjs';
import { readArticles } from '../../scripts/lib/import/read-articles.mjs';
import { temporaryFolder } from './temporary-folder';

async function readPath(path: string, defaults: Defaults = {}) {
  const { files } = await findFiles([path]);
  const pieces: Piece[] = [];
  for (const file of files) for await (const piece of readArticles(file, defaults)) pieces.push(piece);
  return pieces;
}

async function readFileOf(name: string, content: string | Uint8Array, defaults: Defaults = {}) {
  const path = join(await temporaryFolder('kinds'), name);
  await writeFile(path, content);
  return readPath(path, defaults);
}

const bodies = (pieces: Piece[]) => pieces.map(({ body }) => JSON.parse(body));

test('a table gives an article a row, by the names that columns usually have', async () => {
  const pieces = await readFileOf(
    'a.csv',
    'Headline;Body;Date;Id\r\nTalks;"They met; twice.";2026-02-21;7\r\n;;;\r\nMore;They parted.;;8\r\n',
    {
      source: 'VNA',
      date: '2026-02-22',
    },
  );
  expect(bodies(pieces)).toEqual([
    { title: 'Talks', text: 'They met; twice.', publishedAt: '2026-02-21', source: 'VNA' },
    { title: 'More', text: 'They parted.', source: 'VNA', dateIfNone: '2026-02-22' },
  ]);
  expect(pieces.map(({ line }) => line)).toEqual([2, 4]);
});

test('columns with other names are told by --columns, and one that is missing is named with those there are', async () => {
  expect(bodies(await readFileOf('a.csv', 'Chapo,Corps\nOne,Two.\n', { columns: { title: 'chapo', text: 'Corps' } }))).toEqual([
    { title: 'One', text: 'Two.' },
  ]);
  await expect(readFileOf('a.csv', 'Chapo,Corps\nOne,Two.\n', { columns: { text: 'Body' } })).rejects.toThrow(
    'it has no column "Body", but "Chapo", "Corps"',
  );
  await expect(readFileOf('a.csv', 'Chapo,Corps\nOne,Two.\n')).rejects.toThrow('--columns text=NAME; it has "Chapo", "Corps"');
});

/** A record as a crawler writes it. */
async function record(url: string, head: string, body: string, type: 'response' | 'request' = 'response') {
  const [statusline = '', ...lines] = head.split('\n');
  const httpHeaders = Object.fromEntries(lines.map((line) => line.split(': ') as [string, string]));
  async function* content() {
    yield new TextEncoder().encode(body);
  }
  return WARCSerializer.serialize(
    WARCRecord.create({ url, date: '2026-02-21T00:00:00Z', type, statusline, httpHeaders, warcHeaders: {} }, content()),
  );
}

test.each(['crawl.warc', 'crawl.warc.gz'])(
  'an archive of the web gives its pages with their addresses, and nothing else (%s)',
  async (name) => {
    const records = await Promise.all([
      record('https://example.com/a', 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8', '<p>Été</p>'),
      record('https://example.com/b', 'HTTP/1.1 404 Not Found\nContent-Type: text/html', '<p>No</p>'),
      record('https://example.com/c.png', 'HTTP/1.1 200 OK\nContent-Type: image/png', 'x'),
      record('https://example.com/d', 'HTTP/1.1 200 OK\nContent-Type: text/html', '<meta charset="windows-1252"><p>D</p>'),
    ]);
    const bytes = name.endsWith('.gz') ? Buffer.concat(records.map((each) => gzipSync(each))) : Buffer.concat(records);
    const pieces = await readFileOf(name, bytes, { date: '2026-02-22' });
    expect(pieces.map(({ type, body, query }) => [type, body, query])).toEqual([
      ['text/html', '<p>Été</p>', { url: 'https://example.com/a', dateIfNone: '2026-02-22' }],
      ['text/html', '<meta charset="windows-1252"><p>D</p>', { url: 'https://example.com/d', dateIfNone: '2026-02-22' }],
    ]);
  },
);

describe('addresses', () => {
  let server: Server;
  let url = '';

  const FEED = `<rss version="2.0"><channel><title>The Daily</title>
    <item><title>Old</title><link>https://example.com/old</link><pubDate>Sun, 01 Feb 2026 10:00:00 GMT</pubDate></item>
    <item><title>New</title><link>https://example.com/new</link><pubDate>Sat, 21 Feb 2026 10:00:00 GMT</pubDate></item>
  </channel></rss>`;
  const sites: Record<string, () => string | Uint8Array> = {
    '/feed': () => FEED,
    '/index.xml': () =>
      `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${url}/news.xml.gz</loc></sitemap><sitemap><loc>${url}/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap></sitemapindex>`,
    '/news.xml.gz': () =>
      gzipSync(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://example.com/1</loc><news:news><news:publication><news:name>The Daily</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2026-02-21</news:publication_date><news:title>One &amp; all</news:title></news:news></url>
        <url><loc>https://example.com/2</loc><lastmod>2026-02-20</lastmod></url><url><loc>file:///etc/passwd</loc></url></urlset>`),
    '/page': () => '<!doctype html><title>A page</title><p>Words.</p>',
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const site = sites[request.url ?? ''];
      response.writeHead(site ? 200 : 404).end(site?.());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });

  afterAll(() => server.close());

  test('an index of sitemaps gives the pages of all that are new enough, with what a news sitemap says of them', async () => {
    expect(bodies(await readPath(`${url}/index.xml`, { since: '2026-02-01' }))).toEqual([
      { url: 'https://example.com/1', title: 'One & all', publishedAt: '2026-02-21', source: 'The Daily', language: 'en' },
      { url: 'https://example.com/2' },
    ]);
  });

  test('a feed gives its items that are new enough', async () => {
    expect(bodies(await readPath(`${url}/feed`, { since: '2026-02-10' }))).toMatchObject([
      { url: 'https://example.com/new', title: 'New', publishedAt: '2026-02-21T10:00:00Z', source: 'The Daily' },
    ]);
  });

  test('a page is left to the server to fetch', async () => {
    expect(bodies(await readPath(`${url}/page`))).toEqual([{ url: `${url}/page` }]);
  });

  test('what is not there is told with its address and status', async () => {
    await expect(readPath(`${url}/nothing`)).rejects.toThrow(`${url}/nothing answered 404`);
  });
});

const MAILS = new URL('../fixtures/news-mails', import.meta.url).pathname;

test('a mail gives its article, with the domain of its sender as the source', async () => {
  const [article] = bodies(await readPath(join(MAILS, 'plain.eml')));
  expect(Object.keys(article).sort()).toEqual(['publishedAt', 'source', 'text', 'title']);
  expect(article.source).toEqual('agency.example');
});

test('a mailbox gives the articles of all its mails, their own lines put back as they were', async () => {
  const plain = await readFile(join(MAILS, 'plain.eml'), 'utf8');
  const quoting = plain.replace(/\r?\n\r?\n/, '\n\n>From the beginning, the ministers met every Monday in the capital.\n\n');
  const mailbox = [plain, quoting].map((mail) => `From press@example.org Sat Feb 21 10:00:00 2026\n${mail}\n`).join('');
  const pieces = await readFileOf('a.mbox', mailbox, { source: 'VNA' });
  expect(pieces.map(({ place }) => place)).toEqual([1, 2]);
  const [first, second] = bodies(pieces);
  expect([first.source, second.source]).toEqual(['VNA', 'VNA']);
  expect([first.text.includes('every Monday'), second.text]).toEqual([
    false,
    expect.stringContaining('From the beginning, the ministers met'),
  ]);
});
