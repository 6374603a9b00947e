import type { Choice, DeliveryState } from '../model';
import {
  CLAIM,
  CLAIM_AGAIN,
  COUNTS,
  ENROL,
  EXPIRE,
  GIVE_UP,
  HAS_OPEN,
  LIST,
  NOTE_ENROLLED,
  OWED,
  PROBLEMS,
  PURGE,
  RESUME,
  SCHEDULES,
  SETTLE,
  WANTED,
} from './deliveries-sql';
import { HALTED } from './runs';

/** What all messages of one date share that say the same in the same language: "1/en/all" is how many dates, the language and the choice. */
export interface Mailing {
  edition: string;
  date: string;
  rendering: string;
}

/** When readers of one schedule get a date's mail. Instants are UTC with milliseconds. */
export interface TimetableLine {
  schedule: string;
  dueAt: string;
  /** Whoever pauses beyond this day gets none. */
  day: string;
  days: number;
}

export interface ClaimedDelivery {
  subscriber: string;
  dueAt: string;
  /** From 1. */
  attempts: number;
}

/** Rows that nobody else touches until the lease ends. */
export interface Claim {
  /** Names these rows and this attempt: the same when the lease ran out and they are claimed again. */
  batch: string;
  deliveries: ClaimedDelivery[];
}

/** What became of a claimed row. What is left out stays as it is. */
export interface Settlement {
  subscriber: string;
  state: Exclude<DeliveryState, 'claimed'>;
  /** Of a pending one. */
  rendering?: string;
  dueAt?: string;
  notBefore?: string;
  providerId?: string | null;
  detail?: string;
}

export interface DeliveryProblem {
  subscriber: string;
  state: 'failed' | 'uncertain';
  settledAt: string;
  detail: string | null;
}

/** A row of the ledger, with the address as it is now. */
export interface ListedDelivery {
  subscriber: string;
  /** Null of whoever was erased. */
  address: string | null;
  state: DeliveryState;
  dueAt: string;
  settledAt: string | null;
  attempts: number;
  detail: string | null;
}

/** The ledger: what was sent to whom, and what is owed. */
export interface DeliveryStore {
  /** Every schedule that a confirmed subscriber has. */
  schedules(edition: string): Promise<string[]>;
  /**
   * Writes a row for each subscriber who is to get the date's mail, and in the run that it is done; those who have one keep it. Those that were due
   * before `tooLate` are so from the start.
   */
  enrol(edition: string, date: string, timetable: readonly TimetableLine[], now: Date, tooLate: Date): Promise<void>;
  /** Writes into the run why nothing of it is sent, if nothing else stands there. */
  close(edition: string, date: string, outcome: string): Promise<void>;
  /** The provider refuses us: the run's mail rests, and says why. */
  halt(edition: string, date: string, reason: string): Promise<void>;
  /** The mail of a halted run goes on, or there is none left. */
  resume(edition: string, date: string): Promise<void>;
  /** Writes into the run when messages of it went out last. */
  noteSent(edition: string, date: string, now: Date): Promise<void>;
  /** What has messages that are due, or whose lease ran out. */
  owed(now: Date): Promise<Mailing[]>;
  /** Whether anything of a date is still to be sent, now or later. */
  hasOpen(edition: string, date: string): Promise<boolean>;
  /** What a reader follows who is owed the mailing and still wants it; null when there is none. `choice` is the last part of its rendering. */
  findChoice(mailing: Mailing, choice: string, now: Date): Promise<Choice | null>;
  /** Claims up to `most` rows that are due; null when there are none. */
  claim(mailing: Mailing, most: number, now: Date, lease: Date): Promise<Claim | null>;
  /** Claims again, whole, a batch whose lease ran out; null when there is none. */
  claimAgain(mailing: Mailing, now: Date, lease: Date): Promise<Claim | null>;
  /** Marks rows whose lease ran out as uncertain: nobody knows whether they were sent. */
  giveUp(mailing: Mailing, now: Date, detail: string): Promise<void>;
  /** Marks what was due before `tooLate` and never tried as late. */
  expire(mailing: Mailing, now: Date, tooLate: Date): Promise<void>;
  settle(mailing: Mailing, batch: string, settlements: readonly Settlement[], now: Date): Promise<void>;
  counts(edition: string, date: string): Promise<Partial<Record<DeliveryState, number>>>;
  /** The first of those that failed or are uncertain. */
  problems(edition: string, date: string, most: number): Promise<DeliveryProblem[]>;
  /** Those in a state, by subscriber, after one. */
  list(edition: string, date: string, state: DeliveryState, after: string, limit: number): Promise<ListedDelivery[]>;
  /** Deletes up to `most` rows of dates before `date`, the oldest first. */
  purge(edition: string, date: string, most: number): Promise<void>;
}

