import type { SearchFilter } from '../../model';

/** The list of leaders, and the page of one. */
export interface LeaderWords {
  all: string;
  /** What the list holds; its figures count articles up to a day. */
  intro(day: string): string;
  inNews: string;
  inNewsSince(days: number): string;
  /** Groups of the list that are no countries. */
  bodies: string;
  elsewhere: string;
  letters: string;
  earlier: string;
  /** Of an office that a report gave: "as reported on 20 February". */
  asOf(day: string): string;
  follow: string;
  narrowed(name: string): string;
  named(articles: number, days: number, of: number): string;
  notNamed(days: number): string;
  /** The chart, told in rows. */
  table: { open: string; day: string; articles: string; points: string };
  topics: string;
  met: string;
  days: string;
  daysOn(topic: string): string;
  everything: string;
  never(name: string): string;
  nothing: string;
  seen(day: string): string;
  older: string;
  newest: string;
  which(asked: string): string;
  choose: string;
}

/** The list of topics, and the page of one. */
export interface TopicWords {
  all: string;
  intro(days: number): string;
  counts(points: number, days: number): string;
  silent: string;
  never: string;
  about(name: string): string;
  who: string;
  since(days: number): string;
}

/** The page of a search. */
export interface SearchWords {
  title: string;
  label: string;
  button: string;
  /** What can be searched, and how. */
  intro: [string, string];
  narrow: string;
  /** Names of the fields. */
  fields: Record<SearchFilter, string>;
  any: string;
  /** Of more results than are ranked: "the newest 240 articles". */
  newest(articles: string): string;
  /** Leads to what lies before those. */
  older: string;
  page(number: number): string;
  pages: string;
  previous: string;
  next: string;
  /** Sentences of an article that are not shown. */
  more(count: number): string;
  /** Said before the date of a result. */
  briefingOf: string;
  none: string;
  noSuchPage: string;
  advice: string[];
  /** A link that drops the filters. */
  unfiltered: string;
  firstPage: string;
  unknown: Record<SearchFilter, (asked: string) => string>;
  openEnd(word: string): string;
  tooLong(words: number): string;
  /** Links to a leader who was searched by name. */
  leaderPage(name: string): string;
  leaderAll(name: string): string;
  inTheNews: string;
  topics: string;
}

/** The page of an article. */
export interface ArticleWords {
  title: string;
  /** "Read the original at example.com" */
  original(site: string): string;
  /** There is no original to be read: it was pasted. */
  noAddress: string;
  /** Why only key points are shown. */
  excerpt: string;
  /** Nothing but what the feed gave could be had. */
  teaser: string;
  by(author: string): string;
  correction: string;
  /** Before the times at which they came. */
  versions: string;
  replaced: string;
  /** Where the article's date comes from; null where it needs no word. */
  dated: Record<'input' | 'text' | 'arrival', string | null>;
  use: string;
  inBriefing(day: string): string;
  inNone: string;
  /** On a key point that the briefing quotes. */
  quoted: string;
  keyPoints: string;
  people: string;
  /** The words that mean a person: 'as “Party chief”, “he”'. */
  named(spellings: readonly string[]): string;
  meetings: string;
  visits: string;
  figures: string;
  /** What the marks in the text are. */
  marked: string;
  /** A link to the whole analysis, for programs. */
  analysis: string;
}

/** The page of sources. */
export interface SourceWords {
  /** Where the edition's time is told. */
  intro(place: string): string;
  /** How sources are asked, and to whom an outlet writes that wants to be left out. */
  manners(contact: string): string;
  /** Who runs this, where no address is configured. */
  operator: string;
  empty: string;
  /** Columns; the last counts the articles of seven days. */
  source: string;
  answered: string;
  news: string;
  week: string;
  /** How often a feed is asked. */
  minutes(count: number): string;
  hours(count: number): string;
  byMail: string;
  silent(day: string): string;
  gone(day: string): string;
  paused: string;
  /** Those that are not listed. */
  others: string;
}
