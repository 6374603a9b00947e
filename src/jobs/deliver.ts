import type { Mailer } from '../deliver/mailer';
import type { Departure } from '../deliver/timetable';
import type { Edition, Hint, Subscriber } from '../model';
import type { Services } from '../services';
import type { Claim, Settlement } from '../store/deliveries';
import { isHalted } from '../store/runs';
import { formatSchedule } from '../text/schedule';
import { decideDelivery } from './decide-delivery';
import { editionOf } from './editions';
import { departureOf, tooLateAt } from './enrol';
import { handOver } from './hand-over';
import { loadMailing, type MailingContent } from './load-mailing';
import { noteFailure } from './note-failure';
import { addressMail } from './personal-mail';

export type DeliverHint = Extract<Hint, { kind: 'deliver' }>;

const MINUTE = 60 * 1000;
/** For so long nobody else touches what was claimed; a call of a mailer takes less. */
const LEASE = 10 * MINUTE;
/** One run of the consumer ends with whichever comes first; what is left is another's. Each call takes three or four of the thousand
 * statements that a run has. */
const MOST_MESSAGES = 2000;
const MOST_CALLS = 200;
const LONGEST = 5 * MINUTE;
/** Rows that are claimed at once where nothing goes out. */
const UNSENT = 500;

/** All that one run of the consumer works with. */
interface Delivering {
  services: Services;
  mailer: Mailer;
  edition: Edition;
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
  if (!mailer || !tokens || !run || (isHalted(run) && !hint.probes)) return null;

  const began = clock();
  await deliveries.expire(hint, began, tooLateAt(began));
  if (!mailer.isKeyed) await deliveries.giveUp(hint, began, 'the answer was lost');
  const edition = editionOf(config, hint.edition);
  const content = await loadMailing(services, edition, hint, began);
  const work: Delivering = {
    services,
    mailer,
    edition,
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
  }
}

async function sendAll(work: Delivering, began: Date): Promise<number | null> {
  const { services, hint, content, clock } = work;
  let mayBeAgain = work.mailer.isKeyed;
  for (let calls = 0; calls < MOST_CALLS && work.sent < MOST_MESSAGES && clock().getTime() - began.getTime() < LONGEST; calls++) {
    const now = clock();
    const lease = new Date(now.getTime() + LEASE);
    const again = mayBeAgain ? await services.deliveries.claimAgain(hint, now, lease) : null;
    mayBeAgain = again !== null;
    const claim = again ?? (await services.deliveries.claim(hint, mostOf(work), now, lease));
    if (!claim) return null;
    const next = await sendClaim(work, claim, again !== null);
    if (next !== 'on') return next === 'stop' ? null : next.wait;
  }
  if (content.state === 'news' && !hint.goesOn) {
    await services.mailings.save(hint.edition, hint.date, hint.rendering, content.email);
  }
  await services.hints.send([{ ...hint, at: clock().toISOString(), goesOn: true }]);
  return null;
}

function mostOf({ content, mailer }: Delivering): number {
  if (content.state !== 'news') return UNSENT;
  return mailer.isKeyed ? mailer.most : 1;
}

async function sendClaim(work: Delivering, { batch, deliveries }: Claim, isAgain: boolean): Promise<Next> {
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

  const settle = (settlements: Settlement[]) => services.deliveries.settle(hint, batch, settlements, clock());
  if (sending.length === 0 || content.state !== 'news') {
    await settle(settled);
    // Somebody wants it again after nobody did: the next hint renders it.
    return work.moved.has(hint.rendering) ? 'stop' : 'on';
  }
  const messages = await Promise.all(
    sending.map(({ delivery, subscriber }) => addressMail(services, content.email, hint, subscriber, new Date(delivery.dueAt))),
  );
  const rows = sending.map(({ delivery }) => delivery);
  const { outcomes, settlements, stop } = await handOver(mailer, rows, messages, `${edition.id}.${hint.date}.${batch}`, isAgain, clock);
  // All in one, so that until then the batch is whole and its key the same.
  await settle([...settled, ...settlements]);
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
