import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { mendArticles } from '../../../../src/jobs/articles/mend-articles';
import { tick } from '../../../../src/jobs/tick';
import type { Briefing } from '../../../../src/model';
import type { StrangeAnswer } from '../../../servers/strange-answer';
import { bring, feed, feeding, list, newSite, page, paragraphs, poll, sentences, stored, teaser } from '../../feeding';
import { at, NOW } from '../../listing';
import { clear, send } from '../../send';

afterEach(clear);

const HOUR = 60;
const DATE = '2026-02-21';

/** A report taken from its page at NOW, and what its page is told to answer then. */
async function world(...later: StrangeAnswer[]) {
  const site = await newSite();
  const services = feeding();
  await list(services, 'wire', `${site.url}/feed`);
  await site.answer({ '/feed': feed({ id: '1', html: teaser(1) }), '/1': page(1) });
  await poll(services, 'wire', NOW);
  if (later.length) await site.answer({ '/1': later });
  const look = (minutes: number) => bring(services, { kind: 'look-again', at: at(minutes).toISOString() }, at(minutes));
  const asked = async () => (await site.log()).filter(({ path }) => path === '/1').length;
  return { site, services, look, asked };
}

const checks = () => env.DB.prepare('SELECT next_at AS next, checks, detail FROM page_checks').first();
const publish = () => send(`/api/briefings/${DATE}`, { method: 'POST', now: at(16 * HOUR) });
const briefing = async () => (await send(`/briefings/${DATE}.json`)).json<Briefing>();
const changed = { ...page(1), body: page(1).body.replace('3 million', '88 million') };

test('a page is looked at again about six, twenty-four and seventy-two hours after its article came, and then no more', async () => {
  const { services, asked } = await world();
  const looks: number[] = [];
  for (const hours of [0, 5, 6, 7, 23, 24, 25, 71, 72, 73, 144]) {
    const before = await asked();
    await mendArticles(services, at(hours * HOUR));
    const hint = services.queued.shift();
    if (hint) await bring(services, hint, at(hours * HOUR));
    if ((await asked()) > before) looks.push(hours);
  }
  expect([looks, await checks(), (await stored()).length]).toEqual([[6, 24, 72], null, 1]);
});

test('a hint that comes twice looks once', async () => {
  const { look, asked } = await world();
  await Promise.all([look(6 * HOUR), look(6 * HOUR)]);
  expect([await asked(), await checks()]).toEqual([2, { next: at(24 * HOUR).toISOString(), checks: 1, detail: null }]);
});

test('a page that says something else is a new version, and the tick publishes the briefing again that told the old one', async () => {
  const { services, look } = await world(changed);
  await publish();
  await look(17 * HOUR);
  expect((await stored()).map(({ aside }) => aside).sort()).toEqual([null, 'replaced']);
  await tick(services, at(16.5 * HOUR));
  expect((await briefing()).changes).toEqual(undefined);
  await tick(services, at(18 * HOUR));
  expect((await briefing()).changes).toMatchObject([{ kind: 'corrected', said: [{ now: expect.stringContaining('88 million') }] }]);
  await look(40 * HOUR);
  expect((await stored()).length).toEqual(2);
});

test('a page that is gone for good withdraws its article at once, from the briefing as well', async () => {
  const { look } = await world({ status: 410 });
  await publish();
  const [article] = await stored();
  await look(17 * HOUR);
  expect([await stored(), (await briefing()).articles, await checks()]).toEqual([[], [], null]);
  expect((await send(`/articles/${article?.id}`)).status).toEqual(410);
});

test.each([
  ['is not found', { status: 404, body: 'Not found' }],
  ['does not answer', { instead: 'hang up' }],
  [
    'tells of something else',
    { ...page(1), body: page(1).body.replace(/<article>.*<\/article>/, '<p>This site uses cookies to show you recipes.</p>') },
  ],
  [
    'gives the beginning alone',
    { ...page(1), body: page(1).body.replace(/<article>.*<\/article>/, `<article>${paragraphs(sentences(1, 5))}</article>`) },
  ],
] as [string, StrangeAnswer][])('a page that %s changes nothing, and what was wrong is noted', async (_, answer) => {
  const { look } = await world(answer);
  await look(6 * HOUR);
  expect([(await stored()).length, await checks()]).toEqual([
    1,
    { next: at(24 * HOUR).toISOString(), checks: 1, detail: expect.stringMatching(/./) },
  ]);
});

test('a site that wants no robots any more is not asked for the page', async () => {
  const { site, look, asked } = await world(changed);
  await env.DB.prepare('DELETE FROM robots').run();
  await site.answer({ '/robots.txt': { body: 'User-agent: *\nDisallow: /' } });
  await look(6 * HOUR);
  expect([await asked(), (await stored()).length, (await checks())?.detail]).toEqual([1, 1, expect.stringContaining('robots')]);
});
