import * as v from 'valibot';
import { Problem } from '../../errors';
import { dailyEdition } from '../../jobs/editions';
import { eraseSubscriber } from '../../jobs/subscribers/change-subscriber';
import { importSubscribers, type ListedReader } from '../../jobs/subscribers/import-subscribers';
import { liftSuppression } from '../../jobs/subscribers/lift-suppression';
import { readSubscriberList } from '../../jobs/subscribers/read-subscriber-list';
import { requireToken } from '../auth';
import { readBody } from '../body';
import type { App, Context } from '../context';
import { parseQuery } from '../query';
import { addResource } from '../resource';
import { checkSubscriber, type Refused } from './check-subscriber';
import { getSubscribers, getSubscribersTable } from './export-subscribers';
import { defaultWishes, findKnownIn, unlistedIn } from './wishes';

/** In bytes. */
const LIMIT = 1024 * 1024;

export const ImportQuery = { confirm: v.optional(v.picklist(['true', 'false'], 'must be true or false')) };

const isRefused = (checked: ListedReader | Refused): checked is Refused => 'detail' in checked;

/** Takes in a list; each row that is faulty is told of, and stops no other. */
async function postSubscribers(c: Context): Promise<Response> {
  await requireToken(c);
  const { confirm } = parseQuery(c, ImportQuery);
  const { rows, ignored } = readSubscriberList(await readBody(c.req.raw, LIMIT), c.req.header('content-type') ?? null);
  const services = c.get('services');
  const base = defaultWishes(c, dailyEdition(services.config).language);
  // One question to the history for all rows.
  const unlisted = new Set(rows.flatMap(({ values }) => unlistedIn(c, { isForm: false, values })));
  const known = await findKnownIn(c)([...unlisted]);
  const refused: Refused[] = [];
  const readers: ListedReader[] = [];
  for (const row of rows) {
    const checked = await checkSubscriber(c, row, base, async () => known);
    if (isRefused(checked)) refused.push(checked);
    else readers.push(checked);
  }
  const imported = await importSubscribers(services, readers, confirm === 'true', c.env.now);
  return c.json({ ...imported, refused, ignored }, 200, { 'cache-control': 'no-store' });
}

const done = () => new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });

async function deleteSubscriber(c: Context): Promise<Response> {
  await requireToken(c);
  const services = c.get('services');
  const subscriber = await services.subscribers.find(c.req.param('id') ?? '');
  if (!subscriber) throw new Problem(404, 'No such subscriber', 'Nobody has this id; /api/subscribers?email= tells whose is which.');
  await eraseSubscriber(services, subscriber, c.env.now);
  return done();
}

async function deleteSuppression(c: Context): Promise<Response> {
  await requireToken(c);
  if (await liftSuppression(c.get('services'), c.req.param('address') ?? '')) return done();
  throw new Problem(404, 'No such suppression', 'Mail to this address is not suppressed.');
}

export function addSubscribers(app: App): void {
  addResource(app, '/api/subscribers', { GET: getSubscribers, POST: postSubscribers });
  addResource(app, '/api/subscribers.csv', { GET: getSubscribersTable });
  addResource(app, '/api/subscribers/:id', { DELETE: deleteSubscriber });
  addResource(app, '/api/suppressions/:address', { DELETE: deleteSuppression });
}
