import type { Bounce } from '../../model';
import type { Services } from '../../services';
import { suppressSubscriber } from '../subscribers/change-subscriber';

/** So many soft bounces in so many days are as good as a hard one. */
const SOFT_BOUNCES = 3;
const SOFT_DAYS = 14;

const DAY = 86_400_000;

async function isEnough({ bounces }: Services, { kind, subscriber }: Bounce, now: Date): Promise<boolean> {
  if (kind === 'soft') return (await bounces.countSoft(subscriber, new Date(now.getTime() - SOFT_DAYS * DAY))) + 1 >= SOFT_BOUNCES;
  return kind === 'hard' || kind === 'complaint';
}

/**
 * Keeps what came back of a message, and stops the mail of a reader who is gone or complains. The same event again changes nothing.
 *
 * The mail is stopped first, which may be done twice, and the event kept then: a crash between the two leaves an event that is not known, so that
 * whoever tells it tells it again.
 */
export async function noteBounce(services: Services, bounce: Bounce, now: Date): Promise<void> {
  const { bounces, subscribers } = services;
  // Nothing is kept of whoever had everything erased.
  if ((await bounces.has(bounce.event)) || !(await subscribers.find(bounce.subscriber))) return;
  if (await isEnough(services, bounce, now)) {
    await suppressSubscriber(services, bounce.subscriber, bounce.kind === 'complaint' ? 'complaint' : 'bounce', now);
  }
  await bounces.add(bounce, now);
}
