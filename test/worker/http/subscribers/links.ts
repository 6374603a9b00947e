import { env } from 'cloudflare:workers';
import type { Purpose } from '../../../../src/deliver/tokens';
import { connect } from '../../../../src/services';
import { NOW } from '../../subscribing';

/** A link's token, which holds for a week after NOW unless it says otherwise. */
export async function tokenFor(
  purpose: Purpose,
  id: string,
  until: Date | null = new Date(NOW.getTime() + 7 * 86_400_000),
): Promise<string> {
  const token = await connect(env).tokens?.sign(purpose, id, until);
  if (!token) throw new Error('the tests have a key');
  return token;
}

/** What every answer to a link carries: kept by nobody, told to nobody. */
export const headersOf = ({ headers }: Response) => [
  headers.get('cache-control'),
  headers.get('referrer-policy'),
  headers.get('x-robots-tag'),
  headers.get('access-control-allow-origin'),
];
export const PRIVATE = ['no-store', 'no-referrer', 'noindex', null];

export const headingOf = (html: string) => /<h1>([^<]*)<\/h1>/.exec(html)?.[1];

/** Every address on a page that leads away from it with a token, and is not ours. */
export const leaksOf = (html: string) =>
  [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)]
    .map(([, to = '']) => to)
    .filter((to) => /^(?:https?:)?\/\//.test(to) && !to.startsWith('http://localhost:8787'));
