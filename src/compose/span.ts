import type { Briefing, BriefingPoint, BriefingTopic, Choice, Watchlist, WholeDay } from '../model';
import { inOrderOfDate } from './ahead';
import { narrowChanges } from './changes';
import { choosePoints, SECTION } from './choose';
import { gatherDays, type Span } from './gather-days';
import { narrowBriefing } from './narrow';
import { findOutlets } from './outlets';
import type { Ranked } from './rank-points';
import { besideLeaders, byThemselves, composeGrid, composeLeaders } from './sections';
import { articlesOf, countSources, inReadingOrder, type Measure, minutesOf, spansOf, USUAL, WHOLE } from './tell';
import { chooseTopics } from './topics';

/** Up to so many days are told at the length of one. */
const SHORT = 3;
/** Of several days there are more leaders than sections: fewer of them have more to say. */
const LEADERS = 15;
/** How much is told of few days, and of more. */
const LENGTHS = {
  short: { budget: { aim: 600, most: 700, leaders: LEADERS }, measure: USUAL },
  long: { budget: { aim: 800, most: 900, leaders: LEADERS }, measure: { ...USUAL, ahead: 6 } },
};
/** So many of the best points say what the days are about, and so many subjects points are chosen for. */
const SUBJECTS = { points: 100, topics: 8 };

/**
 * One briefing of several dates, for readers who do not get every day's: by the rules of a day's, told once what several days told. Up to three days
 * have the length of one, more have up to 900 words.
 *
 * @param days one to seven whole days, oldest first; dates without a whole are left out.
 * @param choice null for everything.
 * @throws RangeError without a day.
 */
export function composeSpan(days: readonly WholeDay[], choice: Choice | null, watchlist: Watchlist): Briefing {
  const [first, ...later] = days;
  if (!first) throw new RangeError('a span has at least one day');
  if (later.length === 0 && choice) return narrowBriefing(first, choice, watchlist);
  const span = gatherDays([first, ...later], watchlist);
  const briefing = choice ? narrowBriefing(wholeOf(span), choice, watchlist) : tellUsual(span);
  return later.length === 0 ? briefing : { ...briefing, days: span.daysOf(briefing.keyPoints, briefing.stories) };
}

function tellUsual(span: Span): Briefing {
  const { ranked, strongest, stories, topicNames, articles, dates } = span;
  const { budget, measure } = dates.length > SHORT ? LENGTHS.long : LENGTHS.short;
  const candidates = chooseTopics(ranked.slice(0, SUBJECTS.points), new Set(topicNames.keys()), SUBJECTS.topics);
  const chosen = choosePoints(ranked, strongest[0], stories, candidates, articles.length, budget);
  return tellSpan(span, chosen, measure, (topic, reading, above) => besideLeaders(topic, reading, above, SECTION));
}

/** What all days have for readers who follow only some leaders or topics. */
function wholeOf(span: Span): WholeDay {
  const best = span.ranked.map(({ point }) => point);
  const briefing = tellSpan(span, span.ranked, WHOLE, (topic) => byThemselves(topic, best, [], WHOLE.section));
  const told = new Set(briefing.keyPoints.map(({ id }) => id));
  return {
    briefing,
    strongest: span.strongest.flatMap(({ point: { id } }) => (told.has(id) ? [id] : [])),
    reported: [...span.reported],
  };
}

type SectionOf = (topic: string, reading: readonly BriefingPoint[], above: ReadonlySet<string>) => readonly BriefingPoint[];

/** Puts the chosen points of a span into sections and in reading order, with everything that goes beside them, as `tell` does a day's. */
function tellSpan(span: Span, chosen: readonly Ranked[], most: Measure, sectionOf: SectionOf): Briefing {
  const { newest, window, stories, topicNames } = span;
  const [bottomLine] = span.strongest;
  const leaders = composeLeaders(chosen, span.meetings, span.people, span.trips, most);
  const above = new Set(leaders.flatMap((leader) => leader.keyPoints));
  const told = chosen.filter(({ point }) => above.has(point.id));
  const subjects = chooseTopics(chosen, new Set(topicNames.keys()), most.topics, told);
  const reading = inReadingOrder(chosen, bottomLine, [...above], subjects);
  const topics = subjects.flatMap((id): BriefingTopic[] => {
    const keyPoints = sectionOf(id, reading, above).map((point) => point.id);
    return keyPoints.length > 0 ? [{ id, name: topicNames.get(id) ?? id, keyPoints }] : [];
  });
  const placed = new Set([bottomLine?.point.id, ...[...leaders, ...topics].flatMap((section) => section.keyPoints)]);
  const keyPoints = reading.filter(({ id }) => placed.has(id));
  const shown = new Set(keyPoints.map(({ id }) => id));
  const contents = {
    keyPoints,
    corrections: span.corrections.slice(0, most.corrections),
    figures: span.figures(spansOf(keyPoints)).slice(0, most.figures),
    ahead: inOrderOfDate(span.ahead.slice(0, most.ahead)),
  };
  const used = articlesOf(contents);
  const { edition, date, title, language, publishedAt, timeZone, place } = newest;
  return {
    ...{ edition, date, title, language, publishedAt, timeZone, place, window },
    ...contents,
    readingMinutes: minutesOf(contents),
    counts: {
      articles: span.articles.length,
      stories: stories.length,
      leaders: leaders.length,
      sources: countSources(span.articles),
    },
    bottomLine: bottomLine?.point.id ?? null,
    stories: stories.map((story) => ({ ...story, keyPoints: story.keyPoints.filter((id) => shown.has(id)) })),
    leaders,
    topics,
    grid: composeGrid(leaders, topics, keyPoints),
    silent: span.silent.slice(0, most.silent),
    ...(most === WHOLE ? { changes: [...span.changes] } : narrowChanges(span.changes, () => true)),
    articles: span.articles.map((article) => ({ ...article, used: used.has(article.id) })),
    ...findOutlets(span.outlets, span.articles),
  };
}
