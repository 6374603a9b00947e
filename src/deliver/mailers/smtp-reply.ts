import { withoutAddresses } from '../../text/without-addresses';
import { MailerRefused, type Outcome } from '../mailer';

/** What nodemailer says of a step that failed. */
export interface Reply extends Error {
  /** "EAUTH", "ETLS", "EENVELOPE", … */
  code?: string;
  /** The server's answer and its number, when it gave one. */
  response?: string;
  responseCode?: number;
  /** "MAIL FROM", "RCPT TO", "DATA"; others for what is not about a message. */
  command?: string;
}

/** That we must log in, or did not manage to (RFC 4954, 6). */
const LOGIN = new Set([530, 534, 535, 538]);
const FULL = 552;
/** No such mailbox, it is elsewhere, its name is wrong (RFC 5321, 4.2.3). */
const UNKNOWN = new Set([550, 551, 553]);

/** What is wrong about an address itself: unknown, moved, disabled (RFC 3463, 3.2 and 3.3); 5.1.7 to 5.1.9 are about the sender. */
const UNKNOWN_STATUS = /^5\.(?:1\.(?:[0-6]|10)|2\.1)$/;
const FULL_STATUS = '5.2.2';

/**
 * What became of a message by the server's answer to it, or by there being none. The detail names no address.
 *
 * @param isHandedOver Whether the final dot may have been sent.
 * @throws MailerRefused when the answer is about us and not about this message.
 */
export function outcomeOfReply({ message, code, response, responseCode, command }: Reply, isHandedOver: boolean): Outcome {
  const detail = withoutAddresses((response ?? message).replace(/\s+/g, ' '));
  if (!responseCode) {
    // An envelope that was never offered to the server.
    if (code === 'EENVELOPE') return { state: 'failed', detail, bounce: null };
    return isHandedOver ? { state: 'uncertain', detail } : { state: 'deferred', detail };
  }
  if (responseCode < 500) return { state: 'deferred', detail };
  const status = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
  const isFull = status ? status === FULL_STATUS : responseCode === FULL;
  if (LOGIN.has(responseCode) || (command === 'MAIL FROM' && !isFull && responseCode !== FULL)) throw new MailerRefused(detail);
  if (isFull) return { state: 'failed', detail, bounce: command === 'MAIL FROM' ? null : 'soft' };
  // Without a status, 550 after the text is more often about the text.
  const isUnknown = status ? UNKNOWN_STATUS.test(status) : UNKNOWN.has(responseCode) && command === 'RCPT TO';
  return { state: 'failed', detail, bounce: isUnknown ? 'hard' : null };
}
