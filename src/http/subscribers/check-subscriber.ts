import * as v from 'valibot';
import { type Fault, faultsOf } from '../../errors';
import { isDate } from '../../jobs/days';
import type { ListedReader } from '../../jobs/subscribers/import-subscribers';
import type { ListRow } from '../../jobs/subscribers/read-subscriber-list';
import type { Wishes } from '../../model';
import { parseInstant } from '../../text/instants';
import { hasForeignLocalPart, parseMailAddress } from '../../text/mail-address';
import type { Context } from '../context';
import { checkWishes, type FindKnown, SENT_WISHES } from './wishes';

const DAY = 86_400_000;
const NO_INSTANT = 'must be a time such as "2026-02-21T08:00:00Z", or a date';

const Text = v.pipe(v.string('must be a string'), v.maxLength(200, 'may have at most 200 characters'));
const Instant = v.pipe(
  v.string('must be a string'),
  v.check((text) => parseInstant(text) !== undefined, NO_INSTANT),
);

const OWN = {
  email: v.pipe(
    v.string('must be an e-mail address'),
    v.check((text) => !hasForeignLocalPart(text), 'must have plain letters only before the @'),
  ),
  state: v.nullish(v.picklist(['pending', 'confirmed', 'unsubscribed', 'suppressed'], 'must be a state such as "confirmed", or empty')),
  pausedUntil: v.nullish(
    v.pipe(
      v.string('must be a string'),
      v.check((text) => isDate(text), 'must be a date such as 2026-02-21'),
    ),
  ),
  source: v.nullish(Text),
  consentedAt: v.nullish(Instant),
  createdAt: v.nullish(Instant),
  stoppedAt: v.nullish(Instant),
  stoppedBy: v.nullish(Text),
};
const Own = v.object(OWN);

/** A subscriber as they are sent in a list. */
export const SentSubscriber = v.object({ ...OWN, ...SENT_WISHES });

export interface Refused {
  row: number;
  email?: string;
  detail: string;
}

/** No clock is far ahead of ours, and no zone is a day. */
const isAhead = (instant: string | undefined, now: Date) => instant !== undefined && Date.parse(instant) > now.getTime() + DAY;

/** A row of a list as a subscriber; or why it is none. */
export async function checkSubscriber(
  c: Context,
  { row, values, detail }: ListRow,
  base: Wishes,
  findKnown: FindKnown,
): Promise<ListedReader | Refused> {
  const email = typeof values.email === 'string' ? values.email.trim() : '';
  const refuse = (why: string): Refused => ({ row, ...(email && { email: email.slice(0, 254) }), detail: why });
  if (detail !== undefined) return refuse(detail);
  const control = Object.entries(values).find(([, value]) => typeof value === 'string' && /[^\P{Cc}\t\r\n]/u.test(value));
  if (control) return refuse(`${control[0]} has a character that no text has: it may be in another encoding`);

  const own = v.safeParse(Own, { ...values, email: values.email ?? '' }, { abortPipeEarly: true });
  const { wishes, faults: wrong } = await checkWishes(c, { isForm: false, values }, base, findKnown);
  const faults: Fault[] = [...(own.success ? [] : faultsOf(own.issues)), ...wrong];
  const parsed = parseMailAddress(email, c.get('services').config.local);
  if (!parsed && !faults.some(({ pointer }) => pointer === '/email')) {
    faults.unshift({ pointer: '/email', detail: 'must be an e-mail address, such as reader@example.org' });
  }
  if (!own.success || !parsed || faults.length > 0) {
    return refuse(faults.map((fault) => `${fault.pointer.split('/')[1]} ${fault.detail}`).join('; '));
  }
  const [consentedAt, createdAt, stoppedAt] = [own.output.consentedAt, own.output.createdAt, own.output.stoppedAt].map((text) =>
    parseInstant(text ?? ''),
  );
  if (isAhead(consentedAt, c.env.now)) return refuse('consentedAt must not be still to come');
  return {
    ...subscriberOf(own.output, { consentedAt, createdAt, stoppedAt }, c.env.now),
    address: parsed.address,
    addressKey: parsed.key,
    wishes,
  };
}

type Instants = Record<'consentedAt' | 'createdAt' | 'stoppedAt', string | undefined>;

/** Whoever has stopped elsewhere has stopped here; whose consent is not told, with where it was given, is pending. */
function subscriberOf(sent: v.InferOutput<typeof Own>, { consentedAt, createdAt, stoppedAt }: Instants, now: Date) {
  const source = sent.source?.trim() || null;
  const ended = sent.state === 'unsubscribed' || sent.state === 'suppressed' ? sent.state : null;
  const state = ended ?? (consentedAt && source && sent.state !== 'pending' ? ('confirmed' as const) : ('pending' as const));
  const stoppedBy = sent.stoppedBy ?? 'import';
  return {
    state,
    pausedUntil: sent.pausedUntil ?? null,
    source: source ?? 'import',
    consentedAt: (state !== 'pending' && consentedAt) || null,
    createdAt: createdAt ?? now.toISOString(),
    stoppedAt: ended && (stoppedAt ?? now.toISOString()),
    stoppedBy: ended === 'suppressed' && stoppedBy !== 'complaint' ? 'bounce' : ended && stoppedBy,
  };
}
