/** A page that is due to be looked at again. */
export interface PageCheck {
  article: string;
  url: string;
}

/** Hours after its article came at which a page is looked at again. */
const HOURS = [6, 24, 72];
/** Hours between two looks, however late the first of them was. */
const LEAST = 6;
const HOUR = 60 * 60 * 1000;
/** ms for which a page that is looked at is nobody else's. */
const LEASE = 10 * 60 * 1000;

const after = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString();

/** Which pages of articles are to be looked at again, and when. */
export interface PageCheckStore {
  /** The page of an article that was taken from it just now. Again it changes nothing. */
  add(article: string, url: string, now: Date): Promise<void>;
  isAnyDue(now: Date): Promise<boolean>;
  /** Takes so many that are due: nobody else does for ten minutes. */
  claim(limit: number, now: Date): Promise<PageCheck[]>;
  /** It was looked at; null in `detail` when nothing was wrong. After the last time it is forgotten. */
  settle(article: string, detail: string | null, now: Date): Promise<void>;
  remove(article: string): Promise<void>;
}

export function createPageCheckStore(db: D1Database): PageCheckStore {
  return {
    async add(article, url, now) {
      await db
        .prepare('INSERT INTO page_checks (article, url, added_at, next_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
        .bind(article, url, now.toISOString(), after(now, (HOURS[0] ?? 0) * HOUR))
        .run();
    },

    async isAnyDue(now) {
      return (await db.prepare('SELECT 1 FROM page_checks WHERE next_at <= ? LIMIT 1').bind(now.toISOString()).first()) !== null;
    },

    async claim(limit, now) {
      const { results } = await db
        .prepare(
          `UPDATE page_checks SET next_at = ?2 WHERE article IN (SELECT article FROM page_checks WHERE next_at <= ?1 ORDER BY next_at LIMIT ?3)
           RETURNING article, url`,
        )
        .bind(now.toISOString(), after(now, LEASE), limit)
        .all<PageCheck>();
      return results;
    },

    async settle(article, detail, now) {
      const next = HOURS.slice(1).map((hours, i) => `WHEN ${i} THEN strftime('%Y-%m-%dT%H:%M:%fZ', added_at, '+${hours} hours')`);
      await db.batch([
        db
          .prepare(
            `UPDATE page_checks SET detail = ?2, checks = checks + 1, next_at = max(?3, CASE checks ${next.join(' ')} ELSE ?3 END) WHERE article = ?1`,
          )
          .bind(article, detail, after(now, LEAST * HOUR)),
        db.prepare(`DELETE FROM page_checks WHERE article = ? AND checks >= ${HOURS.length}`).bind(article),
      ]);
    },

    async remove(article) {
      await db.prepare('DELETE FROM page_checks WHERE article = ?').bind(article).run();
    },
  };
}