const instantOf = (date: Date) => date.toISOString();
const keyOf = ({ edition, date, rendering }: Mailing) => [edition, date, rendering];

type ClaimedRow = ClaimedDelivery & { batch: string };

function claimOf(rows: ClaimedRow[]): Claim | null {
  const [first] = rows;
  if (!first) return null;
  const deliveries = rows.map(({ batch: _, ...delivery }) => delivery);
  return { batch: first.batch, deliveries: deliveries.sort((a, b) => (a.subscriber < b.subscriber ? -1 : 1)) };
}

export function createDeliveryStore(db: D1Database): DeliveryStore {
  const all = async <Row>(sql: string, ...values: (string | number)[]) =>
    (
      await db
        .prepare(sql)
        .bind(...values)
        .all<Row>()
    ).results;

  return {
    schedules: async (edition) => (await all<{ schedule: string }>(SCHEDULES, edition)).map(({ schedule }) => schedule),

    async enrol(edition, date, timetable, now, tooLate) {
      await db.batch([
        db.prepare(ENROL).bind(edition, date, JSON.stringify(timetable), instantOf(now), instantOf(tooLate)),
        db.prepare(NOTE_ENROLLED).bind(edition, date),
      ]);
    },

    async close(edition, date, outcome) {
      await all('UPDATE runs SET mail = ?3 WHERE edition = ?1 AND date = ?2 AND mail IS NULL', edition, date, outcome);
    },

    async halt(edition, date, reason) {
      await all("UPDATE runs SET mail = ?3 WHERE edition = ?1 AND date = ?2 AND mail NOT LIKE 'not sent%'", edition, date, HALTED + reason);
    },

    async resume(edition, date) {
      await all(RESUME, edition, date, HALTED);
    },

    async noteSent(edition, date, now) {
      await all('UPDATE runs SET mailed_at = ?3 WHERE edition = ?1 AND date = ?2', edition, date, instantOf(now));
    },

    owed: (now) => all<Mailing>(OWED, instantOf(now)),

    hasOpen: async (edition, date) => (await db.prepare(HAS_OPEN).bind(edition, date).first<number>('found')) === 1,

    async findChoice(mailing, choice, now) {
      const [found] = await all<{ leaders: string; topics: string }>(WANTED, ...keyOf(mailing), instantOf(now), choice);
      return found ? { leaders: JSON.parse(found.leaders), topics: JSON.parse(found.topics) } : null;
    },

    claim: async (mailing, most, now, lease) =>
      claimOf(await all<ClaimedRow>(CLAIM, ...keyOf(mailing), instantOf(now), instantOf(lease), most)),

    claimAgain: async (mailing, now, lease) =>
      claimOf(await all<ClaimedRow>(CLAIM_AGAIN, ...keyOf(mailing), instantOf(now), instantOf(lease))),

    async giveUp(mailing, now, detail) {
      await all(GIVE_UP, ...keyOf(mailing), instantOf(now), detail);
    },

    async expire(mailing, now, tooLate) {
      await all(EXPIRE, ...keyOf(mailing), instantOf(now), instantOf(tooLate));
    },

    async settle({ edition, date }, batch, settlements, now) {
      await all(SETTLE, edition, date, batch, instantOf(now), JSON.stringify(settlements));
    },

    async counts(edition, date) {
      const rows = await all<{ state: DeliveryState; count: number }>(COUNTS, edition, date);
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    },

    problems: (edition, date, most) => all<DeliveryProblem>(PROBLEMS, edition, date, most),

    list: (edition, date, state, after, limit) => all<ListedDelivery>(LIST, edition, date, state, after, limit),

    async purge(edition, date, most) {
      await all(PURGE, edition, date, most);
    },
  };
}
