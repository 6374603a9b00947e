import type { MailReport, NewsMail } from './mail';
import type { Feed, ReadItem } from './source';

/** How strangers are asked. */
export interface Manners {
  /** Says who we are and where to read more. */
  userAgent: string;
  /** Hosts of this machine's own network that may be asked all the same: none but in tests and on machines of one's own. */
  allowedHosts: readonly string[];
}

/** What kind of failure; `detail` says it to the operator. */
export type FailureKind =
  /** Not http(s), or an address that is not public; also one that it redirects to. */
  | 'address'
  | 'unreachable'
  | 'slow'
  | 'large'
  | 'redirects'
  /** Any status but 200, 304, 410 and 429. */
  | 'status'
  /** 410. */
  | 'gone'
  /** 429, or 503 with Retry-After. */
  | 'busy'
  /** robots.txt says no. */
  | 'robots'
  /** What came is no feed, or no page. */
  | 'unreadable';

export interface ReadFailure {
  kind: 'failed';
  failure: FailureKind;
  status: number | null;
  /** One sentence for the operator, without a full stop; nothing of what came stands in it but a status. */
  detail: string;
  /** Seconds, by Retry-After; null where it says none. */
  retryAfter: number | null;
}

export interface FeedRequest {
  url: string;
  /** Of the last answer. */
  etag: string | null;
  lastModified: string | null;
}

export type FeedAnswer =
  | {
      kind: 'feed';
      /** Where 301 and 308 alone led; null where the address is as asked. */
      movedTo: string | null;
      etag: string | null;
      lastModified: string | null;
      feed: Feed<ReadItem>;
    }
  | { kind: 'unchanged'; movedTo: string | null }
  | ReadFailure;

/** The rules of a site's robots.txt. */
export interface Robots {
  /** "https://example.com". */
  origin: string;
  /** Its text; "" where it has none, so that all is allowed. */
  rules: string;
  /** Seconds for which they hold. */
  maxAge: number;
}

export interface PageRequest {
  url: string;
  /** By origin, those that are kept and still hold; what is missing is asked. */
  robots: readonly Robots[];
}

export type PageAnswer = (
  | {
      kind: 'page';
      /** After redirects. */
      url: string;
      html: string;
    }
  | ReadFailure
) & {
  /** Those that were asked now, to be kept. */
  robots: Robots[];
};

/** A feed as a list of feeds names it. */
export interface OpmlEntry {
  name: string;
  /** Absolute, http(s); as it stands there where it is not. */
  feed: string;
  site: string | null;
  language: string | null;
  /** The name of the folder that it lies in. */
  folder: string | null;
  /** Attributes of our own, unchecked. */
  own?: { country?: string; ownership?: string; every?: string };
}

/** Asks strangers and reads what they send: a Worker of its own, which has nothing that could be lost or stolen. It never throws for what comes in. */
export interface Reader {
  readFeed(request: FeedRequest, manners: Manners): Promise<FeedAnswer>;
  readPage(request: PageRequest, manners: Manners): Promise<PageAnswer>;
  /** Null for what is no OPML. */
  readOpml(bytes: Uint8Array): Promise<OpmlEntry[] | null>;
  writeOpml(title: string, entries: OpmlEntry[]): Promise<string>;
  /** The report on a message of ours in a mail; null for a mail that is none. */
  readReport(raw: Uint8Array): Promise<MailReport | null>;
  /** The news in a mail of at most 5 MiB; null for what cannot be read. */
  readNewsMail(raw: Uint8Array): Promise<NewsMail | null>;
}
