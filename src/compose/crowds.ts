import type { Pair } from './neighbours';
import { push } from './order';
import type { Vector } from './vectors';

/** The nearest of a text may tell its event: the crowd are those behind them. */
const OWN = 3;
const CROWD = 4;
/** How alike a crowd is: less is none, and more may be one large story. */
const LOOSE = 0.1;
const DENSE = 0.2;
/** Where a day has too few texts to show a crowd, it is taken for one between the two. */
const UNSEEN = 0.15;

/**
 * Where many events of one affair are told in the same words, texts have to be more alike to tell one event than where nothing else comes near
 * them. The vectors of those in a crowd get shorter, so that a product stands for similarity in relation to the crowds of both.
 *
 * @param pairs of one language, down to the faintest likeness.
 * @returns the vectors, and the pairs as alike as these are.
 */
export function dampCrowded(
  vectors: readonly Vector[],
  pairs: readonly Pair[],
  languages: readonly string[],
): { vectors: Vector[]; pairs: Pair[] } {
  const near = new Map<number, number[]>();
  for (const { a, b, similarity } of pairs) {
    push(near, a, similarity);
    push(near, b, similarity);
  }
  const texts = new Map<string, number>();
  for (const language of languages) texts.set(language, (texts.get(language) ?? 0) + 1);
  const lengths = languages.map((language, text) => {
    const others = (texts.get(language) as number) - 1;
    return Math.sqrt(LOOSE / crowdOf(near.get(text) ?? [], others));
  });
  return {
    vectors: vectors.map(({ terms, weights }, text) => ({ terms, weights: weights.map((weight) => weight * (lengths[text] as number)) })),
    pairs: pairs.map(({ a, b, similarity }) => ({ a, b, similarity: similarity * (lengths[a] as number) * (lengths[b] as number) })),
  };
}

/** How alike the crowd around a text is to it on average. */
function crowdOf(similarities: number[], others: number): number {
  const crowd = similarities.sort((x, y) => y - x).slice(OWN, OWN + CROWD);
  const missing = Math.min(CROWD, Math.max(0, OWN + CROWD - others));
  const sum = crowd.reduce((so, similarity) => so + similarity, UNSEEN * missing);
  return Math.min(DENSE, Math.max(LOOSE, sum / CROWD));
}
