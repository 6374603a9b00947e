import { Problem } from '../../errors';
import { IN_FILE, takeSources } from '../../jobs/sources/take-sources';
import { type ListedSource, viewSource } from '../../jobs/sources/view-source';
import { requireToken } from '../auth';
import type { App, Context } from '../context';
import { answerProblem } from '../problem';
import { addResource } from '../resource';
import { isObject, NOT_STORED, readJson, sentBack, unfit } from './sources';

/** A site is asked no sooner again, whoever wants it. */
const REST = 5 * 60 * 1000;

const idOf = (c: Context) => c.req.param('id') ?? '';

/** @throws Problem 404. */
async function findListed(c: Context): Promise<ListedSource> {
  const listed = await c.get('services').sources.findWithState(idOf(c));
  if (!listed) throw new Problem(404, 'No such source', 'No source has this id; /api/sources lists all.');
  return listed;
}

function requireOwn({ source }: ListedSource): void {
  if (source.origin === 'file') throw new Problem(409, 'Source of the file', IN_FILE);
}

const show = async (c: Context, status: 200 | 201 = 200) => c.json(viewSource(await findListed(c), c.env.now), status, NOT_STORED);

async function getSource(c: Context): Promise<Response> {
  await requireToken(c);
  return show(c);
}

/** @throws Problem 422. */
async function put(c: Context, sent: unknown): Promise<Response> {
  const id = idOf(c);
  const entry = sentBack(sent);
  if (!isObject(entry)) throw unfit({ id, status: 'refused', errors: [{ pointer: '', detail: 'must be an object' }] });
  const given = entry.id ?? id;
  if (given !== id) throw unfit({ id, status: 'refused', errors: [{ pointer: '/id', detail: `must be "${id}", as in the address` }] });
  const [taken] = await takeSources(c.get('services'), [{ ...entry, id }], c.env.now);
  if (taken?.status === 'refused') throw unfit(taken);
  return show(c, taken?.status === 'added' ? 201 : 200);
}

async function putSource(c: Context): Promise<Response> {
  await requireToken(c);
  const before = await c.get('services').sources.findWithState(idOf(c));
  if (before) requireOwn(before);
  return put(c, await readJson(c));
}

/** What is left out stays, and null is as by default. */
async function patchSource(c: Context): Promise<Response> {
  await requireToken(c);
  const before = await findListed(c);
  requireOwn(before);
  const sent = await readJson(c);
  return put(c, isObject(sent) ? { ...before.source, ...sent } : null);
}

async function deleteSource(c: Context): Promise<Response> {
  await requireToken(c);
  requireOwn(await findListed(c));
  await c.get('services').sources.remove(idOf(c));
  return new Response(null, { status: 204, headers: NOT_STORED });
}

async function pollSource(c: Context): Promise<Response> {
  await requireToken(c);
  const { now } = c.env;
  const { source, poll } = await findListed(c);
  if (!poll) throw new Problem(409, 'No feed', 'This source has no feed that could be asked.');
  if (source.paused) throw new Problem(409, 'Paused', 'This source is paused: PATCH it with { "paused": false } first.');
  const isSet = await c.get('services').sources.hasten(source.id, new Date(now.getTime() - REST), now);
  if (isSet) return c.json({ id: source.id, nextAt: now.toISOString() }, 202, NOT_STORED);
  const wait = Math.ceil((Date.parse(poll.askedAt ?? '') + REST - now.getTime()) / 1000) || REST / 1000;
  const detail = 'It was asked less than five minutes ago; Retry-After says when it may be asked again.';
  const problem = { type: 'about:blank', title: 'Asked just now', status: 429, detail } as const;
  return answerProblem(c, problem, { 'retry-after': String(Math.max(1, wait)) });
}

export function addSource(app: App): void {
  addResource(app, '/api/sources/:id', { GET: getSource, PUT: putSource, PATCH: patchSource, DELETE: deleteSource });
  addResource(app, '/api/sources/:id/poll', { POST: pollSource });
}
