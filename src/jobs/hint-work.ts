import type { Hint } from '../model';
import type { Services } from '../services';
import type { Mailing } from '../store/deliveries';
import { isHalted } from '../store/runs';
import { tooLateAt } from './delivery/enrol';
import { isSubscribingOn } from './subscribers/sign-up';

/**
 * Queues a hint for all mail that is owed, whether or not one was queued before: renderings with messages that are due, and sign-ups that wait, with
 * those whom an operator invited. Of a run whose mail the provider refuses, one rendering is tried, and those are hinted that have become too late.
 */
export async function hintWork(services: Services, now: Date): Promise<void> {
  const { config, deliveries, hints, runs, subscribers } = services;
  const at = now.toISOString();
  if (isSubscribingOn(services)) await subscribers.askInvited(now);
  const [owed, waiting] = await Promise.all([deliveries.owed(now), subscribers.waiting(now)]);
  const found: Hint[] = waiting.map((subscriber) => ({ kind: 'confirm', at, subscriber }));
  for (const [name, mailings] of Map.groupBy(owed, ({ edition, date }) => `${edition} ${date}`)) {
    const [edition = '', date = ''] = name.split(' ');
    const run = await runs.find(edition, date);
    const isResting = run !== null && isHalted(run);
    const late = isResting ? await deliveries.owed(tooLateAt(now)) : [];
    const isLate = ({ rendering }: Mailing) =>
      late.some((each) => each.edition === edition && each.date === date && each.rendering === rendering);
    for (const [i, mailing] of mailings.entries()) {
      const probes = isResting && i === 0;
      if (!isResting || probes || isLate(mailing)) {
        found.push({ kind: 'deliver', at, edition, date, rendering: mailing.rendering, ...(probes && { probes: true }) });
      }
    }
  }
  await hints.send(found);
  for (const { id } of config.editions) await endHalts(services, id);
}

/** A run of which nothing is owed any more does not rest: its last messages are too late. */
async function endHalts({ deliveries, runs }: Services, edition: string): Promise<void> {
  for (const run of await runs.published(edition, 3)) {
    if (isHalted(run) && !(await deliveries.hasOpen(edition, run.date))) await deliveries.resume(edition, run.date);
  }
}
