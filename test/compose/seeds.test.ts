import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze/analyze';
import { composeBriefing } from '../../src/compose/briefing';
import watchlistData from '../../src/config/watchlist.json';
import { ingest } from '../../src/ingest/ingest';
import type { AnalysedArticle, Watchlist } from '../../src/model';
import { edition } from './analysed';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const DATE = '2026-02-21';
const present = existsSync(SEEDS);
if (!present) console.log('seeds.test.ts is left out: ../shared/seeds is not there');

const watchlist = watchlistData as unknown as Watchlist;

async function readSeeds(): Promise<AnalysedArticle[]> {
  const files = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const article = await ingest('text', readFileSync(join(SEEDS, file)), {}, { date: DATE });
      return { article, analysis: analyze(article, watchlist, []) };
    }),
  );
}

test.skipIf(!present)('the seeds are one story or two that point at each other, whichever comes first', async () => {
  const seeds = await readSeeds();
  const briefing = composeBriefing(edition, DATE, seeds, [], watchlist, []);
  const linked = briefing.stories.length === 1 || briefing.stories.every(({ related }) => related.length === 1);
  expect([briefing.counts.articles, linked]).toEqual([2, true]);
  expect(JSON.stringify(composeBriefing(edition, DATE, [...seeds].reverse(), [], watchlist, []))).toEqual(JSON.stringify(briefing));
});

test.skipIf(!present)('the seeds yield their four leaders in protocol order, each with a point, and whom they met', async () => {
  const { leaders } = composeBriefing(edition, DATE, await readSeeds(), [], watchlist, []);
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
  const { figures } = composeBriefing(edition, DATE, await readSeeds(), [], watchlist, []);
  expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
    [37.2e9, 'USD'],
    [2803, 'resolution'],
    [50, 'count'],
  ]);
});
