import type { KeptChange } from '../model';

export type ChangeRow = Omit<KeptChange, 'was'> & { was: string };

export const parseChange = (row: ChangeRow): KeptChange => ({ ...row, was: JSON.parse(row.was) });

/**
 * Claims for a briefing what has changed of what those before it told and none has said yet, until it is published after the end of its window.
 *
 * @param ours SQL that holds for the run that is begun: ?2 its edition, ?3 its date, ?4 when it was begun.
 */
export function claimChanges(
  db: D1Database,
  ours: string,
  [name, edition, date, startedAt, closesAt]: [string, string, string, string, string],
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE article_changes SET said_in = ?1 WHERE said_in IS NULL AND told BETWEEN ?2 || ':' AND ?1 AND told < ?1 AND kind <> 'completed'
       AND ${ours} AND (SELECT published_at IS NULL OR published_at < ?5 FROM runs WHERE edition = ?2 AND runs.date = ?3)`,
    )
    .bind(name, edition, date, startedAt, closesAt);
}

/** What a briefing says of changes: of what it told itself, and of what it claimed. */
export function changesOf(db: D1Database, name: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT new, old, first, changed_at AS changedAt, kind, was, substr(told, instr(told, ':') + 1) AS date FROM article_changes
       WHERE told IS NOT NULL AND (told = ?1 OR said_in = ?1) AND kind <> 'completed' ORDER BY changed_at, new`,
    )
    .bind(name);
}
