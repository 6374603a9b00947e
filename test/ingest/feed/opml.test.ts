import { expect, test } from 'vitest';
import { formatOpml, parseOpml } from '../../../src/ingest/feed/opml';
import type { OpmlEntry } from '../../../src/model';

const LIST = `<?xml version="1.0"?>
<opml version="1.1">
  <head><title>Mine</title></head>
  <body>
    <outline text="Agencies">
      <outline text="Asia">
        <outline text="Thông tấn &amp; xã" title="Other" type="rss" xmlUrl="https://vna.example/rss?a=1&amp;b=2" htmlUrl="https://vna.example/" language="vi"/>
      </outline>
      <OUTLINE Title="Wire" XMLURL="http://wire.example/feed"/>
    </outline>
    <outline text="A note"/>
    <outline text="" type="rss" xmlUrl="https://plain.example/" country="FR" ownership="public" every="30" created="x"/>
  </body>
</opml>`;

test('feeds are found in folders and beside them, with the folder nearest to them', () => {
  expect(parseOpml(LIST)).toEqual([
    { name: 'Thông tấn & xã', feed: 'https://vna.example/rss?a=1&b=2', site: 'https://vna.example/', language: 'vi', folder: 'Asia' },
    { name: 'Wire', feed: 'http://wire.example/feed', site: null, language: null, folder: 'Agencies' },
    {
      ...{ name: '', feed: 'https://plain.example/', site: null, language: null, folder: null },
      own: { country: 'FR', ownership: 'public', every: '30' },
    },
  ]);
});

test.each(['', 'text', '<rss/>', '<html><body>x</body></html>', '{}'])('%j is no list', (text) => {
  expect(parseOpml(text)).toEqual(undefined);
});

test('a list is read in whatever state it is', () => {
  const broken =
    '<opml><body><outline text=A xmlUrl="https://a.example/?x=1&y=2"><outline text="B & C" xmlUrl="feed:https://b.example/"/><outline text=D';
  expect(parseOpml(broken)?.map(({ name, feed }) => [name, feed])).toEqual([
    ['A', 'https://a.example/?x=1&y=2'],
    ['B & C', 'https://b.example/'],
  ]);
  expect(parseOpml('<opml><body>')).toEqual([]);
});

test('each address stands once, "feed:" before it or not, and one that cannot be asked is left for others to refuse', () => {
  const urls = ['https://a.example', 'feed:https://a.example/', 'feed://b.example/rss', 'gopher://c.example/', 'rss.xml'];
  const list = `<opml><body>${urls.map((url) => `<outline text="x" xmlUrl="${url}"/>`).join('')}</body></opml>`;
  expect(parseOpml(list)?.map(({ feed }) => feed)).toEqual([
    'https://a.example/',
    'http://b.example/rss',
    'gopher://c.example/',
    'rss.xml',
  ]);
});

test('outlines in outlines a hundred thousand deep, and a hundred thousand feeds, are read at once', () => {
  const start = performance.now();
  const deep = `<opml><body>${'<outline text="a">'.repeat(100_000)}<outline text="b" xmlUrl="https://b.example/"/>${'</outline>'.repeat(100_000)}</body></opml>`;
  const wide = `<opml><body>${Array.from({ length: 100_000 }, (_, i) => `<outline text="a" xmlUrl="https://${i}.example/"/>`).join('')}</body></opml>`;
  expect([parseOpml(deep), parseOpml(wide)?.length]).toEqual([[], 5000]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('a list comes back as it was written, whatever stands in it', () => {
  const entries: OpmlEntry[] = [
    { name: 'A "b" <c> & \'d\' ]]>', feed: 'https://a.example/?x=1&y=2', site: 'https://a.example/', language: 'fr', folder: null },
    { name: 'Việt', feed: 'https://b.example/', site: null, language: null, folder: 'Châu Á' },
    {
      ...{ name: 'C', feed: 'https://c.example/', site: null, language: null, folder: 'Châu Á' },
      own: { country: 'VN', ownership: 'state', every: '15' },
    },
  ];
  expect(parseOpml(formatOpml('Mine & yours', entries))).toEqual(entries);
  expect(parseOpml(formatOpml('Empty', []))).toEqual([]);
});
