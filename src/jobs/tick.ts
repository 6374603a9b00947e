import type { Edition } from '../model';
import type { Services } from '../services';
import { mendArticles } from './articles/mend-articles';
import { publishBriefing } from './briefings/publish-briefing';
import { enrolReaders } from './delivery/enrol';
import { type DueDate, findDueDates } from './due-dates';
import { hintWork } from './hint-work';
import { purge } from './purge';
import { hintSources } from './sources/hint-sources';
import { syncSources } from './sources/sync-sources';

/** A run that has been composing for so long has crashed. */
const PATIENCE = 10 * 60 * 1000;

/**
 * What the cron does: takes over the deployed list of sources, publishes each edition that is due, missed days first, writes down who gets it by mail,
 * and says what is owed. Repeated, doubled or overlapping it changes nothing.
 *
 * @throws AggregateError when something failed; the rest is done nevertheless, and the next tick tries again.
 */
export async function tick(services: Services, now: Date): Promise<void> {
  const failures: Error[] = [];
  const attempt = async (what: string, job: () => Promise<void>) => {
    try {
      await job();
    } catch (error) {
      failures.push(new Error(what, { cause: error }));
    }
  };
  await attempt('the list of sources', () => syncSources(services, now));
  await attempt('what has changed', () => mendArticles(services, now));
  for (const edition of services.config.editions) {
    for (const due of await findDueDates(services, edition, now)) {
      await attempt(`${edition.id} of ${due.date}`, () => makeDue(services, edition, due, now));
    }
  }
  await attempt('what is owed', () => hintWork(services, now));
  await attempt('sources', () => hintSources(services, now));
  await attempt('what is old', () => purge(services, now));
  if (failures.length) throw new AggregateError(failures, `failed: ${failures.map(({ message }) => message).join(', ')}`);
}

async function makeDue(services: Services, edition: Edition, { date, dueAt, published, mail }: DueDate, now: Date): Promise<void> {
  // Not published: another tick is making it. A later tick comes back to it.
  if (!published && !(await publishDue(services, edition, date, dueAt, now))) return;
  if (mail === null) await enrolReaders(services, edition, date, now);
}

async function publishDue(services: Services, edition: Edition, date: string, dueAt: string, now: Date): Promise<boolean> {
  const startedBefore = new Date(now.getTime() - PATIENCE).toISOString();
  return (await publishBriefing(services, edition, date, now, { startedBefore, publishedBefore: dueAt })) !== null;
}
