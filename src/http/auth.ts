import { Problem } from '../errors';
import type { Context } from './context';

const digest = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));

/** Digests are of one length, so that comparing them tells nothing of either text. */
async function isSame(a: string, b: string): Promise<boolean> {
  return crypto.subtle.timingSafeEqual(await digest(a), await digest(b));
}

/** Whether a request carries the API token; false where none is configured. */
export async function hasToken(c: Context): Promise<boolean> {
  const { apiToken } = c.get('services').config;
  const [scheme, token = ''] = (c.req.header('authorization') ?? '').split(' ', 2);
  return apiToken !== null && scheme?.toLowerCase() === 'bearer' && (await isSame(token, apiToken));
}

/**
 * Lets a request pass that carries the API token (RFC 6750, 2.1).
 *
 * @throws Problem 503 where no token is configured, 401 without the right one.
 */
export async function requireToken(c: Context): Promise<void> {
  if (c.get('services').config.apiToken === null) {
    throw new Problem(503, 'Writing is off', 'No API_TOKEN is configured on this server, so nothing can be written.');
  }
  if (!(await hasToken(c))) {
    throw new Problem(401, 'Not authorised', 'This needs the header "Authorization: Bearer" with the API token.');
  }
}
