import type { Services } from '../../services';

/** A mail that reached us, as the Worker's `email` handler gets it. */
export interface ReceivedMail {
  /** Of the envelope. */
  readonly to: string;
  readonly headers: Headers;
  readonly raw: ReadableStream<Uint8Array>;
  /** Bytes. */
  readonly rawSize: number;
  /** Refuses it while the sending server waits: nothing of ours goes out, so nothing can go round in circles. */
  setReject(reason: string): void;
}

/** What takes mail to one name of ours, "name+word@…". @returns Why it is refused; null when it is taken. */
export type Taker = (services: Services, mail: ReceivedMail, word: string, now: Date) => Promise<string | null>;

export const TOO_LARGE = 'This mail is too large for this address.';

/** A mail can be read once. */
export const readRaw = async ({ raw }: ReceivedMail) => new Uint8Array(await new Response(raw).arrayBuffer());

/** By a machine that answers every mail, and says nothing by it (RFC 3834). */
export const isAutomaticAnswer = ({ headers }: ReceivedMail): boolean => /^\s*auto-replied\b/i.test(headers.get('auto-submitted') ?? '');
