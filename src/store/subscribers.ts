import type { Subscriber, SubscriberState, Wishes } from '../model';
import { createSubscriberImportStore, type SubscriberImportStore } from './subscriber-imports';
import { COLUMNS, columnsOf, parseSubscriber, type SubscriberRow, TAKE_ASKED } from './subscriber-rows';
import { eraseStatements, findTraces, type SubscriberTraces } from './subscriber-traces';
import { createSubscriptionMailStore, type SubscriptionMailStore } from './subscription-mails';

/** A sign-up. */
export interface SubscriptionRequest {
  /** For a new row. */
  id: string;
  edition: string;
  address: string;
  addressKey: string;
  wishes: Wishes;
  source: string;
}

export interface SubscriberStore extends SubscriptionMailStore, SubscriberImportStore {
  /** Notes what is asked for an address, and nothing else where it is known already: whoever typed it may be a stranger. The id of its row. */
  ask(request: SubscriptionRequest, now: Date): Promise<string>;
  find(id: string): Promise<Subscriber | null>;
  /** Those that there are, in any order. */
  findMany(ids: readonly string[]): Promise<Subscriber[]>;
  findByAddress(addressKey: string): Promise<Subscriber | null>;
  /**
   * Gives what was asked for. The same again when nothing waits any more; null of one who stopped since or gets no mail, or when something else waits.
   *
   * @param askedAt When that was asked for which is confirmed; null for whatever was asked for last.
   */
  confirm(id: string, askedAt: string | null, now: Date): Promise<Subscriber | null>;
  change(id: string, wishes: Wishes): Promise<void>;
  /** @param until The first date on which mail is wanted again; null ends a pause. */
  pause(id: string, until: string | null): Promise<void>;
  /** Also what was asked for before and not confirmed is over. False when it had ended already. */
  stop(id: string, by: string, now: Date): Promise<boolean>;
  /** No mail for good. False when it was so already. */
  suppress(id: string, by: 'bounce' | 'complaint', now: Date): Promise<boolean>;
  erase(id: string): Promise<void>;
  /** What else is kept of one. */
  traces(id: string): Promise<SubscriberTraces>;
  /** By id, those after one; of one state, or of all. */
  list(after: string | null, limit: number, state?: SubscriberState | null): Promise<Subscriber[]>;
  /** Ends a suppression: a former reader has stopped, and nothing is left of who never was one. */
  lift(id: string): Promise<void>;
  /** Forgets requests that nobody confirmed within seven days, and with them whoever never was a reader. */
  purge(now: Date): Promise<void>;
}

/** A link of a confirmation mail holds so long too. */
export const UNCONFIRMED_DAYS = 7;

