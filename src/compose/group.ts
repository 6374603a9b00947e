import type { Vector } from './vectors';

/** Sums of the vectors of those texts of a group that are of one language. */
interface Part {
  count: number;
  /** In the space of the language, and in that of all languages. */
  sums: readonly [Map<number, number>, Map<number, number>];
}

/** Texts that tell one event, as far as is known. */
export interface Group {
  members: number[];
  parts: Map<string, Part>;
  /** How many members name which days of the week, by set of days. */
  days: Map<number, number>;
  /** How strongly its members are alike on average; nought for a single text. */
  cohesion: number;
  /** Groups that it did not become one with, and how many texts both had then. */
  refused: Map<Group, number>;
}

/** What similarity counts as one, for two texts of one language and of two. */
export interface Scale {
  same: number;
  cross: number;
}

/** Two texts that name one day of the week, or only different ones, are more likely, or less, to tell one event. */
const SAME_DAY = 1.2;
const OTHER_DAY = 0.7;

/** @param days bit n stands for day n of the week. */
export function groupOf(text: number, language: string, days: number, same: Vector | undefined, cross: Vector | undefined): Group {
  const part: Part = { count: 1, sums: [entriesOf(same), entriesOf(cross)] };
  return { members: [text], parts: new Map([[language, part]]), days: new Map([[days, 1]]), cohesion: 0, refused: new Map() };
}

function entriesOf(vector: Vector | undefined): Map<number, number> {
  return new Map((vector?.terms ?? []).map((term, i) => [term, vector?.weights[i] ?? 0]));
}

/** Puts the texts of one group, which are `strength` like those of the other, into the other. */
export function absorb(large: Group, small: Group, strength: number): void {
  const between = large.members.length * small.members.length;
  const inside = pairsOf(large) + pairsOf(small);
  large.cohesion = (large.cohesion * pairsOf(large) + small.cohesion * pairsOf(small) + strength * between) / (inside + between);
  large.members.push(...small.members);
  for (const [days, count] of small.days) large.days.set(days, (large.days.get(days) ?? 0) + count);
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

const pairsOf = ({ members }: Group) => (members.length * (members.length - 1)) / 2;

/**
 * How alike two groups are: the mean over all pairs of a text of one with a text of the other, in which 1 stands for the scale. The sums
 * of their vectors are enough for it, so its cost does not grow with the number of pairs.
 */
export function strengthBetween(a: Group, b: Group, scale: Scale): number {
  let sum = 0;
  for (const [language, left] of a.parts) {
    for (const [other, right] of b.parts) {
      sum += language === other ? dot(left.sums[0], right.sums[0]) / scale.same : dot(left.sums[1], right.sums[1]) / scale.cross;
    }
  }
  return (sum * meanDayFactor(a.days, b.days)) / (a.members.length * b.members.length);
}

function dot(a: Map<number, number>, b: Map<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** What the days of the week that two texts name say about them, as sets of bits. One that names none says nothing. */
export function dayFactor(a = 0, b = 0): number {
  if (!a || !b) return 1;
  return a & b ? SAME_DAY : OTHER_DAY;
}

/** The mean over all pairs of a text of one group with a text of the other. */
function meanDayFactor(a: Group['days'], b: Group['days']): number {
  let sum = 0;
  let pairs = 0;
  for (const [left, many] of a) {
    for (const [right, more] of b) {
      pairs += many * more;
      sum += many * more * dayFactor(left, right);
    }
  }
  return sum / pairs;
}
