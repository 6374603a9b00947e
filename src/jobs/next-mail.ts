import { dateOf, windowOf } from '../compose/window';
import { planDeparture } from '../deliver/timetable';
import type { Edition, Subscriber } from '../model';
import { daysAfter } from './days';

/** A week with its Monday, wherever the reader's day begins. */
const FARTHEST = 9;

/** When the next mail of a subscriber is due after `now`, if there is anything to tell; null of one who is paused for longer than a week. */
export function nextMailAt(edition: Edition, { wishes, pausedUntil }: Subscriber, now: Date): Date | null {
  const schedule = `${wishes.frequency} ${wishes.hour ?? '-'} ${wishes.timeZone}`;
  const publishedOn = (date: string) => new Date(windowOf(edition, date).to);
  // Yesterday's may be out already, and be due at a later hour.
  const open = dateOf(edition, new Date(now.getTime() - 86_400_000).toISOString());
  const coming = [open, ...daysAfter(open, FARTHEST)]
    .map((date) => planDeparture(schedule, date, publishedOn))
    .filter(({ days, day, dueAt }) => days > 0 && dueAt > now.toISOString() && (pausedUntil === null || day >= pausedUntil));
  const [first] = coming.map(({ dueAt }) => dueAt).sort();
  return first === undefined ? null : new Date(first);
}
