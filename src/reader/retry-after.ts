/** Whoever asks for more is asked again all the same. */
const LONGEST = 7 * 24 * 3600;

/** Date.parse alone takes "Soon, 12" for December. */
const HTTP_DATE = /^[a-z]{3,9}, ?\d\d[ -][a-z]{3}[ -]\d{2,4} \d\d:\d\d:\d\d GMT$/i;

/**
 * Seconds to wait by Retry-After: a number of them or an HTTP date (RFC 9110, 10.2.3), at most a week.
 *
 * @param now Milliseconds; the server's own clock, where it tells it, so that one that goes wrong does no harm.
 */
export function parseRetryAfter(value: string | null, now: number): number | null {
  const given = value?.trim() ?? '';
  if (/^\d+$/.test(given)) return Math.min(Number(given), LONGEST);
  const at = HTTP_DATE.test(given) ? Date.parse(given) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(Math.max(Math.ceil((at - now) / 1000), 0), LONGEST);
}
