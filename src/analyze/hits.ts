import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';
import {
  CAPITAL,
  COUNTRIES,
  CUES,
  DEMONYM,
  KINDS,
  LOWER,
  MEETINGS,
  type Meaning,
  OPENS_PHRASE,
  PARTICLE,
  PHRASED,
  type Phrase,
  type Phrases,
  STOP,
  TITLES,
  UPPER,
  type Word,
} from './word';

/** A run of tokens that means something to the lexicon: tokens `at` to `to`, exclusive. */
export interface AnyHit {
  at: number;
  to: number;
  meaning: Meaning;
}

export interface Hit<Kind extends Meaning['kind']> extends AnyHit {
  meaning: Extract<Meaning, { kind: Kind }>;
}

/** All hits of a text by kind, in order; of one kind no two overlap, the longest wins. */
export type Hits = { [Kind in Exclude<Meaning['kind'], 'opener'>]: Hit<Kind>[] };

/** Finds every phrase of the lexicon in one pass over the tokens. */
export function findHits(tokens: Tokens, { bigrams }: Vocabulary): Hits {
  const lists: AnyHit[][] = KINDS.map(() => []);
  const { count, key, flags, word } = tokens;
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number;
    if (!(flag & PHRASED) && !(flag & OPENS_PHRASE && bigrams.mayHave(key[i] as number, key[i + 1] as number))) continue;
    const { only, phrases } = word[i] as Word & { phrases: Phrases };
    if (only) {
      addHit(lists, tokens, i, only);
      continue;
    }
    if (phrases.long && i + 1 < count) {
      const next = key[i + 1] as number;
      const long = phrases.long.get(next) ?? (isDemonym(tokens, i + 1) ? phrases.long.get(key[i + 2] ?? -1) : phrases.apart);
      if (long) for (const phrase of long) addHit(lists, tokens, i, phrase);
    }
    for (const phrase of phrases.short) addHit(lists, tokens, i, phrase);
  }
  const hits = Object.fromEntries(KINDS.map((kind, number) => [kind, lists[number]])) as unknown as Hits;
  hits.topic = outside(hits.topic, hits.title);
  return hits;
}

/** A title names somebody and says nothing of the subject: "the Party chief" is not about parties. Both lists are in order. */
function outside(topics: Hit<'topic'>[], titles: readonly AnyHit[]): Hit<'topic'>[] {
  let next = 0;
  return topics.filter(({ at, to }) => {
    while (next < titles.length && (titles[next] as AnyHit).to <= at) next++;
    return next >= titles.length || (titles[next] as AnyHit).at >= to;
  });
}

function addHit(lists: AnyHit[][], tokens: Tokens, at: number, phrase: Phrase): void {
  const { kind, single, meaning } = phrase;
  const to = single ? at + 1 : endOfPhrase(tokens, at, phrase) || endWithGuest(tokens, at, phrase);
  if (!to || (kind <= COUNTRIES && kind !== TITLES && !isWrittenSo(tokens, at, to, meaning))) return;
  const list = lists[kind] as AnyHit[];
  const last = list[list.length - 1];
  if (!last || last.to <= at) list.push({ at, to, meaning });
  // "held talks" and "talks by telephone with"
  else if (kind === MEETINGS && to > last.to) last.to = to;
}

/** The token after the phrase where it stands at token `at`, else 0. */
export function endOfPhrase(tokens: Tokens, at: number, { keys, openEnd }: Phrase): number {
  const to = at + keys.length;
  if (to > tokens.count) return 0;
  for (let k = 1; k < keys.length; k++) {
    if (tokens.key[at + k] === keys[k]) continue;
    if (k < keys.length - 1 || openEnd === null || !tokens.word[at + k]?.folded.startsWith(openEnd)) return 0;
  }
  return to;
}

/**
 * The same with one word inside that is none of its own: an adverb among verbs of meeting ("s'est aussi entretenu avec"), a country within
 * a title ("ministre sénégalais de la Santé").
 */
function endWithGuest(tokens: Tokens, at: number, { kind, keys }: Phrase): number {
  if (kind !== MEETINGS && kind !== TITLES) return 0;
  if (kind === MEETINGS && keys.length === 2) return endWithPlace(tokens, at, keys[1] as number);
  let i = at + 1;
  let passed = false;
  for (let k = 1; k < keys.length; k++, i++) {
    if (tokens.key[i] === keys[k]) continue;
    const welcome = kind === MEETINGS ? k > 1 : k === 1 && isDemonym(tokens, i);
    if (passed || !welcome || tokens.key[i + 1] !== keys[k] || tokens.mark[i] !== 0) return 0;
    passed = true;
    i++;
  }
  return passed ? i : 0;
}

/** "talks in Downing Street with": a place between. */
function endWithPlace(tokens: Tokens, at: number, last: number): number {
  if (!((tokens.flags[at + 1] as number) & STOP)) return 0;
  for (let i = at + 2; i < Math.min(tokens.count, at + 5); i++) if (tokens.key[i] === last) return i + 1;
  return 0;
}

/** Whether a verb of saying stands at token `i`, by itself: "said"; where words are written by syllables, of two: "cho biết". */
export const isCueWord = (tokens: Tokens, i: number) => beginsWith(tokens, i, CUES);
/** The same of a verb of meeting. */
export const isMeetingWord = (tokens: Tokens, i: number) => beginsWith(tokens, i, MEETINGS);

function beginsWith(tokens: Tokens, i: number, kind: number): boolean {
  const phrases = tokens.word[i]?.phrases;
  if (!phrases) return false;
  if (phrases.short.some((phrase) => phrase.kind === kind && phrase.single)) return true;
  const long = phrases.long?.get(tokens.key[i + 1] ?? -1);
  const isWord = ({ meaning }: Phrase) => meaning.kind !== 'cue' || meaning.bare;
  return long?.some((phrase) => phrase.kind === kind && isWord(phrase) && endOfPhrase(tokens, i, phrase) > 0) ?? false;
}

const isDemonym = (tokens: Tokens, i: number) => ((tokens.flags[i] as number) & DEMONYM) !== 0;

/** Names must be written as names, and short names of countries in capitals. */
function isWrittenSo(tokens: Tokens, at: number, to: number, meaning: Meaning): boolean {
  if (meaning.kind === 'alias' || meaning.kind === 'surname') {
    for (let i = at; i < to; i++) {
      const word = tokens.word[i];
      if (word && word.shape === LOWER && !tokens.joined[i] && !(word.flags & PARTICLE)) return hasNoCase(word.folded);
    }
    return true;
  }
  if (meaning.kind === 'country' && !meaning.demonym) {
    const { shape, folded } = tokens.word[at] as Word;
    return shape === UPPER || (!meaning.short && (to - at > 1 || shape === CAPITAL)) || hasNoCase(folded);
  }
  return true;
}

/** Scripts such as Chinese know no capitals. */
const hasNoCase = (folded: string) => folded.charCodeAt(0) > 0x500;

const NONE: AnyHit[] = [];

/** The hits of a list that lie within tokens `from` to `to`. */
export function hitsWithin<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], from: number, to: number): Hit<Kind>[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as AnyHit).at < from) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < list.length && (list[stop] as AnyHit).at < to) stop++;
  return low === stop ? (NONE as Hit<Kind>[]) : list.slice(low, stop);
}
