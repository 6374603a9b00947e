import { dateOf } from '../../compose/window';
import { type Given, ingest, type Kind } from '../../ingest/ingest';
import type { Article } from '../../model';
import type { Services } from '../../services';
import { dailyEdition } from '../editions';
import { analyzeArticle } from './analyze-article';
import { type Standing, storeVersion } from './store-version';

export { charsetOf, type Given, KEYS, type Kind, kindOf, LIMITS } from '../../ingest/ingest';
export { analyzeArticle } from './analyze-article';
export type { Standing } from './store-version';

/** What the sender of an article is told. */
export interface StoredArticle {
  id: string;
  status: 'stored' | 'duplicate';
  /** The date whose briefing it belongs to. */
  date: string;
  headline: string;
  language: string;
  /** On a new version of an article that was stored already: the id of the one whose place it took. */
  replaces?: string;
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
 * Analyses and stores an article. One that was withdrawn, or that is stored with the same text, changes nothing; with another text, it is a new version,
 * and the briefing that told the old one is to be published again: see publishChanged. After a failure the same call again is safe.
 *
 * @param aside `old`: no briefing is to take it.
 * @param standing whose word it is.
 * @throws Problem 409 where a stranger would change what another source brought.
 */
export async function storeArticle(
  services: Services,
  article: Article,
  now: Date,
  aside: 'old' | null = null,
  standing: Standing = 'reader',
): Promise<StoredArticle> {
  const { articles, versions, withdrawals } = services;
  const { id, headline, language } = article;
  const [known, withdrawal] = await Promise.all([versions.of(id), withdrawals.find(id)]);
  if (withdrawal) return { id, status: 'duplicate', date: withdrawal.date, headline, language, withdrawnAt: withdrawal.withdrawnAt };
  const date = dateOf(dailyEdition(services.config), article.publishedAt);
  if (known.length === 0) {
    const stored = await articles.save({ article, analysis: await analyzeArticle(services, article) }, date, now, aside);
    if (stored) return { id, status: 'stored', date, headline, language };
  }
  const outcome = await storeVersion(services, article, known, now, standing);
  if (outcome) {
    const { version, replaces } = outcome;
    const told = { date: version.date, headline: version.headline, language: version.language };
    return replaces === null ? { id: version.id, status: 'duplicate', ...told } : { id: version.id, status: 'stored', ...told, replaces };
  }
  // Somebody withdrew it meanwhile, and its content goes again.
  const late = await withdrawals.find(id);
  if (late) await withdrawals.deleteContent([id]);
  return { id, status: 'duplicate', date, headline, language, ...(late ? { withdrawnAt: late.withdrawnAt } : {}) };
}
