import type { Topic, TopicScore } from '../model';
import { type Hit, hitsWithin } from './hits';
import type { Sentence } from './sentences';
import type { Tokens } from './tokens';

/** A phrase is rarer and says more than a word. */
const PHRASE_WEIGHT = 1.6;
/** What stands in the first sentence tells what an article is about. */
const LEAD_WEIGHT = 2;
/** A sentence has a second topic only when that is nearly as strong. */
const SECOND_SHARE = 0.4;
/** A phrase, or two words. */
const PROOF = 1.5;
const MAIN_TOPICS = 3;

/** Topics of an article, best first; the scores add up to 1. A word that comes often counts less each time. */
export function classifyTopics(
  tokens: Tokens,
  sentences: readonly Sentence[],
  hits: readonly Hit<'topic'>[],
  topics: readonly Topic[],
): TopicScore[] {
  const lead = sentences[0]?.to ?? 0;
  const seen = new Map<number, number>();
  const scores = new Float64Array(topics.length);
  for (const { at, to, meaning } of hits) {
    const key = (tokens.word[at]?.key ?? 0) * topics.length + meaning.topic;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    scores[meaning.topic] = (scores[meaning.topic] as number) + ((to - at > 1 ? PHRASE_WEIGHT : 1) * (at < lead ? LEAD_WEIGHT : 1)) / times;
  }
  return ranked(scores, topics);
}

/**
 * Topic ids of one sentence, best first, at most two. A single word is no proof ("goals" in a speech): it counts where the article is about
 * its topic, else the sentence has the article's.
 *
 * @param article the article's topics, best first.
 */
export function topicsWithin(
  hits: readonly Hit<'topic'>[],
  from: number,
  to: number,
  topics: readonly Topic[],
  article: readonly string[],
): string[] {
  // A sentence has a handful of hits: counting them by hand is cheaper than a table of all topics.
  const found: { topic: number; score: number }[] = [];
  for (const hit of hitsWithin(hits, from, to)) {
    const weight = hit.to - hit.at > 1 ? PHRASE_WEIGHT : 1;
    const known = found.find(({ topic }) => topic === hit.meaning.topic);
    if (known) known.score += weight;
    else found.push({ topic: hit.meaning.topic, score: weight });
  }
  const idOf = ({ topic }: { topic: number }) => (topics[topic] as Topic).id;
  found.sort((a, b) => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1));
  const [best, second] = found;
  if (!best || (best.score < PROOF && !article.slice(0, MAIN_TOPICS).includes(idOf(best)))) return article.slice(0, 1);
  return second && second.score >= best.score * SECOND_SHARE ? [idOf(best), idOf(second)] : [idOf(best)];
}

function ranked(scores: Float64Array, topics: readonly Topic[]): TopicScore[] {
  let sum = 0;
  for (const score of scores) sum += score;
  const found: TopicScore[] = [];
  scores.forEach((score, i) => {
    if (score > 0) found.push({ id: (topics[i] as Topic).id, score: Math.round((score / sum) * 1000) / 1000 });
  });
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
