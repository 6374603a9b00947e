import { byText } from './order';
import type { Ranked } from './rank-points';

/** What a point still counts for a further topic when a listed one covers it already. */
const COVERED = 0.4;
/** What a point counts for its second, third … topic. */
const LATER_TOPIC = 0.6;

/**
 * The subjects of the day, at most `most`: each time the one with most weight of points, where points under a subject already taken
 * count less, so that the list spans the day.
 *
 * @param known ids that may be chosen.
 * @param told points that are read out elsewhere: a subject that has no others may give way.
 */
export function chooseTopics(
  candidates: readonly Ranked[],
  known: ReadonlySet<string>,
  most: number,
  told: readonly Ranked[] = [],
): string[] {
  const covered = new Set<Ranked>(told);
  const chosen: string[] = [];
  while (chosen.length < most) {
    const weights = new Map<string, number>();
    for (const candidate of candidates) {
      candidate.point.topics.forEach((topic, i) => {
        if (!known.has(topic) || chosen.includes(topic)) return;
        const weight = candidate.weight * LATER_TOPIC ** i * (covered.has(candidate) ? COVERED : 1);
        weights.set(topic, (weights.get(topic) ?? 0) + weight);
      });
    }
    const [best] = [...weights].sort(([a, x], [b, y]) => y - x || byText(a, b));
    if (!best) break;
    chosen.push(best[0]);
    for (const candidate of candidates) if (candidate.point.topics.includes(best[0])) covered.add(candidate);
  }
  return chosen;
}
