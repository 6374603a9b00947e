import { windowOf } from '../../compose/window';
import { type Departure, planDeparture } from '../../deliver/timetable';
import type { Edition } from '../../model';
import type { Services } from '../../services';
import { parseSchedule, type Schedule } from '../../text/schedule';

/** A mail that would come later than this stays unsent. */
const LATEST = 12 * 60 * 60 * 1000;

/** What was due before is too late at `now`. */
export const tooLateAt = (now: Date) => new Date(now.getTime() - LATEST);

/** When the mail of an edition's date is due by a schedule. */
export function departureOf(edition: Edition, date: string, schedule: Schedule): Departure {
  return planDeparture(schedule, date, (each) => new Date(windowOf(edition, each).to));
}

/**
 * Writes into the ledger who gets a published date's mail, and when; or into the run why nobody does. Once for a run; again it changes nothing.
 * Whoever confirms later begins with the next date.
 */
export async function enrolReaders(services: Services, edition: Edition, date: string, now: Date): Promise<void> {
  const { deliveries, mailer, mailings, tokens } = services;
  const close = (outcome: string) => deliveries.close(edition.id, date, `not sent: ${outcome}`);
  if (!mailer) return close('no mailer configured');
  if (!tokens) return close('no TOKEN_KEYS configured');

  const schedules = await deliveries.schedules(edition.id);
  if (!schedules.length) return close('nobody has subscribed');
  const timetable = schedules.flatMap((schedule) => planFor(edition, date, schedule) ?? []).filter(({ days }) => days > 0);
  if (!timetable.length) return close('nobody gets mail of this date');
  const tooLate = tooLateAt(now);
  if (timetable.every(({ dueAt }) => dueAt < tooLate.toISOString())) return close('more than 12 hours late');
  // No key of ours tells a provider that readers are the same when others came or went since the backup.
  if (await mailings.wasSent(edition.id, date)) return close('it went out before the database was restored');
  await deliveries.enrol(edition.id, date, timetable, now, tooLate);
}

/** A schedule that cannot be kept takes nobody else's mail away. */
function planFor(edition: Edition, date: string, text: string): Departure | undefined {
  try {
    const schedule = parseSchedule(text);
    if (!schedule) throw new RangeError('no schedule');
    return departureOf(edition, date, schedule);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(JSON.stringify({ level: 'error', message: 'a schedule that cannot be kept', schedule: text, detail: error.message }));
    return undefined;
  }
}
