import { analyze } from '../../analyze/analyze';
import type { LanguageData } from '../../analyze/language-data';
import { dataLanguageOf } from '../../analyze/languages';
import { dateOf } from '../../compose/window';
import { type Given, ingest, type Kind } from '../../ingest/ingest';
import type { Analysis, Article } from '../../model';
import type { Services } from '../../services';
import { dailyEdition } from '../editions';

export { charsetOf, type Given, KEYS, type Kind, kindOf, LIMITS } from '../../ingest/ingest';

/** What the sender of an article is told. */
export interface StoredArticle {
  id: string;
  status: 'stored' | 'duplicate';
  /** The date whose briefing it belongs to. */
  date: string;
  headline: string;
  language: string;
  /** On a duplicate of an article that was taken back, and so is not taken in again: when that was. */
  withdrawnAt?: string;
}

/**
 * Reads one article out of what was sent, `charset` as its content type had it. One without any date takes the daily edition's date at `now`.
 *
 * @throws Problem when there is none in it.
 */
export function readArticle(
  { config, trigrams }: Services,
  kind: Kind,
  body: Uint8Array | string,
  given: Given,
  now: Date,
  charset?: string,
): Promise<Article> {
  return ingest(kind, body, given, { date: dateOf(dailyEdition(config), now.toISOString()) }, trigrams, charset);
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

/** Analyses and stores an article, unless it is there already or was withdrawn. After a failure the same call again is safe. */
export async function storeArticle(services: Services, article: Article, now: Date, _aside: 'old' | null = null): Promise<StoredArticle> {
  const { articles, withdrawals } = services;
  const { id, headline, language } = article;
  const [known, withdrawal] = await Promise.all([articles.find(id), withdrawals.find(id)]);
  if (known) return { id, status: 'duplicate', date: known.date, headline: known.headline, language: known.language };
  if (withdrawal) return { id, status: 'duplicate', date: withdrawal.date, headline, language, withdrawnAt: withdrawal.withdrawnAt };

  const date = dateOf(dailyEdition(services.config), article.publishedAt);
  const stored = await articles.save({ article, analysis: await analyzeArticle(services, article) }, date, now);
  if (stored) return { id, status: 'stored', date, headline, language };
  // Whoever sent it at the same moment stored it; or somebody withdrew it meanwhile, and its content goes again.
  const late = await withdrawals.find(id);
  if (late) await withdrawals.deleteContent(id);
  return { id, status: 'duplicate', date, headline, language, ...(late ? { withdrawnAt: late.withdrawnAt } : {}) };
}
