import MimeNode from 'nodemailer/lib/mime-node';
import { hash } from '../text/hash';

/** What a message says. */
export interface Email {
  subject: string;
  html: string;
  text: string;
}

/** Who it comes from and goes to, and by what it is known. */
export interface Envelope {
  from: { name: string; address: string };
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
 * The whole message (RFC 5322) with CRLF line ends: plain text first, HTML last (RFC 2046, 5.1.4), both quoted-printable. The same input
 * gives the same bytes. Line breaks in a subject or a name become spaces.
 */
export async function composeMessage({ subject, html, text }: Email, { from, to, messageId, date, listId }: Envelope): Promise<string> {
  const message = new MimeNode('multipart/alternative', {
    baseBoundary: hash(`${messageId}\n${text}\n${html}`, 24),
    boundaryPrefix: '=_',
    newline: 'win',
    textEncoding: 'Q',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  message.setHeader([
    { key: 'From', value: from },
    // RFC 5322, 3.6.3: a group without members stands for recipients that are not told.
    { key: 'To', value: to ?? 'undisclosed-recipients:;' },
    { key: 'Subject', value: subject },
    { key: 'Date', value: date },
    { key: 'Message-ID', value: `<${messageId}>` },
    ...(listId ? [{ key: 'List-ID', value: { prepared: true, value: `<${listId}>` } }] : []),
    // RFC 3834: no machine answers it.
    { key: 'Auto-Submitted', value: 'auto-generated' },
  ]);
  for (const [type, content] of [
    ['text/plain; charset=utf-8', text],
    ['text/html; charset=utf-8', html],
  ] as const) {
    message.createChild(type).setHeader('Content-Transfer-Encoding', 'quoted-printable').setContent(content);
  }
  return (await message.build()).toString();
}
