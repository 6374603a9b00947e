import { Problem } from '../../errors';
import { opmlOf, sentOf } from '../../jobs/sources/opml-sources';
import { type TakenSource, takeSources } from '../../jobs/sources/take-sources';
import { viewSource } from '../../jobs/sources/view-source';
import { requireToken } from '../auth';
import { readBody } from '../body';
import type { App, Context } from '../context';
import { addResource } from '../resource';

export { SENT_SOURCE } from '../../jobs/sources/check-source';

/** In bytes. */
const LIMIT = 1024 * 1024;
const MOST = 1000;
export const NOT_STORED = { 'cache-control': 'no-store' };

export const isObject = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

/** What was sent, without what a source is only shown with. */
export function sentBack(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { origin: _, addedAt: __, silentSince: ___, poll: ____, ...sent } = body;
  return sent;
}

/** @throws Problem 400 for what is no JSON, 413 over the limit. */
export async function readJson(c: Context): Promise<unknown> {
  const body = new TextDecoder().decode(await readBody(c.req.raw, LIMIT));
  try {
    return JSON.parse(body);
  } catch {
    throw new Problem(400, 'Malformed JSON', 'The body is not valid JSON.');
  }
}

export const unfit = ({ errors = [] }: TakenSource) =>
  new Problem(422, 'Unfit source', `${errors.map(({ pointer, detail }) => `${pointer} ${detail}`.trim()).join('; ')}.`, errors);

/** One source, or a list. */
async function readSent(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (/\bjson\b/.test(type)) return readJson(c);
  if (!/\b(?:xml|x?-?opml)\b/.test(type)) throw new Problem(415, 'Unknown type', 'Send application/json or text/x-opml.');
  const feeds = await c.get('services').reader.readOpml(await readBody(c.req.raw, LIMIT));
  if (!feeds) throw new Problem(422, 'No OPML', 'The body is no list of feeds in OPML.');
  return feeds.map(sentOf);
}

async function postSources(c: Context): Promise<Response> {
  await requireToken(c);
  const sent = await readSent(c);
  const entries = Array.isArray(sent) ? sent : [sent];
  if (entries.length > MOST) throw new Problem(413, 'Too large', `A list may have at most ${MOST} sources.`);
  const taken = await takeSources(c.get('services'), entries.map(sentBack), c.env.now);
  const [first] = taken;
  if (!Array.isArray(sent) && first?.status === 'refused') throw unfit(first);
  const count = (status: TakenSource['status']) => taken.filter((one) => one.status === status).length;
  const counts = { added: count('added'), changed: count('changed'), unchanged: count('unchanged'), refused: count('refused') };
  return c.json({ ...counts, sources: taken }, counts.added > 0 ? 201 : 200, NOT_STORED);
}

async function getSources(c: Context): Promise<Response> {
  await requireToken(c);
  const listed = await c.get('services').sources.listWithState();
  return c.json({ sources: listed.map((one) => viewSource(one, c.env.now)) }, 200, NOT_STORED);
}

async function getOpml(c: Context): Promise<Response> {
  await requireToken(c);
  const { config, reader, sources } = c.get('services');
  const text = await reader.writeOpml(`Sources of ${config.host}`, opmlOf(await sources.list()));
  return new Response(text, {
    headers: { ...NOT_STORED, 'content-type': 'text/x-opml; charset=utf-8', 'content-disposition': 'attachment; filename="sources.opml"' },
  });
}

export function addSourceList(app: App): void {
  addResource(app, '/api/sources', { GET: getSources, POST: postSources });
  addResource(app, '/api/sources.opml', { GET: getOpml });
}
