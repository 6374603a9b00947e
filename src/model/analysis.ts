import type { Article, Span } from './article';

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
  /** Ids of others who say it with that person: of "Macron and Merz said", Merz. Absent where there are none. */
  jointly?: string[];
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
  /** What it counts or measures, in the words of the text: "countries", "The economy lost …"; empty where they do not tell. */
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
  /** Ids of others who say it with the speaker; absent where there are none. */
  jointly?: string[];
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
  /** What needs no language: "p:to-lam", "c:VN", "n:37.2", "d:2026-02-21", "a:MIA", "w:2" (a Tuesday); each once. */
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
