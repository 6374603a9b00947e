import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { withoutAddresses } from '../../text/without-addresses';
import { type Mailer, MailerBusy, MailerRefused, type Message, type Outcome } from '../mailer';
import { headersOf } from '../message';
import { formatSender, onOneLine } from '../mime';

/** In milliseconds; a call of a hundred messages takes a second or two. */
const LONGEST = 30_000;
/** Seconds until asking again when a quota of the day or month is used up and no time is told. */
const QUOTA = 3600;

const Answer = v.object({
  data: v.array(v.object({ id: v.string() })),
  errors: v.optional(v.array(v.object({ index: v.number(), message: v.string() })), []),
});
const Refusal = v.object({ name: v.fallback(v.string(), ''), message: v.fallback(v.string(), '') });
/** What can be wrong about a message and not about us. */
const OF_A_MESSAGE = ['validation_error', 'missing_required_field', 'invalid_parameter'];

/**
 * Sends through Resend (https://resend.com/docs/api-reference/emails/send-batch-emails): a hundred messages a call, and the same call with the same
 * key sends nothing twice for 24 hours. Bounces come back to Resend and from there as events.
 *
 * @param url Of the API, without a final slash.
 */
export function createResendMailer(
  { apiKey, url }: { apiKey: string; url: string },
  request: typeof fetch = (input, init) => fetch(input, init),
): Mailer {
  return {
    name: 'resend',
    most: 100,
    isKeyed: true,
    async send(messages, key) {
      const response = await request(`${url}/emails/batch`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${apiKey}`,
          'content-type': 'application/json',
          'idempotency-key': key,
          // One message at fault does not stop the others.
          'x-batch-validation': 'permissive',
        },
        body: bodyOf(messages),
        redirect: 'manual',
        signal: AbortSignal.timeout(LONGEST),
      });
      return response.ok ? outcomesOf(v.parse(Answer, await response.json()), messages) : outcomesOfRefusal(response, messages);
    },
  };
}

/**
 * Written message by message as the connection takes it, of a length that is told before: whole, and until it is collected, the text of a hundred messages
 * would take up much of a Worker's memory.
 */
function bodyOf(messages: readonly Message[]): ReadableStream {
  const write = (message: Message, i: number) =>
    `${i === 0 ? '[' : ','}${JSON.stringify(payloadOf(message))}${i === messages.length - 1 ? ']' : ''}`;
  const length = messages.reduce((sum, message, i) => sum + Buffer.byteLength(write(message, i)), 0);
  let at = 0;
  const pieces = new ReadableStream<Uint8Array>({
    pull(controller) {
      const message = messages[at];
      if (!message) return controller.close();
      controller.enqueue(Buffer.from(write(message, at)));
      at += 1;
    },
  });
  return pieces.pipeThrough(new FixedLengthStream(length));
}

/** Of the ids that are ours, the Message-ID is left out: Resend gives each message one of its own. */
function payloadOf(message: Message) {
  const { from, to, subject, html, text, replyTo, tag } = message;
  return {
    from: formatSender(from),
    to: [to],
    subject: onOneLine(subject),
    html,
    text,
    ...(replyTo && { reply_to: replyTo }),
    headers: headersOf(message),
    ...(tag && { tags: [{ name: 'subscriber', value: tag }] }),
  };
}

/** Ids are told of the messages that were taken, in their order. */
function outcomesOf({ data, errors }: v.InferOutput<typeof Answer>, messages: readonly Message[]): Outcome[] {
  const faults = new Map(errors.map(({ index, message }) => [index, message]));
  const isWhole = data.length + faults.size === messages.length;
  let taken = 0;
  return messages.map((_message, i) => {
    const fault = faults.get(i);
    if (fault !== undefined) return { state: 'failed', detail: withoutAddresses(fault), bounce: null };
    return { state: 'sent', providerId: (isWhole && data[taken++]?.id) || null };
  });
}

/** @throws MailerBusy, MailerRefused; another error when it is open whether they were sent. */
async function outcomesOfRefusal(response: Response, messages: readonly Message[]): Promise<Outcome[]> {
  const { status, headers } = response;
  const { name, message } = v.parse(Refusal, (await response.json().catch(() => null)) ?? {});
  // All rows of the call keep it, and each reader may see theirs: it names nobody.
  const detail = withoutAddresses(`Resend answered ${status} ${name}: ${message}`);

  if (status >= 500) throw new Error(detail);
  // The key was used for these messages before, and what they say has changed since: the first call was taken.
  if (name === 'invalid_idempotent_request') return messages.map(() => ({ state: 'sent', providerId: null }));
  if (status === 429 || status === 409) {
    const seconds = Number(headers.get('retry-after')) || null;
    throw new MailerBusy(detail, seconds ?? (name.endsWith('quota_exceeded') ? QUOTA : null));
  }
  const [only, ...others] = messages;
  if (only && others.length === 0 && (status === 400 || status === 422) && OF_A_MESSAGE.includes(name)) {
    return [{ state: 'failed', detail: withoutAddresses(message), bounce: null }];
  }
  throw new MailerRefused(detail);
}
