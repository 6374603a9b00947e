// The nouns that more than one stage uses. No code.

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
}

// --- reference data -------------------------------------------------------------------------------------------------

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

/** A subject of topics.json, without its words: they lie with each language's data. */
export interface Topic {
  id: string;
  names: Record<Language, string>;
  /** IPTC Media Topic it corresponds to: "medtop:20000065". */
  mediaTopic: string;
}

export interface Edition {
  id: string;
  title: string;
  language: Language;
  /** IANA zone. */
  timeZone: string;
  /** The place that readers know the zone by: "Ha Noi". */
  place: string;
  /** Local time of publication, "06:30". A date's briefing covers the 24 hours from that time on, and comes out at their end. */
  publishAt: string;
}

// --- analysis -------------------------------------------------------------------------------------------------------

export interface Mention extends Span {
  kind: 'name' | 'title' | 'pronoun';
}

export interface Person {
  id: string;
  name: string;
  /** On the article's day; null when the text and the watchlist do not say. */
  office: string | null;
  /** As in WatchlistEntry; null when unknown. */
  country: string | null;
  /** In public or party office, present or former, or on the watchlist. */
  leader: boolean;
  /** The office is a former one. */
  former: boolean;
  /** Protocol rank as in Office; 9 for people without office. */
  rank: number;
  mentions: Mention[];
}

export interface Speaker extends Span {
  /** The mention as written: "he". */
  text: string;
  /** Whom it means; null for a body ("the ministry"). */
  personId: string | null;
}

export interface Statement extends Span {
  kind: 'direct' | 'indirect' | 'mixed';
  cue: (Span & { text: string }) | null;
  speaker: Speaker | null;
}

export interface Meeting extends Span {
  /** Ids of the people who met. */
  people: string[];
  /** Offices without a name, one each: "President of Indonesia". */
  others: string[];
}

/** Somebody in another country than their own. */
export interface Visit extends Span {
  person: string;
  /** As in WatchlistEntry. */
  country: string;
}

export interface Figure extends Span {
  value: number;
  /** "USD", "%", "count", or a thing that is numbered: "resolution". */
  unit: string;
  /** What it counts or measures, in the words of the text. */
  what: string;
}

/** A day that the text names; past or to come, seen from `publishedAt`. */
export interface NamedDate extends Span {
  date: string;
}

export interface TopicScore {
  id: string;
  score: number;
}

/**
 * What a score is made of. For a sentence: `early` it stands near the beginning · `central` it shares words with many others · `leader` a leader
 * says it, does it or is named in it · `introduces` later sentences take up its words · `headline` it has words of the headline · `weighty`
 * it speaks of agreements, decisions, sums, firsts. Against it: `introduces` where it takes up words of earlier ones itself · `light` background and
 * ceremony · `length` too short or too long · `voiceless` a quotation that does not say whose it is · `repeats` points chosen before say it.
 */
export type ScorePart =
  | 'early'
  | 'central'
  | 'leader'
  | 'introduces'
  | 'headline'
  | 'weighty'
  | 'light'
  | 'length'
  | 'voiceless'
  | 'repeats';

/**
 * How a speaker was found: `subject` "X said" · `inverted` "said X" · `who` "X, who said" · `aside` "X, the minister, said" · `shared` "X came
 * and said": the speaker of the verb before · `participle` "X came, saying" · `first-named` nobody stands at the verb: who comes first in the
 * sentence · `according-to` "according to X" · `goes-on` a quotation without a verb: who spoke last in the paragraph
 * · `colon` "X: " before it · `signature` "– X" behind it.
 */
export type SpeakerRule =
  | 'subject'
  | 'inverted'
  | 'who'
  | 'aside'
  | 'shared'
  | 'participle'
  | 'first-named'
  | 'according-to'
  | 'goes-on'
  | 'colon'
  | 'signature';

/** Why a key point was chosen and given to whom it is given to, so that it can be disputed. */
export interface Why {
  /** Parts of the score, the weightiest first; they add up to it. `floor` lifts a sum below 0 to a score of 0. */
  parts: [part: ScorePart | 'floor', points: number][];
  /** The leaders among the point's people. */
  leaders: {
    id: string;
    /** The words that mean them, as written: "Tô Lâm", "the Party chief", "he"; of a speaker told earlier, the words there. */
    words: string;
    kind: Mention['kind'];
    /** The watchlist's spelling that matched: here, or where words that are no name stand for it, at the last name before. Null for somebody not
     *  on the watchlist, and for who is meant by the office alone ("the French president"). */
    alias: string | null;
  }[];
  /** The rule that found the speaker, and the verb or phrase it started from; null when nobody known speaks. */
  speaker: { rule: SpeakerRule; words: string; cue: string | null } | null;
}

export interface KeyPoint extends Span {
  /** `text.slice(start, end)`, but for a pronoun at its head resolved in square brackets. */
  text: string;
  /** Leaders and others named or meant in it, ids. */
  people: string[];
  /** Id of who says it; null when nobody does, or nobody known. */
  speaker: string | null;
  /** Id of who acts in it, its grammatical subject; null when that is nobody known. */
  actor: string | null;
  /** It reports somebody's words. */
  statement: boolean;
  topics: string[];
  /** 0 to 1; 1 would be a sentence that is best in everything. */
  score: number;
  why: Why;
}

/** What tells whether two articles, in any languages, report one event. */
export interface Fingerprint {
  /** Folded content words, the most frequent first, with their count. */
  words: [string, number][];
  /** What needs no language: "p:to-lam", "c:VN", "n:37.2", "d:2026-02-21", "a:MIA", "w:2" (a Tuesday). */
  marks: string[];
}

export interface Analysis {
  sentences: Span[];
  people: Person[];
  statements: Statement[];
  meetings: Meeting[];
  visits: Visit[];
  /** Where the article corrects an earlier report; null for nearly all. */
  correction: Span | null;
  figures: Figure[];
  dates: NamedDate[];
  topics: TopicScore[];
  /** Best first; more than the interface shows by default, because a briefing chooses among them. */
  keyPoints: KeyPoint[];
  fingerprint: Fingerprint;
}

/** What is stored under an article's id, and what a briefing is composed from. */
export interface AnalysedArticle {
  article: Article;
  analysis: Analysis;
}

// --- briefing -------------------------------------------------------------------------------------------------------

export interface PointSource extends Span {
  article: string;
  source: string | null;
  url: string | null;
  publishedAt: DateOrInstant;
  language: Language;
  /** The words of this source, when they differ from the point's (a link to the sentence needs them). */
  text: string;
}

export interface BriefingPoint {
  id: string;
  text: string;
  language: Language;
  /** Ids of the leaders it is about. */
  leaders: string[];
  speaker: string | null;
  statement: boolean;
  topics: string[];
  /** Id of its story. */
  story: string;
  /** The source whose words are quoted comes first. */
  sources: PointSource[];
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
  /** In protocol order. */
  leaders: BriefingLeader[];
  topics: BriefingTopic[];
  grid: GridCell[];
  /** In reading order, bottom line first. */
  keyPoints: BriefingPoint[];
  figures: BriefingFigure[];
  ahead: AheadItem[];
  /** Leaders of the last seven days of whom today has no report; the day they were last in a briefing. */
  silent: { id: string; name: string; lastSeen: string }[];
  /** Everything that was read. */
  articles: ReadArticle[];
}
