import type { AnalysedArticle, Briefing, BriefingPoint, PointSource, ReadArticle, Story } from '../model';
import { inOrderOfDate } from './ahead';
import { SECTION } from './choose';
import { tellFigures } from './figures';
import { distinct, push } from './order';
import type { Ranked } from './rank-points';
import type { Day } from './read-day';
import { besideLeaders, byThemselves, composeGrid, composeLeaders, composeTopics } from './sections';
import { chooseTopics } from './topics';
import { countWords } from './words';

/** Reading speed in words a minute (Brysbaert 2019, silent reading of non-fiction in English). */
const WORDS_A_MINUTE = 238;

/** How much of a day is told. */
export interface Measure {
  leaders: number;
  topics: number;
  /** Points in the section of a leader or a topic. */
  section: number;
  figures: number;
  ahead: number;
  corrections: number;
  silent: number;
}

/** A briefing of the usual length. */
export const USUAL: Measure = {
  leaders: 20,
  topics: 5,
  section: SECTION,
  figures: 8,
  ahead: 4,
  corrections: 5,
  silent: 12,
};

const ALL = Number.POSITIVE_INFINITY;
/** All that any choice of leaders and topics may ask for. */
export const WHOLE: Measure = {
  leaders: ALL,
  topics: ALL,
  section: 2 * SECTION,
  figures: 120,
  ahead: 100,
  corrections: ALL,
  silent: ALL,
};

/**
 * Puts the chosen points of a day into sections and in reading order, with everything that goes beside them.
 *
 * @param chosen best first.
 * @param general the briefing of the day, when more is told than it holds. Its points come first in every section, and a topic's section is made
 *     for a reader who sees it alone.
 */
export function tell(day: Day, chosen: readonly Ranked[], most: Measure, general?: Briefing): Briefing {
  const { edition, date, read, stories, topics, window } = day;
  const [bottomLine] = day.strongest;
  const leaders = composeLeaders(chosen, day.meetings, day.people, day.trips, most, (id) => keyPointsOf(general?.leaders, id));
  const above = new Set(leaders.flatMap((leader) => leader.keyPoints));
  const told = chosen.filter(({ point }) => above.has(point.id));
  const known = new Set(topics.map(({ id }) => id));
  const subjects = chooseTopics(chosen, known, most.topics, told);
  const reading = inReadingOrder(chosen, bottomLine, [...above], subjects);
  const best = chosen.map(({ point }) => point);
  const sectionOf = (topic: string) =>
    general
      ? byThemselves(topic, best, keyPointsOf(general.topics, topic), most.section)
      : besideLeaders(topic, reading, above, most.section);
  const sections = composeTopics(subjects, sectionOf, topics, edition.language);
  // What no section has room for is not told.
  const placed = new Set([bottomLine?.point.id, ...[...leaders, ...sections].flatMap((section) => section.keyPoints)]);
  const keyPoints = explained(
    reading.filter(({ id }) => placed.has(id)),
    day.ranked,
  );
  const figures = tellFigures(day.figures, spansOf(keyPoints), most.figures);
  const ahead = inOrderOfDate(day.ahead.slice(0, most.ahead));
  const corrections = day.corrections.slice(0, most.corrections);
  const contents = { keyPoints, corrections, figures, ahead };
  const used = articlesOf(contents);
  return {
    edition: edition.id,
    date,
    title: edition.title,
    language: edition.language,
    publishedAt: window.to,
    timeZone: edition.timeZone,
    place: edition.place,
    window,
    readingMinutes: minutesOf(contents),
    counts: { articles: read.length, stories: stories.length, leaders: leaders.length, sources: countSources(read.map((a) => a.article)) },
    bottomLine: bottomLine?.point.id ?? null,
    stories: composeStories(day, keyPoints),
    corrections,
    leaders,
    topics: sections,
    grid: composeGrid(leaders, sections, keyPoints),
    keyPoints,
    figures,
    ahead,
    silent: day.silentBut(new Set([...leaders.map(({ id }) => id), ...stories.flatMap((story) => story.leaders)])).slice(0, most.silent),
    articles: read.map(({ article }) => toReadArticle(article, used)),
  };
}

