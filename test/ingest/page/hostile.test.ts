import { expect, test } from 'vitest';
import { extractPage } from '../../../src/ingest/page/extract-page';

const TEXT = 'The president received the minister in Ha Noi on Monday, and they spoke about trade for two hours.';
const read = (head: string, body = '') =>
  extractPage(
    `<!doctype html><html><head>${head}</head><body>${body}<article><p>${TEXT}</p></article></body></html>`,
    'https://a.example/1',
  );
const linked = (data: string) => `<script type="application/ld+json">{"@context":"https://schema.org",${data}}</script>`;
const deep = (n: number) => '['.repeat(n) + ']'.repeat(n);

test.each([
  ['a type that is no text', '"@type":{"toString":1,"valueOf":1}'],
  ['types in types', `"@type":${deep(60_000)}`],
  ['a price that is no text', '"@type":"NewsArticle","isAccessibleForFree":{"toString":1,"valueOf":1}'],
  ['an author that is no text', '"@type":"NewsArticle","author":{"name":{"toString":1}}'],
])('linked data with %s is passed over', (_, data) => {
  expect(read(linked(data)).paragraphs).toEqual([TEXT]);
});

test.each([
  ['an author of commas', linked(`"@type":"NewsArticle","author":"x${','.repeat(400_000)}x"`), ''],
  ['an author of spaces', linked(`"@type":"NewsArticle","author":"x${' ,'.repeat(200_000)}x"`), ''],
  ['titles of spaces', `<meta property="og:site_name" content="B">${`<meta property="og:title" content="a${' '.repeat(19_000)}B">`}`, ''],
  ['nine thousand titles', `<title>${'a'.repeat(500_000)}</title>`, `<h1>${'a'.repeat(100)}b</h1>`.repeat(9000)],
])('a page with %s is read in time', (_, head, body) => {
  const start = process.cpuUsage();
  expect(read(head, body).paragraphs).toEqual([TEXT]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(1000);
});

test('a headline as long as a page is cut', () => {
  const long = 'word '.repeat(100_000);
  const titles = [read('', `<h1>${long}</h1>`), read(`<title>${long}</title>`), read(linked(`"@type":"NewsArticle","headline":"${long}"`))];
  expect(titles.map(({ title }) => title?.length)).toEqual([500, 500, 500]);
});
