import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { createArticleStore } from '../../../src/store/articles';
import { ALWAYS, createRunStore } from '../../../src/store/runs';
import { analysed } from '../analysed';

const now = new Date('2026-02-21T23:30:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const articles = createArticleStore(env.KV, env.DB);
const runs = createRunStore(env.DB);
const outcome = (count: number) => ({
  title: 'A day',
  bottomLine: 'Une phrase.',
  bottomLineLanguage: 'fr',
  articles: count,
  stories: 0,
  points: 0,
  faults: [],
  revision: 0,
});
const store = (id: string, date: string) => articles.save(analysed(id, date), date, now);

afterEach(reset);

test('a run claims the articles of its date', async () => {
  await store('b', '2026-02-21');
  await store('a', '2026-02-21');
  await store('c', '2026-02-22');
  expect(await runs.begin('daily', '2026-02-21', now, ALWAYS)).toMatchObject({ articles: ['a', 'b'], first: true });
});

test('a late article waits for the run of its own date', async () => {
  await store('late', '2026-02-20');
  expect(await runs.begin('daily', '2026-02-21', now, ALWAYS)).toMatchObject({ articles: [], first: true });
  expect(await runs.begin('daily', '2026-02-20', now, ALWAYS)).toMatchObject({ articles: ['late'], first: true });
});

test('an article that comes late by up to three days is taken by the next run, by four days by none', async () => {
  for (const date of ['2026-02-17', '2026-02-18']) {
    await runs.begin('daily', date, now, ALWAYS);
    await store(`of ${date}`, date);
  }
  expect(await runs.begin('daily', '2026-02-21', now, ALWAYS)).toMatchObject({ articles: ['of 2026-02-18'], first: true });
});

test('a run that is composing is left alone until it is stale', async () => {
  const again = (at: Date) => ({ startedBefore: new Date(at.getTime() - 600_000).toISOString(), publishedBefore: now.toISOString() });
  expect(await runs.begin('daily', '2026-02-21', now, again(now))).toMatchObject({ articles: [], first: true });
  expect(await runs.begin('daily', '2026-02-21', now, again(now))).toEqual(null);
  expect(await runs.begin('daily', '2026-02-21', later(5), again(later(5)))).toEqual(null);
  expect(await runs.begin('daily', '2026-02-21', later(11), again(later(11)))).toMatchObject({ articles: [], first: true });
});

test('a run that is left alone keeps its articles', async () => {
  await runs.begin('daily', '2026-02-21', now, ALWAYS);
  await store('a', '2026-02-21');
  await runs.begin('daily', '2026-02-21', later(5), { startedBefore: '', publishedBefore: '' });
  expect((await articles.find('a'))?.briefing).toEqual(null);
});

test('what was composed before another run claimed more is not published', async () => {
  await store('a', '2026-02-21');
  await runs.begin('daily', '2026-02-21', now, ALWAYS);
  await store('b', '2026-02-21');
  await runs.begin('daily', '2026-02-21', later(1), ALWAYS);
  expect(await runs.finish('daily', '2026-02-21', now, outcome(1))).toEqual(false);
  expect(await runs.finish('daily', '2026-02-21', later(1), outcome(2))).toEqual(true);
  expect((await runs.find('daily', '2026-02-21'))?.state).toEqual('published');
});

test('a published run that begins again is not the first, and stays published for readers', async () => {
  await runs.begin('daily', '2026-02-21', now, ALWAYS);
  await runs.finish('daily', '2026-02-21', now, outcome(0));
  expect(await runs.begin('daily', '2026-02-21', later(1), ALWAYS)).toMatchObject({ articles: [], first: false });
  expect((await runs.published('daily', 5)).map(({ date }) => date)).toEqual(['2026-02-21']);
});

test('articles that are given back are taken by a later run', async () => {
  await store('a', '2026-02-21');
  await runs.begin('daily', '2026-02-21', now, ALWAYS);
  await runs.release('daily', '2026-02-21', ['a']);
  expect(await runs.begin('daily', '2026-02-22', now, ALWAYS)).toMatchObject({ articles: ['a'], first: true });
});

test('the neighbours of a date are the published ones next to it', async () => {
  for (const date of ['2026-02-18', '2026-02-20', '2026-02-23']) {
    await runs.begin('daily', date, now, ALWAYS);
    await runs.finish('daily', date, now, outcome(0));
  }
  await runs.begin('daily', '2026-02-22', now, ALWAYS);
  expect(await runs.neighbours('daily', '2026-02-21')).toEqual({ previous: '2026-02-20', next: '2026-02-23' });
  expect(await runs.neighbours('daily', '2026-02-18')).toEqual({ previous: null, next: '2026-02-20' });
});

test('months are those with a published briefing, the newest first, each with its runs', async () => {
  const publish = async (date: string) => {
    await runs.begin('daily', date, now, ALWAYS);
    await runs.finish('daily', date, now, outcome(0));
  };
  expect(await runs.months('daily')).toEqual([]);
  for (const date of ['2026-02-01', '2025-12-31', '2026-02-28', '2026-03-01']) await publish(date);
  await runs.begin('daily', '2026-04-01', now, ALWAYS);
  expect(await runs.months('daily')).toEqual(['2026-03', '2026-02', '2025-12']);
  const february = await runs.publishedIn('daily', '2026-02');
  expect(february.map(({ date, bottomLineLanguage }) => [date, bottomLineLanguage])).toEqual([
    ['2026-02-28', 'fr'],
    ['2026-02-01', 'fr'],
  ]);
  expect([await runs.publishedIn('daily', '2026-01'), await runs.months('weekly')]).toEqual([[], []]);
});
