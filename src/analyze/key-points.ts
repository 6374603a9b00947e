import type { Analysis, KeyPoint, Person, Topic } from '../model';
import { type Candidate, findCandidates } from './candidates';
import type { Content } from './content';
import { keyPoint } from './key-point';
import type { Reading } from './reading';
import { topicsWithin } from './topics';
import { PARTS, type Scores, WEIGHTS, weigh } from './weigh';
import type { Word } from './word';

/** From this share of words that were said, a sentence is a copy of what was chosen, and left out. */
const COPY = 0.95;
/** So many points sum an article up: what its opening has over the rest counts less with each, so that the rest has its turn. */
const SUMMARY = 8;
/** The rank of leaders of nobody knows which country: "the president of the chess club" is no head of state. */
const NO_COUNTRY = 4;
const EARLY = PARTS.indexOf('early');
const INTRODUCES = PARTS.indexOf('introduces');
const REPEATS = PARTS.indexOf('repeats');

/** The sentences worth briefing, best first, no two of them alike; at most `limit`. */
export function chooseKeyPoints(
  reading: Reading,
  content: Content,
  people: readonly Person[],
  analysis: Pick<Analysis, 'figures' | 'dates'>,
  articleTopics: readonly string[],
  topics: readonly Topic[],
  title: readonly Word[],
  limit: number,
): KeyPoint[] {
  const { tokens, sentences, hits } = reading;
  const candidates = findCandidates(tokens, content, sentences);
  const ranks = new Map(
    people.filter(({ leader }) => leader).map(({ id, rank, country }) => [id, country === null ? Math.max(rank, NO_COUNTRY) : rank]),
  );
  const scores = weigh(candidates, content, ranks, analysis, title);
  return choose(candidates, scores, content.words.length, limit).map((row) => {
    const { sentence } = candidates[row] as Candidate;
    const ids = topicsWithin(hits.topic, sentence.from, sentence.to, topics, articleTopics);
    return keyPoint(reading, sentence, ids, scores.subarray(row * PARTS.length, (row + 1) * PARTS.length), ranks);
  });
}

/**
 * Picks the best, and then each time the best of what is left, repetition and a share of the opening's advantage taken off: the places of
 * the chosen among the candidates. Their rows of the scores then say what they had when they were chosen.
 */
function choose(candidates: readonly Candidate[], scores: Scores, words: number, limit: number): number[] {
  const size = PARTS.length;
  const holders = holdersOf(candidates, words);
  const alone = candidates.map((_, i) => {
    let sum = 0;
    for (let p = 0; p < size; p++) sum += scores[i * size + p] as number;
    return sum;
  });
  const opening = candidates.map((_, i) => (scores[i * size + EARLY] as number) + Math.max(0, scores[i * size + INTRODUCES] as number));
  /** Words of each that points chosen before have said. */
  const known = new Int32Array(candidates.length);
  const left = candidates.map((_, i) => i);
  const chosen: number[] = [];
  const repeated = (i: number) => (known[i] ? (WEIGHTS.repeats * (known[i] as number)) / (candidates[i] as Candidate).stems.length : 0);
  while (chosen.length < limit && left.length) {
    const fading = Math.min(1, chosen.length / SUMMARY);
    let at = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < left.length; k++) {
      const i = left[k] as number;
      const value = (alone[i] as number) - fading * (opening[i] as number) + repeated(i);
      if (value > most) {
        at = k;
        most = value;
      }
    }
    const [best] = left.splice(at, 1) as [number];
    const { stems } = candidates[best] as Candidate;
    if (stems.length > 0 && (known[best] as number) >= stems.length * COPY) continue;
    for (const p of [EARLY, INTRODUCES]) {
      const points = scores[best * size + p] as number;
      if (points > 0) scores[best * size + p] = points * (1 - fading);
    }
    scores[best * size + REPEATS] = repeated(best);
    for (const stem of stems) {
      for (const other of holders[stem] ?? []) known[other] = (known[other] as number) + 1;
      holders[stem] = undefined;
    }
    chosen.push(best);
  }
  return chosen;
}

/** For each word, the candidates that have it. */
function holdersOf(candidates: readonly Candidate[], words: number): (number[] | undefined)[] {
  const holders: (number[] | undefined)[] = new Array(words);
  candidates.forEach(({ stems }, i) => {
    for (const stem of stems) {
      const list = holders[stem];
      if (list) list.push(i);
      else holders[stem] = [i];
    }
  });
  return holders;
}
