import { ANY, NO_MORE, NO_THIRD } from './bigrams';
import { type AnyHit, type Hit, type Hits, noHits } from './hits';
import { endOfPhrase } from './phrase-at';
import type { Phrasebook } from './phrasebook';
import { NUMBER, type Tokens, WORD } from './tokens';
import {
  APART,
  CASED,
  COUNTRIES,
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

type Named = Pick<AnyHit, 'at' | 'to'>;

/** Finds every phrase of the lexicon in one pass over the tokens. */
export function findHits(tokens: Tokens, { shorts, soleKinds, soleMeanings }: Phrasebook): Hits {
  const hits = noHits();
  const lists: AnyHit[][] = KINDS.map((kind) => hits[kind]);
  const { count, flags, short, key, bigrams } = tokens;
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number;
    if (!(flag & (PHRASED | OPENS_PHRASE | WEEKDAY))) continue;
    if (flag & WEEKDAY) hits.weekdays.push(i);
    // Most of what may begin a phrase begins none: only what gets through the sieve is worth a call.
    if (flag & APART || (flag & OPENS_PHRASE && (bigrams.mayHave(key[i] as number, key[i + 1] as number) || isDemonym(tokens, i + 1))))
      addLong(lists, tokens, i);
    if (!(flag & PHRASED)) continue;
    const list = short[i] as number;
    const kind = soleKinds[list] as number;
    if (kind >= 0) addFound(lists, tokens, i, i + 1, kind, soleMeanings[list] as Meaning);
    else for (const phrase of shorts[list] as Phrase[]) addHit(lists, tokens, i, phrase);
  }
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
  let k = bigrams.at(first, key[i + 1] as number);
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
  const last = list.at(-1);
  if (!last || last.to <= at) list.push({ at, to, meaning });
  // "held talks" and "talks by telephone with"
  else if (kind === MEETINGS && to > last.to) last.to = to;
}

/**
 * The token after a phrase that stands at token `at` with one word inside that is none of its own, else 0: an adverb among verbs of meeting
 * ("s'est aussi entretenu avec"), a country within a title ("ministre sénégalais de la Santé").
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
