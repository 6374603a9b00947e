import type { Services } from '../../services';
import { publishBriefing } from '../briefings/publish-briefing';

/**
 * Publishes again the briefings of which an article was replaced or taken back since they were published; nobody is mailed again. After a crash at any
 * step the same call again finishes it.
 *
 * @param publishedBefore only those last published before that moment.
 * @param most how many at most.
 * @returns their dates.
 */
export async function publishChanged(services: Services, now: Date, publishedBefore: Date | null = null, most?: number): Promise<string[]> {
  const published: string[] = [];
  for (const edition of services.config.editions) {
    const outdated = await services.runs.outdated(edition.id, publishedBefore);
    for (const date of outdated.slice(0, most)) {
      // In their order: each is composed with those before it.
      if (!(await publishBriefing(services, edition, date, now))) throw new Error(`the run of ${date} could not be begun`);
      published.push(date);
    }
  }
  return published;
}
