import { ANY, NO_MORE, NO_THIRD } from './bigrams';
import type { Phrasebook } from './phrasebook';
import { NUMBER, type Tokens, WORD } from './tokens';
import {
  APART,
  CASED,
  COUNTRIES,
  CUES,
  DEMONYM,
  DETERMINER,
  KINDS,
  MEETINGS,
  type Meaning,
  OPENS_PHRASE,
  PARTICLE,
  PHRASED,
  type Phrase,
  STOP,
  TITLES,
  UPPER,
  WEEKDAY,
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

/** All hits of a text by kind, in order; of one kind no two overlap, the longest wins. `weekdays`: the tokens that name one. */
export type Hits = { [Kind in Exclude<Meaning['kind'], 'opener'>]: Hit<Kind>[] } & { weekdays: number[] };

type Named = Pick<AnyHit, 'at' | 'to'>;

/** Finds every phrase of the lexicon in one pass over the tokens. */
export function findHits(tokens: Tokens, { shorts, soleKinds, soleMeanings }: Phrasebook): Hits {
  const lists: AnyHit[][] = KINDS.map(() => []);
  const { count, flags, short } = tokens;
  const weekdays: number[] = [];
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number;
    if (!(flag & (PHRASED | OPENS_PHRASE | WEEKDAY))) continue;
    if (flag & WEEKDAY) weekdays.push(i);
    if (flag & (OPENS_PHRASE | APART)) addLong(lists, tokens, i);
    if (!(flag & PHRASED)) continue;
    const list = short[i] as number;
    const kind = soleKinds[list] as number;
    if (kind >= 0) addFound(lists, tokens, i, i + 1, kind, soleMeanings[list] as Meaning);
    else for (const phrase of shorts[list] as Phrase[]) addHit(lists, tokens, i, phrase);
  }
  const hits = { ...Object.fromEntries(KINDS.map((kind, number) => [kind, lists[number]])), weekdays } as unknown as Hits;
  hits.cue = hits.cue.filter(({ meaning }) => meaning.cue.takes[0] !== 'nothing');
  weakInTitles(hits.topic, hits.title);
  hits.topic = outside(hits.topic, hits.country, false);
  return hits;
}

/** A title names somebody and says little of the subject: "the Party chief" is hardly about parties. Both lists are in order. */
function weakInTitles(topics: readonly Hit<'topic'>[], titles: readonly AnyHit[]): void {
  let next = 0;
  for (const hit of topics) {
    while (next < titles.length && (titles[next] as AnyHit).to <= hit.at) next++;
    if (next === titles.length) break;
    if ((titles[next] as AnyHit).at < hit.to && !hit.meaning.weak) hit.meaning = { ...hit.meaning, weak: true };
  }
}

/**
 * Topics that are no part of a name: "Democratic Republic of the Congo" and "Angus King" are no subjects. Both lists are in order.
 *
 * @param whole whether a topic that is all of a name is left out too: "Banks", but not "Gaza".
 */
export function outside(topics: Hit<'topic'>[], names: readonly Named[], whole: boolean): Hit<'topic'>[] {
  let next = 0;
  return topics.filter(({ at, to }) => {
    while (next < names.length && (names[next] as Named).to <= at) next++;
    const name = names[next];
    return !name || at < name.at || to > name.to || (!whole && at === name.at && to === name.to);
  });
}

/** Phrases of several words: by the first two, else with a guest or a place between. */
function addLong(lists: AnyHit[][], tokens: Tokens, i: number): void {
  const { bigrams, key, flags, word, count } = tokens;
  const { phrases, thirds } = bigrams;
  const first = key[i] as number;
  let k = bigrams.mayHave(first, key[i + 1] as number) ? bigrams.at(first, key[i + 1] as number) : 0;
  if (k) {
    const third = key[i + 2] as number;
    for (; thirds[k] !== NO_MORE; k++) {
      if (thirds[k] === NO_THIRD) {
        const { kind, meaning } = phrases[k] as Phrase;
        if (i + 2 <= count) addFound(lists, tokens, i, i + 2, kind, meaning);
      } else if (thirds[k] === third || thirds[k] === ANY) addHit(lists, tokens, i, phrases[k] as Phrase);
    }
  } else if (isDemonym(tokens, i + 1)) {
    for (k = bigrams.at(first, key[i + 2] as number); thirds[k] !== NO_MORE; k++) addHit(lists, tokens, i, phrases[k] as Phrase);
  }
  if ((flags[i] as number) & APART) for (const phrase of word[i]?.phrases?.apart ?? []) addHit(lists, tokens, i, phrase);
}

function addHit(lists: AnyHit[][], tokens: Tokens, at: number, phrase: Phrase): void {
  const to = phrase.single ? at + 1 : endOfPhrase(tokens, at, phrase) || endWithGuest(tokens, at, phrase);
  if (to) addFound(lists, tokens, at, to, phrase.kind, phrase.meaning);
}

