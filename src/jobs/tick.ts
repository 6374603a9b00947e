import type { Briefing, Edition } from '../model';
import type { Services } from '../services';
import { type DueDate, findDueDates } from './due-dates';
import { mailBriefing } from './mail-briefing';
import { publishBriefing } from './publish-briefing';

/** A run that has been composing for so long has crashed. */
const PATIENCE = 10 * 60 * 1000;

/**
 * What the cron does: publishes each edition that is due, missed days first, and mails it. Repeated, doubled or overlapping it changes nothing.
 *
 * @throws AggregateError when dates failed; the others are done nevertheless, and the next tick tries again.
 */
export async function tick(services: Services, now: Date): Promise<void> {
  const failures: Error[] = [];
  for (const edition of services.config.editions) {
    for (const due of await findDueDates(services, edition, now)) {
      try {
        await makeDue(services, edition, due, now);
      } catch (error) {
        failures.push(new Error(`${edition.id} of ${due.date}`, { cause: error }));
      }
    }
  }
  if (failures.length) throw new AggregateError(failures, `failed: ${failures.map(({ message }) => message).join(', ')}`);
}

async function makeDue(services: Services, edition: Edition, { date, dueAt, published, mail }: DueDate, now: Date): Promise<void> {
  if (published && mail !== null) return;
  const briefing = published ? await services.briefings.load(edition.id, date) : await publishDue(services, edition, date, dueAt, now);
  // Not there: another tick is making it, or it cannot be read here yet. A later tick comes back to it.
  if (briefing && mail === null) await mailBriefing(services, briefing, dueAt, now);
}

async function publishDue(services: Services, edition: Edition, date: string, dueAt: string, now: Date): Promise<Briefing | null> {
  const startedBefore = new Date(now.getTime() - PATIENCE).toISOString();
  const made = await publishBriefing(services, edition, date, now, { startedBefore, publishedBefore: dueAt });
  return made?.briefing ?? null;
}
