import { Problem } from '../../errors';
import type { Context } from '../context';

/**
 * Refuses forms that another site's page sends in its reader's name. Browsers say by Sec-Fetch-Site where a form stands; older ones by Origin, which is
 * "null" for pages that send no referrer, ours among them. Programs send neither.
 *
 * @throws Problem 403.
 */
export function requireSameOrigin(c: Context): void {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const own = [new URL(c.req.url).origin, new URL(c.get('services').config.baseUrl).origin];
  const isOurs =
    site === undefined ? origin === undefined || origin === 'null' || own.includes(origin) : ['same-origin', 'none'].includes(site);
  if (!isOurs) throw new Problem(403, 'From another site', 'This form is taken from our own pages only. Nothing was done.');
}
