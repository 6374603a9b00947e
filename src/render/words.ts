import type { Ownership } from '../model';
import { english } from './words/en';
import { french } from './words/fr';
import type { ArticleWords, LeaderWords, SearchWords, SourceWords, TopicWords } from './words/pages';
import type { ReaderWords, SubscribingWords, SubscriptionMailWords } from './words/subscribing';
import { vietnamese } from './words/vi';

/** What a page says in its own voice, in one language. Plain text, no markup. */
export interface Words {
  /** What the language calls itself. */
  name: string;
  /** For Intl: how dates and numbers are written. */
  locale: string;
  nav: {
    label: string;
    leaders: string;
    topics: string;
    archive: string;
    search: string;
    /** By e-mail or feed. */
    follow: string;
    api: string;
    languages: string;
    contents: string;
    days: string;
    skipTo: string;
  };
  sections: {
    bottomLine: string;
    changed: string;
    grid: string;
    leaders: string;
    topics: string;
    figures: string;
    ahead: string;
    sources: string;
  };
  /** A date or a month that Intl wrote, as newspapers write it: "Saturday, 21 February" → "Saturday 21 February". */
  date(formatted: string): string;
  /** What stands between a label and the colon after it. */
  beforeColon: string;
  /** Countries and bodies, by code, and cities of editions that newspapers call otherwise than Intl does: { MM: "Myanmar" }. */
  places: Readonly<Record<string, string>>;
  articles(count: number): string;
  sources(count: number): string;
  leaders(count: number): string;
  minutes(count: number): string;
  status(status: 'new' | 'developing' | 'continuing', count: number): string;
  related: string;
  moreStories(count: number): string;
  noReports: string;
  lastSeen(day: string): string;
  /** Of a followed leader of whom nothing was reported for a week. */
  notSeen: string;
  gridCaption: string;
  gridLeader: string;
  covers(span: string): string;
  inLanguage(language: string): string;
  unnamedSource: string;
  /** Whose an outlet is, behind its name in brackets. */
  ownership: Record<Ownership, string>;
  /** Of a report of which only a part could be had. */
  excerpt: string;
  speakerUnknown: string;
  saidBy(names: readonly string[]): string;
  /** An office that is no longer held; the gender of who held it where that is known. */
  former(office: string, gender?: 'f' | 'm'): string;
  /** "since August 2024", "since 2012". */
  since(month: string): string;
  met: string;
  /** "On a trip since 18 Feb." */
  trip(since: string): string;
  corrections: string;
  /** "on the report of 3 Mar.:" */
  corrects(day: string): string;
  /** Of a report that came again with other words: after the briefing that told it, and when. */
  changed: Record<'on' | 'since', (kind: 'corrected' | 'extended', day: string) => string>;
  /** Before what was told of it, before what it says now, and in the place of that. */
  said: Record<'was' | 'now' | 'gone', string>;
  /** Offices without a name, those of one kind together: "the Presidents of Indonesia and Uzbekistan". */
  groupOffices(offices: readonly string[]): string[];
  /** Two sentences. */
  howMade: [string, string];
  sourcesRead(read: number, used: number): string;
  used: string;
  otherForms: string;
  forms: { text: string; markdown: string; json: string; mail: string };
  readOnWeb: string;
  moreOnWeb(count: number): string;
  /** What a mail without a subscriber says of itself. */
  copyOf(edition: string): string;
  /** Why a reader gets a mail: the leaders and topics followed, by name; one of the two may be empty. */
  youFollow(leaders: readonly string[], topics: readonly string[]): string;
  nothingNew: string;
  nothingNewDetail(articles: number): string;
  /** "The next briefing comes out on Sunday 22 February at 06:30, Ha Noi." */
  nextDue(day: string, time: string, place: string): string;
  noneYet: string;
  sendArticles(address: string): string;
  archive: {
    title: string;
    empty: string;
    /** A month of the calendar without any. */
    emptyMonth: string;
    /** Names the links to the months before and after. */
    turn: string;
    /** Names the list of all months. */
    months: string;
    /** For who hears it. */
    caption(month: string): string;
  };
  leader: LeaderWords;
  topic: TopicWords;
  search: SearchWords;
  /** Choosing leaders and topics, and what a briefing narrowed to them says. */
  choice: {
    title: string;
    leaders: string;
    topics: string;
    /** Of the buttons: the newest briefing narrowed so, and the feeds of what is chosen. */
    read: string;
    follow: string;
    /** "To Lam, Trade and economy and nothing else." */
    only(names: readonly string[]): string;
    change: string;
    whole: string;
    feeds: string;
    /** Of a day that has nothing of it. */
    notToday: string;
    byMail: string;
  };
  subscribing: SubscribingWords;
  feed: {
    title: string;
    /** What the feed of whole briefings, and one of a leader or a topic, is about. */
    description: string;
    descriptionOf(name: string): string;
  };
  article: ArticleWords;
  sourcesPage: SourceWords;
  /** Why a point was chosen. */
  why: {
    title: string;
    /** "No 3 of 120". */
    place(rank: number, of: number): string;
    /** What each part of a score means, where it speaks for a point: a few words. */
    reasons: Record<'early' | 'central' | 'leader' | 'introduces' | 'headline' | 'weighty', string>;
    toldBefore: string;
    means(words: string, name: string): string;
    /** Who speaks as written, and the verb that shows it. */
    speaker(words: string, cue: string | null): string;
  };
  mail: SubscriptionMailWords;
  reader: ReaderWords;
  back: string;
  /** What a page says that has only an error to tell: by its kind, else by its status. English ones say what the error says itself. */
  errors: Record<string, { title: string; detail: string }>;
}

const LANGUAGES: Record<string, Words> = { en: english, fr: french, vi: vietnamese };

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = Object.keys(LANGUAGES);

/** The words of a language; English where there are none. */
export function wordsFor(language: string): Words {
  return LANGUAGES[language] ?? english;
}
