import { env } from 'cloudflare:workers';
import PostalMime from 'postal-mime';
import type { Mailer, Outcome } from '../../src/deliver/mailer';
import type { Hint, SubscriberState, Wishes } from '../../src/model';
import { connect, type Services } from '../../src/services';
import type { SubscriberStore } from '../../src/store/subscribers';
import { keyOfAddress } from '../../src/text/mail-address';

export const NOW = new Date('2026-03-01T06:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const later = (ms: number, since = NOW) => new Date(since.getTime() + ms);

/** The whole briefing, as soon as it is out. */
export const WISHES: Wishes = { choice: null, frequency: 'daily', language: 'en', hour: null, timeZone: 'Asia/Ho_Chi_Minh' };
/** All of it other. */
export const OTHER: Wishes = {
  choice: { leaders: ['to-lam', 'xi-jinping'], topics: ['trade'] },
  frequency: 'weekly',
  language: 'fr',
  hour: '07:00',
  timeZone: 'Europe/Paris',
};

let ids = 0;

/** Asks for an address as a sign-up does. The id of its row. */
export function askFor(
  store: SubscriberStore,
  address: string,
  { wishes = WISHES, source = 'page' }: { wishes?: Wishes; source?: string } = {},
  now = NOW,
): Promise<string> {
  const id = (++ids).toString(16).padStart(20, '0');
  return store.ask({ id, edition: 'daily', address, addressKey: keyOfAddress(address), wishes, source }, now);
}

/** Somebody who confirmed, and stopped or bounced a moment later where that is wanted. */
export async function subscribed(
  store: SubscriberStore,
  address: string,
  state: Exclude<SubscriberState, 'pending'> = 'confirmed',
  now = NOW,
): Promise<string> {
  const id = await askFor(store, address, {}, now);
  await store.confirm(id, null, now);
  if (state === 'unsubscribed') await store.stop(id, 'link', now);
  if (state === 'suppressed') await store.suppress(id, 'bounce', now);
  return id;
}

/** The services of the tests with the local mailbox, and the hints that they would have queued. */
export function listening(more: Partial<Services> = {}): { services: Services; hints: Hint[] } {
  const hints: Hint[] = [];
  const send = async (sent: readonly Hint[]) => void hints.push(...sent);
  return { services: { ...connect(env), hints: { send }, ...more }, hints };
}

/** A mailer that says this of every message, or throws it. */
export function answering(outcome: Outcome | Error): Mailer {
  const send: Mailer['send'] = async (messages) => {
    if (outcome instanceof Error) throw outcome;
    return messages.map(() => outcome);
  };
  return { name: 'answering', most: 10, isKeyed: true, send };
}

/** The mails in the local mailbox as a mail program reads them, the newest first. */
export async function received() {
  const { mailbox } = connect(env);
  const list = (await mailbox?.list()) ?? [];
  return Promise.all(list.map(async ({ id }) => PostalMime.parse((await mailbox?.load(id))?.source ?? '')));
}

/** The token in the first link of a mail to a page. */
export const tokenIn = (text: string | undefined, page: string) => new RegExp(`/${page}\\?token=([\\w.-]+)`).exec(text ?? '')?.[1] ?? '';
