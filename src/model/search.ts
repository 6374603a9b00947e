import type { DateOrInstant, Language } from './article';

/** An article that a search found, with the key points that it was found by. */
export interface FoundArticle {
  id: string;
  /** The date whose briefing it belongs to. */
  date: string;
  /** Date of the briefing that it is in; null while it is in none. */
  briefing: string | null;
  publishedAt: DateOrInstant;
  headline: string;
  source: string | null;
  url: string | null;
  language: Language;
  /** Up to three, the one it says first before others. */
  keyPoints: string[];
  /** How many more were found. */
  more: number;
}

/** One page of what a search found. */
export interface SearchResults {
  articles: FoundArticle[];
  /** Of all pages. */
  total: number;
  /** The date of the oldest that is counted, where more was found than is ranked: a search up to that date goes on. Null when all is counted. */
  oldest: string | null;
}

/** What a search is asked for, as it was typed; "" where nothing was. */
export interface SearchAsked {
  query: string;
  /** An id, or any name that leads to one. */
  leader: string;
  topic: string;
  source: string;
  /** Dates, both included. */
  from: string;
  to: string;
}

export type SearchFilter = Exclude<keyof SearchAsked, 'query'>;

/** A leader or a source that a search can be narrowed to. */
export interface SearchChoice {
  id: string | number;
  name: string;
}
