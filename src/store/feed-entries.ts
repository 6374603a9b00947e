import type { Language } from '../model';

/** What feeds show of each date, as HTML. It lies beside the runs, so that it is never older than what they say of it. */
export interface FeedEntryStore {
  /** Puts a date's entries, by language, in the place of what was kept of it. */
  save(edition: string, date: string, entries: ReadonlyMap<Language, string>): Promise<void>;
  /** By date, those of the dates that have one. */
  load(edition: string, language: Language, dates: readonly string[]): Promise<Map<string, string>>;
}

export function createFeedEntryStore(db: D1Database): FeedEntryStore {
  return {
    async save(edition, date, entries) {
      const insert = db.prepare('INSERT OR REPLACE INTO feed_entries (edition, date, language, html) VALUES (?, ?, ?, ?)');
      await db.batch([...entries].map(([language, html]) => insert.bind(edition, date, language, html)));
    },

    async load(edition, language, dates) {
      const { results } = await db
        .prepare('SELECT date, html FROM feed_entries WHERE edition = ? AND language = ? AND date IN (SELECT value FROM json_each(?))')
        .bind(edition, language, JSON.stringify(dates))
        .all<{ date: string; html: string }>();
      return new Map(results.map(({ date, html }) => [date, html]));
    },
  };
}
