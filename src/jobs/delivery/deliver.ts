import type { Mailer } from '../../deliver/mailer';
import type { Departure } from '../../deliver/timetable';
import type { Edition, Hint, Subscriber } from '../../model';
import type { Services } from '../../services';
import type { Claim, Settlement } from '../../store/deliveries';
import { isHalted, type Run } from '../../store/runs';
import { formatSchedule } from '../../text/schedule';
import { editionOf } from '../editions';
import { decideDelivery } from './decide-delivery';
import { departureOf, tooLateAt } from './enrol';
import { handOver } from './hand-over';
import { loadMailing, type MailingContent } from './load-mailing';
import { noteFailure } from './note-failure';
import { addressMail } from './personal-mail';

export type DeliverHint = Extract<Hint, { kind: 'deliver' }>;

const MINUTE = 60 * 1000;
/** For so long nobody else touches what was claimed; a call of a mailer takes less. */
const LEASE = 10 * MINUTE;
/**
 * One run of the consumer ends with whichever comes first; what is left is another's, which costs a hint. Claims, whom they are of and what became of them:
 * twelve take 36 of the 50 statements that a run has on the free plan, beside those at its beginning and end; on the paid one there are a thousand,
 * also for the addresses that do not exist.
 */
const MOST_CLAIMS = 12;
const LONGEST = 5 * MINUTE;
/** Characters of one call: it lies in memory as messages, as JSON and as bytes, and another run of the consumer may share the 128 MB. */
const LARGEST = 8_000_000;
/** Rows that are claimed at once where nothing goes out. */
const UNSENT = 500;

/** All that one run of the consumer works with. */
interface Delivering {
  services: Services;
  mailer: Mailer;
  edition: Edition;
  run: Run;
  hint: DeliverHint;
  content: MailingContent;
  clock: () => Date;
  departures: Map<string, Departure>;
  /** Renderings that rows were moved to. */
  moved: Set<string>;
  sent: number;
  /** The mailer took a call, whatever became of its messages. */
  isTaken: boolean;
}

/** What is to be done after a claim: go on, or stop, or stop and try again in so many ms. */
type Next = 'on' | 'stop' | { wait: number };

/**
 * Sends what is owed of one rendering, once to each: renders it, then claims a few rows at a time, reads their subscribers as they are now, hands the
 * messages over, and writes down what became of each.
 *
 * @param clock Time as the hint's sender has it.
 * @returns ms after which the hint is to be tried again, null when it is done.
 * @throws What a mailer without an answer throws, when all is written down.
 */
export async function deliver(services: Services, hint: DeliverHint, clock: () => Date): Promise<number | null> {
  const { config, deliveries, mailer, runs, tokens } = services;
  const run = await runs.find(hint.edition, hint.date);
  if (!mailer || !tokens || !run) return null;

  const began = clock();
  await deliveries.expire(hint, began, tooLateAt(began));
  if (isHalted(run) && !hint.probes) return null;
  await deliveries.recover(hint, began, mailer.isKeyed ? null : 'the answer was lost');
  const edition = editionOf(config, hint.edition);
  const content = await loadMailing(services, edition, hint, run.publishedAt, began);
  const work: Delivering = {
    services,
    mailer,
    edition,
    run,
    hint,
    content,
    clock,
    departures: new Map(),
    moved: new Set(),
    sent: 0,
    isTaken: false,
  };
  try {
    return await sendAll(work, began);
  } finally {
    if (work.sent > 0) await deliveries.noteSent(hint.edition, hint.date, clock());
    if (work.isTaken && isHalted(run)) await deliveries.resume(hint.edition, hint.date);
    await announceMoved(work);
    // Once, and after the database knows it.
    if (work.sent > 0 && run.mailedAt === null) await services.mailings.noteSent(hint.edition, hint.date);
  }
}

