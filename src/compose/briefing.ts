import type { AnalysedArticle, Briefing, BriefingPoint, Edition, ReadArticle, Story, Topic, Watchlist } from '../model';
import { findAhead } from './ahead';
import { chooseBottomLine } from './bottom-line';
import { buildStory, type DayStory } from './build-story';
import { choosePoints } from './choose';
import { findRelated, findRepeated, findStatuses } from './compare-stories';
import { findCorrections, isCorrected } from './corrections';
import { mergeFigures } from './figures';
import { byText, distinct } from './order';
import { gatherLeaders } from './people';
import { type Ranked, rankPoints } from './rank-points';
import { composeGrid, composeLeaders, composeTopics } from './sections';
import { findSilent } from './silent';
import { findStories } from './stories';
import { chooseTopics } from './topics';
import { findTrips } from './trips';
import { windowOf } from './window';
import { countWords } from './words';

/** Reading speed in words a minute (Brysbaert 2019, silent reading of non-fiction in English). */
const WORDS_A_MINUTE = 238;
const MOST_TOPICS = 5;
/** So many of the best points say what the day is about. */
const TOPIC_POINTS = 60;

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
  const read = [...articles].sort((a, b) => byText(a.article.publishedAt, b.article.publishedAt) || byText(a.article.id, b.article.id));
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
  const bottomLine = findBottomLine(ranked, stories, edition, people, read);
  const known = new Set(topics.map(({ id }) => id));
  const candidates = chooseTopics(ranked.slice(0, TOPIC_POINTS), known, MOST_TOPICS + 3);
  const chosen = choosePoints(ranked, bottomLine, stories, candidates, read.length);

  const leaders = composeLeaders(chosen, read, people, findTrips(read, earlier, date));
  const above = new Set(leaders.flatMap((leader) => leader.keyPoints));
  const told = chosen.filter(({ point }) => above.has(point.id));
  const subjects = chooseTopics(chosen, known, MOST_TOPICS, told);
  const reading = inReadingOrder(
    chosen,
    bottomLine,
    leaders.flatMap((leader) => leader.keyPoints),
    subjects,
  );
  const sections = composeTopics(subjects, reading, leaders, topics, edition.language);
  // What no section has room for is not told.
  const placed = new Set([bottomLine?.point.id, ...[...leaders, ...sections].flatMap((section) => section.keyPoints)]);
  const keyPoints = reading.filter(({ id }) => placed.has(id));
  const figures = mergeFigures(stories, spansOf(keyPoints), isCorrected(stories));
  const ahead = findAhead(stories, date);
  const corrections = findCorrections(stories, earlier, date);
  const window = windowOf(edition, date);
  const all = [...keyPoints, ...corrections, ...figures, ...ahead];
  const used = new Set(
    all
      .flatMap((item) => [...item.sources, ...('differing' in item ? item.differing.flatMap((d) => d.sources) : [])])
      .map((s) => s.article),
  );
  return {
    edition: edition.id,
    date,
    title: edition.title,
    language: edition.language,
    publishedAt: window.to,
    timeZone: edition.timeZone,
    place: edition.place,
    window,
    readingMinutes: Math.max(1, Math.round(all.reduce((sum, { text }) => sum + countWords(text), 0) / WORDS_A_MINUTE)),
    counts: {
      articles: read.length,
      stories: stories.length,
      leaders: leaders.length,
      sources: distinct(read.flatMap(({ article }) => article.source ?? [])).length,
    },
    bottomLine: bottomLine?.point.id ?? null,
    stories: composeStories(stories, findStatuses(stories, earlier, repeated), keyPoints),
    corrections,
    leaders,
    topics: sections,
    grid: composeGrid(leaders, sections, keyPoints),
    keyPoints,
    figures,
    ahead,
    silent: findSilent(earlier, new Set([...leaders.map(({ id }) => id), ...stories.flatMap((story) => story.leaders)]), watchlist),
    articles: read.map(({ article }) => toReadArticle(article, used)),
  };
}

function findBottomLine(
  ranked: readonly Ranked[],
  stories: readonly DayStory[],
  edition: Edition,
  people: ReturnType<typeof gatherLeaders>,
  read: readonly AnalysedArticle[],
): Ranked | undefined {
  const heaviest = stories[0]?.weight ?? 1;
  const weights = new Map(stories.map(({ id, weight }) => [id, weight / heaviest]));
  const fresh = ranked.filter((candidate) => !candidate.repeated);
  const pool = fresh.length > 0 ? fresh : ranked;
  return chooseBottomLine(pool, (id) => weights.get(id) ?? 0, edition.language, people, new Map(read.map((a) => [a.article.id, a])));
}

/** The bottom line, the leaders' sections, what only topics have, the rest. */
function inReadingOrder(
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

/** Tells whether a place of an article is read out. */
function spansOf(points: readonly BriefingPoint[]): (article: string, place: number) => boolean {
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const { article, start, end } of points.flatMap(({ sources }) => sources))
    spans.set(article, [...(spans.get(article) ?? []), { start, end }]);
  return (article, place) => (spans.get(article) ?? []).some(({ start, end }) => start <= place && place < end);
}

function composeStories(
  stories: readonly DayStory[],
  statuses: ReadonlyMap<string, Story['status']>,
  points: readonly BriefingPoint[],
): Story[] {
  const related = findRelated(stories);
  return stories.map(({ id, headline, articles, leaders, topics }) => ({
    id,
    headline,
    status: statuses.get(id) ?? 'new',
    articles: articles.map(({ article }) => article.id),
    leaders,
    topics,
    keyPoints: points.filter(({ story }) => story === id).map((point) => point.id),
    related: related.get(id) ?? [],
  }));
}

function toReadArticle(
  { id, headline, source, url, language, publishedAt }: AnalysedArticle['article'],
  used: ReadonlySet<string>,
): ReadArticle {
  return { id, headline, source, url, language, publishedAt, used: used.has(id) };
}
