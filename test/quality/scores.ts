// Scores in percent, by the field's usual definitions.
import type { Span } from '../../src/model';

const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);

/** The harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number) => (precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0);

/** F1 of right among found and among gold, in percent. */
export const f1OfCounts = (right: number, found: number, gold: number) => f1(percent(right, found), percent(right, gold));

/** Share in percent. */
export const accuracy = (right: number, all: number) => percent(right, all);

/** How many of the found are in the gold, to the letter. */
export function countExact(found: readonly Span[], gold: readonly Span[]): number {
  const known = new Set(gold.map(({ start, end }) => `${start}-${end}`));
  return found.filter(({ start, end }) => known.has(`${start}-${end}`)).length;
}

/** The share of a span that another covers, 0 to 1. */
export function coverage(span: Span, by: Span): number {
  const shared = Math.min(span.end, by.end) - Math.max(span.start, by.start);
  return Math.max(0, shared) / (span.end - span.start);
}

/** ROUGE without stemming takes runs of ASCII letters and digits for words, in any language. */
const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

function countGrams(words: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

/** ROUGE-N: the F1 of runs of n words shared, each counted as often as both have it (Lin 2004). */
export function rouge(n: number, candidate: string, reference: string): number {
  const found = countGrams(wordsOf(candidate), n);
  const gold = countGrams(wordsOf(reference), n);
  let shared = 0;
  for (const [gram, count] of found) shared += Math.min(count, gold.get(gram) ?? 0);
  return f1OfCounts(shared, sum(found), sum(gold));
}

/**
 * B-cubed F1 of a grouping: precision is how much of an item's group belongs with it, recall how much of what belongs with it is in its
 * group, both as means over all items (Bagga and Baldwin 1998).
 *
 * @param found each item's group.
 * @param gold each item's right group.
 */
export function bCubedF1(found: readonly unknown[], gold: readonly unknown[]): number {
  let precision = 0;
  let recall = 0;
  for (let i = 0; i < gold.length; i++) {
    const group = gold.map((_, k) => k).filter((k) => found[k] === found[i]);
    const right = gold.map((_, k) => k).filter((k) => gold[k] === gold[i]);
    const both = group.filter((k) => gold[k] === gold[i]).length;
    precision += both / group.length;
    recall += both / right.length;
  }
  return f1(percent(precision, gold.length), percent(recall, gold.length));
}
