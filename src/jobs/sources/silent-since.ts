import type { ListedSource } from '../../store/news-sources';

const DAY = 24 * 60 * 60 * 1000;
/** A feed that is asked once a day is late only when that answer fails to come. */
const GRACE = 60 * 60 * 1000;

/**
 * Since when a source has not answered, where that is for a day: its last answer, or before the first when it was listed. Null for one that does,
 * and for one that nobody asks: paused, gone for good, without a feed.
 */
export function silentSince({ source, addedAt, poll }: ListedSource, now: Date): string | null {
  if (source.feed === null || source.paused || poll?.retiredAt) return null;
  const since = poll?.succeededAt ?? addedAt;
  return now.getTime() - Date.parse(since) > Math.max(DAY, source.every * 60_000 + GRACE) ? since : null;
}
