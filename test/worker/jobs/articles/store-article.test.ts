import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { publishChanged } from '../../../../src/jobs/articles/publish-changed';
import { readArticle, storeArticle } from '../../../../src/jobs/articles/store-article';
import { createDice } from '../../../dice';
import { servicesWith } from '../../delivering';
import { briefed, briefingOf, CORRECTED, DAY, FIRST, NEXT, publish, railway, rows } from '../../railway';
import { clear, send } from '../../send';

afterEach(clear);

const now = new Date('2026-02-22T03:00:00Z');
const services = () => servicesWith(null);
const article = async (text: string, excerpt = false) => ({
  ...(await readArticle(services(), 'json', new TextEncoder().encode(JSON.stringify(railway(text))), {}, now)),
  ...(excerpt && { excerpt: true as const }),
});
const TEASER = FIRST.slice(0, FIRST.indexOf(' The text'));

test('the whole of what was an excerpt takes its place in the briefing, and is no correction', async () => {
  const teaser = await storeArticle(services(), await article(TEASER.replace('3 billion', '2 billion'), true), now);
  await publish(DAY);
  expect(await storeArticle(services(), await article(FIRST), now)).toMatchObject({ status: 'stored', replaces: teaser.id });
  expect(await publishChanged(services(), now)).toEqual([DAY]);
  await publish(NEXT);
  const { articles, changes } = await briefingOf(DAY);
  expect([articles.map(({ excerpt }) => excerpt), changes, (await briefingOf(NEXT)).changes]).toEqual([[undefined], undefined, undefined]);
  expect(await briefed([DAY, NEXT])).toEqual([1]);
});

test('an excerpt of what is known whole changes nothing', async () => {
  const { id } = await storeArticle(services(), await article(FIRST), now);
  expect(await storeArticle(services(), await article(TEASER, true), now)).toMatchObject({ id, status: 'duplicate' });
  expect(await rows()).toHaveLength(1);
});

test('what came when its date was long over is found, and told by no briefing, nor is its new version', async () => {
  const first = await storeArticle(services(), await article(FIRST), now, 'old');
  await publish(DAY);
  const second = await storeArticle(services(), await article(CORRECTED), now);
  await publish(DAY);
  expect([(await briefingOf(DAY)).articles, await publishChanged(services(), now)]).toEqual([[], []]);
  expect((await rows()).map(({ id, aside, briefing }) => [id, aside, briefing])).toEqual(
    [
      [first.id, 'replaced', null],
      [second.id, 'old', null],
    ].sort(),
  );
  expect(await (await send('/search?q=railway', { headers: { accept: 'text/html' } })).text()).toContain('5 billion');
});

test.each([1, 2, 3])(
  'whatever comes at once, each report is told by one briefing, in its current version (%i)',
  async (seed) => {
    const roll = createDice(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
    const days = ['2026-02-20', DAY, NEXT];
    const ids = new Map<number, string>();
    const act = (): Promise<unknown> => {
      const n = pick([0, 1, 2, 3]);
      const body = railway(FIRST.replace('3 billion', `${pick([3, 4, 5])} billion`), {
        url: `https://news.example/${n}`,
        publishedAt: days[n % 3],
      });
      const what = roll();
      if (what < 0.6) return send('/api/articles', { body }).then(async (stored) => ids.set(n, (await stored.json<{ id: string }>()).id));
      const id = ids.get(n);
      return what < 0.95 || !id ? publish(pick(days)) : send(`/api/articles/${id}`, { method: 'DELETE' });
    };
    for (let round = 0; round < 12; round++) await Promise.all([act(), act(), act()]);
    const all = await rows();
    const shown = await Promise.all(days.map(async (day) => ((await briefingOf(day)).articles ?? []).map(({ id }) => id).sort()));
    expect(shown).toEqual(days.map((day) => all.flatMap(({ id, briefing }) => (briefing === `daily:${day}` ? [id] : [])).sort()));
    expect(all.map(({ aside }) => aside)).toContain('replaced');
    for (const day of days) await publish(day);
    const told = await briefed(days);
    expect(told).toEqual(told.map(() => 1));
    const texts = await env.DB.prepare(
      'SELECT count(*) AS left FROM key_points JOIN articles ON articles.id = article WHERE aside IS NOT NULL',
    ).first('left');
    expect([texts, await env.DB.prepare('SELECT count(*) AS open FROM runs WHERE published_revision < revision').first('open')]).toEqual([
      0, 0,
    ]);
  },
  30_000,
);
