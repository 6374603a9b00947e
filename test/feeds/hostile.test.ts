import { expect, test } from 'vitest';
import { parseOpml } from '../../src/ingest/feed/opml';
import { parseFeed } from '../../src/ingest/feed/parse-feed';

const SIZE = 2 * 1024 * 1024;
/** Milliseconds of CPU on a slow machine; what is not linear takes minutes. */
const MOST = 4000;

const fill = (text: string, size = SIZE) => text.repeat(Math.ceil(size / text.length)).slice(0, size);
const rss = (inner: string) => `<rss version="2.0"><channel><title>t</title>${inner}</channel></rss>`;
const item = (inner: string) => rss(`<item>${inner}</item>`);
const entry = (inner: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inner}</entry></feed>`;
const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('');

const INPUTS: Record<string, string> = {
  'a bomb of entities': `<!DOCTYPE x [<!ENTITY lol "lol">${laughs}]>${item('<title>&lol9;</title>')}`,
  'five megabytes of references': item(`<description>${fill('&#65;', 5 * SIZE)}</description>`),
  'ampersands that begin nothing': item(`<title>${fill('&')}</title><description>${fill('&CounterClockwise')}</description>`),
  'a hundred thousand items': rss('<item><title>a</title></item>'.repeat(100_000)),
  'a hundred thousand elements, one in the other': item(fill('<a>')),
  'items in items': rss(fill('<item>')),
  'authors in authors': entry(fill('<author>')),
  'channels in channels': fill('<channel>'),
  'a text of tags that are not closed': item(`<description>${fill('<p>')}</description>`),
  'an attribute of two megabytes': `<rss x="${fill('a')}">${item('')}</rss>`,
  'a hundred thousand attributes': `<rss ${fill('xmlns:a="http://a/" ')}>${item('')}</rss>`,
  'quotes that are not closed': rss(fill(`<a b="<a b='`) + fill(`='x"`)),
  'CDATA of two megabytes': item(`<description><![CDATA[${fill(']] > <b>&')}]]></description>`),
  'CDATA that is not closed': item(`<description>${fill('<![CDATA[')}</description>`),
  'comments that are not closed': item(fill('<!--')),
  'DOCTYPEs that are not closed': fill('<!DOCTYPE ['),
  'nothing but <': item(`<title>${fill('<')}</title>`),
  'ends of nothing': item(`<description>${fill('</b>')}</description>`),
  'a name of brackets': item(`<author>${fill('(')}</author>`) + item(fill('<author>((((((((((((</author>')),
  'an author of addresses': item(`<dc:creator>${fill('a@')}</dc:creator>`),
  'a hundred thousand links': entry(fill('<link href="/a"/>')),
  'a date of figures': item(`<pubDate>${fill('1 ')}</pubDate><pubDate>${fill('1:')}</pubDate>`),
  'bases on bases': `<feed xml:base="http://a/">${fill('<entry xml:base="b/"><link href="c"/></entry>')}</feed>`,
  'lists in lists of JSON': `{"title":"x","items":${fill('[')}`,
  'a hundred thousand items of JSON': `{"version":"https://jsonfeed.org/version/1.1","items":[${Array(100_000).fill('{"id":"1"}').join()}]}`,
  'spaces before everything': `${fill(' ')}{}`,
  'a page': `<!DOCTYPE html><html>${fill('<p>x</p>')}`,
  'a text': fill('hello '),
};

test.each(Object.entries(INPUTS))(
  '%s: an answer in time',
  (_, text) => {
    const bytes = new TextEncoder().encode(text);
    const start = process.cpuUsage();
    const feed = parseFeed(bytes, 'text/xml', 'https://feeds.example/');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(MOST);
    expect(feed?.items.length ?? 0).toBeLessThanOrEqual(200);
  },
  30_000,
);

test('what a DTD declares is never looked up', () => {
  const bytes = new TextEncoder().encode(INPUTS['a bomb of entities']);
  expect(parseFeed(bytes, null, 'https://feeds.example/')?.items[0]?.title).toBe('&lol9;');
});

test('bytes of any kind are no feed, or one, and never an exception', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const good = new TextEncoder().encode(
    item('<title>A &amp; b</title><link>https://a.example/</link><description><![CDATA[<p>x</p>]]></description>'),
  );
  for (let round = 0; round < 500; round++) {
    const bytes = Uint8Array.from(good);
    for (let k = 0; k < 6; k++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const cut = bytes.slice(0, Math.floor(random() * bytes.length * 1.5));
    expect(() => parseFeed(cut, null, 'https://feeds.example/')).not.toThrow();
  }
}, 30_000);

test('a list of feeds that is hostile takes no longer', () => {
  const start = process.cpuUsage();
  expect(parseOpml(`<opml><body>${fill('<outline text="a">')}`)).toEqual([]);
  expect(parseOpml(`<opml><body>${fill('<outline xmlUrl="https://a.example/1"/>')}`)?.length).toBe(1);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(MOST);
});
