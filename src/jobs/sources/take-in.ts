import { Problem } from '../../errors';
import { isSameSite } from '../../ingest/same-site';
import type { FeedItem, NewsSource } from '../../model';
import type { Services } from '../../services';
import type { SettledItem, WaitingItem } from '../../store/feed-items';
import { loadRules, type SiteRules } from '../articles/read-page-article';
import { analyzeArticle, type Standing, storeArticle } from '../articles/store-article';
import { withdrawArticle } from '../articles/withdraw-article';
import { dailyEdition } from '../editions';
import { capDate, isTooOld } from './date-item';
import { type Made, makeArticle } from './make-article';
import { isWanted } from './select-article';

/** What one invocation does, in items that their feed gives whole: fifty statements, of which each takes eight, and ten ms of CPU. */
const ROOM = 4;
/** A page is as much work as two, and so is an item with other words than before. */
const MUCH = 2;
/** Items that are claimed together. */
const AT_ONCE = 2;
/** An item that ended its invocation so often is left. */
const MOST_ATTEMPTS = 10;

/** Makes articles of some of a source's items that wait, and has the queue told when there may be more. */
export async function takeIn(services: Services, id: string, clock: () => Date, known?: NewsSource): Promise<void> {
  const source = known ?? (await services.sources.find(id));
  if (!source || source.paused) return;
  const { feedItems, polls, robots, hints } = services;
  const rules: SiteRules = { known: [], fresh: [] };
  const settled: SettledItem[] = [];
  const failures: unknown[] = [];
  let isNews = false;
  let room = ROOM;
  let isMore = true;
  while (room > 0 && isMore) {
    const items = await feedItems.claim(id, clock(), AT_ONCE);
    isMore = items.length === AT_ONCE;
    const urls = items.flatMap(({ item: { url } }) => (url && URL.canParse(url) ? [url] : []));
    rules.known.push(...(await loadRules(services, urls, clock())).known);
    for (const waiting of items) {
      try {
        const { isNew = false, isMuch = false, ...outcome } = await takeItem(services, source, waiting, rules, clock());
        settled.push({ key: waiting.item.key, said: waiting.said, ...outcome });
        isNews ||= isNew;
        room -= isMuch ? MUCH : 1;
      } catch (error) {
        // Ours, not the item's: it waits until its lease is over.
        failures.push(error);
        room -= MUCH;
      }
    }
  }
  if (settled.length) await feedItems.settle(id, settled);
  if (rules.fresh.length) await robots.save(rules.fresh, clock());
  if (isNews) await polls.noteNews(id, clock());
  if (failures.length) throw failures[0];
  if (isMore) await hints.send([{ kind: 'take-in', at: clock().toISOString(), source: id }]);
}

type Outcome = Pick<SettledItem, 'state' | 'article' | 'detail'> & { isNew?: boolean; isMuch?: boolean };

async function takeItem(services: Services, source: NewsSource, waiting: WaitingItem, rules: SiteRules, now: Date): Promise<Outcome> {
  const { item, attempts, article: earlier } = waiting;
  const outcome = (state: SettledItem['state'], detail: string): Outcome => ({ state, article: earlier, detail });
  if (attempts > MOST_ATTEMPTS) return outcome('failed', `it was tried ${MOST_ATTEMPTS} times`);
  try {
    const before = earlier ? await services.articles.find(earlier) : null;
    const made = await makeArticle(services, source, item, attempts, before?.url ?? null, rules, new Date(waiting.seenAt));
    if (made.kind === 'later') return outcome('waiting', made.detail);
    if (made.kind === 'nothing') return outcome('failed', made.detail);
    if (made.kind === 'gone') {
      // A page that is gone speaks for its own site; of what has no address, only who brought it.
      const isOfIt = before?.url && item.url ? isSameSite(item.url, before.url) : before?.source === source.name;
      if (earlier && isOfIt) await withdrawArticle(services, earlier, now);
      return outcome('dropped', 'its page is gone for good');
    }
    const edition = dailyEdition(services.config);
    const publishedAt = capDate(made.article.publishedAt, edition, now);
    const article = { ...made.article, publishedAt };
    if ((source.keep || source.drop) && !isWanted(await analyzeArticle(services, article), source)) {
      return outcome('dropped', 'it is not among what is kept of this source');
    }
    const standing = standingOf(source, item, made);
    const { id, status, replaces } = await storeArticle(
      services,
      article,
      now,
      isTooOld(publishedAt, edition, now) ? 'old' : null,
      standing,
    );
    if (made.isFromPage && item.url && standing !== 'stranger' && !replaces) await services.pageChecks.add(id, item.url, now);
    return { state: 'stored', article: id, detail: null, isNew: status === 'stored', isMuch: made.isFromPage || replaces !== undefined };
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return outcome('failed', error.detail);
    throw error;
  }
}

function standingOf({ feed }: NewsSource, item: FeedItem, { article: { url }, isFromPage }: Made & { kind: 'article' }): Standing {
  if (!url || (feed && isSameSite(feed, url))) return 'publisher';
  return isFromPage && item.url && isSameSite(item.url, url) ? 'reader' : 'stranger';
}
