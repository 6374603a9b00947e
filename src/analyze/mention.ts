import type { Title } from './lexicon/lexicon';

/** A place where a text names someone, before it is known whom. All numbers are tokens. */
export interface RawMention {
  /** A body is a run of capitals that names nobody: "European Central Bank". */
  kind: 'name' | 'title' | 'pronoun' | 'body';
  /** With title, country and honorific, without a determiner. */
  from: number;
  to: number;
  /** The name alone; the same as from and to where there is none. */
  nameFrom: number;
  nameTo: number;
  titles: readonly Title[];
  /** The office, where it is told before a list of names; null for those that stand in the mention itself. */
  office: string | null;
  /** Country of the office: "the US President", "président du Vietnam". */
  country: string | null;
  former: boolean;
  /** The office is none of the public ones: "president of the Roosevelt Institute". */
  isPrivate: boolean;
  plural: boolean;
  gender: 'f' | 'm' | null;
  /** The watchlist's entry by full name. */
  entry: number | null;
  /** Entries who bear this surname, where the name is one word of the watchlist. */
  surnames: readonly number[];
  /** A name that nothing but its capitals speaks for. */
  weak: boolean;
  /** The token after the noun that a name only tells the owner of, "a Trump aide"; 0 for other names. */
  ownedTo: number;
  /** The text has a determiner before the title, or a country. */
  definite: boolean;
}

const NO_TITLES: readonly Title[] = [];
const NO_ENTRIES: readonly number[] = [];

/** A mention of tokens `from` to `to` of which nothing else is known yet. */
export const blankMention = (kind: RawMention['kind'], from: number, to: number): RawMention => ({
  kind,
  from,
  to,
  nameFrom: from,
  nameTo: to,
  titles: NO_TITLES,
  office: null,
  country: null,
  former: false,
  isPrivate: false,
  plural: false,
  gender: null,
  entry: null,
  surnames: NO_ENTRIES,
  weak: false,
  ownedTo: 0,
  definite: false,
});
