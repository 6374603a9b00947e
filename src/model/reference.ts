import type { Language } from './article';
import type { NewsSource } from './source';

/**
 * What an office is, whatever it is called in a language. An open list: "monarch", "president", "vice-president",
 * "prime-minister", "deputy-prime-minister", "party-leader", "foreign-minister", "secretary-general", …
 */
export type Role = string;

export interface Office {
  role: Role;
  /** Full title by language, as a briefing prints it: { en: "President of France", fr: "Président de la République" }. */
  title: Record<Language, string>;
  /** First day in office, "2024-08-03"; a year or a month alone is allowed. */
  from: string;
  /** Day it ended, exclusive; absent while held. */
  to?: string;
  /** Place in protocol order: 1 heads of state and party leaders that rank as such, 2 heads of government, 3 heads of
   *  international bodies, 4 foreign ministers and deputies of 2, 5 other ministers, 6 everyone else. */
  rank: number;
}

/** Somebody whom the briefing follows by name. */
export interface WatchlistEntry {
  /** ASCII slug of the usual English name, the same in every language. */
  id: string;
  /** Usual English name. */
  name: string;
  /** The name in other languages and in the person's own spelling: { vi: "Tô Lâm", zh: "习近平" }. */
  names: Record<Language, string>;
  /** Further spellings that mean nobody else; accents and case do not matter. */
  aliases: string[];
  /** What a text calls the person alone: "Lam", "Trump", "Xi", "von der Leyen". */
  surname: string;
  gender: 'f' | 'm';
  /** ISO 3166-1 alpha-2, or the short name of a body: "UN", "EU", "NATO", "ASEAN", "IMF". */
  country: string;
  /** Newest first. */
  offices: Office[];
}

export type Watchlist = readonly WatchlistEntry[];

/** What languages are told apart by. */
export interface Trigrams {
  /** What a character of each script looks like, as a regular expression; a script of one language is called by that, in ISO 639-3. */
  scripts: Readonly<Record<string, string>>;
  /** The most frequent trigrams of languages, the most frequent first, by script and ISO 639-3: { Latin: { eng: " th|the| an|he |…" } }. */
  languages: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is read beside the script before anything is done. */
export interface Reference {
  watchlist: Watchlist;
  /** Those of sources.json. */
  listedSources: readonly NewsSource[];
  trigrams: Trigrams;
}

/** A subject of topics.json, without its words: they lie with each language's data. */
export interface Topic {
  id: string;
  names: Record<Language, string>;
  /** IPTC Media Topic it corresponds to: "medtop:20000065". */
  mediaTopic: string;
}

export interface Edition {
  id: string;
  /** In its own language. */
  title: string;
  /** In others, for readers of its pages. */
  titles?: Record<Language, string>;
  language: Language;
  /** IANA zone. */
  timeZone: string;
  /** The place that readers know the zone by: "Ha Noi". */
  place: string;
  /** Local time of publication, "06:30". A date's briefing covers the 24 hours from that time on, and comes out at their end. */
  publishAt: string;
}
