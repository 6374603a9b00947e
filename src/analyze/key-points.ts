import type { Analysis, KeyPoint, Person, Topic } from '../model';
import type { Content } from './content';
import { keyPoint } from './key-point';
import type { Figurehead } from './people';
import { idOf } from './persons';
import { MOST_READ, type Reading, type ReadSentence } from './reading';
import { QUESTION, type Tokens, WORD } from './tokens';
import { topicsWithin } from './topics';
import { LIGHT, WEIGHTY, type Word } from './word';

/** What makes a sentence worth briefing, and how much each part counts. The parts lie between 0 and 1. */
const WEIGHTS = {
  /** It says what the rest of the article says: sentences of many shared words sum an article up. */
  central: 1,
  /** News puts first what counts; this alone is a strong baseline. */
  early: 0.8,
  /** It tells what the headline tells. */
  headline: 0.4,
  /** A leader says or does it; the higher the office, the more. */
  leader: 0.7,
  /** Agreements, decisions, sums, dates, firsts. */
  weighty: 0.4,
  /** Background, ceremony and courtesy. */
  light: -0.35,
};
/** How much is taken off for saying what was already chosen. */
const REPETITION = 1.2;
/** From this share of words that were said, a sentence is a copy of what was chosen, and left out. */
const COPY = 0.95;
const SHORTEST = 6;
/** Fewer words are a crosshead or a cry. */
const SCRAP = 4;
const LONG = 45;

interface Candidate {
  sentence: ReadSentence;
  index: number;
  stems: number[];
  words: number;
  score: number;
  /** Stems of it that were said by points chosen before. */
  known: number;
}

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
  const seen = new Int32Array(content.words.length).fill(-1);
  const all = sentences.slice(0, MOST_READ).flatMap((sentence, index) => candidate(tokens, content, sentence, index, seen) ?? []);
  const standing = all.filter(({ sentence, index }) => index > 0 || endsSentence(tokens, sentence));
  const candidates = standing.length ? standing : all;
  const ranks = new Map(people.filter(({ leader }) => leader).map(({ id, rank }) => [id, rank]));
  score(candidates, tokens, content, ranks, analysis, title);
  return choose(candidates, content.words.length, limit).map(({ chosen, score: value }) => {
    const { sentence } = chosen;
    return keyPoint(reading, chosen.sentence, topicsWithin(hits.topic, sentence.from, sentence.to, topics, articleTopics), value);
  });
}

/** A sentence that can stand by itself; questions, headings and scraps cannot. */
function candidate(tokens: Tokens, { at }: Content, sentence: ReadSentence, index: number, seen: Int32Array): Candidate | undefined {
  const stems: number[] = [];
  let words = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    words++;
    const stem = at[i] as number;
    if (stem < 0 || seen[stem] === index) continue;
    seen[stem] = index;
    stems.push(stem);
  }
  const last = tokens.mark[sentence.to - 1];
  if (words < SCRAP || (last === QUESTION && sentence.statements.length === 0)) return undefined;
  return { sentence, index, stems, words, score: 0, known: 0 };
}

function score(
  candidates: Candidate[],
  tokens: Tokens,
  content: Content,
  ranks: ReadonlyMap<string, number>,
  { figures, dates }: Pick<Analysis, 'figures' | 'dates'>,
  title: readonly Word[],
): void {
  const frequency = new Int32Array(content.words.length);
  for (const { stems } of candidates) for (const stem of stems) frequency[stem] = (frequency[stem] as number) + 1;
  const inTitle = new Uint8Array(content.words.length);
  for (const word of title) inTitle[content.numberOf(word)] = 1;
  const centrality = candidates.map(({ stems }) => {
    let sum = 0;
    for (const stem of stems) sum += Math.log2(frequency[stem] as number);
    return sum / Math.sqrt(stems.length + 4);
  });
  const most = Math.max(...centrality, 1e-9);
  const starts = [...figures, ...dates].map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  candidates.forEach((one, i) => {
    const { sentence, words, stems } = one;
    while (next < starts.length && (starts[next] as number) < sentence.start) next++;
    const hasFigure = next < starts.length && (starts[next] as number) < sentence.end;
    let weighty = hasFigure ? 1 : 0;
    let light = 0;
    for (let t = sentence.from; t < sentence.to; t++) {
      const flags = tokens.flags[t] as number;
      if (flags & WEIGHTY) weighty++;
      if (flags & LIGHT) light++;
    }
    let shared = 0;
    for (const stem of stems) if (inTitle[stem]) shared++;
    one.score =
      WEIGHTS.central * ((centrality[i] as number) / most) +
      WEIGHTS.early / (1 + 0.3 * Math.max(0, i)) +
      WEIGHTS.headline * (title.length ? shared / title.length : 0) +
      WEIGHTS.leader * leaderPart(sentence, ranks) +
      WEIGHTS.weighty * (Math.min(weighty, 3) / 3) +
      WEIGHTS.light * (Math.min(light, 2) / 2) -
      (words < SHORTEST ? 0.6 : 0) -
      (words > LONG ? Math.min(0.3, (words - LONG) / 120) : 0);
  });
}

/** 1 for a statement of somebody of the first rank, less for others and for who is only named. */
function leaderPart({ statements, mentions }: ReadSentence, ranks: ReadonlyMap<string, number>): number {
  let best = 0;
  const part = (person: Figurehead | null | undefined, share: number) => {
    const rank = person ? ranks.get(idOf(person)) : undefined;
    if (rank !== undefined) best = Math.max(best, (share * (11 - rank)) / 10);
  };
  for (const { speaker } of statements) part(speaker?.person, 1);
  for (const { person } of mentions) part(person, 0.6);
  return best;
}

const endsSentence = (tokens: Tokens, { to }: ReadSentence) => tokens.kind[to - 1] !== WORD;

/** Picks the best, and then each time the best of what is left once repetition is taken off. */
function choose(candidates: readonly Candidate[], words: number, limit: number): { chosen: Candidate; score: number }[] {
  const holders: (Candidate[] | undefined)[] = new Array(words);
  for (const one of candidates) {
    for (const stem of one.stems) {
      const list = holders[stem];
      if (list) list.push(one);
      else holders[stem] = [one];
    }
  }
  const left = [...candidates];
  const picked: { chosen: Candidate; score: number }[] = [];
  while (picked.length < limit && left.length) {
    let at = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < left.length; i++) {
      const { score, stems, known } = left[i] as Candidate;
      const value = known ? score - (REPETITION * known) / stems.length : score;
      if (value > bestScore) {
        at = i;
        bestScore = value;
      }
    }
    const [best] = left.splice(at, 1) as [Candidate];
    if (best.stems.length > 0 && best.known >= best.stems.length * COPY) continue;
    for (const stem of best.stems) {
      for (const other of holders[stem] ?? []) other.known++;
      holders[stem] = undefined;
    }
    picked.push({ chosen: best, score: Math.round(Math.max(0, Math.min(1, bestScore / 2.5)) * 1000) / 1000 });
  }
  return picked;
}
