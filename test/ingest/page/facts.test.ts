import { expect, test } from 'vitest';
import { parseAuthor } from '../../../src/ingest/page/author';
import { parseCanonical } from '../../../src/ingest/page/canonical';
import { extractPage } from '../../../src/ingest/page/extract-page';

const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const read = (head: string, body = '') => extractPage(`<head>${head}</head><body>${body}<p>They spoke about trade.</p></body>`);

test('a page’s author is who it names to programs, else in its head, else over its text', () => {
  const line = '<p class="byline">By <a href="/ann">Ann Lee</a></p>';
  const pages = [
    read(linked({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Trần Văn Minh' }] }), line),
    read(linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Report', 'Article'], author: 'Par Éloïse Dupont' }] })),
    read('<meta name="author" content="Ann Lee | The Daily"><meta property="article:author" content="https://facebook.com/daily">'),
    read('<meta property="article:author" content="https://facebook.com/daily">', line),
    read('', '<div class="article-author"><span>Nguyễn Thị Lan</span><div>21 February 2026</div></div>'),
    read('<meta name="author" content="admin">'),
    read(''),
  ];
  expect(pages.map(({ author }) => author)).toEqual([
    'Ann Lee, Trần Văn Minh',
    'Éloïse Dupont',
    'Ann Lee',
    'Ann Lee',
    'Nguyễn Thị Lan',
    undefined,
    undefined,
  ]);
});

test.each([
  ['By Ann Lee', 'Ann Lee'],
  ['Par Éloïse Dupont, à Paris', 'Éloïse Dupont, à Paris'],
  ['Tác giả: Trần Văn Minh', 'Trần Văn Minh'],
  ['Ann  Lee\n - The Daily', 'Ann Lee'],
  ['Ann Lee @annlee', 'Ann Lee'],
  ['By our correspondent in Paris', undefined],
  ['ann@example.org', undefined],
  ['https://example.org/ann', undefined],
  ['Editor', undefined],
  ['12', undefined],
  ['x'.repeat(500), undefined],
])('"%s" names %s', (said, name) => {
  expect(parseAuthor(said)).toEqual(name);
});

test('a page is dated by its head, else by what it tells programs, else by the first time in it', () => {
  const time = '<time datetime="2026-02-19">Thursday</time>';
  const data = linked({ '@type': 'NewsArticle', datePublished: '2026-02-20T08:00:00+07:00' });
  expect([
    read(`<meta property="article:published_time" content="2026-02-21T10:00:00Z">${data}`, time).date,
    read(`<meta name="date" content="soon">${data}`, time).date,
    read('', time).date,
    read('').date,
  ]).toEqual(['2026-02-21T10:00:00Z', '2026-02-20T08:00:00+07:00', '2026-02-19', undefined]);
});

test('a headline is given without the name of the site', () => {
  const site = '<meta property="og:site_name" content="The Daily">';
  expect([
    read(`${site}<meta property="og:title" content="Talks end - The Daily">`).title,
    read('<meta property="og:title" content="Talks end | World">', '<h1>Talks end</h1>').title,
    read('<title>Talks end | The Daily</title>', '<h1>The Daily</h1><h1>Talks end</h1>').title?.slice(0, 9),
    read(linked({ '@type': 'Article', headline: 'Talks &amp; trade' })).title,
  ]).toEqual(['Talks end', 'Talks end', 'The Daily', 'Talks & trade']);
});

test('a page that not everybody may read says so', () => {
  const free = (head: string) => read(head).free;
  expect([
    free(linked({ '@type': 'NewsArticle', isAccessibleForFree: false })),
    free(linked({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })),
    free('<meta property="article:content_tier" content="metered">'),
    free(linked({ '@type': 'NewsArticle', isAccessibleForFree: true })),
    free('<meta property="article:content_tier" content="free">'),
    free(''),
  ]).toEqual([false, false, false, undefined, undefined, undefined]);
});

test('linked data that is none is passed over', () => {
  for (const data of ['{', 'null', '[1, "a", null]', '{"@type": 5}', '{"@graph": "x", "@type": "Article", "author": {"name": {}}}']) {
    expect(read(`<script type="application/ld+json">"schema.org" ${data}</script>`).author, data).toEqual(undefined);
    expect(read(`<script type="application/ld+json">${data.replace('{', '{"@context": "schema.org",')}</script>`).author, data).toEqual(
      undefined,
    );
  }
});

test('a page that was fetched is believed about the addresses of its own site alone', () => {
  const from = 'https://www.example.org/a?id=1&utm_source=feed';
  expect(
    [
      'https://example.org/a',
      'https://m.example.org/a',
      '/a',
      'https://example.com/a',
      'https://example.org.attacker.net/a',
      'https://news.example.org/a',
      'https://www.example.org/',
      'javascript:alert(1)',
      'https://user@example.org/a',
    ].map((said) => parseCanonical(said, from)),
  ).toEqual([
    'https://example.org/a',
    'https://m.example.org/a',
    'https://www.example.org/a',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(parseCanonical('https://example.com/a', undefined)).toEqual('https://example.com/a');
});
