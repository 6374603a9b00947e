import type { AnalysedArticle, Briefing, Edition, Outlet, Topic, Watchlist, WholeDay } from '../model';
import { choosePoints } from './choose';
import { chooseWhole } from './choose-whole';
import { findOutlets } from './outlets';
import type { Ranked } from './rank-points';
import { type Day, readDay } from './read-day';
import { findReported } from './reported';
import { tell, USUAL, WHOLE } from './tell';
import { chooseTopics } from './topics';

/** So many of the best points say what the day is about. */
const TOPIC_POINTS = 60;
/** Subjects that points are chosen for, besides those that are shown in the end. */
const FURTHER_TOPICS = 3;

/**
 * The briefing of one date. The same articles in any order give the same briefing; none at all give a valid, empty one.
 *
 * @param articles all that belong to the date.
 * @param earlier the last seven days' briefings of the edition, newest first.
 * @throws RangeError for a date that is none.
 */
export function composeBriefing(
  edition: Edition,
  date: string,
  articles: readonly AnalysedArticle[],
  earlier: readonly Briefing[],
  watchlist: Watchlist,
  topics: readonly Topic[],
): Briefing {
  const day = readDay(edition, date, articles, earlier, watchlist, topics);
  return tell(day, chooseUsual(day), USUAL);
}

/**
 * The briefing of one date, as by composeBriefing, and all that the day has for readers who follow only a part of it.
 *
 * @param listed what is known of sources.
 */
export function composeDay(
  edition: Edition,
  date: string,
  articles: readonly AnalysedArticle[],
  earlier: readonly Briefing[],
  watchlist: Watchlist,
  topics: readonly Topic[],
  listed: readonly Outlet[] = [],
): { briefing: Briefing; whole: WholeDay } {
  const day = readDay(edition, date, articles, earlier, watchlist, topics);
  const chosen = chooseUsual(day);
  const outlets = findOutlets(
    listed,
    day.read.map(({ article }) => article),
  );
  const briefing = { ...tell(day, chosen, USUAL), ...outlets };
  const all = { ...tell(day, chooseWhole(day.ranked, chosen, WHOLE.section), WHOLE, briefing), ...outlets };
  const told = new Set(all.keyPoints.map(({ id }) => id));
  return {
    briefing,
    whole: {
      briefing: all,
      strongest: day.strongest.flatMap(({ point }) => (told.has(point.id) ? [point.id] : [])),
      reported: findReported(day),
      weighed: day.ranked.flatMap(({ point: { id }, weight, actor }) => (told.has(id) ? [{ id, weight: round(weight), actor }] : [])),
    },
  };
}

/** Four digits tell points apart, and keep well. */
const round = (weight: number) => Math.round(weight * 1e4) / 1e4;

function chooseUsual({ ranked, strongest, stories, topics, read }: Day): Ranked[] {
  const known = new Set(topics.map(({ id }) => id));
  const candidates = chooseTopics(ranked.slice(0, TOPIC_POINTS), known, USUAL.topics + FURTHER_TOPICS);
  return choosePoints(ranked, strongest[0], stories, candidates, read.length);
}