type Told = Pick<Briefing, 'keyPoints' | 'corrections' | 'figures' | 'ahead'>;

/** What it takes to read all of it, at least one minute. */
export function minutesOf({ keyPoints, corrections, figures, ahead }: Told): number {
  const words = [...keyPoints, ...corrections, ...figures, ...ahead].reduce((sum, { text }) => sum + countWords(text), 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Ids of the articles that something told comes from. */
export function articlesOf({ keyPoints, corrections, figures, ahead }: Told): Set<string> {
  const sources: PointSource[] = [
    ...[...keyPoints, ...corrections, ...figures, ...ahead].flatMap((item) => item.sources),
    ...figures.flatMap(({ differing }) => differing.flatMap((other) => other.sources)),
  ];
  return new Set(sources.map(({ article }) => article));
}

export function countSources(articles: readonly { source: string | null }[]): number {
  return distinct(articles.flatMap(({ source }) => source ?? [])).length;
}

function keyPointsOf(sections: readonly { id: string; keyPoints: string[] }[] = [], id: string): readonly string[] {
  return sections.find((section) => section.id === id)?.keyPoints ?? [];
}

/** The bottom line, the leaders' sections, what only topics have, the rest. */
export function inReadingOrder(
  chosen: readonly Ranked[],
  bottomLine: Ranked | undefined,
  byLeader: readonly string[],
  topics: readonly string[],
): BriefingPoint[] {
  const points = new Map(chosen.map(({ point }) => [point.id, point]));
  const first = (subjects: readonly string[]) => topics.findIndex((topic) => subjects.includes(topic)) >>> 0;
  const byTopic = chosen.map(({ point }) => point).sort((a, b) => first(a.topics) - first(b.topics));
  const order = [...(bottomLine ? [bottomLine.point.id] : []), ...byLeader, ...byTopic.map(({ id }) => id)];
  return distinct(order).flatMap((id) => points.get(id) ?? []);
}

/** The points with the reasons for them. */
function explained(points: readonly BriefingPoint[], ranked: readonly Ranked[]): BriefingPoint[] {
  const places = new Map(ranked.map(({ point }, place) => [point.id, place]));
  return points.map((point) => {
    const place = places.get(point.id) ?? 0;
    const { why, repeated } = ranked[place] as Ranked;
    return why ? { ...point, why: { ...why, rank: place + 1, of: ranked.length, toldBefore: repeated } } : point;
  });
}

/** Tells whether a place of an article is read out. */
export function spansOf(points: readonly BriefingPoint[]): (article: string, place: number) => boolean {
  const spans = new Map<string, PointSource[]>();
  for (const source of points.flatMap(({ sources }) => sources)) push(spans, source.article, source);
  return (article, place) => (spans.get(article) ?? []).some(({ start, end }) => start <= place && place < end);
}

function composeStories({ stories, statuses, related }: Day, points: readonly BriefingPoint[]): Story[] {
  const byStory = new Map<string, string[]>();
  for (const { id, story } of points) push(byStory, story, id);
  return stories.map(({ id, headline, articles, leaders, topics }) => ({
    id,
    headline,
    status: statuses.get(id) ?? 'new',
    articles: articles.map(({ article }) => article.id),
    leaders,
    topics,
    keyPoints: byStory.get(id) ?? [],
    related: related.get(id) ?? [],
  }));
}

function toReadArticle(
  { id, headline, source, url, language, publishedAt, excerpt }: AnalysedArticle['article'],
  used: ReadonlySet<string>,
): ReadArticle {
  return { id, headline, source, url, language, publishedAt, used: used.has(id), ...(excerpt && { excerpt }) };
}
