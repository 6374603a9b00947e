import type { Purpose, Tokens } from '../../deliver/tokens';
import type { Subscriber } from '../../model';
import type { Services } from '../../services';
import { UNCONFIRMED_DAYS } from '../../store/subscribers';

const DAY = 86_400_000;
/** For so long the newest mail's link to the settings holds, and no old one that lies about. */
const PREFERENCES_DAYS = 90;

/** What each mail of a subscriber leads to. */
export interface Links {
  /** Addresses with a token. */
  preferences: string;
  /** It never expires. */
  unsubscribe: string;
  /** A mail to it stops; null where no mail is taken in. */
  unsubscribeAddress: string | null;
  /** Where mail comes back to that cannot be delivered; null where no mail is taken in. */
  bounceAddress: string | null;
}

export type LinkState =
  | { state: 'valid' | 'expired'; subscriber: Subscriber }
  /** Not made by us for this purpose. */
  | { state: 'invalid' }
  /** Of a subscriber who is not there any more. */
  | { state: 'gone' };

function tokensOf({ tokens }: Services): Tokens {
  if (!tokens) throw new Error('links need TOKEN_KEYS');
  return tokens;
}

async function addressOf(services: Services, purpose: Purpose, id: string, expiresAt: Date | null): Promise<string> {
  return `${services.config.baseUrl}/${purpose}?token=${await tokensOf(services).sign(purpose, id, expiresAt)}`;
}

/** The links of a mail; the same at the same instant. @throws Without TOKEN_KEYS. */
export async function linksOf(services: Services, id: string, now: Date): Promise<Links> {
  const { local, mailInbound } = services.config;
  const tokens = tokensOf(services);
  const inbound = async (purpose: 'unsubscribe' | 'bounce') =>
    mailInbound && `${purpose}+${await tokens.signAddress(purpose, id)}@${mailInbound}`;
  const [preferences, unsubscribe, unsubscribeAddress, bounceAddress] = await Promise.all([
    // The days of the samples are long past.
    addressOf(services, 'preferences', id, local ? null : new Date(now.getTime() + PREFERENCES_DAYS * DAY)),
    addressOf(services, 'unsubscribe', id, null),
    inbound('unsubscribe'),
    inbound('bounce'),
  ]);
  return { preferences, unsubscribe, unsubscribeAddress, bounceAddress };
}

/** The link of a confirmation mail; it holds as long as the request is kept. */
export async function confirmLinkOf(services: Services, id: string, askedAt: Date): Promise<{ href: string; until: Date }> {
  const until = new Date(askedAt.getTime() + UNCONFIRMED_DAYS * DAY);
  return { href: await addressOf(services, 'confirm', id, until), until };
}

/** Whom a link was made for, as they are now. */
export async function readLink({ tokens, subscribers }: Services, purpose: Purpose, token: string, now: Date): Promise<LinkState> {
  const read = tokens ? await tokens.read(purpose, token, now) : ({ state: 'invalid' } as const);
  if (read.state === 'invalid') return read;
  const subscriber = await subscribers.find(read.subscriber);
  return subscriber ? { state: read.state, subscriber } : { state: 'gone' };
}
