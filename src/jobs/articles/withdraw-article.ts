import type { Services } from '../../services';
import { MEMORY, publishBriefing } from '../briefings/publish-briefing';
import { daysAfter } from '../days';
import { editionOf } from '../editions';

/** What whoever withdrew an article is told. */
export interface WithdrawnArticle {
  id: string;
  status: 'withdrawn';
  /** ISO 8601 in UTC; when it was withdrawn first. */
  withdrawnAt: string;
  /** Dates whose briefings were published again without it. */
  republished: string[];
}

/**
 * Takes an article back, by the id of any of its versions: out of the catalogue, the search index and the briefings that show it, its content deleted. A stub stays, by which it is
 * not taken in again. After a crash at any step the same call again finishes it.
 *
 * @returns null when there is no such article.
 */
export async function withdrawArticle(services: Services, id: string, now: Date): Promise<WithdrawnArticle | null> {
  const { withdrawals } = services;
  const withdrawal = await withdrawals.record(id, now);
  if (!withdrawal) return null;
  await withdrawals.deleteContent(withdrawal.versions);
  const republished = withdrawal.briefing === null ? [] : await publishWithout(services, withdrawal.versions, withdrawal.briefing, now);
  await withdrawals.settle(withdrawal);
  return { id, status: 'withdrawn', withdrawnAt: withdrawal.withdrawnAt, republished };
}

/** Publishes again the briefing of that name ("daily:2026-02-21"), and those after it that tell of a correction or a change of the article. */
async function publishWithout(services: Services, ids: readonly string[], name: string, now: Date): Promise<string[]> {
  const { briefings, config, runs } = services;
  const [editionId = '', date = ''] = name.split(':');
  const edition = editionOf(config, editionId);
  const following = await briefings.loadMany(edition.id, daysAfter(date, MEMORY));
  const naming = following.filter(({ corrections }) => corrections?.some(({ corrects }) => corrects && ids.includes(corrects.article)));
  const outdated = await runs.outdated(edition.id, null);
  const dates = [...new Set([date, ...naming.map((briefing) => briefing.date), ...outdated])].sort();
  for (const each of dates) {
    // In their order: each is composed with those before it.
    if (!(await publishBriefing(services, edition, each, now))) throw new Error(`the run of ${each} could not be begun`);
  }
  return dates;
}
