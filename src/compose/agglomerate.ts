import { absorb, dayFactor, type Group, groupOf, type Scale, strengthBetween } from './group';
import type { Pair } from './neighbours';
import { push } from './order';
import type { Vector } from './vectors';

/** Texts as they are compared: within a language, and across languages (empty where there is only one). */
export interface Texts {
  languages: readonly string[];
  /** The days of the week that each names, bit n for day n. */
  days: readonly number[];
  same: readonly Vector[];
  cross: readonly Vector[];
}

/** Groups become one only if they are at least this part as alike as either is in itself, … */
const COHESION = 0.6;
/** … but no more is asked than this: copies of one report do not keep out another report of its event. */
const MOST_ASKED = 1.5;
/** Groups that were refused are tried again when they have grown by so much: large ones meet at thousands of pairs. */
const GROWTH = 1.2;
/** What is left alone joins the nearest story at this strength, … */
const LEFT_ALONE = 0.6;
/** … if that is so many times as near as the next. */
const MARGIN = 1.5;

/**
 * Groups of texts, the best pairs first. Two groups become one only if their texts are alike on average, so that a chain of half-alike texts does
 * not glue two events together; and not if each is far more alike in itself. In the end a text that is left alone joins the story that is
 * clearly the nearest; two that are left alone do not join, for of unrelated texts some two are always the nearest.
 *
 * @param pairs that may tell one event: only these are tried.
 * @param scale from which similarity groups are alike; `alone` from which two single texts are.
 * @returns the members of each group in ascending order, groups in order of their first member.
 */
export function agglomerate({ languages, days, same, cross }: Texts, pairs: readonly Pair[], scale: Scale, alone: Scale): number[][] {
  const groups = languages.map((language, i) => groupOf(i, language, days[i] ?? 0, same[i], cross[i]));
  const strengthOf = (a: Group, b: Group) => strengthBetween(a, b, a.members.length + b.members.length === 2 ? alone : scale);
  const edges = pairs
    .map(({ a, b, similarity }) => ({
      a,
      b,
      strength: (similarity / alone[languages[a] === languages[b] ? 'same' : 'cross']) * dayFactor(days[a], days[b]),
    }))
    .filter(({ strength }) => strength >= 1)
    .sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b);
  for (const { a, b } of edges) {
    const left = groups[a] as Group;
    const right = groups[b] as Group;
    if (left === right || hardlyGrown(left, right)) continue;
    const strength = strengthOf(left, right);
    const asked = Math.max(1, Math.min(MOST_ASKED, COHESION * Math.max(left.cohesion, right.cohesion)));
    if (strength >= asked) join(groups, left, right, strength);
    else left.refused.set(right, left.members.length + right.members.length);
  }
  for (const { text, story, strength } of findNearest(groups, pairs, scale)) {
    if (groups[text] !== groups[story]) join(groups, groups[story] as Group, groups[text] as Group, strength);
  }
  return [...new Set(groups)].map(({ members }) => members.sort((x, y) => x - y));
}

function hardlyGrown(a: Group, b: Group): boolean {
  const before = Math.max(a.refused.get(b) ?? 0, b.refused.get(a) ?? 0);
  return a.members.length + b.members.length < GROWTH * before;
}

function join(groups: Group[], a: Group, b: Group, strength: number): void {
  const [large, small] = a.members.length >= b.members.length ? [a, b] : [b, a];
  for (const member of small.members) groups[member] = large;
  absorb(large, small, strength);
}

/** The single texts of which a group, here told by one of its members, is clearly the nearest. */
function findNearest(groups: readonly Group[], pairs: readonly Pair[], scale: Scale): { text: number; story: number; strength: number }[] {
  const near = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    if (groups[a]?.members.length === 1) push(near, a, b);
    if (groups[b]?.members.length === 1) push(near, b, a);
  }
  return [...near].flatMap(([text, others]) => {
    const found = [...new Set(others.map((other) => groups[other] as Group))]
      .map((group) => ({ group, strength: strengthBetween(groups[text] as Group, group, scale) }))
      .sort((x, y) => y.strength - x.strength || (x.group.members[0] as number) - (y.group.members[0] as number));
    const [best, next] = found;
    if (!best || best.group.members.length === 1 || best.strength < LEFT_ALONE) return [];
    if (next && best.strength < MARGIN * next.strength) return [];
    return [{ text, story: best.group.members[0] as number, strength: best.strength }];
  });
}
