import type { Cue, Title } from './lexicon/lexicon';

/** What a word can be, as bits of `Word.flags`. */
export const STOP = 1;
export const DETERMINER = 1 << 1;
export const OF = 1 << 2;
export const AND = 1 << 3;
export const THAT = 1 << 4;
export const WHO = 1 << 5;
export const FORMER = 1 << 6;
export const MODIFIER = 1 << 7;
export const PARTICLE = 1 << 8;
export const BODY = 1 << 9;
export const NOT_NAME = 1 << 10;
export const GIVEN = 1 << 11;
export const HONORIFIC = 1 << 12;
export const ABBREVIATION = 1 << 13;
export const WEIGHTY = 1 << 14;
export const LIGHT = 1 << 15;
export const HE = 1 << 16;
export const SHE = 1 << 17;
/** A subject that is nobody by itself: "they", "we", "it". */
export const THEY = 1 << 18;
export const THING = 1 << 19;
export const UNREAL = 1 << 20;
export const PASSIVE = 1 << 21;
export const REFLEXIVE = 1 << 22;
export const MALE = 1 << 23;
export const FEMALE = 1 << 24;
export const DEMONYM = 1 << 25;
/** By itself, or with words between, it means something to the lexicon. */
export const PHRASED = 1 << 26;
/** Longer phrases begin with it: which second words they have, `Bigrams` tells. */
export const OPENS_PHRASE = 1 << 27;
/** It is written with a capital. */
export const CASED = 1 << 28;
/** It has a subject of its own. */
export const CONTENT = 1 << 29;
/** A common word that is a surname as well: "Man", "Tusk". */
export const EVERYDAY = 1 << 30;
/** A person by what they do or are, beside a name: "singer", "veuve". */
export const CALLING = 1 << 31;

/** How a word is written. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;

/** What a word, or a word and those after it, means to the lexicon. */
export type Meaning =
  | { kind: 'title'; title: Title; plural: boolean }
  | { kind: 'alias'; entry: number }
  | { kind: 'surname'; entries: number[] }
  | { kind: 'country'; code: string; demonym: boolean; seat: boolean }
  | { kind: 'cue'; cue: Cue; participle: boolean }
  | { kind: 'according' }
  | { kind: 'meets' }
  | { kind: 'topic'; topic: number }
  | { kind: 'unit'; unit: string }
  | { kind: 'scale'; factor: number }
  | { kind: 'about' }
  | { kind: 'opener' };

/** The phrases that begin with one word, longest first. */
export interface Phrases {
  /** Of one word, or of two whose second may have any ending. */
  short: Phrase[];
  /** The others, by the key of their second word: "the" alone begins dozens. */
  long: Map<number, Phrase[]> | null;
  /** Those of the others between whose two words a place may stand: "talks (in Paris) with". */
  apart: Phrase[];
}

/** The kinds of meaning that are looked for everywhere; a kind's place in this list is its number. */
export const KINDS = ['title', 'alias', 'surname', 'country', 'cue', 'according', 'meets', 'topic', 'unit', 'scale', 'about'] as const;
export const TITLES = 0;
export const COUNTRIES = 3;
export const MEETINGS = 6;

export interface Phrase {
  /** Of its meaning's kind; -1 for an opener. */
  kind: number;
  /** It is one word. */
  single: boolean;
  /** Keys of its words. */
  keys: number[];
  /** The last word stands for any word that begins with it. */
  openEnd: string | null;
  meaning: Meaning;
}

/** One spelling of a word, with all that the lexicon knows of it. Shared by every text in which it stands. */
export interface Word {
  /** The same for all spellings that fold alike: "Tô", "to", "TO". */
  key: number;
  /** The key of its stem, for counting: "talks" and "talk" count together. */
  stem: number;
  folded: string;
  /** Its light stem: plural endings off. */
  root: string;
  shape: number;
  flags: number;
  /** Those that begin with this word; null for most words. */
  phrases: Phrases | null;
  /** The only one of them, where that is a single word: the common case, one step away. */
  only: Phrase | null;
  /** Value of a number word, else 0. */
  number: number;
}
