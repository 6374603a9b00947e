import type { Frequency } from '../../model';

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
