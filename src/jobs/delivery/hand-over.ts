import { type Mailer, MailerBusy, MailerRefused, type Message, type Outcome } from '../../deliver/mailer';
import type { ClaimedDelivery, Settlement } from '../../store/deliveries';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long a mailer that takes nothing is left alone, by how often it was tried. */
const busyFor = (attempts: number) => Math.min(15 * SECOND * 2 ** (attempts - 1), 30 * MINUTE);
/** How long a message waits that its server took not: greylisting asks for minutes. */
const deferredFor = (attempts: number) => Math.min(5 * MINUTE * 2 ** (attempts - 1), 60 * MINUTE);

/** What one call of the mailer came to. */
export interface HandedOver {
  /** By message; of rows without one the claim stands until its lease ends. */
  outcomes: Outcome[];
  settlements: Settlement[];
  /** Why nothing more can be handed over for now; `wait` in ms. */
  stop: { kind: 'busy'; wait: number } | { kind: 'refused'; reason: string } | { kind: 'unknown'; error: unknown } | null;
}

/**
 * Hands messages over and says what to write down of each.
 *
 * @param isAgain An earlier call with this key may have sent them: whatever happens now but an answer leaves the claim as it is, so that the key stays.
 */
export async function handOver(
  mailer: Mailer,
  deliveries: readonly ClaimedDelivery[],
  messages: readonly Message[],
  key: string,
  isAgain: boolean,
  clock: () => Date,
): Promise<HandedOver> {
  const later = (ms: number) => new Date(clock().getTime() + ms).toISOString();
  const waiting = (notBefore: (delivery: ClaimedDelivery) => string, detail: string) =>
    isAgain
      ? []
      : deliveries.map(
          (delivery): Settlement => ({ subscriber: delivery.subscriber, state: 'pending', notBefore: notBefore(delivery), detail }),
        );
  try {
    const outcomes = await mailer.send(messages, key);
    const settlements = deliveries.map((delivery, i) => settlementOf(delivery, outcomes[i] ?? NO_ANSWER, later));
    return { outcomes, settlements, stop: null };
  } catch (error) {
    if (error instanceof MailerRefused) {
      // As if never tried: the same ones are tried first the next time, and twelve hours count from when they were due.
      return { outcomes: [], settlements: waiting(({ dueAt }) => dueAt, error.message), stop: { kind: 'refused', reason: error.message } };
    }
    if (error instanceof MailerBusy) {
      const attempts = Math.max(...deliveries.map((delivery) => delivery.attempts));
      const wait = Math.max((error.retryAfter ?? 0) * SECOND, busyFor(attempts));
      const until = later(wait);
      return { outcomes: [], settlements: waiting(() => until, error.message), stop: { kind: 'busy', wait } };
    }
    // Nobody knows whether they were sent. With a key the same call is made again when the lease ends; without one it might double them.
    const lost = deliveries.map(({ subscriber }): Settlement => ({ subscriber, state: 'uncertain', detail: detailOf(error) }));
    return { outcomes: [], settlements: mailer.isKeyed ? [] : lost, stop: { kind: 'unknown', error } };
  }
}

const NO_ANSWER: Outcome = { state: 'uncertain', detail: 'the mailer said nothing of it' };

const detailOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function settlementOf({ subscriber, attempts }: ClaimedDelivery, outcome: Outcome, later: (ms: number) => string): Settlement {
  if (outcome.state === 'sent') return { subscriber, state: 'sent', providerId: outcome.providerId };
  const { state, detail } = outcome;
  return state === 'deferred'
    ? { subscriber, state: 'pending', notBefore: later(deferredFor(attempts)), detail }
    : { subscriber, state, detail };
}
