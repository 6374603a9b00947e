import type { Email, Envelope } from './message';

/** A composed message: what it says, and to whom. */
export interface Message extends Email, Envelope {
  to: string;
}

/**
 * What became of one message: `deferred` is known not to be sent and may be tried again; `failed` is refused for good, with what that says of
 * the address; of an `uncertain` one the answer was lost.
 */
export type Outcome =
  | { state: 'sent'; providerId: string | null }
  | { state: 'deferred'; detail: string }
  | { state: 'failed'; detail: string; bounce: 'hard' | 'soft' | null }
  | { state: 'uncertain'; detail: string };

/** The provider takes nothing from us for now: nothing of the call was sent. */
export class MailerBusy extends Error {
  /** @param retryAfter Seconds, where the provider says so. */
  constructor(
    detail: string,
    readonly retryAfter: number | null,
  ) {
    super(detail);
  }
}

/** The provider refuses us (wrong key, domain not verified): nothing of the call was sent, and nothing will be until somebody mends it. */
export class MailerRefused extends Error {}

/** A way to send mail. */
export interface Mailer {
  /** "resend". */
  name: string;
  /** Messages that one call takes. */
  most: number;
  /** The same call with the same key sends nothing twice: so a lost answer may be asked for again. */
  isKeyed: boolean;
  /**
   * An outcome for each message, in order.
   *
   * @param key The same for every attempt of the same messages; at most 256 characters.
   * @throws MailerBusy, MailerRefused; any other error leaves it open whether they were sent.
   */
  send(messages: readonly Message[], key: string): Promise<Outcome[]>;
}
