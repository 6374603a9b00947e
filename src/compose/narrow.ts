import type { Briefing, BriefingLeader, BriefingTopic, Choice, PointSource, Watchlist, WholeDay } from '../model';
import { inOrderOfDate } from './ahead';
import { narrowChanges } from './changes';
import { fillSections, fitsFirst, type Section } from './fill-sections';
import { byText, distinct } from './order';
import { findOutlets } from './outlets';
import { composeGrid } from './sections';
import { articlesOf, countSources, minutesOf, spansOf, USUAL } from './tell';
import { countWords } from './words';

/** A story is about so many of its topics, the first ones; it only touches on the others. */
const MAIN_TOPICS = 2;

/**
 * A day's briefing for a reader who follows some leaders and topics: what the day has of them, also where the general briefing had no room. Ids
 * that nobody has match nothing. An empty choice gives an empty briefing.
 */
export function narrowBriefing(whole: WholeDay, choice: Choice, watchlist: Watchlist): Briefing {
  const day = whole.briefing;
  const points = new Map(day.keyPoints.map((point) => [point.id, point]));
  const follows = { leaders: new Set(choice.leaders), topics: new Set(choice.topics) };
  const theirs = [...day.leaders.filter(({ id }) => follows.leaders.has(id)), ...onlyMet(whole, follows.leaders)];
  const leaderSections = theirs.map((leader): Section => ({ ...leader, kind: 'leader' }));
  const theirTopics = day.topics.filter(({ id }) => follows.topics.has(id));
  const topicSections = theirTopics.map((topic): Section => ({ ...topic, kind: 'topic' }));
  const own = new Set([...leaderSections, ...topicSections].flatMap(({ keyPoints }) => keyPoints));
  const wordsOf = (id: string) => countWords(points.get(id)?.text ?? '');
  const bottomLine = whole.strongest.find((id) => own.has(id) && fitsFirst(wordsOf(id))) ?? null;

  const filled = fillSections([...leaderSections, ...topicSections], bottomLine, wordsOf);
  const present = new Set(theirs.map(({ id }) => id));
  const toldIn = (section: Section | undefined) => (section && filled.get(section)) ?? [];
  const leaders = theirs.map((leader, i) => narrowLeader(leader, toldIn(leaderSections[i]), whole, present));
  const topics = theirTopics
    .map((topic, i): BriefingTopic => ({ ...topic, keyPoints: toldIn(topicSections[i]) }))
    .filter(({ keyPoints }) => keyPoints.length > 0);
  const order = [...(bottomLine === null ? [] : [bottomLine]), ...[...leaders, ...topics].flatMap(({ keyPoints }) => keyPoints)];
  const keyPoints = distinct(order).flatMap((id) => points.get(id) ?? []);

  const matter = findMatter(day, follows, own);
  const told = {
    keyPoints,
    corrections: day.corrections.filter(({ story }) => matter.stories.has(story)).slice(0, USUAL.corrections),
    figures: nearestFirst(day.figures.filter(matter.has), keyPoints).slice(0, USUAL.figures),
    ahead: inOrderOfDate(byStory(day, day.ahead.filter(matter.has)).slice(0, USUAL.ahead)),
  };
  const stories = day.stories.filter(({ id }) => matter.stories.has(id));
  const used = articlesOf(told);
  const kept = new Set([...used, ...stories.flatMap(({ articles }) => articles)]);
  const articles = day.articles.filter(({ id }) => kept.has(id)).map((article) => ({ ...article, used: used.has(article.id) }));
  const shown = new Set(keyPoints.map(({ id }) => id));
  const { changes, outlets = [], ...general } = day;
  return {
    ...general,
    ...findOutlets(outlets, articles),
    ...narrowChanges(changes, (about) => isAbout(about, follows)),
    ...told,
    readingMinutes: minutesOf(told),
    counts: { articles: articles.length, stories: stories.length, leaders: leaders.length, sources: countSources(articles) },
    bottomLine,
    stories: stories.map((story) => ({
      ...story,
      keyPoints: story.keyPoints.filter((id) => shown.has(id)),
      related: story.related.filter((id) => matter.stories.has(id)),
    })),
    leaders,
    topics,
    grid: composeGrid(leaders, topics, keyPoints),
    silent: findFollowedSilent(whole, present, follows.leaders, watchlist),
    articles,
    choice: { leaders: [...follows.leaders].sort(), topics: [...follows.topics].sort() },
  };
}

