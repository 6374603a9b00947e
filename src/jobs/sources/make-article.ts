import { Problem } from '../../errors';
import { LONGEST_SOURCE, LONGEST_TITLE } from '../../ingest/given';
import { isSameSite } from '../../ingest/same-site';
import { parseUrl } from '../../ingest/url';
import type { Article, FeedItem, NewsSource, ReadFailure } from '../../model';
import type { Services } from '../../services';
import { hash } from '../../text/hash';
import { squeeze } from '../../text/squeeze';
import { readPageArticle, type SiteRules } from '../articles/read-page-article';
import { type Given, readArticle } from '../articles/store-article';
import { isCut, mayBeTeaser, tellsOf } from './teaser';

/** What came of an item. */
export type Made =
  | { kind: 'article'; article: Article; isFromPage: boolean }
  /** Its page is not to be had for now: later it may be. */
  | { kind: 'later'; detail: string }
  | { kind: 'gone' }
  | { kind: 'nothing'; detail: string };

/** How often a page is asked that does not answer, before what the feed gives has to do. */
const ASKINGS = 3;

const isPassing = ({ failure, status }: ReadFailure) =>
  ['unreachable', 'slow', 'busy'].includes(failure) || (failure === 'status' && (status ?? 0) >= 500);

/** Keeps a title within what an article may have. */
const titleOf = (title: string) => (title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title);

/**
 * Makes an article of a feed's item: of what the feed gives, or of the item's page where that is only a teaser.
 *
 * @param earlier The address of what was made of it when it had other words, which stays its address.
 * @param seenAt When the item came, which dates it if nothing else does.
 * @param attempt From 1.
 */
export async function makeArticle(
  services: Services,
  source: NewsSource,
  item: FeedItem,
  attempt: number,
  earlier: string | null,
  rules: SiteRules,
  seenAt: Date,
): Promise<Made> {
  const url = item.url ? parseUrl(item.url)?.url : undefined;
  const given: Given = {
    title: titleOf(item.title ?? ''),
    url: earlier ?? url,
    source: source.name,
    author: item.author && item.author.length <= LONGEST_SOURCE ? item.author : undefined,
    publishedAt: item.publishedAt ?? undefined,
    language: source.language ?? undefined,
  };
  const html = item.html ?? '';
  const fed = await readFed(services, html, given, item, seenAt);
  if (fed && !mayBeTeaser(fed.text, html)) return { kind: 'article', article: fed, isFromPage: false };
  if (!url) return fed ? toArticle(fed, isCut(html)) : { kind: 'nothing', detail: 'it says nothing, and has no page' };

  // What a feed calls a page of somebody else, and whose it says that is, is not that page's word.
  const isOwn = source.feed !== null && isSameSite(source.feed, url);
  const page = await readPageArticle(services, url, isOwn ? given : { ...given, title: undefined, author: undefined }, rules, seenAt);
  if (!('failure' in page)) {
    const isThis = tellsOf(page.text, `${item.title ?? ''} ${fed?.text ?? ''}`);
    if (isThis && page.text.length > (fed?.text.length ?? 0)) return { kind: 'article', article: page, isFromPage: true };
    return fed ? toArticle(fed, !isThis || isCut(html)) : { kind: 'nothing', detail: 'its page tells of something else' };
  }
  if (page.failure === 'gone') return { kind: 'gone' };
  if (isPassing(page) && attempt < ASKINGS) return { kind: 'later', detail: page.detail };
  return fed ? toArticle(fed, true) : { kind: 'nothing', detail: `its feed gives a headline alone, and ${page.detail}` };
}

const toArticle = (article: Article, isExcerpt: boolean): Made => ({
  kind: 'article',
  article: isExcerpt ? { ...article, excerpt: true } : article,
  isFromPage: false,
});

/** What the feed gives of it; null when that is nothing. */
async function readFed(services: Services, html: string, given: Given, { language }: FeedItem, now: Date): Promise<Article | null> {
  const lang = /^[\w-]{2,20}$/.test(language ?? '') ? ` lang="${language}"` : '';
  try {
    const fed = await readArticle(services, 'html', `<!doctype html><html${lang}><article>${html}</article>`, given, now);
    // An address that its text names is not believed: it would take the place of the article of that address.
    return given.url || !fed.url ? fed : { ...fed, id: hash(squeeze(fed.text)), url: null };
  } catch (error) {
    if (error instanceof Problem && error.status === 422) return null;
    throw error;
  }
}
