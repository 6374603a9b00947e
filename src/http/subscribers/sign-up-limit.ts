import { Problem } from '../../errors';
import { networkOf } from '../../text/network-of';
import type { Context } from '../context';

/**
 * Lets a request pass that may bring about a mail, unless too many came from its network within a minute.
 *
 * @throws Problem 429.
 */
export async function limitSignUps(c: Context): Promise<void> {
  const { signUpLimit } = c.get('services');
  const from = networkOf(c.req.header('cf-connecting-ip') ?? '');
  if (signUpLimit && !(await signUpLimit(from))) {
    throw new Problem(429, 'Too many sign-ups', 'Too many sign-ups came from this network. Try again in a minute.');
  }
}
