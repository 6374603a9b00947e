import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { narrowBriefing } from '../../../../src/jobs/briefings/narrow-briefing';
import { publishBriefing } from '../../../../src/jobs/briefings/publish-briefing';
import { dailyEdition } from '../../../../src/jobs/editions';
import { connect } from '../../../../src/services';
import { failing } from '../../failing';
import { clear, report, send } from '../../send';

afterEach(clear);

const DATE = '2026-02-21';
const now = new Date('2026-02-21T23:35:00Z');
const services = connect(env);
const { history } = services;
const publish = (date = DATE, own = services) => publishBriefing(own, dailyEdition(own.config), date, now);
const store = (...articles: object[]) => Promise.all(articles.map((body) => send('/api/articles', { body })));
const narrow = (leaders: string[], date = DATE) => narrowBriefing(services, 'daily', date, { leaders, topics: [] });

async function kept() {
  const tables = ['told_points', 'told_sections', 'leader_days'];
  const rows = await Promise.all(tables.map((table) => env.DB.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3, 4, 5`).all()));
  return { rows: rows.map(({ results }) => results), whole: await env.KV.get(`v1:whole:daily:${DATE}`) };
}

test('publishing keeps the whole day and its history; published again they are the same', async () => {
  await store(report(1), report(2), report(3));
  await publish();
  const first = await kept();
  expect((await history.pointsOf('daily', { kind: 'leader', id: 'narendra-modi' }, null, 9)).map(({ date }) => date)).toContain(DATE);
  expect((await history.daysOf('daily', 'friedrich-merz', DATE, DATE)).map(({ articles }) => articles)).toEqual([1]);
  await publish();
  expect(await kept()).toEqual(first);
});

test('the general points of the history are those of the briefing, in its order', async () => {
  await store(report(1), report(2), report(3));
  const published = await publish();
  const points = await history.pointsOfDates('daily', [DATE]);
  expect(points.map(({ point }) => point)).toEqual(published?.briefing.keyPoints);
});

test('an article that can be read no more leaves nothing behind in the history', async () => {
  await store(report(1), report(2));
  await publish();
  const merz = async () => (await history.daysOf('daily', 'narendra-modi', DATE, DATE)).length;
  expect(await merz()).toEqual(1);
  const { results } = await env.DB.prepare("SELECT id FROM articles WHERE headline LIKE '%Modi%'").all<{ id: string }>();
  for (const { id } of results) await env.KV.delete(`v1:article:${id}`);
  await publish();
  expect(await merz()).toEqual(0);
});

test('a run that fails at the history is not finished, and the next one makes it good', async () => {
  await store(report(1));
  // The first batch begins the run, the second is the history.
  await expect(publish(DATE, connect({ ...env, DB: failing(env.DB, 'batch', 2) }))).rejects.toThrow('batch fails');
  expect((await services.runs.find('daily', DATE))?.state).toEqual('composing');
  await publish();
  expect([(await services.runs.find('daily', DATE))?.state, (await history.pointsOfDates('daily', [DATE])).length > 0]).toEqual([
    'published',
    true,
  ]);
});

test('a published date is narrowed to what a reader follows', async () => {
  await store(report(1), report(2), report(3));
  await publish();
  const briefing = await narrow(['friedrich-merz', 'to-lam']);
  expect([briefing?.leaders.map(({ id }) => id), briefing?.silent.map(({ id, lastSeen }) => [id, lastSeen]), briefing?.choice]).toEqual([
    ['friedrich-merz'],
    [['to-lam', null]],
    { leaders: ['friedrich-merz', 'to-lam'], topics: [] },
  ]);
});

test('a date that was published before whole days were kept is narrowed out of its briefing', async () => {
  await store(report(1), report(2), report(3));
  await publish();
  await env.KV.delete(`v1:whole:daily:${DATE}`);
  expect((await narrow(['friedrich-merz']))?.leaders.map(({ id }) => id)).toEqual(['friedrich-merz']);
});

test('a date that was never published cannot be narrowed', async () => {
  expect(await narrow(['to-lam'], '2026-03-01')).toEqual(null);
});
