import type { Next } from 'hono';
import type { Context } from './context';
import { isPrivate } from './subscribers/private-paths';

/** What is for one reader, or takes an address: pages of other origins have no business there. */
const isOwn = (path: string) => isPrivate(path) || /^\/(?:dev\/|subscribe$)/.test(path);

const isRead = (method: string | undefined) => method === 'GET' || method === 'HEAD';

/**
 * Lets pages of any other origin read what is public (Fetch, 3.2). They cannot send the API token: a preflight does not allow its header, nor
 * any method that writes.
 */
export async function allowReading(c: Context, next: Next): Promise<Response | undefined> {
  if (isOwn(c.req.path)) {
    await next();
    return undefined;
  }
  if (c.req.method === 'OPTIONS' && isRead(c.req.header('access-control-request-method'))) {
    return new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': 'Accept, If-None-Match',
        'access-control-max-age': '86400',
      },
    });
  }
  await next();
  if (isRead(c.req.raw.method)) {
    c.res.headers.set('access-control-allow-origin', '*');
    c.res.headers.set('access-control-expose-headers', 'ETag, Location, Last-Modified');
  }
  return undefined;
}
