import { dateOf } from '../../compose/window';
import type { DateOrInstant, Edition, FeedItem } from '../../model';
import { daysBefore } from '../days';

/** A briefing takes what came late by so many days: see RunStore.begin. */
const LATE = 3;
/** Somewhere it is tomorrow already. */
const AHEAD = 14 * 60 * 60 * 1000;

const isDay = (date: DateOrInstant) => date.length === 10;

/** When an item came out, which is not in the future; null when it does not say. */
export function dateItem({ publishedAt, updatedAt }: FeedItem, edition: Edition, now: Date): DateOrInstant | null {
  const date = publishedAt ?? updatedAt;
  return date === null ? null : capDate(date, edition, now);
}

/** What lies ahead of `now` becomes `now`. */
export function capDate(date: DateOrInstant, edition: Edition, now: Date): DateOrInstant {
  if (isDay(date)) return date > new Date(now.getTime() + AHEAD).toISOString().slice(0, 10) ? dateOf(edition, now.toISOString()) : date;
  return Date.parse(date) > now.getTime() ? `${now.toISOString().slice(0, 19)}Z` : date;
}

/** Whether no briefing would take an article of that date any more. */
export function isTooOld(date: DateOrInstant, edition: Edition, now: Date): boolean {
  const first = daysBefore(dateOf(edition, now.toISOString()), LATE).at(-1) ?? '';
  return dateOf(edition, date) < first;
}
