const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * When a source that did not answer is asked again: its interval doubles with each failure, up to a day, and never ends before the time that it asked for.
 *
 * @param every Minutes.
 * @param failures In a row, with this one.
 * @param retryAfter Seconds.
 */
export function nextAttempt(now: Date, every: number, failures: number, retryAfter: number | null): Date {
  const wait = Math.min(every * MINUTE * 2 ** Math.min(failures - 1, 20), DAY);
  return new Date(now.getTime() + Math.max(wait, (retryAfter ?? 0) * 1000));
}
