import { Problem } from '../../errors';
import type { AnalysedArticle } from '../../model';
import type { Services } from '../../services';
import type { PageCheck } from '../../store/page-checks';
import { loadRules, readPageArticle, type SiteRules } from '../articles/read-page-article';
import { type Given, storeArticle } from '../articles/store-article';
import { withdrawArticle } from '../articles/withdraw-article';
import { tellsOf } from './teaser';

/** Pages of one invocation: a new version takes fourteen of the fifty statements that it has. */
const AT_ONCE = 3;
const GONE = 'gone for good';
/** Of what is known, a page that gives less is not the whole of it any more: readers are asked to pay, or it has been moved to an archive. */
const LEAST = 0.5;

/** Looks again at some pages that articles were taken from: what is gone for good is withdrawn, what says something else is a new version. */
export async function lookAgain(services: Services, now: Date): Promise<void> {
  const { hints, pageChecks, robots } = services;
  const pages = await pageChecks.claim(AT_ONCE, now);
  if (pages.length === 0) return;
  const rules = await loadRules(
    services,
    pages.map(({ url }) => url),
    now,
  );
  const failures: unknown[] = [];
  for (const page of pages) {
    try {
      const detail = await checkPage(services, page, rules, now);
      await pageChecks.settle(page.article, detail, now);
      // Its briefing was published again: that is work enough. The others are looked at when their lease is over.
      if (detail === GONE) break;
    } catch (error) {
      // Ours, not the page's: it is looked at again when its lease is over.
      failures.push(error);
    }
  }
  if (rules.fresh.length) await robots.save(rules.fresh, now);
  if (failures.length) throw failures[0];
  if (pages.length === AT_ONCE) await hints.send([{ kind: 'look-again', at: now.toISOString() }]);
}

/** @returns what was wrong with the page; null when nothing was. */
async function checkPage(services: Services, { article: id, url }: PageCheck, rules: SiteRules, now: Date): Promise<string | null> {
  const known = await services.articles.load(id);
  if (!known) return 'its article cannot be read';
  try {
    const page = await readPageArticle(services, url, givenOf(known), rules, now);
    if ('failure' in page) {
      if (page.failure !== 'gone') return page.detail;
      await withdrawArticle(services, id, now);
      return GONE;
    }
    if (!tellsOf(page.text, known.article.text)) return 'its page tells of something else';
    if (page.text.length < known.article.text.length * LEAST) return 'its page gives less than it did';
    await storeArticle(services, page, now);
    return null;
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return error.detail;
    throw error;
  }
}

/** What was known of an article beside its page: so the same page gives the same text. */
function givenOf({ article: { headline, text, url, source, publishedAt, language } }: AnalysedArticle): Given {
  return {
    ...(text.startsWith(headline) ? {} : { title: headline }),
    ...(url === null ? {} : { url }),
    ...(source === null ? {} : { source }),
    ...{ publishedAt, language },
  };
}
