// The function-style half of the polyfill, a third of the whole in the bundle.
import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import type { DateOrInstant, Edition } from '../model';

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

function parsePlainDate(date: string): PlainDate.Record {
  if (!PLAIN_DATE.test(date)) throw new RangeError(`${date} is no date`);
  return PlainDate.create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

function startOf({ timeZone, publishAt }: Edition, date: PlainDate.Record): Instant.Record {
  return ZonedDateTime.toInstant(PlainDate.toZonedDateTime(date, { timeZone, plainTime: PlainTime.fromString(publishAt) }));
}

/**
 * The 24 hours or so that a date's briefing covers: from `publishAt` of that local date to `publishAt` of the next, as UTC instants.
 * A time that a change of clocks leaves out is moved on by the change (RFC 5545, 3.3.5); windows always join without gap or overlap.
 *
 * @throws RangeError for a date that is none.
 */
export function windowOf(edition: Edition, date: string): { from: string; to: string } {
  const day = parsePlainDate(date);
  return { from: Instant.toString(startOf(edition, day)), to: Instant.toString(startOf(edition, PlainDate.addDays(day, 1))) };
}

function dayOf(edition: Edition, instant: Instant.Record): PlainDate.Record {
  const day = ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(instant, edition.timeZone));
  return Instant.compare(instant, startOf(edition, day)) < 0 ? PlainDate.subtractDays(day, 1) : day;
}

/** The date whose briefing an article belongs to: a plain date is its own, an instant lies in the date whose window holds it. */
export function dateOf(edition: Edition, publishedAt: DateOrInstant): string {
  return PLAIN_DATE.test(publishedAt) ? publishedAt : PlainDate.toString(dayOf(edition, Instant.fromString(publishedAt)));
}

/** The last `days` dates whose window has ended by `now`, oldest first. */
export function dueDates(edition: Edition, now: Date, days = 7): string[] {
  const open = dayOf(edition, Instant.fromEpochMilliseconds(now.getTime()));
  return Array.from({ length: days }, (_, i) => PlainDate.toString(PlainDate.subtractDays(open, days - i)));
}
