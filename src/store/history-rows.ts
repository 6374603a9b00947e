import type { Briefing, WholeDay } from '../model';
import type { LeaderAsOf, ToldPoint } from './history';

/** D1 takes 2 MB in one value; a character is up to three bytes. */
const LONGEST = 500_000;

/** The points of a day as JSON lists of rows, few enough in each for one value. */
export function pointRows(general: Briefing, { briefing }: WholeDay): string[] {
  const positions = new Map(general.keyPoints.map(({ id }, position) => [id, position]));
  const lists: string[][] = [];
  let size = LONGEST;
  for (const point of briefing.keyPoints) {
    const row = JSON.stringify({ id: point.id, position: positions.get(point.id) ?? null, point });
    if (size + row.length > LONGEST) {
      lists.push([]);
      size = 0;
    }
    lists.at(-1)?.push(row);
    size += row.length;
  }
  return lists.map((rows) => `[${rows.join(',')}]`);
}

/** Which points each section has: [kind, subject, position, point]. */
export function sectionRows({ briefing }: WholeDay): string {
  const rows = (kind: string, sections: readonly { id: string; keyPoints: string[] }[]) =>
    sections.flatMap(({ id, keyPoints }) => keyPoints.map((point, position) => [kind, id, position, point]));
  return JSON.stringify([...rows('leader', briefing.leaders), ...rows('topic', briefing.topics)]);
}

/** Everybody who was named. */
export function leaderRows({ briefing, reported }: WholeDay): string {
  const names = new Map(reported.map(({ id, name }) => [id, name]));
  const points = new Map(briefing.leaders.map(({ id, keyPoints }) => [id, keyPoints.length]));
  return JSON.stringify(
    reported.map((leader) => ({
      ...leader,
      points: points.get(leader.id) ?? 0,
      met: leader.met.map((id) => ({ id, name: names.get(id) ?? id })),
    })),
  );
}

/** SQLite has no truth values. */
export type Stored<T> = Omit<T, 'former'> & { former: number };
export const parseLeader = <T extends LeaderAsOf>(row: Stored<T>): T => ({ ...row, former: row.former === 1 }) as unknown as T;

export type StoredPoint = Omit<ToldPoint, 'point'> & { point: string };
export const parsePoint = ({ date, position, point }: StoredPoint): ToldPoint => ({ date, position, point: JSON.parse(point) });
