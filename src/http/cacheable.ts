import { hash } from '../text/hash';
import type { Context } from './context';

const FRESH = 'public, max-age=60';

/** RFC 9110, 13.1.2: weak comparison with each of the tags. */
function matches(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

/** Something readable that may be kept for a minute, with its validator: 304 without a body to who has it already. */
export async function answerCacheable(
  c: Context,
  type: string,
  body: string | ReadableStream,
  headers: Record<string, string> = {},
  etag = typeof body === 'string' ? `"${hash(body)}"` : '',
): Promise<Response> {
  const known = matches(c.req.header('if-none-match'), etag);
  const common = { ...headers, etag, 'cache-control': FRESH, ...(known ? {} : { 'content-type': type }) };
  if (!known && c.req.raw.method !== 'HEAD') return new Response(body, { headers: common });
  if (typeof body !== 'string') await body.cancel();
  return new Response(null, { status: known ? 304 : 200, headers: common });
}
