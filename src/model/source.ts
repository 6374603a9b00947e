import type { DateOrInstant, Language } from './article';
import type { Choice } from './briefing';

/** Whose an outlet is: a government's, the public's (by law, licence fee or foundation), or a company's. */
export type Ownership = 'state' | 'public' | 'private';

/** Where news comes in by itself: its feed is asked, and mail from it is taken. */
export interface NewsSource {
  /** ASCII slug; it stands in its mail address, "news+vna@…". */
  id: string;
  /** As it stands beside its articles: "VNA". */
  name: string;
  /** Of articles that do not say; null to tell it from the text. */
  language: Language | null;
  /** ISO 3166-1 alpha-2, or the short name of a body. */
  country: string | null;
  ownership: Ownership | null;
  /** An http(s) address; null for one that only sends mail. */
  feed: string | null;
  /** Minutes between two askings, 5 to 1,440. */
  every: number;
  /** Articles that name none of these leaders and are about none of these topics are dropped; null to keep all. */
  keep: Choice | null;
  /** Articles that name one of these leaders, or are mainly about one of these topics, are dropped; null to drop none. */
  drop: Choice | null;
  /** Who may send its mail: addresses "press@vna.example", domains "@vna.example". */
  senders: string[];
  /** Nothing is asked and nothing taken while it is. */
  paused: boolean;
  /** `file`: of sources.json, and changed there alone. */
  origin: 'file' | 'api';
}

/** What readers are told of a source beside its articles. */
export type Outlet = Pick<NewsSource, 'name' | 'country' | 'ownership'>;

/** What came of asking a source's feed. Instants are UTC with milliseconds. */
export interface PollState {
  source: string;
  /** When it is asked next; null for one that is retired. */
  nextAt: string | null;
  askedAt: string | null;
  /** When it last answered with a feed, or that nothing is new. */
  succeededAt: string | null;
  /** When it last brought an article. */
  newsAt: string | null;
  /** Failed askings since then. */
  failures: number;
  /** What went wrong last, and when; kept after it answers again. */
  error: string | null;
  failedAt: string | null;
  /** Where it has moved for good (301, 308); null while it is where the list says. */
  movedTo: string | null;
  /** When it said that it is gone for good (410). */
  retiredAt: string | null;
}

/** A raw entry of a feed, before it is an article. Strings are as the feed has them, entities of the feed's own markup decoded, not yet cleaned. */
export interface FeedItem {
  /** By what it is known again in its feed: its id, else its address, else a hash of what it says. */
  key: string;
  /** Absolute, http(s). */
  url: string | null;
  /** HTML or text. */
  title: string | null;
  /** The longest of its texts, as HTML. */
  html: string | null;
  /** Parses by parsePublishedAt; null for none, and for one that cannot be read. */
  publishedAt: DateOrInstant | null;
  updatedAt: DateOrInstant | null;
  author: string | null;
  language: Language | null;
}

/** What a feed's item says, told by the reader, so that whoever keeps it only compares. */
export interface ReadItem extends FeedItem {
  /** "words.address", a hash each: other words are another version; the same under the same address are the same, whatever its key. */
  said: string;
}

export interface Feed<Item = FeedItem> {
  format: 'rss' | 'rdf' | 'atom' | 'json';
  title: string | null;
  /** Of its site. */
  url: string | null;
  language: Language | null;
  /** At most 200, in the feed's order. */
  items: Item[];
  /** How many more it had. */
  left: number;
}
