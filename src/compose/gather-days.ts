import type { Briefing, BriefingDay, Change, Outlet, ReadArticle, ReportedLeader, Story, Trip, Watchlist, WholeDay } from '../model';
import { gatherChanges } from './changes';
import { joinStories } from './join-stories';
import { byText, distinct } from './order';
import { inProtocolOrder, type Leader } from './people';
import type { Meetings } from './sections';
import { gatherAhead, gatherCorrections, gatherFigures } from './span-matter';
import { mergeByWeight, rankSpan, type SpanPoint } from './span-points';
import type { spansOf } from './tell';
import { tripBefore } from './trips';

/** All that several days have, before it is decided how much of it is told. */
export interface Span {
  /** Oldest first. */
  dates: string[];
  newest: Briefing;
  window: { from: string; to: string };
  /** All points, best first. */
  ranked: readonly SpanPoint[];
  /** All points, the fittest for a bottom line first. */
  strongest: readonly SpanPoint[];
  /** The most important first, with all their points. */
  stories: readonly Story[];
  /** By the newest day's office. */
  people: ReadonlyMap<string, Leader>;
  meetings: Meetings;
  /** Of who was abroad at the end. */
  trips: ReadonlyMap<string, Trip>;
  reported: readonly ReportedLeader[];
  topicNames: ReadonlyMap<string, string>;
  figures(told: ReturnType<typeof spansOf>): Briefing['figures'];
  ahead: Briefing['ahead'];
  corrections: Briefing['corrections'];
  changes: readonly Change[];
  /** Leaders of the week before, of whom no day has a report. */
  silent: Briefing['silent'];
  articles: readonly ReadArticle[];
  /** The newest day's first. */
  outlets: readonly Outlet[];
  /** Which of these points and stories are told as which day had them. */
  daysOf(points: Briefing['keyPoints'], stories: readonly Story[]): BriefingDay[];
}

/**
 * Joins whole days: the costly part of a briefing of several.
 *
 * @param days oldest first, at least one.
 */
export function gatherDays(days: readonly [WholeDay, ...WholeDay[]], watchlist: Watchlist): Span {
  const briefings = days.map(({ briefing }) => briefing);
  const newestFirst = [...briefings].reverse();
  const [first] = briefings as [Briefing];
  const [newest] = newestFirst as [Briefing];

  const joined = joinStories(briefings, watchlist);
  const heaviest = joined[0]?.weight || 1;
  const shares = new Map(joined.map(({ story, weight }) => [story.id, weight / heaviest]));
  const articlePlaces = new Map(joined.flatMap(({ story }, place) => story.articles.map((id) => [id, place] as const)));
  const places = (article: string) => articlePlaces.get(article) ?? joined.length;
  const storyAt = new Map(
    briefings.flatMap(({ stories }) => stories.map(({ id, articles }) => [id, joined[places(articles[0] ?? '')]?.story.id ?? id] as const)),
  );
  const storyOf = (id: string) => storyAt.get(id) ?? id;

  const { ranked, toldBy } = rankSpan(days, storyOf, (story) => shares.get(story) ?? 0);
  const points = new Map(ranked.map((one) => [one.point.id, one]));
  const pointsOf = (ids: readonly string[]) => distinct(ids.map((id) => toldBy.get(id) ?? id)).flatMap((id) => points.get(id) ?? []);
  const stories = joined.map(({ story }) => ({ ...story, keyPoints: pointsOf(story.keyPoints).map(({ point }) => point.id) }));
  const { people, reported, meetings } = gatherPeople([...days].reverse(), watchlist);
  const storyDates = new Map(joined.map(({ story, date }) => [story.id, date]));
  const present = new Set(
    briefings.flatMap((day) => [...day.leaders.map(({ id }) => id), ...day.stories.flatMap((story) => story.leaders)]),
  );

  return {
    dates: briefings.map(({ date }) => date),
    newest,
    window: { from: first.window.from, to: newest.window.to },
    ranked,
    strongest: distinct(mergeByWeight([...days].reverse().map(({ strongest }) => pointsOf(strongest)))),
    stories,
    people,
    meetings,
    trips: gatherTrips(newestFirst, people),
    reported,
    topicNames: new Map(briefings.flatMap(({ topics }) => topics.map(({ id, name }) => [id, name] as const))),
    figures: (told) => gatherFigures(newestFirst, places, told),
    ahead: gatherAhead(newestFirst, places),
    corrections: gatherCorrections(newestFirst, storyOf),
    changes: gatherChanges(newestFirst),
    silent: first.silent.filter(({ id }) => !present.has(id)),
    articles: gatherArticles(briefings),
    outlets: newestFirst.flatMap(({ outlets = [] }) => outlets),
    daysOf: (told, about) =>
      briefings.map(({ date }) => ({
        date,
        keyPoints: told.flatMap(({ id }) => (points.get(id)?.date === date ? [id] : [])),
        stories: about.flatMap(({ id }) => (storyDates.get(id) === date ? [id] : [])),
      })),
  };
}

/** Everybody whom a day names, as the newest of them has them, and whom they met on any. */
function gatherPeople(newestFirst: readonly WholeDay[], watchlist: Watchlist) {
  const ranks = new Map(watchlist.map(({ id, offices }) => [id, offices[0]?.rank ?? 9]));
  const met = new Map<string, string[]>();
  const metOthers = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const people = new Map<string, Leader>();
  for (const leader of newestFirst.flatMap(({ reported }) => reported)) {
    const { id, name, office, country, former, rank = ranks.get(id) ?? 9 } = leader;
    const known = people.get(id);
    if (!known) people.set(id, { id, name, office, country, former, rank });
    else if (known.office === null && office !== null) Object.assign(known, { office, former, rank, country: known.country ?? country });
    met.set(id, distinct([...(met.get(id) ?? []), ...leader.met]));
    metOthers.set(id, distinct([...(metOthers.get(id) ?? []), ...leader.metOthers]));
    counts.set(id, (counts.get(id) ?? 0) + leader.articles);
  }
  const reported = inProtocolOrder([...people.values()], counts).map(
    (leader): ReportedLeader => ({
      ...leader,
      articles: counts.get(leader.id) ?? 0,
      met: met.get(leader.id) ?? [],
      metOthers: metOthers.get(leader.id) ?? [],
    }),
  );
  return { people, reported, meetings: { met, metOthers } };
}

/** The journeys that a report of the day after the last would continue. */
function gatherTrips(newestFirst: readonly Briefing[], people: ReadonlyMap<string, Leader>): Map<string, Trip> {
  const next = new Date(Date.parse(newestFirst[0]?.date ?? '') + 86_400_000).toISOString().slice(0, 10);
  return new Map(
    [...people.keys()].flatMap((id): [string, Trip][] => {
      const trip = tripBefore(id, newestFirst, next);
      return trip ? [[id, trip]] : [];
    }),
  );
}

function gatherArticles(briefings: readonly Briefing[]): ReadArticle[] {
  const articles = new Map(briefings.flatMap((day) => day.articles.map((article) => [article.id, article] as const)));
  return [...articles.values()].sort((a, b) => byText(a.publishedAt, b.publishedAt) || byText(a.id, b.id));
}
