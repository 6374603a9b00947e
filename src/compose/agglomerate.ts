import type { Pair } from './neighbours';
import type { Vector } from './vectors';

/** One way to compare texts: its vectors, the pairs it found, the similarity from which it calls two texts one event. */
export interface Comparison {
  vectors: readonly Vector[];
  pairs: readonly Pair[];
  threshold: number;
}

/** A group of texts in the making: its members and, by language, how many and the sums of their vectors. */
interface Group {
  members: number[];
  parts: Map<string, { count: number; sums: [Map<number, number>, Map<number, number>] }>;
}

/**
 * Groups of texts, best pairs first. Two groups become one only if their pairs are alike on average, so that a chain of
 * half-alike texts does not glue two events together.
 *
 * @param same compares texts of one language, `cross` those of two.
 * @returns the members of each group in ascending order, groups in order of their first member.
 */
export function agglomerate(languages: readonly string[], same: Comparison, cross: Comparison): number[][] {
  const group: Group[] = languages.map((language, i) => ({
    members: [i],
    parts: new Map([[language, { count: 1, sums: [sumOf(same.vectors[i]), sumOf(cross.vectors[i])] }]]),
  }));
  const edges = [same, cross]
    .flatMap(({ pairs, threshold }) => pairs.map(({ a, b, similarity }) => ({ a, b, strength: similarity / threshold })))
    .filter(({ strength }) => strength >= 1)
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  for (const { a, b } of edges) {
    const left = group[a] as Group;
    const right = group[b] as Group;
    if (left === right || averageStrength(left, right, same.threshold, cross.threshold) < 1) continue;
    const [large, small] = left.members.length >= right.members.length ? [left, right] : [right, left];
    for (const member of small.members) group[member] = large;
    absorb(large, small);
  }
  return [...new Set(group)].map(({ members }) => members.sort((x, y) => x - y));
}

function sumOf(vector: Vector | undefined): Map<number, number> {
  return new Map((vector?.terms ?? []).map((term, i) => [term, vector?.weights[i] ?? 0]));
}

function absorb(large: Group, small: Group): void {
  large.members.push(...small.members);
  for (const [language, part] of small.parts) {
    const own = large.parts.get(language);
    if (!own) large.parts.set(language, part);
    else {
      own.count += part.count;
      for (const k of [0, 1] as const)
        for (const [term, weight] of part.sums[k]) own.sums[k].set(term, (own.sums[k].get(term) ?? 0) + weight);
    }
  }
}

/** Mean of similarity over threshold, over all pairs of a member of one group with a member of the other: sums are enough for it. */
function averageStrength(left: Group, right: Group, sameThreshold: number, crossThreshold: number): number {
  let sum = 0;
  for (const [language, a] of left.parts) {
    for (const [other, b] of right.parts) {
      sum += language === other ? dot(a.sums[0], b.sums[0]) / sameThreshold : dot(a.sums[1], b.sums[1]) / crossThreshold;
    }
  }
  return sum / (left.members.length * right.members.length);
}

function dot(a: Map<number, number>, b: Map<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
