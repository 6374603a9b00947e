import type { Briefing, BriefingPoint, WholeDay } from '../model';
import { leaderRows, parseLeader, parsePoint, pointRows, type Stored, type StoredPoint, sectionRows } from './history-rows';

/** What points are told under. */
export interface Subject {
  kind: 'leader' | 'topic';
  id: string;
}

export interface ToldPoint {
  date: string;
  /** Place in the section. */
  position: number;
  point: BriefingPoint;
}

/** The point after which to go on. */
export type HistoryCursor = Pick<ToldPoint, 'date' | 'position'>;

/** A leader as of one day. */
export interface LeaderAsOf {
  id: string;
  name: string;
  office: string | null;
  country: string | null;
  former: boolean;
}

/** One day on which articles named a leader. */
export interface LeaderDay extends LeaderAsOf {
  date: string;
  /** How many articles named them, and how many points were told of them. */
  articles: number;
  points: number;
  met: { id: string; name: string }[];
  metOthers: string[];
}

/** A leader as of the day they were last named. */
export interface KnownLeader extends LeaderAsOf {
  firstSeen: string;
  lastSeen: string;
}

/** With days, articles and points since a date: zeros for who was not named since. */
export interface CountedLeader extends Omit<KnownLeader, 'firstSeen'> {
  days: number;
  articles: number;
  points: number;
}

/** So many points on a topic, or about a leader, who then has a name. */
export interface Share {
  id: string;
  name: string | null;
  points: number;
}

export interface HistoryStore {
  /** Puts a date's history in the place of what was kept of it. */
  save(general: Briefing, whole: WholeDay): Promise<void>;
  /** What was told of a leader or a topic, the newest day first, each day in reading order; with `on`, only what is on that topic. */
  pointsOf(edition: string, subject: Subject, after: HistoryCursor | null, limit: number, on?: string): Promise<ToldPoint[]>;
  /** The first point of the newest day of each topic that was ever told of. */
  newestOf(edition: string, topics: readonly string[]): Promise<(ToldPoint & { topic: string })[]>;
  /** Of what was told of a leader since `from`, how much is on each topic; of a topic, how much is about each leader. The most first. */
  sharesOf(edition: string, subject: Subject, from: string): Promise<Share[]>;
  /** The points of general briefings, the newest date first, each in reading order, bottom line first. */
  pointsOfDates(edition: string, dates: readonly string[]): Promise<ToldPoint[]>;
  /** The days from one date to another, both included, on which a leader was named, oldest first. */
  daysOf(edition: string, leader: string, from: string, to: string): Promise<LeaderDay[]>;
  findLeader(edition: string, id: string): Promise<KnownLeader | null>;
  /** Those of the ids that belong to somebody who was ever named. */
  known(edition: string, ids: readonly string[]): Promise<Set<string>>;
  /** Who was named on those dates: each by the name of their last. */
  namesOf(edition: string, dates: readonly string[]): Promise<Map<string, string>>;
  /** Everybody who was ever named: those whom most articles named since `from` first, then whom they named last. */
  leaders(edition: string, from: string, limit: number): Promise<CountedLeader[]>;
  /** Topics of which anything was told since `from`, those with most points first. */
  topicCounts(edition: string, from: string): Promise<{ id: string; days: number; points: number; lastSeen: string }[]>;
}

/** Sorts after every date. */
const LAST = '~';