function addFound(lists: AnyHit[][], tokens: Tokens, at: number, to: number, kind: number, meaning: Meaning): void {
  if (kind <= COUNTRIES && kind !== TITLES && !isWrittenSo(tokens, at, to, meaning)) return;
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

/** Words of a phrase with a place between. */
const LONGEST_PLACE = 6;

/** "talks in Downing Street with": a place between. */
function endWithPlace(tokens: Tokens, at: number, last: number): number {
  const next = tokens.flags[at + 1] as number;
  // "held four hours of talks"
  if (!(next & STOP) && !tokens.word[at + 1]?.number && tokens.kind[at + 1] !== NUMBER) return 0;
  for (let i = at + 2; i < Math.min(tokens.count, at + LONGEST_PLACE); i++)
    // "held a long meeting", but not "received the envoy by"
    if (tokens.key[i] === last) return (tokens.flags[i] as number) & STOP && next & DETERMINER ? 0 : i + 1;
  return 0;
}

/** Whether a verb of saying stands at token `i`, by itself: "said"; where words are written by syllables, of two: "cho biết". */
export const isCueWord = (tokens: Tokens, i: number) => beginsWith(tokens, i, CUES);
/** The same of a verb of meeting. */
export const isMeetingWord = (tokens: Tokens, i: number) => beginsWith(tokens, i, MEETINGS);
/** The same of a verb that somebody must follow: "welcomed". */
export const isReceivingWord = (tokens: Tokens, i: number) => beginsWith(tokens, i, MEETINGS, 'receives');

function beginsWith(tokens: Tokens, i: number, kind: number, form?: 'receives'): boolean {
  const flags = tokens.flags[i] as number;
  const isIt = ({ kind: own, meaning }: Phrase) =>
    own === kind && (meaning.kind !== 'meets' || (form ? meaning.form === form : meaning.form !== 'notMet'));
  if (flags & PHRASED && tokens.word[i]?.phrases?.short.some((phrase) => phrase.single && isIt(phrase))) return true;
  if (!(flags & OPENS_PHRASE)) return false;
  const { phrases, thirds } = tokens.bigrams;
  const isWord = ({ meaning }: Phrase) => meaning.kind !== 'cue' || meaning.bare;
  for (let k = tokens.bigrams.at(tokens.key[i] as number, tokens.key[i + 1] as number); thirds[k] !== NO_MORE; k++) {
    const phrase = phrases[k] as Phrase;
    if (isIt(phrase) && isWord(phrase) && endOfPhrase(tokens, i, phrase) > 0) return true;
  }
  return false;
}

const isDemonym = (tokens: Tokens, i: number) => ((tokens.flags[i] as number) & DEMONYM) !== 0;

/** Names must be written as names, and short names of countries in capitals. */
function isWrittenSo(tokens: Tokens, at: number, to: number, meaning: Meaning): boolean {
  if (meaning.kind === 'alias' || meaning.kind === 'surname') {
    for (let i = at; i < to; i++) {
      if (tokens.kind[i] === WORD && !((tokens.flags[i] as number) & (CASED | PARTICLE)) && !tokens.joined[i]) return hasNoCase(tokens, i);
    }
    return true;
  }
  if (meaning.kind !== 'country' || meaning.demonym) return true;
  if (!meaning.short && to - at > 1) return true;
  if (!((tokens.flags[at] as number) & CASED)) return hasNoCase(tokens, at);
  return !meaning.short || tokens.word[at]?.shape === UPPER;
}

/** Scripts such as Chinese know no capitals. */
const hasNoCase = ({ text, start }: Tokens, i: number) => text.charCodeAt(start[i] as number) > 0x500;

const NONE: AnyHit[] = [];

/** The hits of a list that lie within tokens `from` to `to`. */
export function hitsWithin<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], from: number, to: number): Hit<Kind>[] {
  const first = firstFrom(list, from);
  let stop = first;
  while (stop < list.length && (list[stop] as AnyHit).at < to) stop++;
  return first === stop ? (NONE as Hit<Kind>[]) : list.slice(first, stop);
}

/** The hit of a list that begins at token `at`. */
export function hitAt<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], at: number): Hit<Kind> | undefined {
  const hit = list[firstFrom(list, at)];
  return hit?.at === at ? hit : undefined;
}

/** The hit of a list that ends before token `to`. */
export function hitBefore<Kind extends Meaning['kind']>(list: readonly Hit<Kind>[], to: number): Hit<Kind> | undefined {
  const after = firstFrom(list, to);
  const hit = after > 0 ? list[after - 1] : undefined;
  return hit?.to === to ? hit : undefined;
}

/** The place in a list of its first hit from token `at` on. */
function firstFrom(list: readonly AnyHit[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as AnyHit).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
