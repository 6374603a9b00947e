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

/** What one invocation does, in items that their feed gives whole: fifty statements, of which each takes nine, and ten ms of CPU. */
const ROOM = 4;
/** Of that, asking the feed takes as much as one. */
const ASKING = 1;
/** A page is as much work as two, and so is an item with other words than before. */
const MUCH = 2;
/** An item that ended its invocation so often is left. */
const MOST_ATTEMPTS = 10;

/**
 * Makes articles of some of a source's items that wait, and has the queue told when there may be more.
 *
 * @param known The source, by an invocation that has asked its feed.
 */
export async function takeIn(services: Services, id: string, clock: () => Date, known?: NewsSource): Promise<void> {
  const source = known ?? (await services.sources.find(id));
  if (!source || source.paused) return;
  const { feedItems, polls, robots, hints } = services;
  const rules: SiteRules = { known: [], fresh: [] };
  const origins = new Set<string>();
  const failures: unknown[] = [];
  let news = 0;
  let room = ROOM - (known ? ASKING : 0);
  let isMore = true;
  while (room > 0 && isMore) {
    const waiting = await feedItems.claim(id, clock());
    isMore = waiting !== null;
    if (!waiting) break;
    const { key, url } = waiting.item;
    const origin = url && URL.parse(url)?.origin;
    if (origin && !origins.has(origin)) {
      origins.add(origin);
      rules.known.push(...(await loadRules(services, [url], clock())).known);
    }
    try {
      const { isNew = false, work = 1, ...outcome } = await takeItem(services, source, waiting, rules, clock());
      // At once: what ends this invocation later undoes nothing of it.
      await feedItems.settle(id, { key, said: waiting.said, ...outcome }, clock());
      news += isNew ? 1 : 0;
      room -= work;
    } catch (error) {
      // Ours, not the item's: it waits until its lease is over.
      failures.push(error);
      room -= MUCH;
    }
  }
  if (rules.fresh.length) await robots.save(rules.fresh, clock());
  if (news > 0) await polls.noteNews(id, clock(), news);
  if (failures.length) throw failures[0];
  if (isMore) await hints.send([{ kind: 'take-in', at: clock().toISOString(), source: id }]);
}

type Outcome = Pick<SettledItem, 'state' | 'article' | 'detail'> & { isNew?: boolean; work?: number };

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
      const isWithdrawn = earlier && isOfIt && (await withdrawArticle(services, earlier, now));
      // Its briefing was published again: that is work enough.
      return { ...outcome('dropped', 'its page is gone for good'), work: isWithdrawn ? ROOM : MUCH };
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
    return {
      state: 'stored',
      article: id,
      detail: null,
      isNew: status === 'stored',
      work: made.isFromPage || replaces !== undefined ? MUCH : 1,
    };
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return outcome('failed', error.detail);
    throw error;
  }
}

function standingOf({ feed }: NewsSource, item: FeedItem, { article: { url }, isFromPage }: Made & { kind: 'article' }): Standing {
  if (!url || (feed && isSameSite(feed, url))) return 'publisher';
  return isFromPage && item.url && isSameSite(item.url, url) ? 'reader' : 'stranger';
}
