import { composeDay } from '../../compose/briefing';
import { composeChanges, withChanges } from '../../compose/changes';
import { windowOf } from '../../compose/window';
import { Problem } from '../../errors';
import type { Briefing, Edition } from '../../model';
import type { Services } from '../../services';
import { ALWAYS } from '../../store/runs';
import { daysBefore } from '../days';
import { publishFeedEntries } from './feeds';
import { publishPages } from './pages';

/** How many days back a briefing looks for what it told already. */
export const MEMORY = 7;
/** How often a run starts over because its articles changed under it. */
const ATTEMPTS = 5;

export interface Published {
  briefing: Briefing;
  /** The date was never published before. */
  first: boolean;
}

/**
 * Composes and publishes one date's briefing from the articles that it claims. Repeated, doubled or begun again after a crash, it gives the
 * same result, with nothing doubled.
 *
 * @returns null when the run is somebody else's, or made, by `again`.
 */
export async function publishBriefing(
  services: Services,
  edition: Edition,
  date: string,
  now: Date,
  again = ALWAYS,
): Promise<Published | null> {
  const { articles, briefings, history, runs, sources, watchlist, topics } = services;
  const closesAt = new Date(windowOf(edition, date).to).toISOString();
  let first = false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // Having begun, the run is ours: no attempt after the first asks whose it is.
    const begun = await runs.begin(edition.id, date, now, attempt === 1 ? again : ALWAYS, closesAt);
    if (!begun) return null;
    first ||= begun.first;

    const loaded = await articles.loadMany(begun.articles);
    const readable = new Set(loaded.map(({ article }) => article.id));
    const missing = begun.articles.filter((id) => !readable.has(id));
    if (missing.length) await runs.release(edition.id, date, missing);

    const earlier = await briefings.loadMany(edition.id, daysBefore(date, MEMORY));
    const versions = await articles.loadMany([...new Set(begun.changes.flatMap((change) => [change.old, change.new]))]);
    const day = composeDay(edition, date, loaded, earlier, watchlist, topics, await sources.list());
    const { briefing, whole } = withChanges(day, composeChanges(begun.changes, versions));
    await briefings.save(briefing);
    await briefings.saveWhole(whole);
    await history.save(briefing, whole);
    await publishFeedEntries(services, edition, briefing);
    await publishPages(services, edition, briefing, first);

    const bottomLine = briefing.keyPoints.find(({ id }) => id === briefing.bottomLine);
    const finished = await runs.finish(edition.id, date, now, {
      revision: begun.revision,
      title: briefing.title,
      bottomLine: bottomLine?.text ?? null,
      bottomLineLanguage: bottomLine?.language ?? null,
      articles: loaded.length,
      stories: briefing.stories.length,
      points: briefing.keyPoints.length,
      faults: missing.map((article) => ({ article, detail: 'its content could not be read; a later run takes it' })),
    });
    if (finished) return { briefing, first };
  }
  throw new Problem(503, 'Busy', 'Articles of this date keep changing hands between runs. Try again in a minute.');
}
