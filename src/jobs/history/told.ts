import { dateOf } from '../../compose/window';
import type { Edition } from '../../model';
import type { Services } from '../../services';
import type { HistoryCursor, Subject, ToldPoint } from '../../store/history';

/** Points that one page of a history shows, but for those of its last day that a day's end brings. */
const A_PAGE = 30;
/** No day's section has as many points. */
const END_OF_DAY = 1e6;

/** The days of which a page tells. */
export interface ToldDays {
  /** Of whole days, the newest first. */
  points: ToldPoint[];
  /** There are points of earlier days. */
  hasMore: boolean;
}

/** What was told of a leader or a topic, day by day, from before a date or from the newest; with `on`, only what is on that topic. */
export async function loadTold(
  { history }: Services,
  edition: Edition,
  subject: Subject,
  before: string | null,
  on?: string,
): Promise<ToldDays> {
  const after: HistoryCursor | null = before === null ? null : { date: before, position: END_OF_DAY };
  const points = await history.pointsOf(edition.id, subject, after, A_PAGE + 1, on);
  if (points.length <= A_PAGE) return { points, hasMore: false };
  const cut = points.at(-1)?.date;
  const whole = points.filter(({ date }) => date !== cut);
  // A day with more points than a page has its first ones.
  return { points: whole.length > 0 ? whole : points.slice(0, A_PAGE), hasMore: true };
}

/** The date of the newest briefing, to which histories are counted; before the first, the date of `now`. */
export async function lastDate({ runs }: Services, edition: Edition, now: Date): Promise<string> {
  const [latest] = await runs.published(edition.id, 1);
  return latest?.date ?? dateOf(edition, now.toISOString());
}
