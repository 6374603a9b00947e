import type { Feed, FeedAnswer, NewsSource, ReadItem } from '../../model';
import type { Services } from '../../services';
import type { SeenItem } from '../../store/feed-items';
import type { ClaimedPoll } from '../../store/polls';
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
  const asked = clock();
  const poll = await polls.claim(id, asked);
  const source = poll && (await sources.find(id));
  if (!poll || !source) return;
  const answer = await askFeed(services, poll);
  const now = clock();
  if (answer.kind === 'failed') {
    const next = nextAttempt(now, poll.every, poll.failures + 1, answer.retryAfter);
    return polls.fail(id, now, answer.detail, answer.failure === 'gone' ? null : next);
  }
  const nextAt = poll.failures > 0 ? nextAttempt(asked, poll.every, 1, null) : undefined;
  const { movedTo } = answer;
  if (answer.kind === 'unchanged') return polls.succeed(id, now, { movedTo, read: null, nextAt });
  const found = await noteItems(services, source, answer.feed, now);
  // After its items: where this fails, the feed is read whole again.
  await polls.succeed(id, now, { movedTo, read: { etag: answer.etag, lastModified: answer.lastModified }, nextAt });
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

/** What stands before the dot of what an item says: see ReadItem. */
const wordsOf = (said: string) => said.split('.')[0];

/** Lets wait what is new in a feed, or has other words than before. True when there is any. */
async function noteItems({ config, feedItems }: Services, source: NewsSource, feed: Feed<ReadItem>, now: Date): Promise<boolean> {
  const edition = dailyEdition(config);
  // Of items that share a key, or say the same, the first stands: one in turn with the other would be new each time.
  const items = firstBy(firstBy(feed.items, 'key'), 'said');
  const keys = new Map<string, SeenItem>();
  const words = new Map<string, SeenItem>();
  for (const seen of await feedItems.find(source.id, items)) {
    keys.set(seen.key, seen);
    words.set(seen.said, seen);
  }
  const known = new Map(
    items.flatMap(({ key, said }) => {
      const seen = keys.get(key) ?? words.get(said);
      return seen ? [[key, seen]] : [];
    }),
  );
  const fresh = items.filter(({ key, said }) => wordsOf(known.get(key)?.said ?? '') !== wordsOf(said));
  if (fresh.length) {
    const rows = fresh.map(({ said, ...item }) => {
      const html = (item.html ?? '').length > LONGEST_HTML ? null : item.html;
      return { said, item: { ...item, html, publishedAt: dateItem(item, edition, now), updatedAt: null } };
    });
    await feedItems.add(source.id, rows, now);
  }
  const before = new Date(now.getTime() - A_WEEK).toISOString();
  const stale = [...known.values()].filter(({ seenAt }) => seenAt < before);
  if (stale.length)
    await feedItems.see(
      source.id,
      stale.map(({ key }) => key),
      now,
    );
  return fresh.length > 0;
}

/** The first of those that have one value in common. */
function firstBy(items: readonly ReadItem[], property: 'key' | 'said'): ReadItem[] {
  return [...new Map(items.toReversed().map((item) => [item[property], item])).values()].toReversed();
}
