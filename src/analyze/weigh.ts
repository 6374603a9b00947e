import type { Analysis, ScorePart, Span } from '../model';
import { NOBODY } from './actors';
import type { Candidate } from './candidates';
import type { Content } from './content';
import type { Figurehead } from './figurehead';
import { idOf } from './persons';
import type { ReadSentence } from './reading';
import { floats, integers, Sheet } from './sheet';
import type { Word } from './word';

/**
 * What makes a sentence worth briefing, and the most that each part can add or take. They are set by hand, in round numbers, with this
 * thought: where a sentence stands, what it shares with the others, whether it tells the headline and who speaks count about alike, and all of the
 * rest together no more than one of these.
 */
export const WEIGHTS: Record<ScorePart, number> = {
  /** News puts first what counts; this alone is a strong baseline. */
  early: 1.2,
  /** It says what the rest of the article says: sentences of many shared words sum an article up. */
  central: 1,
  /** A leader says or does it; the higher the office, the more. */
  leader: 1,
  /** What comes later takes up its words; less where it takes up those of earlier sentences itself. */
  introduces: 0.5,
  /** It tells what the headline tells: that is how the lead of a report goes before the quotations under it. */
  headline: 1,
  /** Agreements, decisions, sums, dates, firsts: little, because such words are in every other sentence of the news. */
  weighty: 0.2,
  light: -0.2,
  /** Too short to tell anything, or too long to be read in one breath. */
  length: -0.3,
  /** A quotation that does not say whose it is. */
  voiceless: -0.3,
  /** What was already chosen says it. */
  repeats: -1.2,
};
/** In the order of the columns of `Scores`. */
export const PARTS = Object.keys(WEIGHTS) as ScorePart[];
/** What a sentence would have that were best in everything. */
export const BEST = PARTS.reduce((sum, part) => sum + Math.max(0, WEIGHTS[part]), 0);
const COLUMNS = PARTS.length;

/** Sentences over which the advantage of standing early runs out. */
const OPENING = 12;
/** Words of earlier sentences count half as much against a sentence as words of later ones count for it. */
const TAKEN_UP = 0.5;
/** Keeps a sentence of two or three words from being all that the article says. */
const FEW_STEMS = 4;
/** Fewer links than these, summed over a sentence's words and divided by the root of their number, say little: so it is in short texts. */
const FEW_LINKS = 4;
const SHORTEST = 6;
/** A briefing's points have about thirty words; sixty over that are as bad as a scrap. (A briefing looks at lengths once more.) */
const COMFORT = 30;
const FAR_OVER = 60;
/** Who is named in a sentence counts less than who says it. */
const NAMED = 0.6;
const MOST_WEIGHTY = 3;
const MOST_LIGHT = 2;

const [scoreSheet, centralSheet, introducesSheet] = [new Sheet(floats), new Sheet(floats), new Sheet(floats)];
const [titleSheet, frequencySheet, beforeSheet] = [new Sheet(integers), new Sheet(integers), new Sheet(integers)];
/** Of how many sentences most words stand in. */
const LOGARITHMS = Float64Array.from({ length: 64 }, (_, count) => Math.log2(count));

/** Parts of the scores of candidates, good until the next article's: a row for each candidate, a column for each of `PARTS`. */
export type Scores = Float64Array;

