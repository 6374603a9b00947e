import type { Language } from './article';

/** What became of a report that came again with other words: `completed` its excerpt by the whole; `extended` all that it said stands. */
export type ChangeKind = 'completed' | 'corrected' | 'extended';

/** A report that has changed after a briefing told it. */
export interface Change {
  /** Ids of the version that stands now, and of the one that was told. */
  article: string;
  replaces: string;
  headline: string;
  source: string | null;
  url: string | null;
  language: Language;
  kind: 'corrected' | 'extended';
  /** The date whose briefing told it: this one, which tells it as it stands now, or an earlier one. */
  date: string;
  /** When the newest version came. */
  at: string;
  /** What was told and no longer stands, word for word; and what the report says now in its place, null where that is nothing. */
  said: { was: string; now: string | null }[];
  /** Ids of the leaders and the topics that it is about. */
  leaders: string[];
  topics: string[];
}

/** That another version came after a briefing told a report, as it is kept. */
export interface KeptChange {
  /** Ids of the version that came, of the one that it replaced, and of the first. */
  new: string;
  old: string;
  first: string;
  changedAt: string;
  kind: ChangeKind;
  /** What was told and no longer stands. */
  was: string[];
  /** The date whose briefing told it. */
  date: string;
}
