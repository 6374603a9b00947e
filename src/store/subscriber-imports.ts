import type { SubscriberState, Wishes } from '../model';
import { columnsOf } from './subscriber-rows';

/** A subscriber as another list had them. Instants are UTC with milliseconds. */
export interface ImportedSubscriber {
  /** For a new row. */
  id: string;
  address: string;
  addressKey: string;
  /** Of the address, one for each key, the newest first: see SuppressionStore. */
  hashes: readonly string[];
  state: SubscriberState;
  wishes: Wishes;
  pausedUntil: string | null;
  source: string;
  consentedAt: string | null;
  createdAt: string;
  stoppedAt: string | null;
  stoppedBy: string | null;
}

export interface ImportCounts {
  added: number;
  /** Addresses that get no mail: not added. */
  suppressed: number;
  /** Who is to be asked, and was not before. */
  invited: number;
}

export interface SubscriberImportStore {
  /**
   * Adds those who are not there. Who is there stays as they are; but for one who has not confirmed: a consent from elsewhere is one.
   *
   * @param invites Those without a consent are to be asked, also who came by an earlier import.
   */
  import(edition: string, subscribers: readonly ImportedSubscriber[], invites: boolean, now: Date): Promise<ImportCounts>;
}

/** D1 takes 2 MB in one value; a character is up to three bytes. */
const LONGEST = 500_000;

const IS_SUPPRESSED = "EXISTS (SELECT 1 FROM json_each(sent.value -> 'hashes') AS hash JOIN suppressions ON address_hash = hash.value)";

const COUNT_SUPPRESSED = `SELECT count(*) AS count FROM json_each(?1) AS sent WHERE ${IS_SUPPRESSED}`;

const KEYS = [
  ...['id', 'address', 'addressKey', 'state', 'leaders', 'topics', 'choice', 'language', 'schedule', 'pausedUntil'],
  ...['source', 'consentedAt', 'createdAt', 'stoppedAt', 'stoppedBy'],
];

/** ?2 the edition. The wishes of who did not confirm are nobody's, or a stranger's. */
const ADD = `
  INSERT INTO subscribers (edition, id, address, address_key, state, leaders, topics, choice, language, schedule, paused_until,
                           source, consented_at, created_at, stopped_at, stopped_by)
  SELECT ?2, ${KEYS.map((key) => `sent.value ->> '${key}'`).join(', ')} FROM json_each(?1) AS sent WHERE NOT ${IS_SUPPRESSED}
  ON CONFLICT (address_key) DO UPDATE SET state = 'confirmed', consented_at = excluded.consented_at, source = excluded.source,
    leaders = excluded.leaders, topics = excluded.topics, choice = excluded.choice, language = excluded.language,
    schedule = excluded.schedule, paused_until = excluded.paused_until
  WHERE subscribers.state = 'pending' AND excluded.state = 'confirmed'
  RETURNING id`;

const SUPPRESS = `
  INSERT INTO suppressions (address_hash, reason, suppressed_at)
  SELECT value -> 'hashes' ->> 0, value ->> 'stoppedBy', value ->> 'stoppedAt' FROM json_each(?1) JOIN subscribers ON subscribers.id = value ->> 'id'
  WHERE value ->> 'state' = 'suppressed' ON CONFLICT DO NOTHING`;

/** ?2 now. Whoever had a mail was asked. */
const INVITE = `
  UPDATE subscribers SET invited_at = ?2
  WHERE address_key IN (SELECT value ->> 'addressKey' FROM json_each(?1) WHERE value ->> 'state' = 'pending')
    AND state = 'pending' AND invited_at IS NULL AND mailed_at IS NULL
  RETURNING id`;

/** The subscribers as JSON lists, few enough in each for one value. */
function listsOf(subscribers: readonly ImportedSubscriber[]): string[] {
  const lists: string[][] = [];
  let size = LONGEST;
  for (const { wishes, ...subscriber } of subscribers) {
    const row = JSON.stringify({ ...subscriber, ...columnsOf(wishes) });
    if (size + row.length > LONGEST) {
      lists.push([]);
      size = 0;
    }
    lists.at(-1)?.push(row);
    size += row.length;
  }
  return lists.map((rows) => `[${rows.join(',')}]`);
}

export function createSubscriberImportStore(db: D1Database): SubscriberImportStore {
  return {
    async import(edition, subscribers, invites, now) {
      const counts: ImportCounts = { added: 0, suppressed: 0, invited: 0 };
      for (const list of listsOf(subscribers)) {
        const [suppressed, added, , invited] = await db.batch<{ count: number }>([
          db.prepare(COUNT_SUPPRESSED).bind(list),
          db.prepare(ADD).bind(list, edition),
          db.prepare(SUPPRESS).bind(list),
          ...(invites ? [db.prepare(INVITE).bind(list, now.toISOString())] : []),
        ]);
        counts.suppressed += suppressed?.results[0]?.count ?? 0;
        counts.added += added?.results.length ?? 0;
        counts.invited += invited?.results.length ?? 0;
      }
      return counts;
    },
  };
}
