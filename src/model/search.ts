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
  /** The best three. */
  keyPoints: string[];
  /** How many more were found. */
  more: number;
}

/** One page of what a search found. */
export interface SearchResults {
  articles: FoundArticle[];
  /** Of all pages. */
  total: number;
  /** More was found than is ranked: `total` counts only the newest, which can be paged through. */
  isPartial: boolean;
}
