import type { KeptChange } from '../model';
import { type ChangeRow, changesOf, claimChanges, parseChange } from './run-changes';

/** What went wrong with one article of a run. */
export interface ArticleFault {
  article: string;
  detail: string;
}

/** The making of one date's briefing. Instants are UTC with milliseconds (`toISOString`), so that they compare as text. */
export interface Run {
  edition: string;
  date: string;
  state: 'composing' | 'published';
  startedAt: string;
  /** When it was last published; null until it was once. */
  publishedAt: string | null;
  /** What the archive says of it. */
  title: string;
  bottomLine: string | null;
  bottomLineLanguage: string | null;
  articles: number;
  stories: number;
  points: number;
  faults: ArticleFault[];
  /** "enrolled 120": who gets it stands in the ledger; "not sent: why"; "halted: why", while the provider refuses us; null while that is open. */
  mail: string | null;
  /** When a message of it went out last. */
  mailedAt: string | null;
}

export const HALTED = 'halted: ';

/** The provider of mail refuses us. */
export const isHalted = ({ mail }: Pick<Run, 'mail'>) => mail?.startsWith(HALTED) ?? false;

/** Who gets its mail stands in the ledger. */
export const isEnrolled = (run: Pick<Run, 'mail'>) => isHalted(run) || (run.mail?.startsWith('enrolled') ?? false);

/** Which runs may be begun over again; a date without a run always may. Instants as the runs have them. */
export interface Again {
  /** Composing since before this moment: it crashed. */
  startedBefore: string;
  /** Published before this moment. */
  publishedBefore: string;
}

/** `~` sorts after every instant: each run is begun over. */
export const ALWAYS: Again = { startedBefore: '~', publishedBefore: '~' };

export interface Begun {
  /** Ids of the articles that the briefing takes, sorted. */
  articles: string[];
  /** The date was never published. */
  first: boolean;
  /** Of the articles' versions: to be given back when it is finished. */
  revision: number;
  /** Of what it told, and of what briefings before it told, in the order in which they came. */
  changes: KeptChange[];
}

export interface Finished {
  /** As the run was begun with. */
  revision: number;
  title: string;
  bottomLine: string | null;
  bottomLineLanguage: string | null;
  articles: number;
  stories: number;
  points: number;
  faults: ArticleFault[];
}

const COLUMNS = `edition, date, state, started_at AS startedAt, published_at AS publishedAt, title, bottom_line AS bottomLine, bottom_line_language AS bottomLineLanguage, articles, stories, points, faults, mail, mailed_at AS mailedAt`;

type Row = Omit<Run, 'faults'> & { faults: string };

const parseRow = (row: Row): Run => ({ ...row, faults: JSON.parse(row.faults) });

export interface RunStore {
  find(edition: string, date: string): Promise<Run | null>;
  /** The runs of those dates that have one, by date. */
  findMany(edition: string, dates: readonly string[]): Promise<Run[]>;
  /** Published runs, the newest date first. */
  published(edition: string, limit: number): Promise<Run[]>;
  /** The months that have a published run, "2026-02", the newest first. */
  months(edition: string): Promise<string[]>;
  /** Published runs of a month, the newest date first. */
  publishedIn(edition: string, month: string): Promise<Run[]>;
  firstDate(edition: string): Promise<string | null>;
  /** The run of any edition that was published last, and the one that was mailed last. */
  lastPublished(): Promise<Run | null>;
  lastMailed(): Promise<Run | null>;
  /** Dates of the published briefings next to a date. */
  neighbours(edition: string, date: string): Promise<{ previous: string | null; next: string | null }>;
  /**
   * Records the run and claims its articles; null when somebody else makes it or has made it, by `again`. Until it is published after `closesAt`, the end
   * of its window, it also claims what has changed of what earlier briefings told.
   */
  begin(edition: string, date: string, now: Date, again: Again, closesAt?: string): Promise<Begun | null>;
  /** Gives articles back that could not be read, so that a later run takes them. */
  release(edition: string, date: string, ids: readonly string[]): Promise<void>;
  /** Dates whose briefings have lost or changed an article since they were published, and that before some moment if one is given. */
  outdated(edition: string, publishedBefore: Date | null): Promise<string[]>;
  /** False when the run has other articles by now, or other versions of them: what was composed is out of date. */
  finish(edition: string, date: string, now: Date, outcome: Finished): Promise<boolean>;
}

/** As rows of articles have it. */
const briefingName = (edition: string, date: string) => `${edition}:${date}`;

