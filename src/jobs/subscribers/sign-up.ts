import { randomBytes } from 'node:crypto';
import { Problem } from '../../errors';
import type { Wishes } from '../../model';
import type { Services } from '../../services';
import { hasForeignLocalPart, parseMailAddress } from '../../text/mail-address';
import { dailyEdition } from '../editions';

export interface SignUp {
  /** As it was typed. */
  email: string;
  wishes: Wishes;
  /** "page", "api". */
  source: string;
}

/** Somebody can subscribe: links can be signed, and mail can go out. */
export function isSubscribingOn({ tokens, mailer }: Services): boolean {
  return tokens !== null && mailer !== null;
}

/**
 * Notes what is asked for an address, and says that a confirmation mail may be owed. The same is done whoever the address belongs to, known or not, so
 * that neither the answer nor its time tells: all that differs is decided when the mail is due.
 *
 * @throws Problem 422 for what is no address; 503 when subscribing is off.
 */
export async function signUp(services: Services, { email, wishes, source }: SignUp, now: Date): Promise<void> {
  const { config, subscribers, hints } = services;
  if (!isSubscribingOn(services)) {
    throw new Problem(503, 'Subscribing is off', 'Briefings go out by feed only: no mail is sent from here.', [], 'subscribing-off');
  }
  const parsed = parseMailAddress(email, config.local);
  if (!parsed) throw noAddress(email);
  const id = randomBytes(10).toString('hex');
  const request = { id, edition: dailyEdition(config).id, address: parsed.address, addressKey: parsed.key, wishes, source };
  const subscriber = await subscribers.ask(request, now);
  try {
    await hints.send([{ kind: 'confirm', at: now.toISOString(), subscriber }]);
  } catch (error) {
    // The next tick finds what waits: a lost hint costs minutes.
    console.warn(JSON.stringify({ level: 'warning', message: 'a hint was lost', detail: String(error) }));
  }
}

function noAddress(email: string): Problem {
  const [kind, detail] = hasForeignLocalPart(email)
    ? ['foreign-address', 'before the @ may stand plain letters only (a to z), digits and signs: most mail servers take no others']
    : ['no-address', 'must be an e-mail address, such as reader@example.org'];
  return new Problem(422, 'Not an e-mail address', `email: ${detail}.`, [{ pointer: '/email', detail }], kind);
}
