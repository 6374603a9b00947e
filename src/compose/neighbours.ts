import { cosine, type Space } from './vectors';

/** Two texts and how alike they are. `a` < `b`. */
export interface Pair {
  a: number;
  b: number;
  similarity: number;
}

/**
 * A term finds all the texts that have it up to this many; beyond it only those next to the text in the day's order, so that the work stays linear
 * and a hundred copies of one report still find each other.
 */
const LONGEST_POSTINGS = 60;
const WINDOW = 8;
/** Terms of a text that look for candidates, heaviest first. */
const MOST_PROBES = 40;
/** Candidates of a text whose exact similarity is computed. */
const MOST_NEIGHBOURS = 12;

/**
 * Pairs of texts that share at least `shared` of their heaviest terms and are at least `threshold` alike, found by an inverted index: the work grows
 * with the number of texts, not with its square.
 *
 * @param allow leaves pairs out before anything is computed.
 */
export function findPairs(space: Space, threshold: number, shared: number, allow: (a: number, b: number) => boolean): Pair[] {
  const { vectors, frequency } = space;
  const postings: { text: number; weight: number }[][] = [];
  const pairs = new Map<number, Pair>();
  const probes = vectors.map(({ terms, weights }) =>
    terms
      .map((term, i) => ({ term, weight: weights[i] as number, place: 0 }))
      .filter(({ term }) => (frequency[term] ?? 0) > 1)
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, MOST_PROBES),
  );
  probes.forEach((list, text) => {
    for (const probe of list) {
      const posting = postings[probe.term] ?? [];
      postings[probe.term] = posting;
      probe.place = posting.push({ text, weight: probe.weight }) - 1;
    }
  });
  const count = new Uint16Array(vectors.length);
  const weights = new Float64Array(vectors.length);
  probes.forEach((list, text) => {
    const found: number[] = [];
    for (const { term, weight, place } of list) {
      const posting = postings[term] ?? [];
      const whole = posting.length <= LONGEST_POSTINGS;
      const end = whole ? posting.length : Math.min(posting.length, place + WINDOW + 1);
      for (let i = whole ? 0 : Math.max(0, place - WINDOW); i < end; i++) {
        const { text: other, weight: otherWeight } = posting[i] as { text: number; weight: number };
        if (count[other] === 0) found.push(other);
        count[other] = (count[other] as number) + 1;
        weights[other] = (weights[other] as number) + weight * otherWeight;
      }
    }
    const best = found
      .filter((other) => other !== text && (count[other] as number) >= shared && allow(text, other))
      .map((other): [number, number] => [other, weights[other] as number])
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_NEIGHBOURS);
    for (const other of found) {
      count[other] = 0;
      weights[other] = 0;
    }
    for (const [other] of best) {
      const a = Math.min(text, other);
      const b = Math.max(text, other);
      const key = a * vectors.length + b;
      if (pairs.has(key)) continue;
      const left = vectors[a];
      const right = vectors[b];
      if (left && right) pairs.set(key, { a, b, similarity: cosine(left, right) });
    }
  });
  return [...pairs.values()].filter(({ similarity }) => similarity >= threshold);
}
