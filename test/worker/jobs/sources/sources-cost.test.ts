import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { work } from '../../../../src/jobs/work';
import { countBindings, counts } from '../../../bench/delivery/counted';
import { feed, feeding, list, newSite, page, stored, teaser, whole } from '../../feeding';
import { at, NOW } from '../../listing';
import { clear } from '../../send';

afterEach(clear);

/** What an invocation has on the free plan. */
const MOST = 50;

/** Brings one hint alone; tells its statements. */
async function costOf(services: ReturnType<typeof feeding>, kind: 'poll' | 'take-in', now: Date): Promise<number> {
  const before = counts.statements;
  await work(services, { kind, at: now.toISOString(), source: 'wire' }, () => now);
  return counts.statements - before;
}

async function world(items: Parameters<typeof feed>) {
  const site = await newSite();
  const services = feeding(countBindings(env));
  await list(services, 'wire', `${site.url}/feed`);
  await site.answer({ '/feed': feed(...items) });
  return { site, services };
}

const numbers = Array.from({ length: 12 }, (_, n) => n);

test.each([
  ['whole', whole],
  ['to be read on their pages', teaser],
])('new items, %s, are taken in within the statements of an invocation', async (_, html) => {
  const { site, services } = await world(numbers.map((n) => ({ id: `${n}`, html: html(n) })));
  await site.answer(Object.fromEntries(numbers.map((n) => [`/${n}`, page(n)])));
  const costs = [await costOf(services, 'poll', NOW)];
  for (let i = 0; i < 6; i++) costs.push(await costOf(services, 'take-in', NOW));
  expect(costs.filter((cost) => cost > MOST)).toEqual([]);
  expect((await stored()).length).toEqual(12);
});

test('so are items with other words than before', async () => {
  const { site, services } = await world(numbers.map((n) => ({ id: `${n}`, html: whole(n) })));
  await costOf(services, 'poll', NOW);
  for (let i = 0; i < 4; i++) await costOf(services, 'take-in', NOW);
  await site.answer({
    '/feed': feed(...numbers.map((n) => ({ id: `${n}`, html: `${whole(n)}<p>The minister corrected number ${n}.</p>` }))),
  });
  const costs = [await costOf(services, 'poll', at(360))];
  for (let i = 0; i < 6; i++) costs.push(await costOf(services, 'take-in', at(360)));
  expect(costs.filter((cost) => cost > MOST)).toEqual([]);
  expect((await stored()).filter(({ aside }) => aside === 'replaced').length).toEqual(12);
});

test('so are new items beside one with other words, to be read on its page', async () => {
  const known = { id: '0', html: teaser(0) };
  const { site, services } = await world([known]);
  await site.answer({ '/0': [page(0), page(11, 'Report 0')] });
  await costOf(services, 'poll', NOW);
  const dated = (n: number, html: string) => ({ id: `${n}`, html, date: `Sat, 21 Feb 2026 08:0${n}:00 GMT` });
  // The robots.txt of its site is to be asked again, and the feed is long.
  const long = `<p>${'é'.repeat(90_000)}</p>`;
  await site.answer({
    '/feed': feed(...[9, 8, 7, 6, 5, 4, 3].map((n) => dated(n, whole(n) + long)), {
      id: '0',
      title: 'Report 0, corrected',
      html: teaser(11),
    }),
  });
  const later = at(2 * 24 * 60);
  const costs = [await costOf(services, 'poll', later)];
  for (let i = 0; i < 4; i++) costs.push(await costOf(services, 'take-in', later));
  expect(costs.filter((cost) => cost > MOST)).toEqual([]);
  expect((await stored()).filter(({ aside }) => aside !== 'replaced').length).toEqual(8);
});

test('a feed of two MiB is noted within them', async () => {
  const { services } = await world(numbers.slice(0, 9).map((n) => ({ id: `${n}`, html: `${whole(n)}<p>${'é'.repeat(90_000)}</p>` })));
  expect(await costOf(services, 'poll', NOW)).toBeLessThanOrEqual(MOST);
});

test('one that has nothing new costs three statements, and writes three rows', async () => {
  const { site, services } = await world([{ id: '1', html: whole(1) }]);
  await site.answer({
    '/feed': { ...feed({ id: '1', html: whole(1) }), headers: { 'content-type': 'text/xml', etag: '"1"' }, validates: true },
  });
  await costOf(services, 'poll', NOW);
  const before = counts.rowsWritten;
  expect([await costOf(services, 'poll', at(60)), counts.rowsWritten - before]).toEqual([3, 3]);
});
