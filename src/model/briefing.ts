import type { Why } from './analysis';
import type { DateOrInstant, Language, Span } from './article';
import type { Change } from './change';
import type { Outlet } from './source';

export interface PointSource extends Span {
  article: string;
  source: string | null;
  url: string | null;
  publishedAt: DateOrInstant;
  language: Language;
  /** The words of this source, when they differ from the point's (a link to the sentence needs them). */
  text: string;
  /** As the article's. */
  excerpt?: true;
}

export interface BriefingPoint {
  id: string;
  text: string;
  language: Language;
  /** Ids of the leaders it is about. */
  leaders: string[];
  speaker: string | null;
  /** Ids of others who say it with the speaker; absent where there are none. */
  jointly?: string[];
  statement: boolean;
  topics: string[];
  /** Id of its story. */
  story: string;
  /** The source whose words are quoted comes first. */
  sources: PointSource[];
  /** Absent where it is not known: in briefings, and of articles, that were stored before it was told. */
  why?: PointWhy;
}

/** Why the quoted sentence is a key point of its article, and what it is among the points of the day. How many sources tell it, and whether it
 *  is the bottom line, the briefing says elsewhere. */
export interface PointWhy extends Why {
  /** Its place among all points of the day, told or not: 1 weighs most. */
  rank: number;
  /** How many points the day has. */
  of: number;
  /** A briefing of the last seven days told it already, so that it stands behind what is new. */
  toldBefore: boolean;
}

export interface Story {
  id: string;
  headline: string;
  status: 'new' | 'developing' | 'continuing';
  /** Article ids. */
  articles: string[];
  leaders: string[];
  topics: string[];
  keyPoints: string[];
  /** Other stories of the day that tell a part of the same affair. */
  related: string[];
}

export interface BriefingLeader {
  id: string;
  name: string;
  office: string | null;
  country: string | null;
  former: boolean;
  /** Up to three, in reading order. */
  keyPoints: string[];
  /** Ids of leaders of this briefing. */
  met: string[];
  /** Where they are abroad, and since when; null for who is at home. */
  trip: Trip | null;
  /** Whom else they met, printed as it is: people who have no section, by name, and offices without a name ("President of Indonesia"). */
  metOthers: string[];
}

/** A journey that may run over days: the countries in the order in which reports had them there. */
export interface Trip {
  since: string;
  places: { country: string; date: string }[];
}

/** A report that takes back or puts right an earlier one. */
export interface Correction {
  text: string;
  /** Id of its story. */
  story: string;
  sources: PointSource[];
  /** The earlier report, where it is known: of this briefing or of one of the last seven days. */
  corrects: { article: string; headline: string; url: string | null; date: string } | null;
}

export interface BriefingTopic {
  id: string;
  name: string;
  /** Up to three, in reading order; those that a leader's section shows too are cross-referenced by a page, not repeated. */
  keyPoints: string[];
}

export interface BriefingFigure {
  /** As the source writes it: "37.2 billion USD", "more than 50". */
  text: string;
  value: number;
  unit: string;
  what: string;
  sources: PointSource[];
  /** The same thing with another number, from other sources. */
  differing: { text: string; value: number; sources: PointSource[] }[];
}

/** Something dated that is still to come. */
export interface AheadItem {
  date: string;
  text: string;
  sources: PointSource[];
}

/** One cell of the grid of leaders by topics. */
export interface GridCell {
  leader: string;
  topic: string;
  /** Ids of the points behind it, in reading order. */
  keyPoints: string[];
}

export interface ReadArticle {
  id: string;
  headline: string;
  source: string | null;
  url: string | null;
  language: Language;
  publishedAt: DateOrInstant;
  /** A key point or a figure of the briefing comes from it. */
  used: boolean;
  /** As the article's. */
  excerpt?: true;
}

/** What one edition says on one date: everything that a page, a mail or a feed shows. */
export interface Briefing {
  edition: string;
  date: string;
  title: string;
  language: Language;
  /** The end of the window: the same for every run of the date. */
  publishedAt: string;
  timeZone: string;
  place: string;
  window: { from: string; to: string };
  readingMinutes: number;
  counts: { articles: number; stories: number; leaders: number; sources: number };
  /** Id of the strongest key point; null on an empty day. */
  bottomLine: string | null;
  stories: Story[];
  corrections: Correction[];
  /** Reports that have changed since this briefing, or an earlier one, told them; absent where there are none. */
  changes?: Change[];
  /** In protocol order. */
  leaders: BriefingLeader[];
  topics: BriefingTopic[];
  grid: GridCell[];
  /** In reading order, bottom line first. */
  keyPoints: BriefingPoint[];
  figures: BriefingFigure[];
  ahead: AheadItem[];
  /** Leaders of the last seven days of whom today has no report; the day they were last in a briefing, null where that is longer ago. */
  silent: { id: string; name: string; lastSeen: string | null }[];
  /** Everything that was read. */
  articles: ReadArticle[];
  /** Their sources that are listed with a country or an ownership, by name; absent where there is none. */
  outlets?: Outlet[];
  /** What a narrowed briefing was narrowed to; absent from the general one. */
  choice?: Choice;
  /** The dates that it tells of, oldest first, `date` the last; absent where that is the only one. */
  days?: BriefingDay[];
}

/** One of the dates that a briefing of several tells of. */
export interface BriefingDay {
  date: string;
  /** Ids of the key points and of the stories that are told as that day's briefing had them. */
  keyPoints: string[];
  stories: string[];
}

/** What a reader follows: ids. */
export interface Choice {
  leaders: string[];
  topics: string[];
}

/** A leader whom the day's articles name, told of or not. */
export interface ReportedLeader {
  id: string;
  name: string;
  office: string | null;
  country: string | null;
  former: boolean;
  /** How many of the day's articles name them. */
  articles: number;
  /** Ids of other reported leaders. */
  met: string[];
  /** Offices without a name whom they met, as in BriefingLeader. */
  metOthers: string[];
  /** Of the highest office that an article of the day names; absent from days stored before it was kept. */
  rank?: number;
}

/** A point's standing on its day. */
export interface WeighedPoint {
  id: string;
  /** Against all others of the day: higher is better, and two days can be compared. */
  weight: number;
  /** Id of who acts in it as it is told first; null when that is nobody known. */
  actor: string | null;
}

/** All that one date has for readers who follow only some leaders or topics. */
export interface WholeDay {
  /**
   * Told without a limit of words: every leader of whom something is told and every topic, with up to six points each, all of the general
   * briefing's among them: sections begin with those. A topic's has its best points, whether or not leaders have them too.
   */
  briefing: Briefing;
  /** Ids of its key points, the fittest for a bottom line first. */
  strongest: string[];
  /** In protocol order. */
  reported: ReportedLeader[];
  /** All of its key points, best first; absent from days stored before it was kept. */
  weighed?: WeighedPoint[];
}
