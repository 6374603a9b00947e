import { expect, test } from 'vitest';
import { formatOpml, type ListedFeed, parseOpml } from '../../src/ingest/feed/opml';

const LIST: ListedFeed[] = [
  { name: 'Harbour & Courier', feed: 'https://courier.example/feed?a=1&b=2', url: 'https://courier.example/', language: 'en', folders: [] },
  { name: 'Le “Val”', feed: 'https://val.example/rss', url: null, language: 'fr', folders: ['Presse', 'Régionale'] },
  { name: 'VNX', feed: 'https://vnx.example/rss', url: null, language: null, folders: ['Asia'] },
];

test('a list that is written is read again as it was, folders in one', () => {
  const read = parseOpml(formatOpml('Sources', LIST));
  expect(read).toEqual(
    LIST.map((feed) => ({ ...feed, folders: feed.folders.length > 0 ? [feed.folders.join(' / ')] : [] })).sort(
      (a, b) => a.folders.length - b.folders.length,
    ),
  );
});

test('folders are flattened, an address comes once, and what is no feed of the web is passed over', () => {
  const opml = `<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>
    <outline text="News"><outline text="Asia"><outline type="rss" TEXT="A &amp; B" xmlUrl="https://a.example/f" htmlUrl="https://a.example/" language="en-us"/></outline>
      <outline title="Again" xmlurl="https://a.example/f"/></outline>
    <outline text="File" xmlUrl="file:///etc/passwd"/><outline text="Words"/>
    <outline xmlUrl="https://b.example/f"></outline></body></opml>`;
  expect(parseOpml(opml)).toEqual([
    { name: 'A & B', feed: 'https://a.example/f', url: 'https://a.example/', language: 'en', folders: ['News', 'Asia'] },
    { name: 'b.example', feed: 'https://b.example/f', url: null, language: null, folders: [] },
  ]);
});

test('a list that is broken gives what it has; what is no list, nothing', () => {
  expect(
    parseOpml('<opml><body><outline text="R&D" xmlUrl="https://r.example/?a=1&b=2"><outline text="Cut" xmlUrl="https://c.example/"')?.map(
      ({ name, feed }) => [name, feed],
    ),
  ).toEqual([['R&D', 'https://r.example/?a=1&b=2']]);
  expect([parseOpml('<opml/>'), parseOpml('<rss/>'), parseOpml('')]).toEqual([[], undefined, undefined]);
});
