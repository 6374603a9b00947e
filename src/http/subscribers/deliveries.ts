import * as v from 'valibot';
import { Problem } from '../../errors';
import { dailyEdition } from '../../jobs/editions';
import type { DeliveryState } from '../../model';
import { maskAddress } from '../../text/mask-address';
import { requireToken } from '../auth';
import type { App, Context } from '../context';
import { Day, parseQuery } from '../query';
import { addResource } from '../resource';

const PAGE = 1000;

export const DELIVERY_STATES = [
  'pending',
  'claimed',
  'sent',
  'failed',
  'uncertain',
  'empty',
  'late',
  'stopped',
] as const satisfies DeliveryState[];

/** What the ledger may be asked. */
export const DeliveriesQuery = {
  date: v.optional(Day),
  state: v.optional(v.picklist(DELIVERY_STATES, `must be one of ${DELIVERY_STATES.join(', ')}`)),
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{0,64}$/, 'must be one that a listing gave'))),
};

/** What became of a date's mail: how many messages are in each state, and with `state` which they are. */
async function getDeliveries(c: Context): Promise<Response> {
  await requireToken(c);
  const { date, state, cursor = '' } = parseQuery(c, DeliveriesQuery);
  const { config, deliveries, runs } = c.get('services');
  const { id: edition } = dailyEdition(config);
  const run = date ? await runs.find(edition, date) : (await runs.published(edition, 1))[0];
  if (!run) throw new Problem(404, 'No such run', date ? `Nothing was made for ${date}.` : 'Nothing was published yet.');
  const [counted, found] = await Promise.all([
    deliveries.counts(edition, run.date),
    state ? deliveries.list(edition, run.date, state, cursor, PAGE + 1) : null,
  ]);
  const page = found?.slice(0, PAGE);
  const more = new URLSearchParams({ date: run.date, state: state ?? '', cursor: page?.at(-1)?.subscriber ?? '' });
  const answered = {
    edition,
    date: run.date,
    mail: run.mail,
    mailedAt: run.mailedAt,
    counts: Object.fromEntries(DELIVERY_STATES.map((name) => [name, counted[name] ?? 0])),
    ...(found && {
      deliveries: page?.map((each) => ({ ...each, address: each.address && maskAddress(each.address) })),
      next: found.length > PAGE ? `/api/deliveries?${more}` : null,
    }),
  };
  return c.json(answered, 200, { 'cache-control': 'no-store' });
}

export function addDeliveries(app: App): void {
  addResource(app, '/api/deliveries', { GET: getDeliveries });
}
