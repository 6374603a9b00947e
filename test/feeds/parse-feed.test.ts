import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cleanLine } from '../../src/ingest/clean';
import { parseFeed } from '../../src/ingest/feed/parse-feed';

// Pairs of a feed and what is read in it: formats, encodings, and every kind of dirt. Written for this project.
const FOLDER = resolve(import.meta.dirname, '../fixtures/feeds');
const ENDING = '.expected.json';
const BASE = 'https://feeds.example/news/feed.xml';

const files = readdirSync(FOLDER).filter((file) => !file.endsWith(ENDING));

test.each(files)('%s is read as it was meant', (file) => {
  const { contentType, feed } = JSON.parse(readFileSync(join(FOLDER, file + ENDING), 'utf8'));
  expect(parseFeed(readFileSync(join(FOLDER, file)), contentType, BASE) ?? null).toEqual(feed);
});

test('each format and no fewer than thirty feeds are among them', () => {
  const formats = files.map((file) => JSON.parse(readFileSync(join(FOLDER, file + ENDING), 'utf8')).feed?.format ?? 'none');
  expect([...new Set(formats)].sort()).toEqual(['atom', 'json', 'none', 'rdf', 'rss']);
  expect(files.length).toBeGreaterThanOrEqual(30);
});

const read = (xml: string) => parseFeed(new TextEncoder().encode(xml), null, BASE);

test('a title ends as text, whichever way its feed escapes it', () => {
  const titles = [
    ['<rss><channel><item><title>AT&amp;amp;T &amp;lt;b&amp;gt;', 'AT&T <b>'],
    ['<rss><channel><item><title><![CDATA[It&#8217;s <b>R&D</b>]]>', 'It’s R&D'],
    ['<feed><entry><title type="html">Q&amp;amp;A &lt;i&gt;now&lt;/i&gt;', 'Q&A now'],
    ['<feed><entry><title type="text">The &lt;b&gt; tag', 'The <b> tag'],
    ['<feed><entry><title type="xhtml"><div>5 &lt; <b>6</b></div>', '5 < 6'],
    ['<rss><channel><item><title>a<script>alert(1)</script>b', 'a b'],
  ];
  expect(titles.map(([xml = '']) => cleanLine(read(`${xml}</title><link>/1</link>`)?.items[0]?.title ?? ''))).toEqual(
    titles.map(([, title]) => title),
  );
});

test('of more than two hundred items the first are taken, and the rest are counted', () => {
  const feed = read(
    `<rss version="2.0"><channel><title>t</title>${Array.from({ length: 450 }, (_, i) => `<item><title>${i}</title></item>`).join('')}</channel></rss>`,
  );
  expect([feed?.items.length, feed?.left, feed?.items.at(-1)?.title]).toEqual([200, 250, '199']);
  const items = Array.from({ length: 203 }, (_, i) => ({ id: String(i), title: 'x' }));
  const json = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't', items }));
  expect([json?.items.length, json?.left]).toEqual([200, 3]);
});

test('an item without an id and an address is known by what it says', () => {
  const [first, second, third] = ['a', 'a', 'b'].map(
    (text) => read(`<rss><channel><item><description>${text}</description></item></channel></rss>`)?.items[0]?.key,
  );
  expect(first).toMatch(/^[0-9a-f]{20}$/);
  expect([first === second, first === third]).toEqual([true, false]);
});

test('no field is longer than its row can be', () => {
  const long = 'x'.repeat(1_500_000);
  const item = { id: long, title: long, content_html: long, authors: [{ name: long }] };
  const [json] = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't', items: [item] }))?.items ?? [];
  const [rss] =
    read(`<rss><channel><item><guid>${long}</guid><title>${long}</title><author>${long}</author><description>${long}`)?.items ?? [];
  for (const read of [json, rss]) {
    expect(read?.html).toHaveLength(500_000);
    expect([read?.key, read?.title, read?.author].map((field) => (field?.length ?? 0) <= 5000)).toEqual([true, true, true]);
  }
});

test('bytes are not changed, and the same bytes give the same feed', () => {
  const bytes = readFileSync(join(FOLDER, 'atom-1.0.xml'));
  const before = Buffer.from(bytes);
  expect(parseFeed(bytes, null, BASE)).toEqual(parseFeed(bytes, null, BASE));
  expect(bytes.equals(before)).toBe(true);
});
