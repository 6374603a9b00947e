import { hash } from '../text/hash';
import { bare, bracketed, encodeAddress, encodeHeaderText, encodeSender, formatHeader, formatPart, type Sender } from './mime';

/** What a message says. */
export interface Email {
  subject: string;
  html: string;
  text: string;
}

/** Who it comes from and goes to, and by what it is known. */
export interface Envelope {
  from: Sender;
  /** An address; null leaves the recipient out. */
  to: string | null;
  /** Without its angle brackets; the same for every attempt to send it. */
  messageId: string;
  date: Date;
  /** RFC 2919, without its angle brackets: "daily.briefing.example.org"; null for a message of no list. */
  listId: string | null;
  /** Where answers go, when not to `from`. */
  replyTo: string | null;
  /** Where mail comes back to that cannot be delivered; null for `from`. */
  returnPath: string | null;
  /** How to stop it by one click (RFC 8058), and by mail where mail is taken in; null for a message that nobody subscribed to. */
  unsubscribe: { url: string; address: string | null } | null;
  /** What a provider counts complaints by, "daily:2026-02-21:briefing"; null for none. */
  feedbackId: string | null;
  /** By which a provider's events name whom it went to: the subscriber's id; null for none. Letters, digits, dashes and underscores. */
  tag: string | null;
}

/** Host name as an id may end in it: that of "http://[::1]:8787" has brackets and colons. */
const idHost = (host: string) => host.replace(/[^a-z0-9.-]+/gi, '') || 'localhost';

/** The id of one edition's mail of one date to one recipient: a retry is the same mail. Without its angle brackets. */
export function messageIdOf(edition: string, date: string, recipient: string | null, host: string): string {
  const parts = recipient === null ? [edition, date] : [edition, date, hash(recipient.toLowerCase(), 12)];
  return `${parts.join('.')}@${idHost(host)}`;
}

/** RFC 2919: a name under the host that nobody else gives out. Without its angle brackets. */
export const listIdOf = (edition: string, host: string) => `${edition}.${idHost(host)}`;

/**
 * What a message says of itself beside sender, recipient, subject, date and id: the same whoever sends it. No value can end its line.
 */
export function headersOf({ listId, unsubscribe, feedbackId }: Envelope): Record<string, string> {
  const addresses = unsubscribe && [unsubscribe.url, ...(unsubscribe.address ? [`mailto:${unsubscribe.address}`] : [])];
  return {
    ...(listId && { 'List-ID': bracketed(listId) }),
    // RFC 8058: one click, and the address of the web comes first.
    ...(addresses && { 'List-Unsubscribe': addresses.map(bracketed).join(', '), 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    // RFC 3834: no machine answers it.
    'Auto-Submitted': 'auto-generated',
    ...(feedbackId && { 'Feedback-ID': bare(feedbackId) }),
  };
}

/**
 * The whole message (RFC 5322) with CRLF line ends: plain text first, HTML last (RFC 2046, 5.1.4), both quoted-printable. The same input
 * gives the same bytes. Line breaks in a subject or a name become spaces.
 */
export function composeMessage({ subject, html, text }: Email, envelope: Envelope): string {
  const { from, to, replyTo, messageId, date } = envelope;
  const boundary = `=_-${hash(`${messageId}\n${text}\n${html}`, 24)}-Part_1`;
  const headers = {
    From: encodeSender(from),
    // RFC 5322, 3.6: a message without recipients is whole.
    ...(to !== null && { To: encodeAddress(to) }),
    ...(replyTo && { 'Reply-To': encodeAddress(replyTo) }),
    Subject: encodeHeaderText(subject),
    Date: date.toUTCString().replace('GMT', '+0000'),
    'Message-ID': bracketed(messageId),
    ...headersOf(envelope),
    'MIME-Version': '1.0',
    'Content-Type': `multipart/alternative; boundary="${boundary}"`,
  };
  return [
    ...Object.entries(headers).map(([name, value]) => formatHeader(name, value)),
    '',
    `--${boundary}`,
    formatPart('text/plain', text),
    `--${boundary}`,
    formatPart('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
