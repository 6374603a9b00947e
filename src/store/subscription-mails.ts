import type { Subscriber } from '../model';
import { COLUMNS, OWN_WISHES, parseSubscriber, type SubscriberRow } from './subscriber-rows';

/** What anybody can make us send, by typing addresses into a form, and no more: rows count, so that no clock or cache can be wrong about it. */
export const CAPS = {
  /** Hours between two such mails to one address. */
  perAddressHours: 24,
  /** Mails in any day to what may be one mailbox, under whatever spelling of its address. */
  perMailbox: 3,
  /** Mails in any hour, and in any day. */
  perHour: 200,
  perDay: 1000,
  /** Hours for which a request waits until its mail may go; later it would surprise. */
  waitHours: 3,
  /** Of the mails in an hour and in a day, so many may have gone out when an operator's import has somebody asked: the others are for the form. */
  invitedPerHour: 150,
  invitedPerDay: 800,
} as const;

/** The mails that a form causes: confirmations, and links to settings. One is claimed before it is sent, so that it goes out once at most. */
export interface SubscriptionMailStore {
  /** The request whose confirmation mail is to go out now: claimed once; null when none may. */
  claimConfirmation(id: string, now: Date): Promise<Subscriber | null>;
  /** The subscriber who may get a link to their settings now, under the same caps: claimed once. */
  claimPreferences(id: string, now: Date): Promise<Subscriber | null>;
  /** Gives back what was claimed at that instant and not sent. */
  release(id: string, claimedAt: string): Promise<void>;
  /** Requests whose confirmation mails may go out now, the oldest first, no more than the caps leave. */
  waiting(now: Date): Promise<string[]>;
  /**
   * Asks, on behalf of those whom an operator invited, for what they were imported with: as many as the caps leave beside the form. Who is asked waits
   * like anybody who asked; one whose mail could not go out in time is asked anew.
   */
  askInvited(now: Date): Promise<string[]>;
}

const HOUR = 3_600_000;
const INSTANT = '%Y-%m-%dT%H:%M:%fZ';

/** Of a request: it is fresh, and came a day or more after the last mail to its address. */
const MAY_BE_CONFIRMED = `asked IS NOT NULL AND state <> 'suppressed' AND asked_at >= ?3
  AND (mailed_at IS NULL OR mailed_at <= strftime('${INSTANT}', asked_at, '-${CAPS.perAddressHours} hours'))`;

/** Those whose mails may go out now, as far as it matters how many they are. */
const STILL_WAITING = `(SELECT count(*) FROM (SELECT 1 FROM subscribers WHERE ${MAY_BE_CONFIRMED} LIMIT ${CAPS.invitedPerHour}))`;

const sent = (since: string) => `(SELECT count(*) FROM subscribers WHERE mailed_at > ${since})`;

const toMailbox = (since: string) =>
  `(SELECT count(*) FROM subscribers AS others WHERE others.mailbox = subscribers.mailbox AND others.mailed_at > ${since})`;

export function createSubscriptionMailStore(db: D1Database): SubscriptionMailStore {
  const before = (now: Date, hours: number) => new Date(now.getTime() - hours * HOUR).toISOString();

  // One statement, so that of two who claim at once one gets it, and no cap is passed by many at once.
  const claim = async (id: string, now: Date, condition: string, since: string) => {
    const row = await db
      .prepare(
        `UPDATE subscribers SET mailed_at = ?2 WHERE id = ?1 AND ${condition}
         AND ${toMailbox('?5')} < ${CAPS.perMailbox} AND ${sent('?4')} < ${CAPS.perHour} AND ${sent('?5')} < ${CAPS.perDay} RETURNING ${COLUMNS}`,
      )
      .bind(id, now.toISOString(), since, before(now, 1), before(now, 24))
      .first<SubscriberRow>();
    return row && parseSubscriber(row);
  };

  return {
    claimConfirmation: (id, now) => claim(id, now, MAY_BE_CONFIRMED, before(now, CAPS.waitHours)),

    claimPreferences: (id, now) =>
      claim(
        id,
        now,
        "state IN ('confirmed', 'unsubscribed') AND (mailed_at IS NULL OR mailed_at <= ?3)",
        before(now, CAPS.perAddressHours),
      ),

    // What was there before was a day old or more, and counts for nothing.
    async release(id, claimedAt) {
      await db.prepare('UPDATE subscribers SET mailed_at = NULL WHERE id = ? AND mailed_at = ?').bind(id, claimedAt).run();
    },

    async waiting(now) {
      const { results } = await db
        .prepare(
          `SELECT id FROM subscribers WHERE ${MAY_BE_CONFIRMED} AND ${toMailbox('?2')} < ${CAPS.perMailbox} ORDER BY asked_at
           LIMIT max(0, min(${CAPS.perHour} - ${sent('?1')}, ${CAPS.perDay} - ${sent('?2')}))`,
        )
        .bind(before(now, 1), before(now, 24), before(now, CAPS.waitHours))
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },

    async askInvited(now) {
      const { results } = await db
        .prepare(
          `UPDATE subscribers SET asked = ${OWN_WISHES}, asked_at = ?4 WHERE id IN (
             SELECT id FROM subscribers INDEXED BY subscribers_invited
             WHERE invited_at IS NOT NULL AND mailed_at IS NULL AND state = 'pending' AND (asked IS NULL OR asked_at < ?3)
             ORDER BY invited_at
             LIMIT max(0, min(${CAPS.invitedPerHour} - ${sent('?1')}, ${CAPS.invitedPerDay} - ${sent('?2')}) - ${STILL_WAITING}))
           RETURNING id`,
        )
        .bind(before(now, 1), before(now, 24), before(now, CAPS.waitHours), now.toISOString())
        .all<{ id: string }>();
      return results.map(({ id }) => id);
    },
  };
}
