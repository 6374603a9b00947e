import type { DateOrInstant } from './article';
import type { BounceKind } from './subscriber';

/** What is to be an article, as a mail brings it. */
export interface MailedNews {
  kind: 'text' | 'html';
  /** HTML is as it was sent. */
  body: string;
  /** Null where it is in the body. */
  title: string | null;
  /** As its own mail says it. */
  publishedAt: DateOrInstant | null;
  /** Of the mail that brought it, for one that is not dated itself. */
  dateIfNone: DateOrInstant | null;
}

/** What a mail of a news source says. */
export interface NewsMail {
  /** Of its From header, in small letters; null where that names nobody, or more than one. */
  from: string | null;
  /** Whether the server that took it for us found that it comes from the domain of `from`. */
  isAuthentic: boolean;
  /** At most five. */
  news: MailedNews[];
  /** Names of attachments that were not read. */
  left: string[];
}

/** What a report says of the address that a message went to. */
export interface Verdict {
  kind: BounceKind;
  /** The words of the report that say so, without addresses. */
  detail: string;
}

/** What of a returned message says, with our signature, whom it went to; not checked yet. */
export interface SignedWords {
  /** Of the link that stops the mail. */
  tokens: string[];
  /** Of the addresses to which one writes to stop it, and where it comes back to. */
  words: { purpose: 'unsubscribe' | 'bounce'; word: string }[];
}

/** A machine's report on one of our messages (`multipart/report`, RFC 6522). */
export interface MailReport {
  type: 'delivery' | 'feedback';
  verdict: Verdict;
  /** By what the report is known again: the id of the message that it tells of, else its own, else what it says. */
  about: string;
  signed: SignedWords;
}
