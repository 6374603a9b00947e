import type { Hint } from '../model';
import type { Services } from '../services';
import { deliver } from './delivery/deliver';
import { lookAgain } from './sources/look-again';
import { pollSource } from './sources/poll-source';
import { takeIn } from './sources/take-in';
import { sendConfirmation } from './subscribers/send-confirmation';

/** A hint as a queue brings it. */
export interface QueuedHint {
  body: Hint;
  /** When it was queued, by the queue's clock. */
  timestamp: Date;
  ack(): void;
  retry(options?: { delaySeconds?: number }): void;
}

/** A hint whose work failed comes again after so many seconds. */
const AFTER_FAILURE = 60;
/** The queue keeps no message longer than twelve hours for later; by then a tick has hinted anew. */
const LONGEST_WAIT = 3600;

/**
 * Does what a hint says, if it is still to be done.
 *
 * @param clock Time as the hint's sender has it.
 * @returns ms after which it is to be tried again, null when it is done.
 */
export async function work(services: Services, hint: Hint, clock: () => Date): Promise<number | null> {
  switch (hint.kind) {
    case 'deliver':
      return deliver(services, hint, clock);
    case 'confirm':
      await sendConfirmation(services, hint.subscriber, clock());
      return null;
    case 'poll':
      await pollSource(services, hint.source, clock);
      return null;
    case 'take-in':
      await takeIn(services, hint.source, clock);
      return null;
    case 'look-again':
      await lookAgain(services, clock());
      return null;
    default:
      // Of a later version that was deployed for a while.
      throw new Error('no such kind of hint');
  }
}

/**
 * The consumer of all queues: what is to be done goes by the hint, not by who brings it, so that a hint is worked off wherever an earlier version put it.
 *
 * @param realNow Milliseconds since 1970, by the clock of this machine.
 */
export async function workOff(services: Services, messages: readonly QueuedHint[], realNow: () => number): Promise<void> {
  for (const message of messages) {
    const { body, timestamp } = message;
    const clock = () => new Date(Date.parse(body.at) + Math.max(0, realNow() - timestamp.getTime()));
    try {
      const wait = await work(services, body, clock);
      if (wait === null) message.ack();
      else message.retry({ delaySeconds: Math.min(LONGEST_WAIT, Math.ceil(wait / 1000)) });
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', message: 'a hint failed', hint: body, detail: describe(error) }));
      message.retry({ delaySeconds: AFTER_FAILURE });
    }
  }
}

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