/** Weighs the candidates against each other; what repeats others is for the choice to tell. */
export function weigh(
  candidates: readonly Candidate[],
  content: Content,
  ranks: ReadonlyMap<string, number>,
  { figures, dates }: Pick<Analysis, 'figures' | 'dates'>,
  title: readonly Word[],
): Scores {
  const { central, introduces } = measureShared(candidates, content.words.length);
  const inTitle = titleSheet.zeros(content.words.length);
  for (const word of title) {
    const number = content.numberOf(word);
    if (number >= 0) inTitle[number] = 1;
  }
  const [hasFigure, hasDate] = [lookingFor(figures), lookingFor(dates)];
  const scores: Scores = scoreSheet.room(candidates.length * COLUMNS);
  candidates.forEach(({ sentence, stems, words, weighty, light, isVoiceless }, i) => {
    const isExact = hasFigure(sentence) || hasDate(sentence);
    let shared = 0;
    for (const stem of stems) shared += inTitle[stem] as number;
    let at = i * COLUMNS;
    // In the order of PARTS.
    scores[at++] = WEIGHTS.early * Math.max(0, 1 - i / OPENING);
    scores[at++] = WEIGHTS.central * (central[i] as number);
    scores[at++] = WEIGHTS.leader * leaderShare(sentence, ranks);
    scores[at++] = WEIGHTS.introduces * (introduces[i] as number);
    scores[at++] = title.length ? (WEIGHTS.headline * shared) / title.length : 0;
    scores[at++] = WEIGHTS.weighty * Math.min(1, (weighty + (isExact ? 1 : 0)) / MOST_WEIGHTY);
    scores[at++] = WEIGHTS.light * Math.min(1, light / MOST_LIGHT);
    scores[at++] = WEIGHTS.length * (words < SHORTEST ? 1 : Math.max(0, Math.min(1, (words - COMFORT) / FAR_OVER)));
    scores[at++] = isVoiceless ? WEIGHTS.voiceless : 0;
    // What repeats others is told when it is chosen.
    scores[at++] = 0;
  });
  return scores;
}

/** Tells of sentences, one after the other, whether one of some spans begins in it; all in the order of the text. */
function lookingFor(spans: readonly Span[]): (sentence: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next] as Span).start < start) next++;
    return next < spans.length && (spans[next] as Span).start < end;
  };
}

/**
 * How much of what the article says is in each sentence, and how much of it comes up there for the first time, both 1 for the fullest. The
 * second is the sum of a sentence's likeness to each later sentence, less half of that to each earlier one: as words add up, counting in
 * how many sentences each stands and stood is enough, and no two sentences have to be compared.
 */
function measureShared(candidates: readonly Candidate[], words: number): { central: Float64Array; introduces: Float64Array } {
  const frequency = frequencySheet.zeros(words);
  for (const { stems } of candidates) for (const stem of stems) frequency[stem] = (frequency[stem] as number) + 1;
  const before = beforeSheet.zeros(words);
  const central = centralSheet.room(candidates.length);
  const introduces = introducesSheet.room(candidates.length);
  let mostCentral = Number.MIN_VALUE;
  let mostIntroduced = FEW_LINKS;
  candidates.forEach(({ stems }, i) => {
    let weight = 0;
    let links = 0;
    for (const stem of stems) {
      const holders = frequency[stem] as number;
      if (holders < 2) continue;
      const earlier = before[stem] as number;
      before[stem] = earlier + 1;
      weight += LOGARITHMS[holders] ?? Math.log2(holders);
      links += holders - 1 - earlier - TAKEN_UP * earlier;
    }
    central[i] = weight / Math.sqrt(stems.length + FEW_STEMS);
    introduces[i] = stems.length ? links / Math.sqrt(stems.length) : 0;
    mostCentral = Math.max(mostCentral, central[i] as number);
    mostIntroduced = Math.max(mostIntroduced, introduces[i] as number);
  });
  for (let i = 0; i < candidates.length; i++) {
    central[i] = (central[i] as number) / mostCentral;
    introduces[i] = Math.max(-1, (introduces[i] as number) / mostIntroduced);
  }
  return { central, introduces };
}

/** 1 for a statement of somebody of the first rank, less for others and for who is only named. */
function leaderShare({ statements, mentions }: ReadSentence, ranks: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const { speaker } of statements) {
    if (!speaker?.person) continue;
    best = Math.max(best, shareOf(speaker.person, ranks));
    for (const person of speaker.beside ?? NOBODY) best = Math.max(best, shareOf(person, ranks));
  }
  for (const { person } of mentions) if (person) best = Math.max(best, NAMED * shareOf(person, ranks));
  return best;
}

function shareOf(person: Figurehead, ranks: ReadonlyMap<string, number>): number {
  const rank = ranks.get(idOf(person));
  return rank === undefined ? 0 : (11 - rank) / 10;
}
