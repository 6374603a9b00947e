import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze/analyze';
import { composeBriefing, composeDay } from '../../src/compose/briefing';
import { narrowBriefing } from '../../src/compose/narrow';
import { topics, watchlist } from '../../src/config/reference';
import { ingest } from '../../src/ingest/ingest';
import type { AnalysedArticle } from '../../src/model';
import { languageOf } from '../analyze/languages';
import { TRIGRAMS } from '../ingest/trigrams';
import { edition } from './analysed';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const DATE = '2026-02-21';
const present = existsSync(SEEDS);
if (!present) console.log('seeds.test.ts is left out: ../shared/seeds is not there');

async function readSeeds(): Promise<AnalysedArticle[]> {
  const files = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const article = await ingest('text', readFileSync(join(SEEDS, file)), {}, { date: DATE }, TRIGRAMS);
      return { article, analysis: analyze(article, languageOf(article.language), watchlist, topics) };
    }),
  );
}

test.skipIf(!present)('the seeds are one story or two that point at each other, whichever comes first', async () => {
  const seeds = await readSeeds();
  const briefing = composeBriefing(edition, DATE, seeds, [], watchlist, topics);
  const linked = briefing.stories.length === 1 || briefing.stories.every(({ related }) => related.length === 1);
  expect([briefing.counts.articles, linked]).toEqual([2, true]);
  expect(JSON.stringify(composeBriefing(edition, DATE, [...seeds].reverse(), [], watchlist, topics))).toEqual(JSON.stringify(briefing));
});

test.skipIf(!present)('the seeds yield their four leaders in protocol order, each with a point, and whom they met', async () => {
  const { leaders } = composeBriefing(edition, DATE, await readSeeds(), [], watchlist, topics);
  expect(leaders.map(({ id, country, former, met }) => [id, country, former, met])).toEqual([
    ['to-lam', 'VN', false, ['donald-trump', 'jamieson-greer', 'kurt-m-campbell']],
    ['donald-trump', 'US', false, ['to-lam']],
    ['jamieson-greer', 'US', false, ['to-lam']],
    ['kurt-m-campbell', 'US', true, ['to-lam']],
  ]);
  expect(leaders.every(({ keyPoints }) => keyPoints.length > 0)).toEqual(true);
  expect(leaders[0]?.metOthers.includes('President of Indonesia')).toEqual(true);
});

test.skipIf(!present)('the seeds yield their sum, their resolution and their count of countries', async () => {
  const { figures } = composeBriefing(edition, DATE, await readSeeds(), [], watchlist, topics);
  expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
    [37.2e9, 'USD'],
    [2803, 'resolution'],
    [50, 'count'],
  ]);
});

test.skipIf(!present)('the seeds yield their five topics', async () => {
  const briefing = composeBriefing(edition, DATE, await readSeeds(), [], watchlist, topics);
  expect(briefing.topics.map(({ id }) => id).sort()).toEqual([
    'diaspora',
    'diplomacy',
    'peace-and-security',
    'science-and-technology',
    'trade',
  ]);
});

test.skipIf(!present).each([
  ['to-lam', 'a accepte l'],
  ['to-lam', 'par des moyens pacifiques'],
  ['to-lam', 'overseas Vietnamese'],
  ['to-lam', '(MIA)'],
  ['donald-trump', 'mechanism for coordination'],
  ['donald-trump', 'self-reliant, and prosperous'],
  ['donald-trump', '(D1–D3)'],
])('%s has a point with "%s", in a section that a reader sees', async (leader, words) => {
  const briefing = composeBriefing(edition, DATE, await readSeeds(), [], watchlist, topics);
  const shown = new Set([briefing.bottomLine, ...[...briefing.leaders, ...briefing.topics].flatMap(({ keyPoints }) => keyPoints)]);
  const points = briefing.keyPoints.filter(({ id, leaders, text }) => shown.has(id) && leaders.includes(leader) && text.includes(words));
  expect(points.length).toEqual(1);
});

async function narrowSeeds(leaders: string[], ids: string[]) {
  const { whole } = composeDay(edition, DATE, await readSeeds(), [], watchlist, topics);
  return narrowBriefing(whole, { leaders, topics: ids }, watchlist);
}

test.skipIf(!present)('who follows Donald Trump gets his words and whom he met', async () => {
  const { bottomLine, keyPoints, leaders, topics: sections, silent } = await narrowSeeds(['donald-trump'], []);
  expect([leaders.map(({ id, met, metOthers }) => [id, met, metOthers[0]]), sections, silent]).toEqual([
    [['donald-trump', [], 'To Lam']],
    [],
    [],
  ]);
  expect(keyPoints.every((point) => point.leaders.includes('donald-trump'))).toEqual(true);
  expect(
    ['mechanism for coordination', 'self-reliant, and prosperous', '(D1–D3)'].map(
      (words) => keyPoints.filter(({ text }) => text.includes(words)).length,
    ),
  ).toEqual([1, 1, 1]);
  expect(bottomLine).toEqual(keyPoints[0]?.id);
});

test.skipIf(!present)('who follows trade gets what the seeds say of it, and no number of other subjects', async () => {
  const { keyPoints, leaders, topics: sections, figures } = await narrowSeeds([], ['trade']);
  expect([leaders, sections.map(({ id, keyPoints: ids }) => [id, ids.length > 0])]).toEqual([[], [['trade', true]]]);
  expect(keyPoints.every((point) => point.topics.includes('trade'))).toEqual(true);
  expect(figures).toEqual([]);
});
