import type { NewsSource, PollState } from '../model';

/** A listed source, and what came of asking it. Instants are UTC with milliseconds. */
export interface ListedSource {
  source: NewsSource;
  addedAt: string;
  /** Null for one without a feed. */
  poll: PollState | null;
}

export interface NewsSourceStore {
  /** By name. */
  list(): Promise<NewsSource[]>;
  /** By name. */
  listWithState(): Promise<ListedSource[]>;
  find(id: string): Promise<NewsSource | null>;
  findWithState(id: string): Promise<ListedSource | null>;
  save(source: NewsSource, now: Date): Promise<void>;
  /** Adds or replaces. A feed that is new, or has another address than before, is asked at the next tick; one with another interval when that says. */
  saveAll(sources: readonly NewsSource[], now: Date): Promise<void>;
  /** With all that is known of its feed; its articles stay. False when there was none. */
  remove(id: string): Promise<boolean>;
  removeAll(ids: readonly string[]): Promise<void>;
  /** Has a feed asked at the next tick, a retired one too; false when it was asked after `since`, or there is none. */
  hasten(id: string, since: Date, now: Date): Promise<boolean>;
}

type SourceRow = Omit<NewsSource, 'keep' | 'drop' | 'senders' | 'paused'> &
  Record<'keep' | 'dropped' | 'senders', string> & { paused: number };
type ListedRow = SourceRow & Omit<PollState, 'source'> & { addedAt: string; source: string | null };

const COLUMNS = 'id, name, language, country, ownership, feed, every, keep, dropped, senders, paused, origin';
const STATE = `source, next_at AS nextAt, asked_at AS askedAt, succeeded_at AS succeededAt, news_at AS newsAt, failures, error, failed_at AS failedAt,
  moved_to AS movedTo, retired_at AS retiredAt`;
const LISTED = `SELECT ${COLUMNS}, added_at AS addedAt, ${STATE} FROM news_sources LEFT JOIN polls ON source = id`;
const BY_NAME = 'ORDER BY name COLLATE NOCASE, id';

function parseSource({ keep, dropped, senders, ...row }: SourceRow): NewsSource {
  return { ...row, keep: JSON.parse(keep), drop: JSON.parse(dropped), senders: JSON.parse(senders), paused: row.paused === 1 };
}

function parseListed({
  addedAt,
  source,
  nextAt,
  askedAt,
  succeededAt,
  newsAt,
  failures,
  error,
  failedAt,
  movedTo,
  retiredAt,
  ...row
}: ListedRow) {
  const state = { nextAt, askedAt, succeededAt, newsAt, failures, error, failedAt, movedTo, retiredAt };
  return { source: parseSource(row), addedAt, poll: source === null ? null : { source, ...state } };
}

/** What was kept of another address says nothing of this one. */
const FORGET_FEEDS = `DELETE FROM polls WHERE source IN
  (SELECT news_sources.id FROM json_each(?1) JOIN news_sources ON news_sources.id = value ->> 'id' WHERE feed IS NOT value ->> 'feed')`;

/** After a failure, its own wait goes on. */
const SET_INTERVALS = `UPDATE polls SET next_at = strftime('%Y-%m-%dT%H:%M:%fZ', asked_at, sent.every || ' minutes')
  FROM (SELECT news_sources.id, value ->> 'every' AS every FROM json_each(?1) JOIN news_sources ON news_sources.id = value ->> 'id' WHERE news_sources.every <> value ->> 'every') AS sent
  WHERE source = sent.id AND failures = 0 AND asked_at IS NOT NULL AND next_at IS NOT NULL`;

const of = (key: string) => `value ->> '${key}'`;
const SAVE = `INSERT INTO news_sources (${COLUMNS}, added_at)
  SELECT ${['id', 'name', 'language', 'country', 'ownership', 'feed', 'every'].map(of)}, value -> 'keep', value -> 'drop', value -> 'senders',
    ${of('paused')}, ${of('origin')}, ?2 FROM json_each(?1) WHERE true
  ON CONFLICT DO UPDATE SET ${COLUMNS.split(', ').map((name) => `${name} = excluded.${name}`)}`;

const START = `INSERT INTO polls (source, next_at) SELECT ${of('id')}, ?2 FROM json_each(?1) WHERE ${of('feed')} IS NOT NULL ON CONFLICT DO NOTHING`;

/** D1 takes 2 MB in one value. */
const AT_ONCE = 500;

export function createNewsSourceStore(db: D1Database): NewsSourceStore {
  const saveAll = async (sources: readonly NewsSource[], now: Date) => {
    const at = now.toISOString();
    for (let i = 0; i < sources.length; i += AT_ONCE) {
      const sent = JSON.stringify(sources.slice(i, i + AT_ONCE));
      await db.batch([
        ...[FORGET_FEEDS, SET_INTERVALS].map((sql) => db.prepare(sql).bind(sent)),
        ...[SAVE, START].map((sql) => db.prepare(sql).bind(sent, at)),
      ]);
    }
  };

  return {
    saveAll,
    save: (source, now) => saveAll([source], now),

    async list() {
      const { results } = await db.prepare(`SELECT ${COLUMNS} FROM news_sources ${BY_NAME}`).all<SourceRow>();
      return results.map(parseSource);
    },

    async listWithState() {
      return (await db.prepare(`${LISTED} ${BY_NAME}`).all<ListedRow>()).results.map(parseListed);
    },

    async find(id) {
      const row = await db.prepare(`SELECT ${COLUMNS} FROM news_sources WHERE id = ?`).bind(id).first<SourceRow>();
      return row && parseSource(row);
    },

    async findWithState(id) {
      const row = await db.prepare(`${LISTED} WHERE id = ?`).bind(id).first<ListedRow>();
      return row && parseListed(row);
    },

    async remove(id) {
      const { results } = await db.prepare('DELETE FROM news_sources WHERE id = ? RETURNING id').bind(id).all();
      return results.length > 0;
    },

    async removeAll(ids) {
      if (ids.length > 0) {
        await db.prepare('DELETE FROM news_sources WHERE id IN (SELECT value FROM json_each(?))').bind(JSON.stringify(ids)).run();
      }
    },

    async hasten(id, since, now) {
      const { results } = await db
        .prepare(
          'UPDATE polls SET next_at = ?3, retired_at = NULL WHERE source = ?1 AND (asked_at IS NULL OR asked_at <= ?2) RETURNING source',
        )
        .bind(id, since.toISOString(), now.toISOString())
        .all();
      return results.length > 0;
    },
  };
}
