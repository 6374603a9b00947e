import * as v from 'valibot';
import type { Verdict } from '../../model';
import { withoutAddresses } from '../../text/without-addresses';

/** https://resend.com/docs/webhooks/event-types; names and values as of the provider that Resend sends with, Amazon SES. */
const Told = v.nullish(v.object({ type: v.nullish(v.string()), subType: v.nullish(v.string()), message: v.nullish(v.string()) }));

/** Tags are a record in what Resend's own library says of events, and a list in its documentation. */
const Tags = v.union([v.record(v.string(), v.string()), v.array(v.object({ name: v.string(), value: v.string() }))]);

const Event = v.object({
  type: v.string(),
  data: v.object({
    to: v.nullish(v.array(v.string()), []),
    tags: v.nullish(v.fallback(Tags, {}), {}),
    bounce: Told,
    suppressed: Told,
    failed: v.nullish(v.object({ reason: v.nullish(v.string()) })),
  }),
});

export interface MailEvent {
  verdict: Verdict;
  /** The subscriber whom we tagged the message with. */
  subscriber: string | null;
  /** Whom it went to; null when that was not one alone. */
  address: string | null;
}

/** Of these the message was to blame. */
const OF_THE_MESSAGE = ['MessageTooLarge', 'ContentRejected', 'AttachmentRejected'];

type Data = v.InferOutput<typeof Event>['data'];

const join = (...words: (string | null | undefined)[]) => words.filter(Boolean).join(' ');

function judgeBounce({ bounce }: Data): Verdict {
  const detail = join(bounce?.type, bounce?.subType, bounce?.message);
  if (bounce?.type === 'Permanent') return { kind: 'hard', detail };
  return { kind: bounce?.type === 'Transient' && !OF_THE_MESSAGE.includes(bounce.subType ?? '') ? 'soft' : 'other', detail };
}

/** Events that say something of a reader or a message; all others are of no use to us. */
const JUDGES = new Map<string, (data: Data) => Verdict>([
  ['email.bounced', judgeBounce],
  ['email.complained', () => ({ kind: 'complaint', detail: '' })],
  // On the provider's own list of addresses that get nothing: it will never send there.
  ['email.suppressed', ({ suppressed }) => ({ kind: 'hard', detail: join(suppressed?.type, suppressed?.message) })],
  // A quota or a domain of ours.
  ['email.failed', ({ failed }) => ({ kind: 'other', detail: failed?.reason ?? '' })],
  // It is still tried.
  ['email.delivery_delayed', () => ({ kind: 'other', detail: '' })],
]);

const Named = v.object({ type: v.string() });

/**
 * Reads what Resend tells of a message.
 *
 * @param event Parsed JSON.
 * @returns Null for an event that is of no use to us; undefined for what is no event at all.
 */
export function parseResendEvent(event: unknown): MailEvent | null | undefined {
  const named = v.safeParse(Named, event);
  if (!named.success) return undefined;
  const judge = JUDGES.get(named.output.type);
  if (!judge) return null;
  const { success, output } = v.safeParse(Event, event);
  if (!success) return undefined;
  const { type, data } = output;
  const { tags, to } = data;
  const { kind, detail } = judge(data);
  const subscriber = Array.isArray(tags) ? tags.find(({ name }) => name === 'subscriber')?.value : tags?.subscriber;
  return {
    verdict: { kind, detail: withoutAddresses(join(type, detail)) },
    subscriber: subscriber ?? null,
    address: to.length === 1 ? (to[0] ?? null) : null,
  };
}
