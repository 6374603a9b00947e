import { expect, inject, test } from 'vitest';
import type { StrangeAnswer } from '../../servers/strange-answer';
import { openSite } from '../../servers/strange-site';
import { askFeed, FEED, toldBy } from './asking';

const site = await openSite(inject('strangers'));

/** Lets a path of its own answer so, and asks it. */
async function ask(answer: StrangeAnswer) {
  const path = `/${crypto.randomUUID()}`;
  await site.answer({ [path]: answer });
  return askFeed(site.url + path);
}

test('a feed is asked once, by name, for what programs read, without cookies or a referrer', async () => {
  const asked = await openSite(inject('strangers'));
  await asked.answer({ '/feed': { body: FEED, headers: { 'set-cookie': 'a=b' } } });
  expect([toldBy(await askFeed(`${asked.url}/feed`)), toldBy(await askFeed(`${asked.url}/feed`))]).toEqual(['feed', 'feed']);
  const log = await asked.log();
  expect(log.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /feed', 'GET /feed']);
  const { host, accept, 'cf-worker': _platform, ...rest } = log[1]?.headers ?? {};
  expect([`http://${host}`, String(accept).split(',')[0], rest]).toEqual([
    asked.url,
    'application/atom+xml',
    { 'accept-encoding': 'gzip, br', 'user-agent': 'BriefingDigest/1.0 (+http://localhost:8787/sources)' },
  ]);
});

test('a feed that has not changed is not sent again', async () => {
  const [etag, date] = ['W/"a1"', 'Sat, 21 Feb 2026 12:00:00 GMT'];
  await site.answer({ '/kept': { body: FEED, headers: { etag, 'last-modified': date }, validates: true } });
  const url = `${site.url}/kept`;
  expect(await askFeed(url)).toMatchObject({ kind: 'feed', movedTo: null, etag, lastModified: date });
  expect(await askFeed(url, etag, date)).toEqual({ kind: 'unchanged', movedTo: null });
  expect(await askFeed(url, null, date)).toEqual({ kind: 'unchanged', movedTo: null });
  expect(toldBy(await askFeed(url, '"other"', date))).toEqual('feed');
});

test('what cannot be sent back is not kept of headers, and not sent', async () => {
  expect(await ask({ body: FEED, headers: { etag: `"${'x'.repeat(1000)}"`, 'last-modified': 'à midi' } })).toMatchObject({
    kind: 'feed',
    etag: null,
    lastModified: null,
  });
  await site.answer({ '/unsent': { body: FEED } });
  expect(toldBy(await askFeed(`${site.url}/unsent`, '"\r\nx-other: 1"', '\ud800'))).toEqual('feed');
});

test('who says that nothing has changed without being asked that has failed', async () => {
  expect(await ask({ status: 304 })).toMatchObject({ failure: 'status', status: 304 });
});

test.each<[string, StrangeAnswer]>([
  ['as it is', {}],
  ['as gzip', { encodings: ['gzip'] }],
  ['as Brotli', { encodings: ['br'] }],
  ['as deflate', { encodings: ['deflate'] }],
  ['as deflate without its head', { encodings: ['deflate-raw'], headers: { 'content-encoding': 'deflate' } }],
  ['as gzip twice', { encodings: ['gzip', 'gzip'] }],
  ['as gzip twice, told once', { encodings: ['gzip', 'gzip'], headers: { 'content-encoding': 'gzip' } }],
  ['as gzip by its old name', { encodings: ['gzip'], headers: { 'content-encoding': 'x-gzip' } }],
  ['as gzip that nobody told of', { encodings: ['gzip'], headers: { 'content-encoding': '' } }],
  ['as a file of gzip', { encodings: ['gzip'], headers: { 'content-encoding': '', 'content-type': 'application/gzip' } }],
  ['as it is, told to be deflate', { headers: { 'content-encoding': 'deflate' } }],
  ['as it is, told to be UTF-8', { headers: { 'content-encoding': 'utf-8' } }],
  ['in pieces', { drip: { size: 100, every: 20 } }],
  ['under a head of 100 KB', { headers: { 'x-much': 'x'.repeat(100_000) } }],
])('a feed is read that comes %s', async (_how, answer) => {
  expect(toldBy(await ask({ body: FEED, ...answer }))).toEqual('feed');
});

const HALF_OF_GZIP = 'H4sIAAAAAAAAA7MpKi4uAQAAAP//';

test.each<[string, string, StrangeAnswer]>([
  ['unreadable', 'what came is not encoded as it says', { body: FEED, headers: { 'content-encoding': 'gzip' } }],
  ['unreadable', 'what came is not encoded as it says', { body: FEED, headers: { 'content-encoding': 'br' } }],
  ['unreadable', 'what came is not encoded as it says', { base64: HALF_OF_GZIP }],
  ['unreadable', 'what came is not encoded as it says', { body: FEED, encodings: ['gzip', 'gzip', 'gzip', 'gzip', 'gzip'] }],
  ['unreadable', 'what came is no feed', { body: '<!doctype html><p>Please log in.' }],
  ['unreadable', 'what came is no feed', { body: '' }],
  ['large', 'it sent more than 2 MiB', { mebibytes: 3 }],
  ['large', 'it sent more than 2 MiB', { mebibytes: 20, encodings: ['gzip'] }],
  ['large', 'it sent more than 2 MiB', { mebibytes: 20, encodings: ['br'] }],
  ['large', 'it sent more than 2 MiB', { mebibytes: 20, encodings: ['gzip'], headers: { 'content-encoding': '' } }],
  ['large', 'it sent more than 2 MiB', { mebibytes: 20, encodings: ['gzip', 'gzip'] }],
  ['large', 'it sent more than 2 MiB', { mebibytes: 20, encodings: ['deflate'] }],
  ['large', 'it sent more than 2 MiB', { body: FEED, endless: true }],
  ['unreachable', 'it hung up before its answer was whole', { body: FEED, cut: 50 }],
  ['unreachable', 'it hung up before its answer was whole', { body: FEED, encodings: ['gzip'], cut: 50 }],
  ['unreachable', 'it cannot be reached', { instead: 'hang up' }],
  ['unreachable', 'it cannot be reached', { instead: { words: '220 mail.example ESMTP\r\n' } }],
])('%s: %s: %j', async (kind, detail, answer) => {
  expect(await ask(answer)).toMatchObject({ kind: 'failed', failure: kind, detail, retryAfter: null });
});

test('two mebibytes are not too many', async () => {
  const padded = FEED.replace('<item>', `<!--${' '.repeat(2 * 1024 * 1024 - FEED.length - 7)}--><item>`);
  expect([padded.length, toldBy(await ask({ body: padded, encodings: ['gzip'] })), toldBy(await ask({ body: `${padded} ` }))]).toEqual([
    2 * 1024 * 1024,
    'feed',
    'large',
  ]);
});

test('ten seconds are all that anybody gets, for silence, a slow head, a slow body or one that drips', { timeout: 20_000 }, async () => {
  const began = Date.now();
  const slow = await Promise.all([
    ask({ instead: 'silence' }),
    ask({ body: FEED, delay: 15_000 }),
    ask({ body: FEED, drip: { size: 1, every: 200 } }),
    ask({ body: FEED, encodings: ['gzip'], drip: { size: 1, every: 200 } }),
  ]);
  const seconds = (Date.now() - began) / 1000;
  expect(slow.map((answer) => answer.kind === 'failed' && answer.detail)).toEqual(Array(4).fill('it took longer than 10 seconds'));
  expect(seconds).toBeGreaterThan(9.5);
  expect(seconds).toBeLessThan(13);
});

test.each<[number, string, StrangeAnswer['headers'], object]>([
  [404, 'no page', {}, { failure: 'status', detail: 'it has nothing at this address (404)' }],
  [403, 'no way in', {}, { failure: 'status', detail: 'it does not let us in (403)' }],
  [500, 'a fault', {}, { failure: 'status', detail: 'it has a fault of its own (500)' }],
  [204, 'nothing', {}, { failure: 'status', detail: 'it answers with neither a page nor a reason (204)' }],
  [302, 'a redirect to nowhere', {}, { failure: 'status' }],
  [410, 'gone', {}, { failure: 'gone', detail: 'it is gone for good (410)' }],
  [429, 'too often', {}, { failure: 'busy', retryAfter: null }],
  [429, 'too often', { 'retry-after': '3600' }, { failure: 'busy', retryAfter: 3600 }],
  [429, 'too often', { 'retry-after': 'Sat, 21 Feb 2026 13:00:00 GMT', date: 'Sat, 21 Feb 2026 12:00:00 GMT' }, { retryAfter: 3600 }],
  [503, 'too busy', { 'retry-after': '120' }, { failure: 'busy', retryAfter: 120 }],
  [503, 'down', {}, { failure: 'status', retryAfter: null }],
  [530, 'a name that nobody has', {}, { failure: 'unreachable', status: 530 }],
])('%s (%s, %j) is told as what it is', async (status, _what, headers, told) => {
  expect(await ask({ status, headers, body: 'Something went wrong.' })).toMatchObject({ kind: 'failed', status, ...told });
});

test.each([
  ['http://127.0.0.1:8787/', 'address'],
  ['http://localhost:8787/', 'address'],
  ['http://[::ffff:127.8.0.97]/', 'address'],
  ['file:///etc/passwd', 'address'],
  ['data:text/xml,<rss/>', 'address'],
  ['https://me:secret@news.example/feed', 'address'],
  ['http://127.8.0.97:25/', 'address'],
  ['http://127.8.0.97:3/', 'unreachable'],
  ['http://nobody.invalid/', 'unreachable'],
  [site.url.replace('http', 'https'), 'unreachable'],
  ['nonsense', 'address'],
])('%s: %s', async (url, kind) => expect(await askFeed(url)).toMatchObject({ kind: 'failed', failure: kind, status: null }));

/** Items of a feed, as the reader tells them. */
async function itemsOf(...items: string[]) {
  const answer = await ask({ body: FEED.replace(/<item>.*<\/item>/, items.map((item) => `<item>${item}</item>`).join('')) });
  return answer.kind === 'feed' ? answer.feed.items : [];
}

test.each([
  'http://localhost:8080/1',
  'http://127.0.0.1/1',
  'http://10.0.0.1/1',
  'http://[::1]/1',
  'http://printer/1',
  'http://10-0-0-1.nip.io/1',
  'http://169.254.169.254/latest/meta-data',
])('an item’s address %s, which is not public, is none', async (link) => {
  expect(await itemsOf(`<title>One</title><link>${link}</link><guid isPermaLink="false">1</guid>`)).toMatchObject([
    { key: '1', url: null, title: 'One' },
  ]);
});

test('one that is, is as it was given; and so is one of a host that may be asked all the same', async () => {
  const links = ['https://news.example/1#!/story/1', `${site.url}/1`];
  expect((await itemsOf(...links.map((link) => `<title>One</title><link>${link}</link>`))).map(({ url }) => url)).toEqual(links);
});

test('what an item says are its words, and its address beside them', async () => {
  const item = (text: string, path: string, id: string) =>
    `<title>One</title><link>https://news.example/${path}</link><guid isPermaLink="false">${id}</guid><description>${text.replaceAll('<', '&lt;')}</description>`;
  const [first, again, dressed, moved, other] = (
    await itemsOf(
      ...[
        item('<p>It rained.</p>', '1', 'a'),
        item('<p>It rained.</p>', '1', 'b'),
        item('<p class="x">It  rained.<img src="/2"></p>', '1', 'c'),
      ],
      ...[item('<p>It rained.</p>', '2', 'd'), item('<p>It snowed.</p>', '1', 'e')],
    )
  ).map(({ said }) => said.split('.'));
  expect([again, dressed]).toEqual([first, first]);
  expect([moved?.[0] === first?.[0], moved?.[1] === first?.[1]]).toEqual([true, false]);
  expect([other?.[0] === first?.[0], other?.[1] === first?.[1]]).toEqual([false, true]);
});
