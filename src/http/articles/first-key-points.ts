import type { Briefing } from '../../model';

/** A briefing with its first `count` key points only, and no mention of the others; all of it without a count. */
export function firstKeyPoints(briefing: Briefing, count: number | undefined): Briefing {
  if (count === undefined || count >= briefing.keyPoints.length) return briefing;
  const keyPoints = briefing.keyPoints.slice(0, count);
  const kept = new Set(keyPoints.map(({ id }) => id));
  const keep = <T extends { keyPoints: string[] }>(part: T): T => ({ ...part, keyPoints: part.keyPoints.filter((id) => kept.has(id)) });
  return {
    ...briefing,
    keyPoints,
    bottomLine: count > 0 ? briefing.bottomLine : null,
    stories: briefing.stories.map(keep),
    leaders: briefing.leaders.map(keep),
    topics: briefing.topics.map(keep),
    grid: briefing.grid.map(keep),
  };
}
