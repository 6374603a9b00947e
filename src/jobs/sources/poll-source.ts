import { stripMarkup } from '../../ingest/markup';
import type { Feed, FeedAnswer, FeedItem, NewsSource } from '../../model';
import type { Services } from '../../services';
import type { ClaimedPoll } from '../../store/polls';
import { hash } from '../../text/hash';
import { dailyEdition } from '../editions';
import { nextAttempt } from './back-off';
import { dateItem } from './date-item';
import { mannersOf } from './manners';
import { takeIn } from './take-in';

/** An item with more is looked for on its page: D1 takes 2 MB in a row. */
const LONGEST_HTML = 400_000;
/** That items are in the feed still is written down so often: each write counts. */
const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** Asks a source's feed, if it is due, and makes articles of what is new. */
export async function pollSource(services: Services, id: string, clock: () => Date): Promise<void> {
  const { polls, sources } = services;
  const poll = await polls.claim(id, clock());
  const source = poll && (await sources.find(id));
  if (!poll || !source) return;
  const answer = await askFeed(services, poll);
  const now = clock();
  if (answer.kind === 'failed') {
    const next = nextAttempt(now, poll.every, poll.failures + 1, answer.retryAfter);
    return polls.fail(id, now, answer.detail, answer.failure === 'gone' ? null : next);
  }
  const { movedTo } = answer;
  if (answer.kind === 'unchanged') return polls.succeed(id, now, { movedTo, read: null });
  const found = await noteItems(services, source, answer.feed, now);
  // After its items: where this fails, the feed is read whole again.
  await polls.succeed(id, now, { movedTo, read: { etag: answer.etag, lastModified: answer.lastModified } });
  if (found) await takeIn(services, id, clock, source);
}

/** What ends the reader itself, as too much work does, is a failure of what it read. */
async function askFeed({ reader, config }: Services, { url, etag, lastModified }: ClaimedPoll): Promise<FeedAnswer> {
  try {
    return await reader.readFeed({ url, etag, lastModified }, mannersOf(config));
  } catch {
    return { kind: 'failed', failure: 'unreadable', status: null, detail: 'reading it took more than there is for it', retryAfter: null };
  }
}

/** A hash of an item's words: what only dresses them is no other version. */
const saidBy = ({ title, html }: FeedItem) => hash(`${title}\n${stripMarkup(html ?? '').replace(/\s+/g, ' ')}`);

/** Lets wait what is new in a feed, or says something else than before. True when there is any. */
async function noteItems({ config, feedItems }: Services, source: NewsSource, feed: Feed, now: Date): Promise<boolean> {
  const edition = dailyEdition(config);
  // Of items that share a key, the first stands: one in turn with the other would be new each time.
  const items = [...new Map(feed.items.toReversed().map((item) => [item.key, { item, said: saidBy(item) }])).values()].toReversed();
  const known = new Map(
    (
      await feedItems.find(
        source.id,
        items.map(({ item }) => item.key),
      )
    ).map((seen) => [seen.key, seen]),
  );
  const fresh = items.filter(({ item, said }) => known.get(item.key)?.said !== said);
  if (fresh.length) {
    const rows = fresh.map(({ item, said }) => {
      const html = (item.html ?? '').length > LONGEST_HTML ? null : item.html;
      return { said, item: { ...item, html, publishedAt: dateItem(item, edition, now), updatedAt: null } };
    });
    await feedItems.add(source.id, rows, now);
  }
  const before = new Date(now.getTime() - A_WEEK).toISOString();
  const stale = items.filter(({ item }) => (known.get(item.key)?.seenAt ?? '~') < before);
  if (stale.length)
    await feedItems.see(
      source.id,
      stale.map(({ item }) => item.key),
      now,
    );
  return fresh.length > 0;
}
