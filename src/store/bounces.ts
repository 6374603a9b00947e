import type { Bounce } from '../model';

export interface BounceStore {
  has(event: string): Promise<boolean>;
  /** How many soft bounces of a subscriber are kept since an instant. */
  countSoft(subscriber: string, since: Date): Promise<number>;
  /** The same event again changes nothing. */
  add(bounce: Bounce, now: Date): Promise<void>;
}

export function createBounceStore(db: D1Database): BounceStore {
  return {
    async has(event) {
      return (await db.prepare('SELECT 1 FROM bounces WHERE event = ?').bind(event).first()) !== null;
    },

    async countSoft(subscriber, since) {
      const count = await db
        .prepare("SELECT count(*) AS count FROM bounces WHERE subscriber = ? AND kind = 'soft' AND happened_at > ?")
        .bind(subscriber, since.toISOString())
        .first<number>('count');
      return count ?? 0;
    },

    async add({ event, subscriber, kind, detail }, now) {
      await db
        .prepare('INSERT OR IGNORE INTO bounces (event, subscriber, kind, detail, happened_at) VALUES (?, ?, ?, ?, ?)')
        .bind(event, subscriber, kind, detail, now.toISOString())
        .run();
    },
  };
}
