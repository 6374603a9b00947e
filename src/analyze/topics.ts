import type { Topic, TopicScore } from '../model';
import { type Hit, hitsWithin } from './hits';
import { NumberTable } from './number-table';
import type { Sentence } from './sentences';
import { floats, integers, Sheet } from './sheet';
import type { Tokens } from './tokens';

/** A phrase is rarer and says more than a word. */
const PHRASE_WEIGHT = 1.6;
/** A word that other subjects use too. */
const WEAK_WEIGHT = 0.4;
/** Long words are rarer than short ones and say more: what each letter above or below `USUAL_LENGTH` adds or takes. */
const LETTER_WEIGHT = 0.03;
const USUAL_LENGTH = 7;
const LONGEST = 12;
/** What stands in the first sentence tells what an article is about. */
const LEAD_WEIGHT = 2;
/** In a text that tells little, the only sign of a topic may be chance ("the price of the ticket"); two agree. */
const LONE_WEIGHT = 0.75;
/** Below this, the strong words of a text tell too little by themselves. */
const ENOUGH = 5;
/** A sentence has a second topic only when that is nearly as strong. */
const SECOND_SHARE = 0.4;
/** A phrase, or two words. */
const PROOF = 1.5;
const MAIN_TOPICS = 3;
const [strongSheet, weakSheet, signSheet] = [new Sheet(floats), new Sheet(floats), new Sheet(integers)];
/** How often a word was a sign of a topic. */
const seen = new NumberTable();

/**
 * Topics of an article, best first; the scores add up to 1. A word that comes often counts less each time. Weak words decide where the
 * strong ones tell little, as in a single sentence, and are passed over elsewhere; there a sign that stands alone counts less, too.
 */
export function classifyTopics(
  tokens: Tokens,
  sentences: readonly Sentence[],
  hits: readonly Hit<'topic'>[],
  topics: readonly Topic[],
): TopicScore[] {
  const lead = sentences[0]?.to ?? 0;
  const strong = strongSheet.zeros(topics.length);
  const weak = weakSheet.zeros(topics.length);
  const signs = signSheet.zeros(topics.length);
  seen.clear(hits.length);
  let evidence = 0;
  for (const hit of hits) {
    const { at, meaning } = hit;
    // A weak word takes nothing from a phrase that it begins: "international" and "international law".
    const key = ((tokens.key[at] as number) * topics.length + meaning.topic) * 2 + (meaning.weak ? 1 : 0);
    const times = seen.get(key) + 1;
    seen.set(key, times);
    const rarity = 1 + LETTER_WEIGHT * (Math.min((tokens.end[at] as number) - (tokens.start[at] as number), LONGEST) - USUAL_LENGTH);
    const weight = (weightOf(hit) * rarity * (at < lead ? LEAD_WEIGHT : 1)) / times;
    const scores = meaning.weak ? weak : strong;
    scores[meaning.topic] = (scores[meaning.topic] as number) + weight;
    signs[meaning.topic] = (signs[meaning.topic] as number) + 1;
    if (!meaning.weak) evidence += weight;
  }
  const scant = sentences.length === 1 || evidence < ENOUGH;
  for (let i = 0; scant && i < topics.length; i++) {
    strong[i] = ((strong[i] as number) + (weak[i] as number)) * (signs[i] === 1 ? LONE_WEIGHT : 1);
  }
  return ranked(strong, topics);
}

const weightOf = ({ at, to, meaning }: Hit<'topic'>) => (to - at > 1 ? PHRASE_WEIGHT : 1) * (meaning.weak ? WEAK_WEIGHT : 1);

/**
 * Topic ids of one sentence, best first, at most two. A single word is no proof ("goals" in a speech): it counts where the article is about
 * its topic, else the sentence has the article's. Weak words only support strong ones.
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
  const within = hitsWithin(hits, from, to);
  if (!within.length) return article.slice(0, 1);
  // A sentence has a handful of hits: counting them by hand is cheaper than a table of all topics.
  const found: { topic: number; score: number }[] = [];
  for (const hit of within) if (!hit.meaning.weak) support(found, hit, true);
  for (const hit of within) if (hit.meaning.weak) support(found, hit, false);
  const idOf = ({ topic }: { topic: number }) => (topics[topic] as Topic).id;
  if (found.length > 1) found.sort((a, b) => b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1));
  const [best, second] = found;
  if (!best || (best.score < PROOF && !article.slice(0, MAIN_TOPICS).includes(idOf(best)))) return article.slice(0, 1);
  return second && second.score >= best.score * SECOND_SHARE ? [idOf(best), idOf(second)] : [idOf(best)];
}

/** Adds a hit to what was found of its topic; `mayAdd` a topic, too. */
function support(found: { topic: number; score: number }[], hit: Hit<'topic'>, mayAdd: boolean): void {
  for (const one of found) {
    if (one.topic !== hit.meaning.topic) continue;
    one.score += weightOf(hit);
    return;
  }
  if (mayAdd) found.push({ topic: hit.meaning.topic, score: weightOf(hit) });
}

function ranked(scores: Float64Array, topics: readonly Topic[]): TopicScore[] {
  let sum = 0;
  for (let i = 0; i < topics.length; i++) sum += scores[i] as number;
  const found: TopicScore[] = [];
  for (let i = 0; i < topics.length; i++) {
    const score = scores[i] as number;
    if (score > 0) found.push({ id: (topics[i] as Topic).id, score: Math.round((score / sum) * 1000) / 1000 });
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
