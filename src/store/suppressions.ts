/** Addresses that get no mail whatever is asked for them, as keyed hashes: what is left of whoever had everything erased. */
export interface SuppressionStore {
  add(hash: string, reason: 'bounce' | 'complaint', now: Date): Promise<void>;
  /** Whether one of the hashes of an address is there: it has one for each key. */
  has(hashes: readonly string[]): Promise<boolean>;
  /** False when none of them was there. */
  remove(hashes: readonly string[]): Promise<boolean>;
}

export function createSuppressionStore(db: D1Database): SuppressionStore {
  return {
    async add(hash, reason, now) {
      await db
        .prepare('INSERT INTO suppressions (address_hash, reason, suppressed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
        .bind(hash, reason, now.toISOString())
        .run();
    },

    async has(hashes) {
      const row = await db
        .prepare('SELECT 1 FROM suppressions WHERE address_hash IN (SELECT value FROM json_each(?)) LIMIT 1')
        .bind(JSON.stringify(hashes))
        .first();
      return row !== null;
    },

    async remove(hashes) {
      const { results } = await db
        .prepare('DELETE FROM suppressions WHERE address_hash IN (SELECT value FROM json_each(?)) RETURNING reason')
        .bind(JSON.stringify(hashes))
        .all();
      return results.length > 0;
    },
  };
}
