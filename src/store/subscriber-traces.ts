import type { DeliveryState } from '../model';

/** What the ledger has of one subscriber: a message of one date. */
export interface DeliveryTrace {
  edition: string;
  date: string;
  state: DeliveryState;
  dueAt: string;
  settledAt: string | null;
  detail: string | null;
}

/** What came back of one subscriber's mail. */
export interface BounceTrace {
  kind: 'hard' | 'soft' | 'complaint' | 'other';
  detail: string;
  happenedAt: string;
}

export interface SubscriberTraces {
  /** The newest date first. */
  deliveries: DeliveryTrace[];
  /** The newest first. */
  bounces: BounceTrace[];
}

/** The ledger is ordered by date: a subscriber is found by one look at each date that was published, not by reading it all. */
const DELIVERIES = 'subscriber = ?1 AND (edition, date) IN (SELECT edition, date FROM runs)';

export async function findTraces(db: D1Database, id: string): Promise<SubscriberTraces> {
  const [deliveries, bounces] = await db.batch<unknown>([
    db
      .prepare(
        `SELECT edition, date, state, due_at AS dueAt, settled_at AS settledAt, detail FROM deliveries WHERE ${DELIVERIES} ORDER BY date DESC, edition`,
      )
      .bind(id),
    db
      .prepare('SELECT kind, detail, happened_at AS happenedAt FROM bounces WHERE subscriber = ? ORDER BY happened_at DESC, event')
      .bind(id),
  ]);
  return { deliveries: (deliveries?.results ?? []) as DeliveryTrace[], bounces: (bounces?.results ?? []) as BounceTrace[] };
}

/** The statements that erase a subscriber. The ledger keeps that messages went out, and of nobody: its counts stay true. */
export function eraseStatements(db: D1Database, id: string): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE deliveries SET subscriber = 'erased-' || lower(hex(randomblob(8))), provider_id = NULL, detail = NULL WHERE ${DELIVERIES}`,
      )
      .bind(id),
    db.prepare('DELETE FROM bounces WHERE subscriber = ?').bind(id),
    db.prepare('DELETE FROM subscribers WHERE id = ?').bind(id),
  ];
}
