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
/** A common word that is a surname as well: "Man", "Tusk". */
export const EVERYDAY = 1 << 13;
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
/** A person by what they do or are, beside a name: "singer", "veuve". */
export const CALLING = 1 << 23;
/** Of a language of `text/weekdays`. */
export const WEEKDAY = 1 << 24;
export const DEMONYM = 1 << 25;
/** By itself it means something to the lexicon. */
export const PHRASED = 1 << 26;
/** Longer phrases begin with it: which second words they have, `Bigrams` tells. */
export const OPENS_PHRASE = 1 << 27;
/** It is written with a capital. */
export const CASED = 1 << 28;
/** It has a subject of its own. */
export const CONTENT = 1 << 29;
/** Before a title it makes it several people's. */
export const PLURAL = 1 << 30;
/** A phrase begins with it between whose two words others may stand. */
export const APART = 1 << 31;

/** What else a word can be, as bits of `Word.traits`; first, what a full stop after it may be. */
export const LEADS_ON = 1;
/** "Inc.", "p.m." */
export const MAY_END = 2;
/** "no. 5" */
export const BEFORE_NUMBER = 4;
export const ABBREVIATION = LEADS_ON | MAY_END | BEFORE_NUMBER;
/** With a capital it begins a sentence, whatever stands before: "Meanwhile", "Selon". */
export const STARTS = 8;
/** Who does what somebody suffers stands behind it: "by", "par". */
export const AGENT = 16;
/** In a headline it stands behind a name, with a capital of its own: "Signs". */
export const ACTS = 32;
/** It stands before one thing only: "a", "another". */
export const OF_ONE = 64;
/** People of whom nothing else is told: "men". */
export const PEOPLE = 128;
/** A body that people have private offices in: "institute", "company". */
export const PRIVATE = 256;
/** The number behind it is a name: "số 11". */
export const NUMBERS = 512;
/** It leads a verb on: "has". */
export const LEADS = 1024;
/** "holding" */
export const GERUND = 2048;
/** "as" */
export const AS_SAID = 4096;
/** A body or a place whose offices are public: "senate", "Catalonia". */
export const PUBLIC = 8192;
/** It stands before anyone of a kind: "a", "another". */
export const ANYONE = 16384;
/** Before a title it tells of the day and not of the office: "new", "then". */
export const PASSING = 32768;
/** What follows is only supposed: "if". */
export const IF = 65536;
/** What a sum is for follows: "for", "pour". */
export const PURPOSE = 131072;
/** Beside a day without a year it tells that it is past, or to come: "since", "next". */
export const PAST_DAY = 262144;
export const TO_COME_DAY = 524288;
/** What a sum consists of follows: "of", "in (debt)". */
export const PARTITIVE = 1048576;
/** A verb that only says how much: "reached". */
export const AMOUNTS = 2097152;
/** Before a measure it makes a rate: "per". */
export const PER = 4194304;
/** What is told with it is to come: "will", "rencontrera". */
export const FUTURE = 8388608;
/** Before a plan it tells that it may be none any more: "was (scheduled)". */
export const LAPSED = 16777216;
/** It belongs to somebody whose name stands before it: "aide". */
export const OWNED = 33554432;
/** In the sentence of a plan it tells that it is none any more: "cancelled". */
export const CALLED_OFF = 67108864;
/** The number before it is an hour: "a.m." */
export const HOUR = 134217728;

/** How a word is written. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;

/**
 * What a word, or a word and those after it, means to the lexicon. A country `follows` that may stand right behind a title; a `short` one is
 * written in capitals ("US", not "us"); a verb of saying
 * is `bare` that has one form only, so that it hangs on to a subject after it as a participle does, and never stands before its own.
 */
export type Meaning =
  | { kind: 'title'; title: Title; plural: boolean }
  | { kind: 'alias'; entry: number; spelling: string }
  | { kind: 'surname'; entries: number[]; addressed: boolean }
  | { kind: 'country'; code: string; mark: string; demonym: boolean; seat: boolean; follows: boolean; short: boolean }
  | { kind: 'cue'; cue: Cue; participle: boolean; bare: boolean; inverts: boolean }
  | { kind: 'according' }
  | { kind: 'meets'; form: 'meets' | 'receives' | 'talks' | 'between' | 'jointly' | 'notMet' }
  | { kind: 'topic'; topic: number; weak: boolean }
  | { kind: 'unit'; unit: string }
  | { kind: 'scale'; factor: number }
  | { kind: 'about' }
  | { kind: 'visits' }
  | { kind: 'corrects' }
  | { kind: 'opener' };

/** `weak`: other subjects use the word too. */
export type TopicMeaning = Extract<Meaning, { kind: 'topic' }>;

/** The phrases that are found by their first word, longest first; `Bigrams` has the others. */
export interface Phrases {
  short: Phrase[];
  /** Of two words between which a place may stand: "talks (in Paris) with". */
  apart: Phrase[];
}

/** The kinds of meaning that are looked for everywhere; a kind's place in this list is its number. */
export const KINDS = [
  'title',
  'alias',
  'surname',
  'country',
  'cue',
  'according',
  'meets',
  'topic',
  'unit',
  'scale',
  'about',
  'visits',
  'corrects',
] as const;
export const TITLES = 0;
export const COUNTRIES = 3;
export const CUES = 4;
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
  /** The same for all spellings that the lexicon spells alike: in English "Tô", "to", "TO". */
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
  /** The number of their short ones in `Phrasebook.shorts`; 0 for none. */
  short: number;
  /** Bits: from `LEADS_ON` to `HOUR`, as above. */
  traits: number;
  /** Of an honorific, and of who bears it as a given name. */
  gender: 'f' | 'm' | null;
  /** It ends as adverbs do. */
  adverb: boolean;
  /** Value of a number word, else 0. */
  number: number;
}

/** What is too long to be a word means nothing. */
export const NO_WORD: Word = {
  ...{ key: -1, stem: -1, folded: '', root: '', shape: LOWER, flags: 0 },
  ...{ phrases: null, short: 0, traits: 0, gender: null, adverb: false, number: 0 },
};