export function createSubscriberStore(db: D1Database): SubscriberStore {
  const findOne = async (condition: string, value: string) => {
    const row = await db.prepare(`SELECT ${COLUMNS} FROM subscribers WHERE ${condition}`).bind(value).first<SubscriberRow>();
    return row && parseSubscriber(row);
  };

  return {
    ...createSubscriptionMailStore(db),
    ...createSubscriberImportStore(db),

    async ask({ id, edition, address, addressKey, wishes, source }, now) {
      const { leaders, topics, choice, language, schedule } = columnsOf(wishes);
      const row = await db
        .prepare(
          `INSERT INTO subscribers (id, edition, address, address_key, state, leaders, topics, choice, language, schedule, asked, asked_at, source, created_at)
           VALUES (?1, ?2, ?3, ?4, 'pending', ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?11)
           ON CONFLICT (address_key) DO UPDATE SET asked = excluded.asked, asked_at = excluded.asked_at RETURNING id`,
        )
        .bind(
          ...[id, edition, address, addressKey, leaders, topics, choice, language, schedule],
          ...[JSON.stringify({ leaders, topics, choice, language, schedule }), now.toISOString(), source],
        )
        .first<string>('id');
      return row ?? id;
    },

    find: (id) => findOne('id = ?', id),

    async findMany(ids) {
      const { results } = await db
        .prepare(`SELECT ${COLUMNS} FROM subscribers WHERE id IN (SELECT value FROM json_each(?))`)
        .bind(JSON.stringify(ids))
        .all<SubscriberRow>();
      return results.map(parseSubscriber);
    },

    findByAddress: (addressKey) => findOne('address_key = ?', addressKey),

    async confirm(id, askedAt, now) {
      await db
        .prepare(
          `UPDATE subscribers SET ${TAKE_ASKED}, state = 'confirmed', consented_at = ?2, asked = NULL, paused_until = NULL, stopped_at = NULL, stopped_by = NULL
           WHERE id = ?1 AND asked IS NOT NULL AND state <> 'suppressed' AND asked_at = coalesce(?3, asked_at)`,
        )
        .bind(id, now.toISOString(), askedAt)
        .run();
      const subscriber = await findOne("id = ? AND state = 'confirmed'", id);
      return askedAt !== null && subscriber?.asked ? null : subscriber;
    },

    async change(id, wishes) {
      const { leaders, topics, choice, language, schedule } = columnsOf(wishes);
      await db
        .prepare('UPDATE subscribers SET leaders = ?2, topics = ?3, choice = ?4, language = ?5, schedule = ?6 WHERE id = ?1')
        .bind(id, leaders, topics, choice, language, schedule)
        .run();
    },

    async pause(id, until) {
      await db.prepare('UPDATE subscribers SET paused_until = ?2 WHERE id = ?1').bind(id, until).run();
    },

    async stop(id, by, now) {
      const [stopped] = await db.batch([
        db
          .prepare(
            "UPDATE subscribers SET state = 'unsubscribed', stopped_at = ?2, stopped_by = ?3 WHERE id = ?1 AND state IN ('pending', 'confirmed') RETURNING id",
          )
          .bind(id, now.toISOString(), by),
        db.prepare('UPDATE subscribers SET asked = NULL WHERE id = ? AND asked_at <= ?').bind(id, now.toISOString()),
      ]);
      return (stopped?.results.length ?? 0) > 0;
    },

    // What is asked for stays until it is purged: whoever never was a reader goes with it, and a hash of the address is enough.
    async suppress(id, by, now) {
      const row = await db
        .prepare(
          "UPDATE subscribers SET state = 'suppressed', stopped_at = ?2, stopped_by = ?3 WHERE id = ?1 AND state <> 'suppressed' RETURNING id",
        )
        .bind(id, now.toISOString(), by)
        .first();
      return row !== null;
    },

    async erase(id) {
      await db.batch(eraseStatements(db, id));
    },

    traces: (id) => findTraces(db, id),

    async lift(id) {
      await db.batch([
        db
          .prepare("UPDATE subscribers SET state = 'unsubscribed' WHERE id = ? AND state = 'suppressed' AND consented_at IS NOT NULL")
          .bind(id),
        db.prepare("DELETE FROM subscribers WHERE id = ? AND state = 'suppressed'").bind(id),
      ]);
    },

    async list(after, limit, state = null) {
      const { results } = await db
        .prepare(`SELECT ${COLUMNS} FROM subscribers WHERE id > ?1 AND (?3 IS NULL OR state = ?3) ORDER BY id LIMIT ?2`)
        .bind(after ?? '', limit, state)
        .all<SubscriberRow>();
      return results.map(parseSubscriber);
    },

    async purge(now) {
      const before = new Date(now.getTime() - UNCONFIRMED_DAYS * 86_400_000).toISOString();
      await db.batch([
        db
          .prepare(
            "DELETE FROM subscribers WHERE asked IS NOT NULL AND asked_at < ? AND consented_at IS NULL AND state IN ('pending', 'suppressed')",
          )
          .bind(before),
        db.prepare('UPDATE subscribers SET asked = NULL WHERE asked IS NOT NULL AND asked_at < ?').bind(before),
      ]);
    },
  };
}
