import { hash } from '../text/hash';
import type { Context } from './context';

/** Half a minute in caches on the way and half a minute of KV's own (store/briefings.ts): a correction shows within a minute. */
const FRESH = 'public, max-age=30';

const opaque = (tag: string) => tag.trim().replace(/^W\//, '');

/** RFC 9110, 13.1.2: weak comparison with each of the tags. */
function matches(header: string, etag: string): boolean {
  return header.split(',').some((tag) => ['*', opaque(etag)].includes(opaque(tag)));
}

/** Whether the sender has it already. A date counts only where no tag is given (RFC 9110, 13.1.3). */
function isKnown(c: Context, etag: string, lastModified: string | undefined): boolean {
  const tags = c.req.header('if-none-match');
  if (tags !== undefined) return matches(tags, etag);
  return Date.parse(lastModified ?? '') <= Date.parse(c.req.header('if-modified-since') ?? '');
}

/**
 * Something readable that may be kept for half a minute, with its validator: 304 without a body to who has it already.
 *
 * @param body A function is called only when the body is wanted: then `etag` must be given.
 */
export async function answerCacheable(
  c: Context,
  type: string,
  body: string | ReadableStream | (() => Promise<string>),
  headers: Record<string, string> = {},
  etag = typeof body === 'string' ? `"${hash(body)}"` : '',
): Promise<Response> {
  const known = isKnown(c, etag, headers['last-modified']);
  const common = { ...headers, etag, 'cache-control': FRESH, ...(known ? {} : { 'content-type': type }) };
  if (!known && c.req.raw.method !== 'HEAD') return new Response(typeof body === 'function' ? await body() : body, { headers: common });
  if (body instanceof ReadableStream) await body.cancel();
  return new Response(null, { status: known ? 304 : 200, headers: common });
}
