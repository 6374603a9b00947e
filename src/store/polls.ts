import { runStatement } from './run-statement';

/** Lost hints are given again after so many ms: sooner would double those that still wait their turn in the queue, as five hundred may (wrangler.toml). */
const HINT_HOLDS = 30 * 60 * 1000;

/**
 * Articles and versions that a source may bring on one day, UTC; the rest waits for the next. Few agencies publish more, and five that are broken or hostile
 * still leave the others some of the thousand values that the free plan of KV writes in a day. An invocation that began below it ends what it has begun.
 */
export const MOST_A_DAY = 200;
const FULL = `it brought ${MOST_A_DAY} articles and new versions in one day: what else it has waits for the next`;

/** Whether nothing came of the last asking, neither an answer nor a failure: the invocation was ended, or our stores failed. */
const UNFINISHED = "(asked_at IS NOT NULL AND max(coalesce(succeeded_at, ''), coalesce(failed_at, '')) < asked_at)";

/** A source's feed, to be asked now. */
export interface ClaimedPoll {
  /** Where it has moved to, or where the list says that it is. */
  url: string;
  etag: string | null;
  lastModified: string | null;
  /** Minutes. */
  every: number;
  /** Askings that failed since the last that did not. */
  failures: number;
}

/** What a feed answered. */
export interface PollSuccess {
  movedTo: string | null;
  /** Of an answer with a feed; null where it said that nothing is new. */
  read: { etag: string | null; lastModified: string | null } | null;
  /** After failures, when it is asked as it was before them. */
  nextAt?: Date | undefined;
}

/** When sources are asked, and what came of it. */
export interface PollStore {
  /** Sources that are due, the longest first, but for those that the queue was told of lately. */
  due(now: Date, limit: number): Promise<string[]>;
  noteHints(sources: readonly string[], now: Date): Promise<void>;
  /**
   * Gives a source that is due to one of those who ask for it, and to nobody again before its interval is over, whatever becomes of the asking: after
   * failures, not before the wait that one more of them brings. One of which nothing came is itself a failure, which is found here the next time.
   */
  claim(source: string, now: Date): Promise<ClaimedPoll | null>;
  succeed(source: string, now: Date, success: PollSuccess): Promise<void>;
  /** @param nextAt Null for one that is gone for good. */
  fail(source: string, now: Date, detail: string, nextAt: Date | null): Promise<void>;
  /** It brought so many articles and versions. */
  noteNews(source: string, now: Date, count: number): Promise<void>;
}

export function createPollStore(db: D1Database): PollStore {
  const run = (sql: string, ...values: unknown[]) => runStatement(db, sql, ...values);
  return {
    async due(now, limit) {
      const before = new Date(now.getTime() - HINT_HOLDS).toISOString();
      const { results } = await db
        .prepare(
          `SELECT source FROM polls JOIN news_sources ON id = source
           WHERE next_at <= ?1 AND paused = 0 AND (hinted_at IS NULL OR hinted_at < next_at OR hinted_at <= ?2) ORDER BY next_at, source LIMIT ?3`,
        )
        .bind(now.toISOString(), before, limit)
        .all<{ source: string }>();
      return results.map(({ source }) => source);
    },

    noteHints: (sources, now) =>
      run('UPDATE polls SET hinted_at = ?2 WHERE source IN (SELECT value FROM json_each(?1))', JSON.stringify(sources), now.toISOString()),

    // One statement: of hints that come twice, one asks.
    claim: (source, now) =>
      db
        .prepare(
          `UPDATE polls SET asked_at = ?2, failures = failures + ${UNFINISHED}, error = iif(${UNFINISHED}, ?3, error), failed_at = iif(${UNFINISHED}, asked_at, failed_at),
             next_at = strftime('%Y-%m-%dT%H:%M:%fZ', ?2, min(every << min(failures + ${UNFINISHED}, 9), 1440) || ' minutes') FROM news_sources
           WHERE source = ?1 AND id = ?1 AND next_at <= ?2 AND paused = 0 AND feed IS NOT NULL
           RETURNING coalesce(moved_to, (SELECT feed FROM news_sources WHERE id = source)) AS url, etag, last_modified AS lastModified,
             (SELECT every FROM news_sources WHERE id = source) AS every, failures`,
        )
        .bind(source, now.toISOString(), 'what came could not be dealt with in the time that there is for it')
        .first<ClaimedPoll>(),

    // But after failures, the time of the next asking stands since it was claimed: to write it again would cost a row of its index.
    succeed: (source, now, { movedTo, read, nextAt }) =>
      run(
        `UPDATE polls SET succeeded_at = ?2, failures = 0, moved_to = coalesce(?3, moved_to)
         ${read ? ', read_at = ?2, etag = ?4, last_modified = ?5' : ''} ${nextAt ? `, next_at = ?${read ? 6 : 4}` : ''} WHERE source = ?1`,
        source,
        now.toISOString(),
        movedTo,
        ...(read ? [read.etag, read.lastModified] : []),
        ...(nextAt ? [nextAt.toISOString()] : []),
      ),

    fail: (source, now, detail, nextAt) =>
      run(
        `UPDATE polls SET failures = failures + 1, error = ?3, failed_at = ?2, next_at = ?4 ${nextAt ? '' : ', retired_at = ?2'} WHERE source = ?1`,
        source,
        now.toISOString(),
        detail,
        nextAt?.toISOString() ?? null,
      ),

    noteNews: (source, now, count) =>
      run(
        `WITH today (taken) AS (SELECT ?3 + iif(taken_on = substr(?2, 1, 10), taken, 0) FROM polls WHERE source = ?1)
         UPDATE polls SET news_at = ?2, taken_on = substr(?2, 1, 10), taken = today.taken,
           error = iif(today.taken < ?4, error, ?5), failed_at = iif(today.taken < ?4, failed_at, ?2)
         FROM today WHERE source = ?1`,
        source,
        now.toISOString(),
        count,
        MOST_A_DAY,
        FULL,
      ),
  };
}
