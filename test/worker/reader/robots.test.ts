import { expect, inject, test } from 'vitest';
import type { StrangeAnswer } from '../../servers/strange-answer';
import { openSite } from '../../servers/strange-site';
import { askPage, PAGE, toldBy } from './asking';

const PAGES = { body: PAGE, headers: { 'content-type': 'text/html' } };
const [HOUR, DAY] = [3600, 86_400];

/** A site with this robots.txt, and pages. */
async function openRobots(robots: StrangeAnswer, more: Record<string, StrangeAnswer> = {}) {
  const site = await openSite(inject('strangers'));
  await site.answer({ '/robots.txt': robots, '/news/1': PAGES, '/private/1': PAGES, '/private/open': PAGES, ...more });
  return site;
}

const DISALLOW_ALL = 'User-agent: *\nDisallow: /\n';

test('pages are asked as robots.txt allows, by the rules for us where it has any', async () => {
  const site = await openRobots({
    body: 'User-agent: *\nDisallow: /\n\nUser-agent: briefingdigest\nDisallow: /private\nAllow: /private/open$\nDisallow: /*?print=\n',
  });
  const paths = ['/news/1', '/private/1', '/private/open', '/news/1?print=1', '/PRIVATE/1'];
  const told = await Promise.all(paths.map(async (path) => toldBy(await askPage(site.url + path))));
  expect(told).toEqual(['page', 'robots', 'page', 'robots', 'status']);
  const asked = (await site.log()).map(({ path }) => path).filter((path) => path !== '/robots.txt');
  expect(asked.sort()).toEqual(['/PRIVATE/1', '/news/1', '/private/open']);
});

test('robots.txt is asked once, given back to be kept, and not asked while it is', async () => {
  const site = await openRobots({ body: 'User-agent: Other\nDisallow: /\n\nUser-agent: *\nDisallow: /private\n' });
  const first = await askPage(`${site.url}/news/1`);
  expect(first.robots).toEqual([{ origin: site.url, rules: 'User-agent: *\ndisallow: /private\n', maxAge: DAY }]);
  const second = await askPage(`${site.url}/private/1`, first.robots);
  expect(second).toMatchObject({ failure: 'robots', status: null, detail: 'its robots.txt does not allow it', robots: [] });
  expect((await site.log()).map(({ path }) => path)).toEqual(['/robots.txt', '/news/1']);
});

test('kept rules of one site are not those of another', async () => {
  const site = await openRobots({ status: 404 });
  const kept = [{ origin: site.url.replace(/\d+$/, '1'), rules: DISALLOW_ALL, maxAge: DAY }];
  expect(toldBy(await askPage(`${site.url}/news/1`, kept))).toEqual('page');
});

test.each<[string, StrangeAnswer, string, string, number]>([
  ['without one', { status: 404 }, 'page', '', DAY],
  ['that forbids it', { status: 403 }, 'page', '', DAY],
  ['that has withdrawn it', { status: 410 }, 'page', '', DAY],
  ['whose is a page', { body: PAGE, headers: { 'content-type': 'text/html' } }, 'page', '', DAY],
  ['whose is empty', { body: '' }, 'page', '', DAY],
  ['whose leads in a circle', { status: 301, headers: { location: '/robots.txt' } }, 'page', '', DAY],
  ['that has a fault', { status: 500 }, 'robots', 'unknown', HOUR],
  ['that is busy', { status: 503, headers: { 'retry-after': '60' } }, 'robots', 'unknown', HOUR],
  ['that asks us to slow down', { status: 429 }, 'robots', 'unknown', HOUR],
  ['that hangs up', { instead: 'hang up' }, 'robots', 'unknown', HOUR],
  ['whose leads to a machine nearby', { status: 302, headers: { location: 'http://127.0.0.1/robots.txt' } }, 'robots', 'unknown', HOUR],
])('of a site %s', async (_site, robots, told, rules, maxAge) => {
  const site = await openRobots(robots);
  const answer = await askPage(`${site.url}/news/1`);
  expect([toldBy(answer), answer.robots]).toEqual([
    told,
    [{ origin: site.url, rules: rules && '# could not be read\nUser-agent: *\nDisallow: /\n', maxAge }],
  ]);
  if (answer.kind === 'failed') {
    expect(answer.detail).toEqual('its robots.txt cannot be read for now, so that nothing is allowed');
    expect((await askPage(`${site.url}/news/1`, answer.robots)).kind).toEqual('failed');
  }
});

test('a robots.txt without an end is read as far as 500 KiB', async () => {
  const begun = `${DISALLOW_ALL}${'# more\n'.repeat(1000)}`;
  const endless = await openRobots({ body: begun, endless: true });
  const bomb = await openRobots({ mebibytes: 50, encodings: ['gzip'] });
  expect([toldBy(await askPage(`${endless.url}/news/1`)), toldBy(await askPage(`${bomb.url}/news/1`))]).toEqual(['robots', 'page']);
});

test('a robots.txt that does not come in five seconds is as none that can be read', { timeout: 15_000 }, async () => {
  const site = await openRobots({ instead: 'silence' });
  const began = Date.now();
  expect(toldBy(await askPage(`${site.url}/news/1`))).toEqual('robots');
  expect(Date.now() - began).toBeLessThan(8000);
  expect((await site.log()).map(({ path }) => path)).toEqual(['/robots.txt']);
});

test('up to five redirects lead to a robots.txt', async () => {
  const leading = (to: string) => ({ status: 301, headers: { location: to } });
  const hops = { '/1': leading('/2'), '/2': leading('/3'), '/3': leading('/4'), '/4': leading('/5'), '/5': { body: DISALLOW_ALL } };
  const five = await openRobots(leading('/1'), hops);
  const six = await openRobots(leading('/1'), { ...hops, '/5': leading('/6'), '/6': { body: DISALLOW_ALL } });
  expect([toldBy(await askPage(`${five.url}/news/1`)), toldBy(await askPage(`${six.url}/news/1`))]).toEqual(['robots', 'page']);
});

test.each([
  ['max-age=7200', 7200],
  ['public, max-age=60', HOUR],
  ['max-age=31536000', DAY],
  ['no-store', HOUR],
  ['private', DAY],
])('"%s" has it kept for %s seconds', async (value, seconds) => {
  const site = await openRobots({ body: DISALLOW_ALL, headers: { 'cache-control': value } });
  expect((await askPage(`${site.url}/news/1`)).robots).toMatchObject([{ maxAge: seconds }]);
});

test('what a redirect leads to is asked as its own site allows', async () => {
  const closed = await openRobots({ body: DISALLOW_ALL });
  const open = await openRobots(
    { status: 404 },
    { '/out': { status: 302, headers: { location: `${closed.url}/news/1` } }, '/in': { status: 302, headers: { location: '/private/1' } } },
  );
  const out = await askPage(`${open.url}/out`);
  expect([toldBy(out), out.robots.map(({ origin }) => origin)]).toEqual(['robots', [open.url, closed.url]]);
  expect((await closed.log()).map(({ path }) => path)).toEqual(['/robots.txt']);
  expect(toldBy(await askPage(`${open.url}/in`, out.robots))).toEqual('page');
});
