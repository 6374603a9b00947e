import { withoutAddresses } from '../../text/without-addresses';
import { type Mailer, MailerBusy, MailerRefused, type Message, type Outcome } from '../mailer';
import { headersOf } from '../message';
import { onOneLine } from '../mime';

/** Of our headers, those that may be set; the others are the platform's own. https://developers.cloudflare.com/email-service/reference/headers/ */
const ALLOWED = new Set(['list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted']);
/** In bytes. */
const LONGEST_HEADER = 2048;
const LONGEST_MESSAGE = 5 * 1024 * 1024;
/** In characters (RFC 5322, RFC 5321). */
const LONGEST_SUBJECT = 998;
const LONGEST_ADDRESS = 254;
/** Seconds until asking again when the day's quota is used up. */
const QUOTA = 3600;

/** https://developers.cloudflare.com/email-service/api/send-emails/workers-api/#error-codes */
const REFUSED = new Set(['E_SENDER_NOT_VERIFIED', 'E_SENDER_DOMAIN_NOT_AVAILABLE']);
const BUSY = new Map([
  ['E_RATE_LIMIT_EXCEEDED', null],
  ['E_DAILY_LIMIT_EXCEEDED', QUOTA],
]);
const FAILED = new Map([
  ['E_RECIPIENT_SUPPRESSED', 'hard'],
  ['E_DELIVERY_FAILED', 'soft'],
  ['E_RECIPIENT_NOT_ALLOWED', null],
  ['E_VALIDATION_ERROR', null],
  ['E_FIELD_MISSING', null],
  ['E_TOO_MANY_RECIPIENTS', null],
  ['E_CONTENT_TOO_LARGE', null],
] as const);

/**
 * Sends through Cloudflare's Email Sending, one message a call. It takes no keys, so a lost answer leaves a message uncertain. Messages are checked
 * here first: under local development the binding takes anything.
 */
export function createCloudflareMailer(binding: SendEmail): Mailer {
  return {
    name: 'cloudflare',
    most: 1,
    isKeyed: false,
    async send(messages) {
      const outcomes: Outcome[] = [];
      for (const message of messages) outcomes.push(await sendMessage(binding, message));
      return outcomes;
    },
  };
}

async function sendMessage(binding: SendEmail, message: Message): Promise<Outcome> {
  const { from, to, subject, replyTo, html, text } = message;
  const mail = {
    from: { email: from.address, name: onOneLine(from.name) },
    to,
    subject: onOneLine(subject),
    ...(replyTo && { replyTo }),
    headers: Object.fromEntries(Object.entries(headersOf(message)).filter(([name]) => ALLOWED.has(name.toLowerCase()))),
    text,
    html,
  };
  const fault = findFault(mail);
  if (fault) return { state: 'failed', detail: fault, bounce: null };
  try {
    return { state: 'sent', providerId: (await binding.send(mail)).messageId };
  } catch (error) {
    return outcomeOf(error as { code?: string; message?: string });
  }
}

const bytesIn = (text: string) => new TextEncoder().encode(text).length;
const isAddress = (text: string) => text.length <= LONGEST_ADDRESS && /^[^\s<>@,;]+@[^\s<>@,;]+$/.test(text);

interface Mail {
  from: { email: string };
  to: string;
  subject: string;
  replyTo?: string;
  headers: Record<string, string>;
  text: string;
  html: string;
}

/** What the platform would refuse about a message. */
function findFault({ from, to, subject, replyTo, headers, text, html }: Mail): string | undefined {
  if (!isAddress(from.email)) return 'The sender is no address';
  if (!isAddress(to)) return 'The recipient is no address';
  if (replyTo && !isAddress(replyTo)) return 'The address for answers is none';
  if (!subject || subject.length > LONGEST_SUBJECT) return `The subject is empty or longer than ${LONGEST_SUBJECT} characters`;
  const tooLong = Object.entries(headers).find(([, value]) => bytesIn(value) > LONGEST_HEADER);
  if (tooLong) return `The header ${tooLong[0]} is longer than ${LONGEST_HEADER} bytes`;
  const stop = headers['List-Unsubscribe'];
  if (stop && !stop.startsWith('<https://')) return 'The link to stop is not of https';
  if (bytesIn(text) + bytesIn(html) > LONGEST_MESSAGE) return `The message is larger than ${LONGEST_MESSAGE} bytes`;
}

/** @throws MailerBusy, MailerRefused */
function outcomeOf({ code = '', message = '' }: { code?: string; message?: string }): Outcome {
  const detail = withoutAddresses(`${code} ${message}`.trim());
  if (REFUSED.has(code)) throw new MailerRefused(detail);
  const retryAfter = BUSY.get(code);
  if (retryAfter !== undefined) throw new MailerBusy(detail, retryAfter);
  if (code.startsWith('E_HEADER')) return { state: 'failed', detail, bounce: null };
  const bounce = (FAILED as ReadonlyMap<string, 'hard' | 'soft' | null>).get(code);
  return bounce === undefined ? { state: 'uncertain', detail } : { state: 'failed', detail, bounce };
}
