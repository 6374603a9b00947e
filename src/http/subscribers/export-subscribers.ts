import * as v from 'valibot';
import { listSubscriber, SUBSCRIBER_COLUMNS } from '../../jobs/subscribers/subscriber-columns';
import type { Subscriber, SubscriberState } from '../../model';
import type { Services } from '../../services';
import { formatCsv } from '../../text/csv';
import { parseMailAddress } from '../../text/mail-address';
import { requireToken } from '../auth';
import type { Context } from '../context';
import { parseQuery } from '../query';

/** Of an answer in JSON. */
const PAGE = 1000;
/** Read at once for a table: a hundred thousand rows are twenty queries. */
const STEP = 5000;

const NO_CURSOR = 'must be one that a listing gave';

/** What a list of subscribers may be asked for. */
export const SubscribersQuery = {
  state: v.optional(
    v.picklist(['pending', 'confirmed', 'unsubscribed', 'suppressed'], 'must be pending, confirmed, unsubscribed or suppressed'),
  ),
  email: v.optional(v.string()),
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{0,40}$/, NO_CURSOR))),
  format: v.optional(v.picklist(['json', 'csv'], 'must be json or csv')),
};

/** Everybody as a table, read step by step as it is taken. */
function tableOf({ subscribers }: Services, state: SubscriberState | null): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | null = null;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(formatCsv([SUBSCRIBER_COLUMNS]))),
    async pull(controller) {
      const found: Subscriber[] = await subscribers.list(after, STEP, state);
      after = found.at(-1)?.id ?? after;
      if (found.length > 0) controller.enqueue(encoder.encode(formatCsv(found.map(cellsOf))));
      if (found.length < STEP) controller.close();
    },
  });
}

function cellsOf(subscriber: Subscriber): (string | null)[] {
  const { values } = listSubscriber(subscriber);
  return SUBSCRIBER_COLUMNS.map((name) => {
    const value = values[name] ?? null;
    return typeof value === 'string' || value === null ? value : value.join(',');
  });
}

function answerTable(c: Context, state: SubscriberState | null): Response {
  return new Response(c.req.raw.method === 'HEAD' ? null : tableOf(c.get('services'), state), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="subscribers.csv"',
      'cache-control': 'no-store',
      vary: 'Accept',
    },
  });
}

/** The list as JSON, a page at a time, or as a table. */
export async function getSubscribers(c: Context): Promise<Response> {
  await requireToken(c);
  const { state = null, email, cursor = '', format } = parseQuery(c, SubscribersQuery);
  const asked = format ?? (/\btext\/csv\b/i.test(c.req.header('accept') ?? '') ? 'csv' : 'json');
  if (asked === 'csv') return answerTable(c, state);
  const { config, subscribers } = c.get('services');
  const headers = { 'cache-control': 'no-store', vary: 'Accept' };
  const show = (found: readonly Subscriber[]) => found.map(listSubscriber).map(({ id, values }) => ({ id, ...values }));
  if (email !== undefined) {
    const parsed = parseMailAddress(email, config.local);
    const found = parsed ? await subscribers.findByAddress(parsed.key) : null;
    return c.json({ subscribers: show(found ? [found] : []), next: null }, 200, headers);
  }
  const found = await subscribers.list(cursor, PAGE + 1, state);
  const page = found.slice(0, PAGE);
  const more = new URLSearchParams({ ...(state && { state }), cursor: page.at(-1)?.id ?? '' });
  return c.json({ subscribers: show(page), next: found.length > PAGE ? `/api/subscribers?${more}` : null }, 200, headers);
}

export async function getSubscribersTable(c: Context): Promise<Response> {
  await requireToken(c);
  return answerTable(c, parseQuery(c, { state: SubscribersQuery.state }).state ?? null);
}
