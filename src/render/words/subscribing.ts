import type { Frequency, SubscriberState } from '../../model';

/** Parts of the forms that something can be wrong with. */
export type FaultyField =
  | 'email'
  /** Letters before the @ that few mail servers take. */
  | 'foreignEmail'
  | 'choice'
  | 'leaders'
  | 'topics'
  | 'frequency'
  | 'language'
  | 'hour'
  | 'timeZone'
  | 'human'
  | 'until'
  | 'find';

/** A word or two, and a line that says what it means. */
interface Explained {
  title: string;
  hint: string;
}

/** Getting the briefing by e-mail: signing up, confirming, changing, stopping. */
export interface SubscribingWords {
  title: string;
  lead: string;
  /** Where no mail can be sent from here. */
  off: string;
  address: string;
  addressHint: string;
  send: string;
  what: string;
  everything: Explained;
  chosen: Explained;
  find: Explained & { button: string };
  /** A leader who was looked for is ticked now. */
  ticked(name: string): string;
  which(asked: string): string;
  /** Unfolds those who are not ticked. */
  everybody: string;
  when: string;
  frequency: Record<Frequency, Explained>;
  hour: string;
  /** "As soon as it is out (06:30, Ha Noi)" */
  asSoon(time: string, place: string): string;
  timeZone: string;
  /** Of the names of zones, by their first part. */
  regions: Readonly<Record<string, string>>;
  language: string;
  /** Heads what is to be had without an address. */
  without: string;
  needsScript: string;
  faulty: string;
  faults: Record<FaultyField, string>;
  /** After a sign-up: the same whoever the address belongs to. */
  asked: { title: string; details: string[]; mailbox: string };
  confirm: { title: string; lead(address: string): string; button: string };
  confirmed: { title: string; next(day: string, time: string, zone: string): string; preferences: string };
  preferences: {
    title: string;
    lead(address: string): string;
    state: Record<Exclude<SubscriberState, 'confirmed'>, string>;
    save: string;
    pause: Explained;
    until: string;
    pauseButton: string;
    paused(day: string): string;
    resume: string;
    stop: Explained;
    stopButton: string;
    kept: Explained;
    download: string;
    erase: Explained;
    eraseButton: string;
  };
  /** Told once what was asked for is done. */
  done: Record<'changed' | 'paused' | 'resumed' | 'stopped', string>;
  /** What is kept of a subscriber: names of the rows. */
  kept: Record<'address' | 'state' | 'source' | 'created' | 'asked' | 'consented' | 'mailed' | 'stopped' | 'paused' | 'deliveries', string>;
  states: Record<SubscriberState, string>;
  /** How somebody came, and how it ended; what an operator's list says of it is shown as it is. */
  ways: Readonly<Record<string, string>>;
  never: string;
  erase: { title: string; details: string[]; button: string; keep: string };
  erased: { title: string; details: string[] };
  unsubscribe: { title: string; lead(address: string): string; button: string };
  unsubscribed: { title: string; detail: string; again: string; preferences: string };
  /** What is wrong with a link, and what to do. */
  links: Record<'confirm' | 'preferences' | 'unsubscribe', Record<'expired' | 'invalid' | 'gone', { title: string; detail: string }>>;
  newLink: string;
  linkSent: { title: string; detail: string };
  /** For feeds and briefings: an invitation under the day. */
  invitation: string;
}

/** What the mails say that a form causes: a confirmation, and a new link to the settings. */
export interface SubscriptionMailWords {
  confirm: {
    subject(paper: string): string;
    /** Who asked for what; the address may be anybody's. */
    lead(paper: string, address: string): string;
    button: string;
    /** Until when the link works. */
    until(day: string): string;
    notYou: string;
  };
  preferences: {
    subject(paper: string): string;
    lead(paper: string, address: string): string;
    button: string;
    notYou: string;
  };
  /** Before the address of the button, which some mail programs do not show. */
  orOpen: string;
  follows: string;
  everything: string;
  /** Of those that are followed and not named here. */
  more(count: number): string;
  comes: string;
  /** "Monday to Friday at 07:00, Paris time"; without an hour, as soon as it is out. */
  schedule(frequency: Frequency, hour: string | null, place: string): string;
}

/** What the foot of a subscriber's mail says. */
export interface ReaderWords {
  /** Why the whole briefing comes. */
  whole(paper: string): string;
  change: string;
  unsubscribe: string;
}
