import { dateOf, dueDates, windowOf } from '../compose/window';
import type { Edition } from '../model';
import type { Services } from '../services';

/** One date that is due. */
export interface DueDate {
  date: string;
  /** When its briefing comes out, as ISO 8601 in UTC with milliseconds. */
  dueAt: string;
  /** It was published when or after it was due: before, it may lack articles. */
  published: boolean;
  /** What became of its mail; null while that is open. */
  mail: string | null;
}

/**
 * The last seven dates that are due at `now`, oldest first. Those before the first article and the first run are left out (there was nothing
 * to miss) but for the last one.
 */
export async function findDueDates({ articles, runs }: Services, edition: Edition, now: Date): Promise<DueDate[]> {
  const dates = dueDates(edition, now);
  const [made, firstArticle, firstRun] = await Promise.all([
    runs.findMany(edition.id, dates),
    articles.firstDate(),
    runs.firstDate(edition.id),
  ]);
  const byDate = new Map(made.map((run) => [run.date, run]));
  return dates
    .filter((date, i) => i === dates.length - 1 || [firstArticle, firstRun].some((first) => first !== null && first <= date))
    .map((date) => {
      const dueAt = new Date(windowOf(edition, date).to).toISOString();
      const run = byDate.get(date);
      const published = run?.state === 'published' && run.publishedAt !== null && run.publishedAt >= dueAt;
      return { date, dueAt, published, mail: run?.mail ?? null };
    });
}

/** When the edition comes out next after `now`. */
export function nextDueAt(edition: Edition, now: Date): Date {
  return new Date(windowOf(edition, dateOf(edition, now.toISOString())).to);
}
