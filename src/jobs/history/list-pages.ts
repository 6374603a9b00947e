import type { Edition } from '../../model';
import { leaderPath, topicPath } from '../../render/paths';
import type { ListedPage } from '../../render/sitemap';
import type { Services } from '../../services';
import { daysBefore } from '../days';

/** Five years of days, and more leaders than are ever told of. */
const BRIEFINGS = 2000;
const LEADERS = 2000;
/** A topic counts when something was told of it within so many days before the newest briefing. */
const TOPIC_DAYS = 365;

/** Every page of an edition that has something to read, with when that last changed. */
export async function listPages({ history, runs, topics }: Services, edition: Edition): Promise<ListedPage[]> {
  const published = await runs.published(edition.id, BRIEFINGS);
  const newest = published[0]?.date;
  // The front page is listed only until there is a briefing: its one address is the newest one's then.
  if (newest === undefined) return [{ path: '/', changedAt: null }];
  const [leaders, counts] = await Promise.all([
    history.leaders(edition.id, newest, LEADERS),
    history.topicCounts(edition.id, daysBefore(newest, TOPIC_DAYS).at(-1) ?? newest),
  ]);
  const known = new Set(topics.map(({ id }) => id));
  return [
    ...['/briefings', '/leaders', '/topics', '/sources'].map((path) => ({ path, changedAt: newest })),
    ...published.map(({ date, publishedAt }) => ({ path: `/briefings/${date}`, changedAt: publishedAt })),
    ...leaders.map(({ id, lastSeen }) => ({ path: leaderPath(id), changedAt: lastSeen })),
    ...counts.filter(({ id }) => known.has(id)).map(({ id, lastSeen }) => ({ path: topicPath(id), changedAt: lastSeen })),
  ];
}
