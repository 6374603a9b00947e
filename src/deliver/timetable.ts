import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import type { Frequency } from '../model';
import { formatSchedule, type Schedule } from '../text/schedule';

/** When the mail of one date is to be there, for all readers of one schedule. */
export interface Departure {
  /** As by formatSchedule. */
  schedule: string;
  /** An instant, UTC with milliseconds. */
  dueAt: string;
  /** The day it is for, in the reader's zone. */
  day: string;
  /** How many dates it tells of, the newest last; 0 where this day brings no mail. */
  days: number;
}

/** Two days of the year half a year apart: one of them without summer time, wherever that is kept. */
const HALVES = ['01-15', '07-15'];
const SUNDAY = 7;

/**
 * When a schedule's mail of one date is due: as soon as the date is published or, with an hour, the first time that it is so late in the reader's zone.
 *
 * Each date has a day of its own, the same number of days after it all through a year: so no change of clocks, here or there, gives a day two
 * mails or none. Where the hour comes before publication in only one half of the year, the mail of that half comes as soon as there is one, late by the change.
 * A mail without an hour that comes around midnight is the next day's in both halves.
 *
 * @param publishedOn The instant at which a date is published.
 * @throws RangeError for an hour, a zone or a date that is none.
 */
export function planDeparture(schedule: Schedule, date: string, publishedOn: (date: string) => Date): Departure {
  const { frequency, timeZone } = schedule;
  const hour = schedule.hour === null ? null : PlainTime.fromString(schedule.hour);
  const instantOf = (of: string) => Instant.fromEpochMilliseconds(publishedOn(of).getTime());
  const at = (day: PlainDate.Record, time: PlainTime.Record) =>
    ZonedDateTime.toInstant(PlainDate.toZonedDateTime(day, { timeZone, plainTime: time }));

  const distances = HALVES.map((half) => {
    const from = `${date.slice(0, 4)}-${half}`;
    const instant = instantOf(from);
    const day = ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(instant, timeZone));
    const isOver = hour !== null && Instant.compare(at(day, hour), instant) < 0;
    return PlainDate.diffDays(parseDate(from), day) + (isOver ? 1 : 0);
  });
  const day = PlainDate.addDays(parseDate(date), hour === null ? Math.max(...distances) : Math.min(...distances));

  const published = instantOf(date);
  const wanted = hour === null ? published : at(day, hour);
  const due = Instant.compare(wanted, published) < 0 ? published : wanted;
  return {
    schedule: formatSchedule(schedule),
    dueAt: new Date(Instant.toString(due)).toISOString(),
    day: PlainDate.toString(day),
    days: countDays(frequency, PlainDate.dayOfWeek(day)),
  };
}

/** How many dates the mail of a weekday (Monday 1) tells of. */
function countDays(frequency: Frequency, weekday: number): number {
  const isMonday = weekday === 1;
  if (frequency === 'weekly') return isMonday ? 7 : 0;
  if (frequency === 'daily') return 1;
  if (weekday >= SUNDAY - 1) return 0;
  return isMonday ? 3 : 1;
}

const parseDate = (date: string) => PlainDate.create(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