export function createRunStore(db: D1Database): RunStore {
  const lastBy = async (column: 'published_at' | 'mailed_at') => {
    const row = await db.prepare(`SELECT ${COLUMNS} FROM runs WHERE ${column} IS NOT NULL ORDER BY ${column} DESC LIMIT 1`).first<Row>();
    return row && parseRow(row);
  };
  return {
    async find(edition, date) {
      const row = await db.prepare(`SELECT ${COLUMNS} FROM runs WHERE edition = ? AND date = ?`).bind(edition, date).first<Row>();
      return row && parseRow(row);
    },

    async findMany(edition, dates) {
      const { results } = await db
        .prepare(`SELECT ${COLUMNS} FROM runs WHERE edition = ? AND date IN (SELECT value FROM json_each(?)) ORDER BY date`)
        .bind(edition, JSON.stringify(dates))
        .all<Row>();
      return results.map(parseRow);
    },

    async published(edition, limit) {
      const { results } = await db
        .prepare(`SELECT ${COLUMNS} FROM runs WHERE edition = ? AND published_at IS NOT NULL ORDER BY date DESC LIMIT ?`)
        .bind(edition, limit)
        .all<Row>();
      return results.map(parseRow);
    },

    // Steps from month to month, a row or two each. "2026-02" sorts before every date of its month.
    async months(edition) {
      const { results } = await db
        .prepare(
          `WITH RECURSIVE months (month) AS (
             SELECT substr(max(date), 1, 7) FROM runs WHERE edition = ?1 AND published_at IS NOT NULL
             UNION ALL
             SELECT (SELECT substr(max(date), 1, 7) FROM runs WHERE edition = ?1 AND date < month AND published_at IS NOT NULL)
             FROM months WHERE month IS NOT NULL
           ) SELECT month FROM months WHERE month IS NOT NULL`,
        )
        .bind(edition)
        .all<{ month: string }>();
      return results.map(({ month }) => month);
    },

    async publishedIn(edition, month) {
      const { results } = await db
        .prepare(
          `SELECT ${COLUMNS} FROM runs WHERE edition = ?1 AND date BETWEEN ?2 AND ?2 || '~' AND published_at IS NOT NULL ORDER BY date DESC`,
        )
        .bind(edition, month)
        .all<Row>();
      return results.map(parseRow);
    },

    firstDate: (edition) => db.prepare('SELECT min(date) AS date FROM runs WHERE edition = ?').bind(edition).first<string | null>('date'),

    lastPublished: () => lastBy('published_at'),
    lastMailed: () => lastBy('mailed_at'),

    async neighbours(edition, date) {
      const row = await db
        .prepare(
          `SELECT (SELECT max(date) FROM runs WHERE edition = ?1 AND date < ?2 AND published_at IS NOT NULL) AS previous,
                  (SELECT min(date) FROM runs WHERE edition = ?1 AND date > ?2 AND published_at IS NOT NULL) AS next`,
        )
        .bind(edition, date)
        .first<{ previous: string | null; next: string | null }>();
      return row ?? { previous: null, next: null };
    },

    // One transaction. A late article (up to three days) is taken only when its own date has a run: until then it waits for that one,
    // so that dates published in any order keep their articles.
    async begin(edition, date, now, { startedBefore, publishedBefore }, closesAt = '') {
      const startedAt = now.toISOString();
      const name = briefingName(edition, date);
      const ours = "EXISTS (SELECT 1 FROM runs WHERE edition = ?2 AND runs.date = ?3 AND state = 'composing' AND started_at = ?4)";
      const [before, taken, , , claimed, changes] = await db.batch<
        { publishedAt: string | null; revision: number; id: string } & ChangeRow
      >([
        db.prepare('SELECT published_at AS publishedAt FROM runs WHERE edition = ? AND date = ?').bind(edition, date),
        db
          .prepare(
            `INSERT INTO runs (edition, date, state, started_at) VALUES (?1, ?2, 'composing', ?3)
             ON CONFLICT DO UPDATE SET state = 'composing', started_at = ?3
             WHERE (state = 'composing' AND started_at < ?4) OR (state = 'published' AND published_at < ?5) RETURNING revision`,
          )
          .bind(edition, date, startedAt, startedBefore, publishedBefore),
        db
          .prepare(
            `UPDATE articles SET briefing = ?1 WHERE briefing IS NULL AND aside IS NULL
             AND (date = ?3 OR (date >= date(?3, '-3 days') AND date < ?3 AND EXISTS (SELECT 1 FROM runs WHERE edition = ?2 AND runs.date = articles.date)))
             AND ${ours}`,
          )
          .bind(name, edition, date, startedAt),
        claimChanges(db, ours, [name, edition, date, startedAt, closesAt]),
        db.prepare('SELECT id FROM articles WHERE briefing = ? ORDER BY id').bind(name),
        changesOf(db, name),
      ]);
      const [run] = taken?.results ?? [];
      if (!run) return null;
      return {
        articles: claimed?.results.map(({ id }) => id) ?? [],
        first: !before?.results[0]?.publishedAt,
        revision: run.revision,
        changes: changes?.results.map(parseChange) ?? [],
      };
    },

    async release(edition, date, ids) {
      await db
        .prepare('UPDATE articles SET briefing = NULL WHERE briefing = ? AND id IN (SELECT value FROM json_each(?))')
        .bind(briefingName(edition, date), JSON.stringify(ids))
        .run();
    },

    async outdated(edition, publishedBefore) {
      const { results } = await db
        .prepare('SELECT date FROM runs WHERE edition = ? AND published_revision < revision AND published_at < ? ORDER BY date')
        .bind(edition, publishedBefore?.toISOString() ?? ALWAYS.publishedBefore)
        .all<{ date: string }>();
      return results.map(({ date }) => date);
    },

    async finish(edition, date, now, { title, bottomLine, bottomLineLanguage, articles, stories, points, faults, revision }) {
      const row = await db
        .prepare(
          `UPDATE runs SET state = 'published', published_at = ?3, articles = ?4, stories = ?5, points = ?6, faults = ?7, title = ?9, bottom_line = ?10, bottom_line_language = ?11, published_revision = ?12
           WHERE edition = ?1 AND date = ?2 AND revision = ?12 AND ?4 = (SELECT count(*) FROM articles WHERE briefing = ?8) RETURNING date`,
        )
        .bind(
          ...[edition, date, now.toISOString(), articles, stories, points, JSON.stringify(faults), briefingName(edition, date)],
          ...[title, bottomLine, bottomLineLanguage, revision],
        )
        .first();
      return row !== null;
    },
  };
}
