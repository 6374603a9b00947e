import type { Analysis, KeyPoint, Person, Topic } from '../model';
import { type Candidate, findCandidates } from './candidates';
import type { Content } from './content';
import { keyPoint } from './key-point';
import type { Reading } from './reading';
import { floats, integers, Sheet } from './sheet';
import { topicsWithin } from './topics';
import { PARTS, type Scores, WEIGHTS, weigh } from './weigh';
import { explainScore } from './why';
import type { Word } from './word';

/** From this share of words that were said, a sentence is a copy of what was chosen, and left out. */
const COPY = 0.95;
/** So many points sum an article up: what its opening has over the rest counts less with each, so that the rest has its turn. */
const SUMMARY = 8;
const EARLY = PARTS.indexOf('early');
const INTRODUCES = PARTS.indexOf('introduces');
const REPEATS = PARTS.indexOf('repeats');
const [aloneSheet, boundSheet, openingSheet, saidSheet] = [new Sheet(floats), new Sheet(floats), new Sheet(floats), new Sheet(integers)];

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
  const ranks = new Map<string, number>();
  for (const { id, leader, rank } of people) if (leader) ranks.set(id, rank);
  const scores = weigh(candidates, content, ranks, analysis, title);
  return choose(candidates, scores, content.words.length, limit).map((row) => {
    const { sentence } = candidates[row] as Candidate;
    const ids = topicsWithin(hits.topic, sentence.from, sentence.to, topics, articleTopics);
    return keyPoint(reading, sentence, ids, explainScore(scores, row), ranks);
  });
}

/**
 * Picks the best, and then each time the best of what is left, repetition and a share of the opening's advantage taken off: the places of
 * the chosen among the candidates. Their rows of the scores then say what they had when they were chosen.
 */
function choose(candidates: readonly Candidate[], scores: Scores, words: number, limit: number): number[] {
  const size = PARTS.length;
  const alone = aloneSheet.room(candidates.length);
  /** No more than this is left of each, as repetition and fading only grow; nothing where it is out of the choice. */
  const bound = boundSheet.room(candidates.length);
  const opening = openingSheet.room(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    let sum = 0;
    for (let p = 0; p < size; p++) sum += scores[i * size + p] as number;
    alone[i] = bound[i] = sum;
    opening[i] = Math.max(0, scores[i * size + EARLY] as number) + Math.max(0, scores[i * size + INTRODUCES] as number);
  }
  const said = saidSheet.zeros(words);
  const chosen: number[] = [];
  while (chosen.length < limit) {
    const fading = Math.min(1, chosen.length / SUMMARY);
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    let repeats = 0;
    for (let i = 0; i < candidates.length; i++) {
      if ((bound[i] as number) <= most) continue;
      const fresh = (alone[i] as number) - fading * (opening[i] as number);
      const { stems } = candidates[i] as Candidate;
      let known = 0;
      for (const stem of stems) known += said[stem] as number;
      if (known > 0 && known >= stems.length * COPY) {
        bound[i] = Number.NEGATIVE_INFINITY;
        continue;
      }
      const repeated = known > 0 ? (WEIGHTS.repeats * known) / stems.length : 0;
      bound[i] = fresh + repeated;
      if (fresh + repeated <= most) continue;
      best = i;
      most = fresh + repeated;
      repeats = repeated;
    }
    if (best < 0) break;
    chosen.push(best);
    bound[best] = Number.NEGATIVE_INFINITY;
    for (const stem of (candidates[best] as Candidate).stems) said[stem] = 1;
    fade(scores, best * size + EARLY, fading);
    fade(scores, best * size + INTRODUCES, fading);
    scores[best * size + REPEATS] = repeats;
  }
  return chosen;
}

function fade(scores: Scores, at: number, fading: number): void {
  if ((scores[at] as number) > 0) scores[at] = (scores[at] as number) * (1 - fading);
}
