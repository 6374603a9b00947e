import type { Language } from './article';
import type { Choice } from './briefing';

/** Which mornings bring a mail: each; Monday to Friday, Monday's with what the weekend brought; Mondays, with the whole week. */
export type Frequency = 'daily' | 'weekdays' | 'weekly';

/** What somebody asks for when they subscribe. */
export interface Wishes {
  /** Null for the whole briefing. */
  choice: Choice | null;
  frequency: Frequency;
  /** Of our own words. */
  language: Language;
  /** Local time of delivery, "07:00"; null as soon as the briefing is out. */
  hour: string | null;
  /** IANA zone of that time and of the days of the week. */
  timeZone: string;
}

/** Pending until the link of a confirmation is used; suppressed when mail bounced or was complained of. */
export type SubscriberState = 'pending' | 'confirmed' | 'unsubscribed' | 'suppressed';

export interface Subscriber {
  /** Random: it stands in links. */
  id: string;
  edition: string;
  /** As mail is sent to it; its domain in ASCII. */
  address: string;
  state: SubscriberState;
  /** What they get. */
  wishes: Wishes;
  /** What was asked for last and is not confirmed; null when there is nothing. */
  asked: Wishes | null;
  /** First date on which mail is wanted again; null without a pause. */
  pausedUntil: string | null;
  /** How they came: "page", "api", or what an import said. */
  source: string;
  /** Instants, UTC with milliseconds, or null. When the newest sign-up came, the newest confirmation mail went out, and it was confirmed. */
  askedAt: string | null;
  /** When an operator who imported them without a consent had them asked; else null. */
  invitedAt: string | null;
  mailedAt: string | null;
  consentedAt: string | null;
  createdAt: string;
  /** When and how it ended: "link", "one-click", "mail", "preferences", "bounce", "complaint", "import". */
  stoppedAt: string | null;
  stoppedBy: string | null;
}

/**
 * What became of one message: pending → claimed (a lease) → sent, failed (the provider refused it for good), or uncertain (the answer was lost, and
 * sending again might double it); or never sent: empty (nothing to say), late (more than twelve hours), stopped (by the reader, before it went out).
 */
export type DeliveryState = 'pending' | 'claimed' | 'sent' | 'failed' | 'uncertain' | 'empty' | 'late' | 'stopped';

/**
 * What came back of a message: `hard` there is no such reader; `soft` it could not be delivered this time; `complaint` its reader calls it spam;
 * `other` says nothing of the address.
 */
export type BounceKind = 'hard' | 'soft' | 'complaint' | 'other';

export interface Bounce {
  /** By what it is known again: the id of the provider's event, or what the report tells of. */
  event: string;
  subscriber: string;
  kind: BounceKind;
  /** What was said of it. */
  detail: string;
}

/**
 * Says that there may be work; lost or doubled it changes nothing. `at` is the instant at which it was queued, by the clock of who queued it: work is done
 * by that clock, so that a run of another day can be repeated.
 */
export type Hint = MailHint | SourceHint;

/** Somebody is owed mail. */
export type MailHint =
  /**
   * Messages of one rendering are owed. `goesOn`: others of it went out just now, so that what they were made of is kept; `probes`: to see whether a
   * provider that refused us takes mail again.
   */
  | { kind: 'deliver'; at: string; edition: string; date: string; rendering: string; goesOn?: true; probes?: true }
  /** A sign-up waits for its confirmation mail. */
  | { kind: 'confirm'; at: string; subscriber: string };

/** Strangers are to be asked, who may take their time. */
export type SourceHint =
  /** A source is due to be asked. */
  | { kind: 'poll'; at: string; source: string }
  /** Items of its feed wait to be made articles. */
  | { kind: 'take-in'; at: string; source: string }
  /** Pages of articles are due to be looked at again. */
  | { kind: 'look-again'; at: string };

/** A secret that links are signed with. */
export interface TokenKey {
  /** Up to four small letters and digits; it stands in the links. */
  version: string;
  secret: string;
}
