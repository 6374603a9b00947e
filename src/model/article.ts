/** BCP 47 primary tag: "en", "fr", "vi"; "und" when it cannot be told. */
export type Language = string;

/** A calendar date "2026-02-21", or an instant with its offset "2026-02-21T14:05:00Z". */
export type DateOrInstant = string;

/** A span of `article.text` in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One report as published. `text` is cleaned: all offsets refer to it. */
export interface Article {
  /** Hash of the canonical URL, or of the folded text when it has none. */
  id: string;
  /** The first line of `text`, or a title that was given apart (then not in `text`); "" when there is none. */
  headline: string;
  text: string;
  language: Language;
  publishedAt: DateOrInstant;
  /** Where `publishedAt` comes from: given by the sender, read in the text, or the day it arrived. */
  dateFrom: 'input' | 'text' | 'arrival';
  source: string | null;
  url: string | null;
  /** Who wrote it, as its page or feed says; absent where nobody is named. */
  author?: string;
  /** Only a part of the report could be had: what its feed gives of it. */
  excerpt?: true;
}
