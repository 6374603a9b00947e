import type { DateOrInstant } from './article';

export interface MailHeader {
  /** In small letters. */
  name: string;
  /** Unfolded, not decoded. */
  value: string;
}

export interface MailAttachment {
  name: string | null;
  /** In small letters: "message/rfc822". */
  type: string;
  content: Uint8Array;
}

/** A mail (RFC 5322) in its parts. Strings are as it has them, its encodings undone; a mail inside of it is an attachment. */
export interface Mail {
  /** In their order, the newest first: each server puts its own above those that it got. */
  headers: MailHeader[];
  subject: string | null;
  messageId: string | null;
  text: string | null;
  html: string | null;
  attachments: MailAttachment[];
}

/** A report that came by mail, not yet an article. */
export interface MailedReport {
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
  reports: MailedReport[];
  /** Names of attachments that were not read. */
  left: string[];
}
