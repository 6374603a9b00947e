import { dateOf } from '../../compose/window';
import type { Edition, Subscriber } from '../../model';
import { daysAfter } from '../days';
import { departureOf } from './enrol';

/** A week with its Monday, wherever the reader's day begins. */
const FARTHEST = 9;

/** When the next mail of a subscriber is due after `now`, if there is anything to tell; null of one who is paused for longer than a week. */
export function nextMailAt(edition: Edition, { wishes, pausedUntil }: Subscriber, now: Date): Date | null {
  // Yesterday's may be out already, and be due at a later hour.
  const first = dateOf(edition, new Date(now.getTime() - 86_400_000).toISOString());
  const [next] = [first, ...daysAfter(first, FARTHEST)]
    .map((date) => departureOf(edition, date, wishes))
    .filter(({ days, day, dueAt }) => days > 0 && dueAt > now.toISOString() && (pausedUntil === null || day >= pausedUntil))
    .map(({ dueAt }) => dueAt)
    .sort();
  return next === undefined ? null : new Date(next);
}
