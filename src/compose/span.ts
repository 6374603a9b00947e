import type { Briefing, Choice, Watchlist, WholeDay } from '../model';
import { narrowBriefing } from './narrow';

/**
 * One briefing of several dates, for readers who do not get every day's.
 *
 * @param days one to seven whole days, oldest first; dates without a whole are left out.
 * @param choice null for everything.
 * @throws RangeError without a day.
 */
export function composeSpan(days: readonly WholeDay[], choice: Choice | null, watchlist: Watchlist): Briefing {
  const last = days.at(-1);
  if (!last) throw new RangeError('a span has at least one day');
  return choice ? narrowBriefing(last, choice, watchlist) : last.briefing;
}
