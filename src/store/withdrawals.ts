import { articleKey } from './keys';

/** What is left of an article that was taken back. */
export interface Withdrawal {
  id: string;
  withdrawnAt: string;
  /** The date whose briefing it belonged to. */
  date: string;
  /** The briefing that has to be published again without it: "daily:2026-02-21"; null when that is done, or none used it. */
  briefing: string | null;
  /** Ids of all its versions, this one among them. */
  versions: string[];
}

export interface WithdrawalStore {
  find(id: string): Promise<Withdrawal | null>;
  /** Takes an article, by the id of any version, out of catalogue and search index, and leaves stubs. Null when there was neither; again safe. */
  record(id: string, now: Date): Promise<Withdrawal | null>;
  deleteContent(ids: readonly string[]): Promise<void>;
  /** The briefing is published without it. */
  settle(withdrawal: Withdrawal): Promise<void>;
  /** Ids of some whose briefing still has to be published again. */
  owing(limit: number): Promise<string[]>;
}

type Row = Omit<Withdrawal, 'versions'> & { versions: string };

const parseRow = (row: Row): Withdrawal => ({ ...row, versions: JSON.parse(row.versions) });

/** Ids of all versions of the article `?1`, while it is stored. */
const FAMILY = `SELECT id FROM articles, (SELECT coalesce(first, id) AS own FROM articles WHERE id = ?1) WHERE id = own OR first = own`;

export function createWithdrawalStore(kv: KVNamespace, db: D1Database): WithdrawalStore {
  // The stub of any version knows the briefing of the current one.
  const find = async (id: string) => {
    const row = await db
      .prepare(
        `WITH stub AS (SELECT *, coalesce(first, id) AS own FROM withdrawn WHERE id = ?1),
         family AS (SELECT withdrawn.* FROM stub JOIN withdrawn ON withdrawn.id = own OR withdrawn.first = own)
         SELECT id, withdrawn_at AS withdrawnAt, date, (SELECT max(briefing) FROM family) AS briefing, (SELECT json_group_array(id) FROM family) AS versions
         FROM stub`,
      )
      .bind(id)
      .first<Row>();
    return row && parseRow(row);
  };
  return {
    find,

    // One transaction: a run that claims the article meanwhile either is named in the stub, or finds it gone and starts over.
    async record(id, now) {
      const inFamily = `(${FAMILY})`;
      await db.batch([
        db
          .prepare(
            `UPDATE runs SET revision = revision + 1 WHERE edition || ':' || date IN (
               SELECT briefing FROM articles WHERE id IN ${inFamily} UNION ALL SELECT said_in FROM article_changes WHERE told IS NOT NULL AND new IN ${inFamily})`,
          )
          .bind(id),
        db.prepare(`DELETE FROM article_changes WHERE new IN ${inFamily}`).bind(id),
        db
          .prepare(
            `INSERT INTO withdrawn (id, withdrawn_at, date, briefing, first) SELECT id, ?2, date, briefing, first FROM articles WHERE id IN ${inFamily}
             ON CONFLICT DO NOTHING`,
          )
          .bind(id, now.toISOString()),
        db.prepare(`DELETE FROM key_points_search WHERE rowid IN (SELECT id FROM key_points WHERE article IN ${inFamily})`).bind(id),
        db.prepare(`DELETE FROM key_points WHERE article IN ${inFamily}`).bind(id),
        db.prepare(`DELETE FROM page_checks WHERE article IN ${inFamily}`).bind(id),
        db.prepare(`DELETE FROM articles WHERE id IN ${inFamily}`).bind(id),
      ]);
      return find(id);
    },

    async deleteContent(ids) {
      for (const id of ids) await kv.delete(articleKey(id));
    },

    async settle({ versions }) {
      await db
        .prepare('UPDATE withdrawn SET briefing = NULL WHERE id IN (SELECT value FROM json_each(?))')
        .bind(JSON.stringify(versions))
        .run();
    },

    async owing(limit) {
      const { results } = await db.prepare('SELECT id FROM withdrawn WHERE briefing IS NOT NULL LIMIT ?').bind(limit).all<{ id: string }>();
      return results.map(({ id }) => id);
    },
  };
}
