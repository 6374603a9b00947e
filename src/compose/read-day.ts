import type { AheadItem, AnalysedArticle, Briefing, Correction, Edition, Story, Topic, Trip, Watchlist } from '../model';
import { findAhead } from './ahead';
import { rankForBottomLine } from './bottom-line';
import { buildStory, type DayStory } from './build-story';
import { findRelated, findRepeated, findStatuses } from './compare-stories';
import { findCorrections, isCorrected } from './corrections';
import { type FoundThing, groupFigures } from './figures';
import { byText } from './order';
import { gatherLeaders, type Leader } from './people';
import { type Ranked, rankPoints } from './rank-points';
import { gatherMeetings, type Meetings } from './sections';
import { findSilent } from './silent';
import { findStories } from './stories';
import { findTrips } from './trips';
import { uniteNames } from './unite-names';
import { windowOf } from './window';

/** Everything known of a day before it is decided how much of it is told. */
export interface Day {
  edition: Edition;
  date: string;
  window: { from: string; to: string };
  topics: readonly Topic[];
  /** In their fixed order. */
  read: readonly AnalysedArticle[];
  people: ReadonlyMap<string, Leader>;
  meetings: Meetings;
  trips: ReadonlyMap<string, Trip>;
  /** The most important first. */
  stories: readonly DayStory[];
  statuses: ReadonlyMap<string, Story['status']>;
  related: ReadonlyMap<string, string[]>;
  /** All points, best first. */
  ranked: readonly Ranked[];
  /** All points, the fittest for a bottom line first. */
  strongest: readonly Ranked[];
  figures: readonly FoundThing[];
  /** Those of the most important stories first. */
  ahead: readonly AheadItem[];
  corrections: readonly Correction[];
  /** Leaders of earlier briefings, but for those who are `present`. */
  silentBut(present: ReadonlySet<string>): Briefing['silent'];
}

/**
 * Groups, merges and ranks a day's articles: the costly part of composing, done once however often the day is told.
 *
 * @param earlier the last seven days' briefings of the edition, newest first.
 * @throws RangeError for a date that is none.
 */
export function readDay(
  edition: Edition,
  date: string,
  articles: readonly AnalysedArticle[],
  earlier: readonly Briefing[],
  watchlist: Watchlist,
  topics: readonly Topic[],
): Day {
  const window = windowOf(edition, date);
  const read = [...uniteNames(articles, watchlist)].sort(
    (a, b) => byText(a.article.publishedAt, b.article.publishedAt) || byText(a.article.id, b.article.id),
  );
  const people = gatherLeaders(read, watchlist);
  const stories = findStories(read)
    .map((places) =>
      buildStory(
        edition,
        date,
        places.flatMap((place) => read[place] ?? []),
        people,
      ),
    )
    .sort((a, b) => b.weight - a.weight || byText(a.id, b.id));
  const repeated = findRepeated(earlier);
  const ranked = rankPoints(stories, edition.language, people, repeated);
  return {
    edition,
    date,
    window,
    topics,
    read,
    people,
    meetings: gatherMeetings(read, people),
    trips: findTrips(read, earlier, date),
    stories,
    statuses: findStatuses(stories, earlier, repeated),
    related: findRelated(stories),
    ranked,
    strongest: findStrongest(ranked, stories, edition, people, read),
    figures: groupFigures(stories, isCorrected(stories)),
    ahead: findAhead(stories, date),
    corrections: findCorrections(stories, earlier, date),
    silentBut: (present) => findSilent(earlier, present, watchlist),
  };
}

function findStrongest(
  ranked: readonly Ranked[],
  stories: readonly DayStory[],
  edition: Edition,
  people: ReadonlyMap<string, Leader>,
  read: readonly AnalysedArticle[],
): Ranked[] {
  const heaviest = stories[0]?.weight ?? 1;
  const weights = new Map(stories.map(({ id, weight }) => [id, weight / heaviest]));
  return rankForBottomLine(ranked, (id) => weights.get(id) ?? 0, edition.language, people, new Map(read.map((a) => [a.article.id, a])));
}