async function sendAll(work: Delivering, began: Date): Promise<number | null> {
  const { services, hint, content, clock } = work;
  let mayBeAgain = work.mailer.isKeyed;
  for (let claims = 0; claims < MOST_CLAIMS && clock().getTime() - began.getTime() < LONGEST; claims++) {
    const now = clock();
    const lease = new Date(now.getTime() + LEASE);
    // What its lease held when the mailing was rendered may be in nobody's choice that was looked at: it is another run's.
    const again = mayBeAgain ? await services.deliveries.claimAgain(hint, began, lease) : null;
    mayBeAgain = again !== null;
    const purpose = content.state === 'news' ? 'send' : 'settle';
    const claim = again ?? (await services.deliveries.claim(hint, mostOf(work), now, lease, purpose));
    if (!claim) return null;
    const next = await sendClaim(work, claim, again !== null);
    if (next !== 'on') return next === 'stop' ? null : next.wait;
  }
  if (content.state === 'news' && !content.isKept) {
    await services.mailings.save(hint.edition, hint.date, hint.rendering, work.run.publishedAt, content.email);
  }
  await services.hints.send([{ ...hint, at: clock().toISOString(), goesOn: true }]);
  return null;
}

function mostOf({ content, mailer }: Delivering): number {
  if (content.state !== 'news') return UNSENT;
  const { html, text } = content.email;
  return mailer.isKeyed ? Math.max(1, Math.min(mailer.most, Math.floor(LARGEST / (html.length + text.length)))) : 1;
}

async function sendClaim(work: Delivering, claim: Claim, isAgain: boolean): Promise<Next> {
  const { batch, deliveries } = claim;
  const { services, mailer, edition, hint, content, clock } = work;
  const found = await services.subscribers.findMany(deliveries.map(({ subscriber }) => subscriber));
  const subscribers = new Map(found.map((subscriber) => [subscriber.id, subscriber]));
  const now = clock();
  const circumstances = { rendering: hint.rendering, isAgain, content: content.state, now, tooLate: tooLateAt(now) };

  const settled: Settlement[] = [];
  const sending: { delivery: (typeof deliveries)[number]; subscriber: Subscriber }[] = [];
  for (const delivery of deliveries) {
    const subscriber = subscribers.get(delivery.subscriber);
    const settlement = decideDelivery(delivery, subscriber, subscriber && departureFor(work, subscriber), circumstances);
    if (settlement) settled.push(settlement);
    else if (subscriber) sending.push({ delivery, subscriber });
  }
  for (const { rendering, notBefore = '' } of settled) if (rendering && notBefore <= now.toISOString()) work.moved.add(rendering);

  const settle = (settlements: Settlement[]) => services.deliveries.settle(hint, claim, settlements, clock());
  // Before the call, so that what is claimed again after a crash is what was handed over, and nothing that was not counts as sent.
  if (settled.length > 0) await settle(settled);
  if (sending.length === 0 || content.state !== 'news') {
    // Somebody wants it again after nobody did: the next hint renders it.
    return work.moved.has(hint.rendering) ? 'stop' : 'on';
  }
  const messages = await Promise.all(
    sending.map(({ delivery, subscriber }) => addressMail(services, content.email, hint, subscriber, new Date(delivery.dueAt))),
  );
  const rows = sending.map(({ delivery }) => delivery);
  const { outcomes, settlements, stop } = await handOver(mailer, rows, messages, `${edition.id}.${hint.date}.${batch}`, isAgain, clock);
  if (settlements.length > 0) await settle(settlements);
  work.isTaken ||= outcomes.length > 0;
  work.sent += outcomes.filter(({ state }) => state === 'sent').length;
  for (const [i, outcome] of outcomes.entries()) await noteFailure(services, messages[i], outcome, clock());

  if (!stop) return 'on';
  if (stop.kind === 'unknown') throw stop.error;
  if (stop.kind === 'busy') return { wait: stop.wait };
  console.error(JSON.stringify({ level: 'error', message: 'the provider of mail refuses us', detail: stop.reason }));
  await services.deliveries.halt(hint.edition, hint.date, stop.reason);
  return 'stop';
}

function departureFor({ departures, edition, hint }: Delivering, { wishes }: Subscriber): Departure {
  const schedule = formatSchedule(wishes);
  const departure = departures.get(schedule) ?? departureOf(edition, hint.date, wishes);
  departures.set(schedule, departure);
  return departure;
}

async function announceMoved({ services, hint, moved, clock }: Delivering): Promise<void> {
  const { edition, date } = hint;
  const at = clock().toISOString();
  if (moved.size > 0) await services.hints.send([...moved].map((rendering) => ({ kind: 'deliver', at, edition, date, rendering })));
}
