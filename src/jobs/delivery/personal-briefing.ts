import { composeSpan } from '../../compose/span';
import { wholeOf } from '../../compose/whole-of';
import type { Briefing, Choice, Edition, WholeDay } from '../../model';
import type { Services } from '../../services';
import { narrowBriefing } from '../briefings/narrow-briefing';
import { daysBefore } from '../days';

/**
 * What readers of one choice are told: of one date, or of the last `days` of them.
 *
 * @param choice Null for everything.
 * @throws When the date's briefing cannot be read (yet).
 */
export async function loadPersonalBriefing(
  services: Services,
  edition: Edition,
  date: string,
  days: number,
  choice: Choice | null,
): Promise<Briefing> {
  const briefing = days > 1 ? await loadSpan(services, edition, date, days, choice) : await loadDay(services, edition, date, choice);
  if (!briefing) throw new Error(`the briefing of ${date} is not there`);
  return briefing;
}

function loadDay(services: Services, edition: Edition, date: string, choice: Choice | null): Promise<Briefing | null> {
  return choice ? narrowBriefing(services, edition.id, date, choice) : services.briefings.load(edition.id, date);
}

async function loadSpan(services: Services, edition: Edition, date: string, days: number, choice: Choice | null): Promise<Briefing | null> {
  const dates = [...daysBefore(date, days - 1).reverse(), date];
  const wholes = await Promise.all(dates.map((each) => loadWhole(services, edition.id, each)));
  return wholes.at(-1)
    ? composeSpan(
        wholes.filter((whole) => whole !== null),
        choice,
        services.watchlist,
      )
    : null;
}

/** Of a date that was published before whole days were kept, what its briefing has; null for one without a briefing. */
async function loadWhole({ briefings, topics }: Services, edition: string, date: string): Promise<WholeDay | null> {
  const whole = await briefings.loadWhole(edition, date);
  if (whole) return whole;
  const briefing = await briefings.load(edition, date);
  return briefing && wholeOf(briefing, topics);
}
