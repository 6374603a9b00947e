import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze/analyze';
import { composeBriefing } from '../../src/compose/briefing';
import { topics, watchlist } from '../../src/config/reference';
import { ingest } from '../../src/ingest/ingest';
import type { AnalysedArticle } from '../../src/model';
import { languageOf } from '../analyze/languages';
import { TRIGRAMS } from '../ingest/trigrams';
import { edition } from './analysed';

const SAMPLES = join(import.meta.dirname, '../../samples');
const DATE = '2026-03-04';
const read = (file: string) => readFileSync(join(SAMPLES, file), 'utf8');
const given: Record<string, { source?: string; url?: string; publishedAt?: string }> = JSON.parse(read('given.json'));

/** The samples of that day but the pages, which the Worker's runtime reads. */
async function readSamples(): Promise<AnalysedArticle[]> {
  const files = readdirSync(SAMPLES).filter((file) => /^\d\d-.*\.(?:txt|json)$/.test(file) && !read(file).includes('"html"'));
  const all = await Promise.all(
    files.map(async (file) => {
      const article = await ingest(file.endsWith('json') ? 'json' : 'text', read(file), given[file] ?? {}, { date: DATE }, TRIGRAMS);
      return { article, analysis: analyze(article, languageOf(article.language), watchlist, topics) };
    }),
  );
  return all.filter(({ article }) => article.publishedAt.startsWith(DATE));
}

test('an event that three languages tell is one story, and its sum one figure', async () => {
  const briefing = composeBriefing(edition, DATE, await readSamples(), [], watchlist, topics);
  const languageOf = new Map(briefing.articles.map(({ id, language }) => [id, language]));
  const story = briefing.stories.find(({ leaders }) => leaders.includes('friedrich-merz'));
  expect(story?.articles.map((id) => languageOf.get(id)).sort()).toEqual(['en', 'en', 'fr', 'vi']);
  const cost = briefing.figures.find(({ value, unit }) => value === 4.2e9 && unit === 'EUR');
  expect(new Set(cost?.sources.map(({ language }) => language))).toEqual(new Set(['en', 'vi']));
  expect(cost?.differing.map(({ value }) => value)).toEqual([4.3e9]);
});

test('a point in Vietnamese is shown as such, under leaders whom other languages name too', async () => {
  const briefing = composeBriefing(edition, DATE, await readSamples(), [], watchlist, topics);
  const points = briefing.keyPoints.filter(({ language }) => language === 'vi');
  expect([...new Set(points.flatMap(({ leaders }) => leaders))].sort()).toEqual(expect.arrayContaining(['hun-manet', 'pham-minh-chinh']));
  expect(briefing.leaders.find(({ id }) => id === 'to-lam')?.met).toEqual(['hun-manet']);
});
