import { windowOf } from '../../compose/window';
import type { Briefing, Edition } from '../../model';
import type { FeedDay, FeedSource, FeedSubject } from '../../render/feed/feed';
import { createSubjectEntries, renderBriefingEntry } from '../../render/feed/feed-entry';
import type { Frame } from '../../render/frame';
import { INTERFACE_LANGUAGES } from '../../render/words';
import type { Services } from '../../services';
import type { Run } from '../../store/runs';
import { frameOf } from '../frame';

/** A feed holds so many days, however old they are. */
const DAYS = 50;
/** Points that one day has at most of a leader or a topic. */
const POINTS_A_DAY = 6;

/** Keeps what feeds show of a briefing, in every language. */
export async function publishFeedEntries(services: Services, edition: Edition, briefing: Briefing): Promise<void> {
  const entries = INTERFACE_LANGUAGES.map(
    (language) => [language, renderBriefingEntry(briefing, frameOf(services, edition, language))] as const,
  );
  await services.feedEntries.save(edition.id, briefing.date, new Map(entries));
}

/** The newest briefings of an edition or, with a subject, the newest days on which something was told of it. */
export function loadFeed(services: Services, edition: Edition, subject: FeedSubject | null, frame: Frame): Promise<FeedSource> {
  return subject === null ? loadBriefings(services, edition, frame) : loadSubject(services, edition, subject, frame);
}

async function loadBriefings({ feedEntries, runs }: Services, edition: Edition, { language }: Frame): Promise<FeedSource> {
  const published = await runs.published(edition.id, DAYS);
  const dates = published.map(({ date }) => date);
  const entries = await feedEntries.load(edition.id, language, dates);
  return { edition, subject: null, days: published.map((run) => describeDay(edition, run, run.bottomLine, entries.get(run.date) ?? null)) };
}

async function loadSubject(
  { history, runs, sources }: Services,
  edition: Edition,
  subject: FeedSubject,
  frame: Frame,
): Promise<FeedSource> {
  const told = await history.pointsOf(edition.id, subject, null, DAYS * POINTS_A_DAY);
  const points = Map.groupBy(told, ({ date }) => date);
  const dates = [...points.keys()].slice(0, DAYS);
  const [found, names, listed] = await Promise.all([runs.findMany(edition.id, dates), history.namesOf(edition.id, dates), sources.list()]);
  const renderEntry = createSubjectEntries(edition, subject, names, listed, frame);
  // What was told is kept a moment before its run is done.
  const published = found.filter(({ publishedAt }) => publishedAt !== null).toReversed();
  const days = published.map((run) => {
    const those = points.get(run.date)?.map(({ point }) => point) ?? [];
    return describeDay(edition, run, those[0]?.text ?? null, renderEntry(run.date, those));
  });
  return { edition, subject, days };
}

/** A briefing that was published before its day was over came out then. */
function describeDay(edition: Edition, { date, publishedAt, articles }: Run, line: string | null, html: string | null): FeedDay {
  const end = new Date(windowOf(edition, date).to).toISOString();
  const updatedAt = publishedAt ?? end;
  return { date, publishedAt: updatedAt < end ? updatedAt : end, updatedAt, articles, line, html };
}
