import type { Briefing } from '../../model';

/** What stands on the page of a date. */
export type Kind = 'leader' | 'topic' | 'point' | 'story';

/**
 * Tells on which date's page a part of a briefing of several dates stands: a leader or a topic on that of the newest of their points. Undefined for the
 * briefing's own date, and for every part of a briefing of one.
 */
export function datesOf({ date, days = [], leaders, topics }: Briefing): (kind: Kind, id: string) => string | undefined {
  const dates = new Map<string, string>();
  for (const day of days) {
    if (day.date === date) continue;
    for (const id of day.keyPoints) dates.set(`point ${id}`, day.date);
    for (const id of day.stories) dates.set(`story ${id}`, day.date);
  }
  const newest = (ids: readonly string[]) => ids.map((id) => dates.get(`point ${id}`) ?? date).reduce((a, b) => (b > a ? b : a), '');
  for (const { id, keyPoints } of leaders) if (keyPoints.length > 0) dates.set(`leader ${id}`, newest(keyPoints));
  for (const { id, keyPoints } of topics) if (keyPoints.length > 0) dates.set(`topic ${id}`, newest(keyPoints));
  return (kind, id) => {
    const found = dates.get(`${kind} ${id}`);
    return found === date ? undefined : found;
  };
}
