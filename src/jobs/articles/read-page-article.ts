import { Problem } from '../../errors';
import type { Article, ReadFailure, Robots } from '../../model';
import type { Services } from '../../services';
import { mannersOf } from '../sources/manners';
import { type Given, readArticle } from './store-article';

/** What sites allow, for as long as some pages are read. */
export interface SiteRules {
  /** What is known of them. */
  known: Robots[];
  /** What is to be kept of that. */
  fresh: Robots[];
}

export async function loadRules({ robots }: Services, urls: readonly string[], now: Date): Promise<SiteRules> {
  const origins = new Set(urls.map((url) => new URL(url).origin));
  return { known: origins.size ? await robots.find([...origins], now) : [], fresh: [] };
}

/** A page of which no article can be taken. */
const noArticle: ReadFailure = {
  kind: 'failed',
  failure: 'unreadable',
  status: 200,
  detail: 'its page holds no article',
  retryAfter: null,
};

/**
 * Asks for a page, if its site allows that, and takes the article out of it.
 *
 * @param given What is known of the article. Its own `url` names it, wherever it was read; without one, the page says its address.
 * @throws Problem 422 when that is faulty.
 */
export async function readPageArticle(
  services: Services,
  url: string,
  given: Given,
  rules: SiteRules,
  now: Date,
): Promise<Article | ReadFailure> {
  const page = await services.reader.readPage({ url, robots: rules.known }, mannersOf(services.config));
  rules.known.push(...page.robots);
  rules.fresh.push(...page.robots);
  if (page.kind === 'failed') return page;
  try {
    return await readArticle(services, 'html', page.html, { ...given, urlIfNone: page.url }, now);
  } catch (error) {
    if (error instanceof Problem && error.errors.every(({ pointer }) => pointer === '')) return noArticle;
    throw error;
  }
}
