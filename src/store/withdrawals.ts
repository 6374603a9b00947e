import { articleKey } from './keys';

/** What is left of an article that was taken back. */
export interface Withdrawal {
  id: string;
  withdrawnAt: string;
  /** The date whose briefing it belonged to. */
  date: string;
  /** The briefing that has to be published again without it: "daily:2026-02-21"; null when that is done, or none used it. */
  briefing: string | null;
}

export interface WithdrawalStore {
  find(id: string): Promise<Withdrawal | null>;
  /** Takes an article out of catalogue and search index, and leaves the stub. Null when there was neither article nor stub; again safe. */
  record(id: string, now: Date): Promise<Withdrawal | null>;
  deleteContent(id: string): Promise<void>;
  /** The briefing is published without it. */
  settle(id: string): Promise<void>;
}

export function createWithdrawalStore(kv: KVNamespace, db: D1Database): WithdrawalStore {
  const find = (id: string) =>
    db.prepare('SELECT id, withdrawn_at AS withdrawnAt, date, briefing FROM withdrawn WHERE id = ?').bind(id).first<Withdrawal>();
  return {
    find,

    // One transaction: a run that claims the article meanwhile either is named in the stub, or finds it gone and starts over.
    async record(id, now) {
      await db.batch([
        db
          .prepare(
            'INSERT INTO withdrawn (id, withdrawn_at, date, briefing) SELECT id, ?2, date, briefing FROM articles WHERE id = ?1 ON CONFLICT DO NOTHING',
          )
          .bind(id, now.toISOString()),
        db.prepare('DELETE FROM key_points_search WHERE rowid IN (SELECT id FROM key_points WHERE article = ?)').bind(id),
        db.prepare('DELETE FROM key_points WHERE article = ?').bind(id),
        db.prepare('DELETE FROM articles WHERE id = ?').bind(id),
      ]);
      return find(id);
    },

    deleteContent: (id) => kv.delete(articleKey(id)),

    async settle(id) {
      await db.prepare('UPDATE withdrawn SET briefing = NULL WHERE id = ?').bind(id).run();
    },
  };
}
