import type { FeedItem } from '../model';
import { MOST_A_DAY } from './polls';
import { runStatement } from './run-statement';

/** An item that waits to be made an article. */
export interface WaitingItem {
  item: FeedItem;
  /** See SeenItem. */
  said: string;
  /** When it was seen first with these words. */
  seenAt: string;
  /** With this one. */
  attempts: number;
  /** What was made of it when it had other words; null before. */
  article: string | null;
}

export interface SeenItem {
  key: string;
  /** See ReadItem. */
  said: string;
  seenAt: string;
}

export interface SettledItem {
  key: string;
  said: string;
  /** `waiting`: it is tried again. */
  state: 'waiting' | 'stored' | 'dropped' | 'failed';
  article: string | null;
  detail: string | null;
}

/** What feeds were seen to hold, so that nothing is read twice. */
export interface FeedItemStore {
  /** Those that were seen before, by their keys or by what they say. */
  find(source: string, items: readonly Pick<SeenItem, 'key' | 'said'>[]): Promise<SeenItem[]>;
  /** Lets new items wait, and anew those that have other words: only their newest words, until some time after they were last settled. */
  add(source: string, items: readonly { said: string; item: FeedItem }[], now: Date): Promise<void>;
  /** They are in the feed still. */
  see(source: string, keys: readonly string[], now: Date): Promise<void>;
  /**
   * Gives an item that waits to one of those who ask for it, the newest first; null when there is none, or the source has brought enough for the day. One
   * at a time: one that ends its invocation takes no other along. A lease is the longer the more often an item was tried.
   */
  claim(source: string, now: Date): Promise<WaitingItem | null>;
  /** An item that has other words meanwhile goes on waiting. */
  settle(source: string, item: SettledItem, now: Date): Promise<void>;
  /** Sources with items that nobody has taken up for a while. */
  waiting(now: Date, limit: number): Promise<string[]>;
  /** Forgets what feeds hold no more, as far as they were read since. */
  purge(now: Date, limit: number): Promise<void>;
}

/** D1 takes 2 MB in one value; a character is up to three bytes. */
const LONGEST = 600_000;
/** A hint that was queued with an item has so many ms before a tick queues another. */
const HINT_HOLDS = 10 * 60 * 1000;
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * Other words of an item wait so long after it was last settled: feeds that write a count of readers or the time of day into their items have other
 * words at each asking, and each would be a version.
 */
const BETWEEN_VERSIONS = '6 hours';

const CLAIMABLE = `state = 'waiting' AND (leased_until IS NULL OR leased_until <= ?2)
  AND (SELECT taken_on = substr(?2, 1, 10) AND taken >= ${MOST_A_DAY} FROM polls WHERE polls.source = feed_items.source) IS NOT 1`;

/** In parts whose JSON one statement takes. */
function* partsOf<T>(rows: readonly T[]): Generator<string> {
  let part: string[] = [];
  let length = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (part.length > 0 && length + json.length > LONGEST) {
      yield `[${part}]`;
      part = [];
      length = 0;
    }
    part.push(json);
    length += json.length + 1;
  }
  if (part.length > 0) yield `[${part}]`;
}

export function createFeedItemStore(db: D1Database): FeedItemStore {
  const run = (sql: string, ...values: unknown[]) => runStatement(db, sql, ...values);
  return {
    async find(source, items) {
      const { results } = await db
        .prepare(
          `SELECT key, said, seen_at AS seenAt FROM feed_items WHERE source = ?1 AND key IN (SELECT value ->> 0 FROM json_each(?2))
           UNION SELECT key, said, seen_at FROM feed_items WHERE source = ?1 AND said IN (SELECT value ->> 1 FROM json_each(?2))`,
        )
        .bind(source, JSON.stringify(items.map(({ key, said }) => [key, said])))
        .all<SeenItem>();
      return results;
    },

    async add(source, items, now) {
      const rows = items.map(({ said, item }) => ({ key: item.key, said, item }));
      for (const part of partsOf(rows)) {
        await run(
          `INSERT INTO feed_items (source, key, said, seen_at, state, item)
           SELECT ?1, value ->> 'key', value ->> 'said', ?3, 'waiting', value -> 'item' FROM json_each(?2) WHERE true
           ON CONFLICT DO UPDATE SET said = excluded.said, seen_at = ?3, state = 'waiting', item = excluded.item, attempts = 0, detail = NULL,
             leased_until = strftime('%Y-%m-%dT%H:%M:%fZ', settled_at, '${BETWEEN_VERSIONS}') WHERE feed_items.said <> excluded.said`,
          source,
          part,
          now.toISOString(),
        );
      }
    },

    see: (source, keys, now) =>
      run(
        'UPDATE feed_items SET seen_at = ?3 WHERE source = ?1 AND key IN (SELECT value FROM json_each(?2))',
        source,
        JSON.stringify(keys),
        now.toISOString(),
      ),

    async claim(source, now) {
      const row = await db
        .prepare(
          `UPDATE feed_items SET attempts = attempts + 1, leased_until = strftime('%Y-%m-%dT%H:%M:%fZ', ?2, min(360, 5 << attempts) || ' minutes')
           WHERE source = ?1 AND key = (SELECT key FROM feed_items WHERE source = ?1 AND ${CLAIMABLE}
             ORDER BY attempts, item ->> 'publishedAt' DESC, key LIMIT 1)
           RETURNING item, said, seen_at AS seenAt, attempts, article`,
        )
        .bind(source, now.toISOString())
        .first<Omit<WaitingItem, 'item'> & { item: string }>();
      return row && { ...row, item: JSON.parse(row.item) };
    },

    settle: (source, { key, said, state, article, detail }, now) =>
      run(
        `UPDATE feed_items SET state = ?4, article = ?5, detail = ?6, item = iif(?4 = 'waiting', item, NULL), settled_at = iif(?4 = 'waiting', settled_at, ?7)
         WHERE source = ?1 AND key = ?2 AND said = ?3 AND state = 'waiting'`,
        ...[source, key, said, state, article, detail, now.toISOString()],
      ),

    async waiting(now, limit) {
      const { results } = await db
        .prepare(`SELECT DISTINCT source FROM feed_items WHERE seen_at <= ?1 AND ${CLAIMABLE} ORDER BY source LIMIT ?3`)
        .bind(new Date(now.getTime() - HINT_HOLDS).toISOString(), now.toISOString(), limit)
        .all<{ source: string }>();
      return results.map(({ source }) => source);
    },

    purge: (now, limit) =>
      run(
        `DELETE FROM feed_items WHERE (source, key) IN (
           SELECT feed_items.source, key FROM feed_items LEFT JOIN polls ON polls.source = feed_items.source
           WHERE seen_at < ?1 AND state <> 'waiting' AND julianday(seen_at) < julianday(read_at) - 30 LIMIT ?2)`,
        new Date(now.getTime() - KEPT).toISOString(),
        limit,
      ),
  };
}
