import type { Subscriber, Wishes } from '../../model';
import type { Services } from '../../services';
import type { SubscriberTraces } from '../../store/subscriber-traces';
import { keyOfAddress } from '../../text/mail-address';

/** Everything kept of a subscriber, as plain JSON. */
export interface KeptOfSubscriber extends Subscriber, SubscriberTraces {}

/**
 * The subscriber who gets now what was asked for; the same again for who confirms twice; null of one who stopped since, or who gets no mail, or for whom
 * something else was asked since `askedAt`: whoever presses a button gets what stood above it.
 */
export function confirmSubscriber({ subscribers }: Services, id: string, askedAt: string | null, now: Date): Promise<Subscriber | null> {
  return subscribers.confirm(id, askedAt, now);
}

export function changeWishes({ subscribers }: Services, id: string, wishes: Wishes): Promise<void> {
  return subscribers.change(id, wishes);
}

/** @param until The first date on which mail is wanted again, "2026-03-01"; null ends a pause. */
export function pauseSubscriber({ subscribers }: Services, id: string, until: string | null): Promise<void> {
  return subscribers.pause(id, until);
}

/** No more mail, until they ask for it anew. @param by "link", "one-click", "mail", "preferences". False when it had ended already. */
export function stopSubscriber({ subscribers }: Services, id: string, by: string, now: Date): Promise<boolean> {
  return subscribers.stop(id, by, now);
}

/** No more mail, whatever is asked for the address. False when it was so already, or nobody is known by that id. */
export async function suppressSubscriber(services: Services, id: string, by: 'bounce' | 'complaint', now: Date): Promise<boolean> {
  const { subscribers } = services;
  const subscriber = await subscribers.find(id);
  if (!subscriber) return false;
  // The state first: it is what stops mail at once. Again, it makes good a crash between the two.
  const isNew = await subscribers.suppress(id, by, now);
  await keepHash(services, subscriber.address, by, now);
  return isNew;
}

/** Nothing is left but, of an address that gets no mail, its hash. */
export async function eraseSubscriber(services: Services, subscriber: Subscriber, now: Date): Promise<void> {
  const { id, address, state, stoppedBy } = subscriber;
  // Once more, by the newest key.
  if (state === 'suppressed') await keepHash(services, address, stoppedBy === 'complaint' ? 'complaint' : 'bounce', now);
  await services.subscribers.erase(id);
}

/** What a subscriber sees and takes away of what we keep. */
export async function describeSubscriber({ subscribers }: Services, subscriber: Subscriber): Promise<KeptOfSubscriber> {
  return { ...subscriber, ...(await subscribers.traces(subscriber.id)) };
}

async function keepHash({ tokens, suppressions }: Services, address: string, reason: 'bounce' | 'complaint', now: Date): Promise<void> {
  const [newest] = tokens ? await tokens.hashAddress(keyOfAddress(address)) : [];
  if (newest !== undefined) await suppressions.add(newest, reason, now);
}
