import { analyze } from '../analyze/analyze';
import type { LanguageData } from '../analyze/language-data';
import { dataLanguageOf } from '../analyze/languages';
import { dateOf } from '../compose/window';
import { type Given, ingest, type Kind } from '../ingest/ingest';
import type { Analysis, Article } from '../model';
import type { Services } from '../services';
import { dailyEdition } from './editions';

export { charsetOf, type Given, KEYS, type Kind, kindOf, LIMITS } from '../ingest/ingest';

/** What the sender of an article is told. */
export interface StoredArticle {
  id: string;
  status: 'stored' | 'duplicate';
  /** The date whose briefing it belongs to. */
  date: string;
  headline: string;
  language: string;
}

/**
 * Reads one article out of what was sent, `charset` as its content type had it. One without any date takes the daily edition's date at `now`.
 *
 * @throws Problem when there is none in it.
 */
export function readArticle(
  { config }: Services,
  kind: Kind,
  body: Uint8Array,
  given: Given,
  now: Date,
  charset?: string,
): Promise<Article> {
  return ingest(kind, body, given, { date: dateOf(dailyEdition(config), now.toISOString()) }, charset);
}

/**
 * Analyses an article without storing anything; `keyPoints` limits the key points, without it all that a briefing chooses from are given.
 *
 * @throws Problem 503 when the data of its language cannot be had.
 */
export async function analyzeArticle({ languages, watchlist, topics }: Services, article: Article, keyPoints?: number): Promise<Analysis> {
  const language = (await languages.load(dataLanguageOf(article.language))) as LanguageData;
  return analyze(article, language, watchlist, topics, keyPoints === undefined ? {} : { keyPoints });
}

/** Analyses and stores an article, unless it is there already. After a failure the same call again is safe. */
export async function storeArticle(services: Services, article: Article, now: Date): Promise<StoredArticle> {
  const known = await services.articles.find(article.id);
  if (known) return { id: known.id, status: 'duplicate', date: known.date, headline: known.headline, language: known.language };

  const date = dateOf(dailyEdition(services.config), article.publishedAt);
  const stored = await services.articles.save({ article, analysis: await analyzeArticle(services, article) }, date, now);
  return { id: article.id, status: stored ? 'stored' : 'duplicate', date, headline: article.headline, language: article.language };
}
