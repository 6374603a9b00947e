import { MailerBusy, MailerRefused, type Message } from '../../deliver/mailer';
import { type Email, messageIdOf } from '../../deliver/message';
import type { Subscriber } from '../../model';
import { renderConfirmationMail } from '../../render/confirmation-mail';
import { renderPreferencesMail } from '../../render/preferences-mail';
import type { Services } from '../../services';
import { hash } from '../../text/hash';
import { keyOfAddress } from '../../text/mail-address';
import { editionOf } from '../editions';
import { frameOf } from '../frame';
import { suppressSubscriber } from './change-subscriber';
import { confirmLinkOf, linksOf } from './links';

/**
 * Sends the confirmation mail that a sign-up waits for, if it may go now: once for a request, whatever is repeated. What is over a cap, or could not be
 * handed over, waits for a later hint.
 */
export async function sendConfirmation(services: Services, id: string, now: Date): Promise<void> {
  const { tokens, mailer, suppressions, subscribers, config } = services;
  if (!tokens || !mailer) return;
  const subscriber = await subscribers.claimConfirmation(id, now);
  if (!subscriber?.asked || !subscriber.askedAt) return;
  if (await suppressions.has(await tokens.hashAddress(keyOfAddress(subscriber.address)))) {
    // Whoever had everything erased is not to be kept again because somebody typed the address.
    if (subscriber.state === 'pending') await subscribers.erase(id);
    return;
  }
  const askedAt = new Date(subscriber.askedAt);
  const { asked, address } = subscriber;
  const frame = frameOf(services, editionOf(config, subscriber.edition), asked.language);
  const { href, until } = await confirmLinkOf(services, id, askedAt);
  const email = renderConfirmationMail({ address, wishes: asked, href, until: until.toISOString() }, frame);
  // All of it hangs on the request, so that another try is the same message.
  await send(services, subscriber, email, 'confirm', askedAt, now);
}

/** Sends a subscriber a new link to their settings, under the caps of confirmations. False when none may go now. */
export async function sendPreferencesLink(services: Services, id: string, now: Date): Promise<boolean> {
  const { tokens, mailer, subscribers, config } = services;
  if (!tokens || !mailer) return false;
  const subscriber = await subscribers.claimPreferences(id, now);
  if (!subscriber) return false;
  const frame = frameOf(services, editionOf(config, subscriber.edition), subscriber.wishes.language);
  const { preferences } = await linksOf(services, id, now);
  return send(
    services,
    subscriber,
    renderPreferencesMail({ address: subscriber.address, href: preferences }, frame),
    'preferences',
    now,
    now,
  );
}

/** False when the claim was given back. */
async function send(services: Services, subscriber: Subscriber, email: Email, kind: string, date: Date, now: Date): Promise<boolean> {
  const { id, address, mailedAt } = subscriber;
  const { bounceAddress } = await linksOf(services, id, now);
  const message: Message = {
    ...email,
    from: services.config.mailFrom,
    to: address,
    messageId: messageIdOf(kind, hash(`${id} ${date.toISOString()}`, 16), null, services.config.host),
    date,
    listId: null,
    replyTo: services.config.mailReplyTo,
    returnPath: bounceAddress,
    unsubscribe: null,
    feedbackId: null,
    tag: id,
  };
  const isTaken = await handOver(services, message, id, now);
  if (!isTaken && mailedAt) await services.subscribers.release(id, mailedAt);
  return isTaken;
}

/** False when the message is known not to be sent, and may be tried again. @throws What leaves that open. */
async function handOver(services: Services, message: Message, id: string, now: Date): Promise<boolean> {
  try {
    const [outcome] = (await services.mailer?.send([message], message.messageId)) ?? [];
    if (outcome?.state === 'failed' && outcome.bounce === 'hard') await suppressSubscriber(services, id, 'bounce', now);
    return outcome?.state !== 'deferred';
  } catch (error) {
    if (!(error instanceof MailerBusy || error instanceof MailerRefused)) throw error;
    console.warn(JSON.stringify({ level: 'warning', message: 'a mail waits', detail: error.message }));
    return false;
  }
}
