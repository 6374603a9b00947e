import type { Context } from './context';

/** From another spelling to the address that a thing has; its query comes along. Kept for an hour only: "the French president" is not one person for ever. */
export function redirectToName(c: Context, path: string): Response {
  const location = `${path}${new URL(c.req.url).search}`;
  return new Response(null, { status: 301, headers: { location, 'cache-control': 'public, max-age=3600' } });
}
