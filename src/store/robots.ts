import type { Robots } from '../model';

/** The rules of sites, as long as they hold. */
export interface RobotsStore {
  find(origins: readonly string[], now: Date): Promise<Robots[]>;
  save(robots: readonly Robots[], now: Date): Promise<void>;
  purge(now: Date): Promise<void>;
}

/** All that is kept at once: D1 takes 2 MB in one value. Rules beyond that are asked for again. */
const LONGEST = 500_000;

export function createRobotsStore(db: D1Database): RobotsStore {
  return {
    async find(origins, now) {
      const { results } = await db
        .prepare(
          `SELECT origin, rules, unixepoch(expires_at) - unixepoch(?2) AS maxAge FROM robots
           WHERE origin IN (SELECT value FROM json_each(?1)) AND expires_at > ?2`,
        )
        .bind(JSON.stringify(origins), now.toISOString())
        .all<Robots>();
      return results;
    },

    async save(robots, now) {
      const rows: object[] = [];
      let length = 0;
      for (const { origin, rules, maxAge } of robots) {
        length += rules.length;
        if (length <= LONGEST) rows.push({ origin, rules, expiresAt: new Date(now.getTime() + maxAge * 1000).toISOString() });
      }
      if (rows.length === 0) return;
      await db
        .prepare(
          `INSERT INTO robots (origin, rules, expires_at) SELECT value ->> 'origin', value ->> 'rules', value ->> 'expiresAt' FROM json_each(?) WHERE true
           ON CONFLICT DO UPDATE SET rules = excluded.rules, expires_at = excluded.expires_at`,
        )
        .bind(JSON.stringify(rows))
        .run();
    },

    async purge(now) {
      await db.prepare('DELETE FROM robots WHERE expires_at <= ?').bind(now.toISOString()).run();
    },
  };
}