export function createHistoryStore(db: D1Database): HistoryStore {
  return {
    async save(general, whole) {
      const { edition, date } = whole.briefing;
      const remove = (table: string) => db.prepare(`DELETE FROM ${table} WHERE edition = ? AND date = ?`).bind(edition, date);
      const insert = (sql: string, rows: string) => db.prepare(sql).bind(edition, date, rows);
      await db.batch([
        remove('told_points'),
        db.prepare("DELETE FROM told_sections WHERE edition = ? AND kind IN ('leader', 'topic') AND date = ?").bind(edition, date),
        remove('leader_days'),
        ...pointRows(general, whole).map((rows) =>
          insert(
            `INSERT INTO told_points (edition, date, id, position, point)
             SELECT ?1, ?2, value ->> 'id', value ->> 'position', value -> 'point' FROM json_each(?3)`,
            rows,
          ),
        ),
        insert(
          `INSERT INTO told_sections (edition, kind, subject, date, position, point)
           SELECT ?1, value ->> 0, value ->> 1, ?2, value ->> 2, value ->> 3 FROM json_each(?3)`,
          sectionRows(whole),
        ),
        insert(
          `INSERT INTO leader_days (edition, leader, date, name, office, country, former, articles, points, met, met_others)
           SELECT ?1, value ->> 'id', ?2, value ->> 'name', value ->> 'office', value ->> 'country', value ->> 'former', value ->> 'articles',
                  value ->> 'points', value -> 'met', value -> 'metOthers' FROM json_each(?3)`,
          leaderRows(whole),
        ),
      ]);
    },

    async pointsOf(edition, { kind, id }, after, limit, on) {
      const { results } = await db
        .prepare(
          `SELECT date, told_sections.position, told_points.point FROM told_sections
           JOIN told_points USING (edition, date) WHERE told_points.id = told_sections.point
           AND edition = ?1 AND kind = ?2 AND subject = ?3 AND date <= ?4 AND (date < ?4 OR told_sections.position > ?5)
           AND (?7 IS NULL OR EXISTS (SELECT 1 FROM json_each(told_points.point, '$.topics') WHERE value = ?7))
           ORDER BY date DESC, told_sections.position LIMIT ?6`,
        )
        .bind(edition, kind, id, after?.date ?? LAST, after?.position ?? 0, limit, on ?? null)
        .all<StoredPoint>();
      return results.map(parsePoint);
    },

    async newestOf(edition, topics) {
      const { results } = await db
        .prepare(
          `SELECT section.subject AS topic, section.date, section.position, told_points.point FROM json_each(?2) AS topic
           JOIN told_sections AS section ON section.edition = ?1 AND section.kind = 'topic' AND section.subject = topic.value
             AND section.position = 0
             AND section.date = (SELECT max(date) FROM told_sections WHERE edition = ?1 AND kind = 'topic' AND subject = topic.value)
           JOIN told_points ON told_points.edition = ?1 AND told_points.date = section.date AND told_points.id = section.point`,
        )
        .bind(edition, JSON.stringify(topics))
        .all<StoredPoint & { topic: string }>();
      return results.map((row) => ({ ...parsePoint(row), topic: row.topic }));
    },

    async sharesOf(edition, { kind, id }, from) {
      const { results } = await db
        .prepare(
          `SELECT part.value AS id, count(*) AS points,
                  (SELECT name FROM leader_days WHERE edition = ?1 AND leader = part.value ORDER BY date DESC LIMIT 1) AS name
           FROM told_sections JOIN told_points USING (edition, date), json_each(told_points.point, ?5) AS part
           WHERE told_points.id = told_sections.point AND edition = ?1 AND kind = ?2 AND subject = ?3 AND date >= ?4
           GROUP BY part.value ORDER BY points DESC, part.value`,
        )
        .bind(edition, kind, id, from, kind === 'leader' ? '$.topics' : '$.leaders')
        .all<Share>();
      return results;
    },

    async pointsOfDates(edition, dates) {
      const { results } = await db
        .prepare(
          `SELECT date, position, point FROM told_points INDEXED BY told_points_in_briefings
           WHERE edition = ? AND date IN (SELECT value FROM json_each(?)) AND position IS NOT NULL ORDER BY date DESC, position`,
        )
        .bind(edition, JSON.stringify(dates))
        .all<StoredPoint>();
      return results.map(parsePoint);
    },

    async daysOf(edition, leader, from, to) {
      const { results } = await db
        .prepare(
          `SELECT leader AS id, date, name, office, country, former, articles, points, met, met_others AS metOthers FROM leader_days
           WHERE edition = ? AND leader = ? AND date BETWEEN ? AND ? ORDER BY date`,
        )
        .bind(edition, leader, from, to)
        .all<Omit<Stored<LeaderDay>, 'met' | 'metOthers'> & { met: string; metOthers: string }>();
      return results.map((row) => parseLeader<LeaderDay>({ ...row, met: JSON.parse(row.met), metOthers: JSON.parse(row.metOthers) }));
    },

    async findLeader(edition, id) {
      const row = await db
        .prepare(
          `SELECT leader AS id, name, office, country, former, date AS lastSeen,
                  (SELECT min(date) FROM leader_days WHERE edition = ?1 AND leader = ?2) AS firstSeen
           FROM leader_days WHERE edition = ?1 AND leader = ?2 ORDER BY date DESC LIMIT 1`,
        )
        .bind(edition, id)
        .first<Stored<KnownLeader>>();
      return row && parseLeader<KnownLeader>(row);
    },

    async known(edition, ids) {
      const { results } = await db
        .prepare('SELECT value AS id FROM json_each(?2) WHERE EXISTS (SELECT 1 FROM leader_days WHERE edition = ?1 AND leader = value)')
        .bind(edition, JSON.stringify(ids))
        .all<{ id: string }>();
      return new Set(results.map(({ id }) => id));
    },

    async namesOf(edition, dates) {
      // Beside a max(), the other columns are those of its row (SQLite, "bare columns in an aggregate query").
      const { results } = await db
        .prepare(
          `SELECT leader AS id, name, max(date) FROM leader_days INDEXED BY leader_days_by_date
           WHERE edition = ? AND date IN (SELECT value FROM json_each(?)) GROUP BY leader`,
        )
        .bind(edition, JSON.stringify(dates))
        .all<{ id: string; name: string }>();
      return new Map(results.map(({ id, name }) => [id, name]));
    },

    // The names are found one after another through the primary key, and each one's last day with them: it costs by leaders, not by their days.
    async leaders(edition, from, limit) {
      const { results } = await db
        .prepare(
          `WITH RECURSIVE known (leader) AS (
             SELECT min(leader) FROM leader_days WHERE edition = ?1
             UNION ALL
             SELECT (SELECT min(leader) FROM leader_days WHERE edition = ?1 AND leader > known.leader) FROM known WHERE known.leader IS NOT NULL
           ), lately AS (
             SELECT leader, count(*) AS days, sum(articles) AS articles, sum(points) AS points
             FROM leader_days INDEXED BY leader_days_by_date WHERE edition = ?1 AND date >= ?2 GROUP BY leader
           )
           SELECT last.leader AS id, name, office, country, former, last.date AS lastSeen, coalesce(lately.days, 0) AS days,
                  coalesce(lately.articles, 0) AS articles, coalesce(lately.points, 0) AS points
           FROM known
           JOIN leader_days AS last ON last.edition = ?1 AND last.leader = known.leader
             AND last.date = (SELECT max(date) FROM leader_days WHERE edition = ?1 AND leader = known.leader)
           LEFT JOIN lately ON lately.leader = known.leader
           ORDER BY 8 DESC, lastSeen DESC, id LIMIT ?3`,
        )
        .bind(edition, from, limit)
        .all<Stored<CountedLeader>>();
      return results.map((row) => parseLeader<CountedLeader>(row));
    },

    async topicCounts(edition, from) {
      const { results } = await db
        .prepare(
          `SELECT subject AS id, count(DISTINCT date) AS days, count(*) AS points, max(date) AS lastSeen
           FROM told_sections INDEXED BY told_sections_by_date
           WHERE edition = ? AND kind = 'topic' AND date >= ? GROUP BY subject ORDER BY points DESC, id`,
        )
        .bind(edition, from)
        .all<{ id: string; days: number; points: number; lastSeen: string }>();
      return results;
    },
  };
}
