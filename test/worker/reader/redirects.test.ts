import { expect, inject, test } from 'vitest';
import { openSite } from '../../servers/strange-site';
import { askFeed, FEED } from './asking';

const site = await openSite(inject('strangers'));

/** Lets redirects follow each other, each to the next, the last to a feed, and asks the first. */
async function askChain(...statuses: number[]) {
  const chain = crypto.randomUUID();
  const redirects = statuses.map((status, step) => [`/${chain}/${step}`, { status, headers: { location: `${step + 1}` } }]);
  await site.answer({ ...Object.fromEntries(redirects), [`/${chain}/${statuses.length}`]: { body: FEED } });
  const answer = await askFeed(`${site.url}/${chain}/0`);
  if (answer.kind === 'failed') return answer.detail;
  return answer.movedTo?.replace(`${site.url}/${chain}/`, '') ?? null;
}

/** A redirect to an address of one's choice. */
async function askRedirect(location: string, status = 302) {
  const path = `/${crypto.randomUUID()}`;
  await site.answer({ [path]: { status, headers: { location } } });
  return askFeed(site.url + path);
}

test.each<[number[], string | null]>([
  [[], null],
  [[301], '1'],
  [[308], '1'],
  [[302], null],
  [[303], null],
  [[307], null],
  [[301, 308, 301], '3'],
  [[301, 302], '1'],
  [[301, 302, 301], '1'],
  [[302, 301], null],
])('redirects %j have moved it to %s', async (statuses, moved) => expect(await askChain(...statuses)).toEqual(moved));

test('three redirects are followed, and no fourth', async () => {
  expect([await askChain(302, 302, 302), await askChain(302, 302, 302, 302)]).toEqual([null, 'it leads on more than 3 times']);
});

test('a circle is left as soon as it closes', async () => {
  const circle = await openSite(inject('strangers'));
  await circle.answer({ '/a': { status: 301, headers: { location: '/b' } }, '/b': { status: 301, headers: { location: '/a#again' } } });
  expect(await askFeed(`${circle.url}/a`)).toMatchObject({ failure: 'redirects', detail: 'its redirects lead in a circle' });
  expect((await circle.log()).map(({ path }) => path)).toEqual(['/a', '/b']);
});

test.each([
  'http://127.0.0.1:8787/',
  'http://2130706433/',
  'http://[::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://metadata.google.internal/',
  'http://localhost/',
  '//localhost:8787/',
  'http://127.0.0.1.nip.io/',
  'http://0x7f.1/',
  'http:\\\\127.0.0.1/',
  'file:///etc/passwd',
  'data:text/xml,<rss/>',
  'ftp://news.example/',
  'javascript:alert(1)',
  'https://me:secret@news.example/',
  'http://127.8.0.97:22/',
  'http://',
])('a redirect to %s is refused', async (location) => {
  const answers = [await askRedirect(location), await askRedirect(location, 301)];
  expect(answers.map((answer) => answer.kind === 'failed' && answer.failure)).toEqual(['address', 'address']);
  expect(answers[0]?.kind === 'failed' && answers[0].detail).toMatch(/^it leads to an address that is not asked: /);
});

test('what lies behind a redirect is told as its own, but gone for good only where it has moved for good', async () => {
  await site.answer({ '/gone': { status: 410 }, '/busy': { status: 429, headers: { 'retry-after': '60' } } });
  expect(await askRedirect('/gone')).toMatchObject({ failure: 'status', status: 410 });
  expect(await askRedirect('/gone', 301)).toMatchObject({ failure: 'gone' });
  expect(await askRedirect('/busy')).toMatchObject({ failure: 'busy', retryAfter: 60 });
});

test('an address that has moved says so, though nothing has changed there', async () => {
  const headers = { etag: '"a"' };
  await site.answer({ '/new': { body: FEED, headers, validates: true }, '/old': { status: 308, headers: { location: '{site}/new' } } });
  expect(await askFeed(`${site.url}/old`, '"a"')).toEqual({ kind: 'unchanged', movedTo: `${site.url}/new` });
});