interface Follows {
  leaders: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** Followed leaders of whom no sentence tells, but that they met somebody. */
function onlyMet({ briefing, reported }: WholeDay, leaders: ReadonlySet<string>): BriefingLeader[] {
  const told = new Set(briefing.leaders.map(({ id }) => id));
  return reported
    .filter(({ id, met, metOthers }) => leaders.has(id) && !told.has(id) && met.length + metOthers.length > 0)
    .map(({ articles: _, rank: __, ...leader }) => ({ ...leader, keyPoints: [], trip: null }));
}

/** Who was met and is not followed has no section to lead to: told by name. */
function narrowLeader(
  leader: BriefingLeader,
  keyPoints: string[],
  { briefing, reported }: WholeDay,
  shown: ReadonlySet<string>,
): BriefingLeader {
  const names = new Map([...briefing.leaders, ...reported].map(({ id, name }) => [id, name]));
  const named = leader.met.filter((id) => !shown.has(id)).flatMap((id) => names.get(id) ?? []);
  return { ...leader, keyPoints, met: leader.met.filter((id) => shown.has(id)), metOthers: distinct([...named, ...leader.metOthers]) };
}

/** Somebody who is followed acts in it, or it is mainly about a topic that is. */
function isAbout(what: { leaders: readonly string[]; topics: readonly string[] }, { leaders, topics }: Follows): boolean {
  return what.leaders.some((id) => leaders.has(id)) || what.topics.slice(0, MAIN_TOPICS).some((id) => topics.has(id));
}

/**
 * What of the day belongs to a choice: stories in which a followed leader acts, that are about a followed topic, or that have a point of one; and what
 * stands beside the points (figures, things to come) where it comes out of such a point or out of such a story. A story that only touches on
 * a topic gives what its points on it hold, and nothing else.
 */
function findMatter(day: Briefing, { leaders, topics }: Follows, own: ReadonlySet<string>) {
  const about = day.stories.filter((story) => isAbout(story, { leaders, topics }));
  const articles = new Set(about.flatMap((story) => story.articles));
  const ownPoints = day.keyPoints.filter(({ id }) => own.has(id));
  const isInPoint = spansOf(ownPoints);
  return {
    stories: new Set([...about.map(({ id }) => id), ...ownPoints.map(({ story }) => story)]),
    has: ({ sources }: { sources: readonly PointSource[] }) =>
      sources.some(({ article, start }) => articles.has(article) || isInPoint(article, start)),
  };
}

/** Figures of points that are told come first. */
function nearestFirst(figures: Briefing['figures'], points: Briefing['keyPoints']): Briefing['figures'] {
  const isTold = spansOf(points);
  const near = new Set(figures.filter(({ sources }) => sources.some(({ article, start }) => isTold(article, start))));
  return [...near, ...figures.filter((figure) => !near.has(figure))];
}

/** Those of the most important stories first. */
function byStory({ stories }: Briefing, items: Briefing['ahead']): Briefing['ahead'] {
  const ranks = new Map(stories.flatMap(({ articles }, rank) => articles.map((id) => [id, rank] as const)));
  const rankOf = ({ sources }: Briefing['ahead'][number]) => ranks.get(sources[0]?.article ?? '') ?? stories.length;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Followed leaders without a section, in protocol order: none of the day's points tells of them, though somebody may have named them. */
function findFollowedSilent(
  { briefing, reported }: WholeDay,
  present: ReadonlySet<string>,
  followed: ReadonlySet<string>,
  watchlist: Watchlist,
): Briefing['silent'] {
  const seen = new Map(briefing.silent.map(({ id, lastSeen }) => [id, lastSeen]));
  const names = new Map([...watchlist, ...reported, ...briefing.silent].map(({ id, name }) => [id, name]));
  const ranks = new Map(watchlist.map(({ id, offices }) => [id, offices[0]?.rank ?? 9]));
  return [...followed]
    .flatMap((id) => {
      const name = names.get(id);
      return name === undefined || present.has(id) ? [] : [{ id, name, lastSeen: seen.get(id) ?? null }];
    })
    .sort((a, b) => (ranks.get(a.id) ?? 9) - (ranks.get(b.id) ?? 9) || byText(a.name, b.name) || byText(a.id, b.id));
}
