import type { Meaning } from './word';

/** A run of tokens that means something to the lexicon: tokens `at` to `to`, exclusive. */
export interface AnyHit {
  at: number;
  to: number;
  meaning: Meaning;
}

export interface Hit<Kind extends Meaning['kind']> extends AnyHit {
  meaning: Extract<Meaning, { kind: Kind }>;
}

/** All hits of a text by kind, in order; of one kind no two overlap, the longest wins. `weekdays`: the tokens that name one. */
export type Hits = { [Kind in Exclude<Meaning['kind'], 'opener'>]: Hit<Kind>[] } & { weekdays: number[] };

/** Of a text in which nothing was found yet. All of one shape, which is faster to make and to read than several. */
export const noHits = (): Hits => ({
  title: [],
  alias: [],
  surname: [],
  country: [],
  cue: [],
  according: [],
  meets: [],
  topic: [],
  unit: [],
  scale: [],
  about: [],
  visits: [],
  corrects: [],
  weekdays: [],
});

const NONE: AnyHit[] = [];

/** The hits of a list that lie within tokens `from` to `to`. */
export function hitsWithin<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], from: number, to: number): Hit<Kind>[] {
  const first = firstFrom(list, from);
  let stop = first;
  while (stop < list.length && (list[stop] as AnyHit).at < to) stop++;
  return first === stop ? (NONE as Hit<Kind>[]) : list.slice(first, stop);
}

/** The first of them. */
export function firstWithin<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], from: number, to: number): Hit<Kind> | undefined {
  const first = firstFrom(list, from);
  const hit = first < list.length ? list[first] : undefined;
  return hit && hit.at < to ? hit : undefined;
}

/** `hitsWithin` for who asks for one part of the text after the other, in order. */
export function hitsInTurn<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[]): (from: number, to: number) => Hit<Kind>[] {
  let next = 0;
  return (from, to) => {
    while (next < list.length && (list[next] as AnyHit).at < from) next++;
    const first = next;
    while (next < list.length && (list[next] as AnyHit).at < to) next++;
    return first === next ? (NONE as Hit<Kind>[]) : list.slice(first, next);
  };
}

/** The hit of a list that begins at token `at`. */
export function hitAt<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], at: number): Hit<Kind> | undefined {
  const hit = list[firstFrom(list, at)];
  return hit?.at === at ? hit : undefined;
}

/** The hit of a list that ends before token `to`. */
export function hitBefore<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], to: number): Hit<Kind> | undefined {
  const after = firstFrom(list, to);
  const hit = after > 0 ? list[after - 1] : undefined;
  return hit?.to === to ? hit : undefined;
}

/** The place in a list of its first hit from token `at` on. */
function firstFrom(list: readonly AnyHit[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as AnyHit).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
