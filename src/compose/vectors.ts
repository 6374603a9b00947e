import { byText } from './order';

/** A vector over numbered terms, in ascending order of term; its length is one at most. */
export interface Vector {
  terms: number[];
  weights: number[];
}

/** Terms of one text with their counts. */
export type Terms = readonly (readonly [string, number])[];

/** A text of fewer terms says too little to be sure of. */
const LEAST_TERMS = 12;

/** Texts beyond this many terms are told by their heaviest ones. */
const MOST_TERMS = 120;

/**
 * Stands for a background of other news in the document frequencies, so that a term shared by all of three articles still
 * counts for something.
 */
const BACKGROUND = 100;

export interface Space {
  vectors: Vector[];
  /** In how many texts each term is. */
  frequency: number[];
}

/**
 * tf-idf vectors of texts: (1 + ln tf) · ln((n + background) / df), scaled to length one. Counts are 1 or more.
 *
 * @param least a text of fewer terms is weighed as if it had others, which nobody shares.
 */
export function weigh(texts: readonly Terms[], least = LEAST_TERMS): Space {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const frequency: number[] = [];
  const counted = texts.map((terms) => {
    const counts = new Map<number, number>();
    for (const [name, count] of terms) {
      let term = numbers.get(name);
      if (term === undefined) {
        term = names.length;
        numbers.set(name, term);
        names.push(name);
        frequency.push(0);
      }
      if (!counts.has(term)) frequency[term] = (frequency[term] ?? 0) + 1;
      counts.set(term, (counts.get(term) ?? 0) + count);
    }
    return counts;
  });
  const size = texts.length + BACKGROUND;
  const vectors = counted.map((counts) => {
    const weighted = [...counts].map(([term, count]) => ({
      term,
      name: names[term] ?? '',
      weight: (1 + Math.log(count)) * Math.log(size / (frequency[term] ?? 1)),
    }));
    weighted.sort((a, b) => b.weight - a.weight || byText(a.name, b.name));
    return scaled(
      weighted.slice(0, MOST_TERMS).sort((a, b) => a.term - b.term),
      least,
    );
  });
  return { vectors, frequency };
}

function scaled(entries: readonly { term: number; weight: number }[], least: number): Vector {
  const missing = Math.max(1, least / Math.max(1, entries.length));
  const length = Math.sqrt(missing * entries.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return { terms: entries.map((e) => e.term), weights: entries.map((e) => e.weight / length) };
}

/** Texts up to so few terms, and from so many; and by how much these are too much alike: a lead has some thirty, a whole report eighty. */
const LONG = { from: 50, to: 80, excess: 1 };

/** Long texts share more words by chance than short ones, so two of them have to be that much more alike: their vectors get shorter. */
export function dampLong({ terms, weights }: Vector): Vector {
  const part = Math.min(1, Math.max(0, (terms.length - LONG.from) / (LONG.to - LONG.from)));
  const length = 1 / Math.sqrt(1 + LONG.excess * part);
  return { terms, weights: weights.map((weight) => weight * length) };
}

/** How alike two vectors are: their product, the cosine of vectors of length one. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] as number;
    const right = b.terms[j] as number;
    if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}
