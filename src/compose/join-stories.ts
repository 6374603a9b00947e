import type { Briefing, Story, Watchlist } from '../model';
import { weighStory } from './build-story';
import { profile } from './compare-stories';
import { findPairs } from './neighbours';
import { byText, distinct } from './order';
import { weigh } from './vectors';

/** A story as one day's briefing has it. */
interface Part {
  story: Story;
  date: string;
}

/** A story of several days. */
export interface SpanStory {
  /** With ids of stories that were joined, too, where it points at others. */
  story: Story;
  /** Of the newest part that is no correction, which gives it its name and id: what was true on the first day may not be on the last. */
  date: string;
  weight: number;
}

/** From so much in common two days tell one story: more than it takes for a day to say that a story goes on, which hides nothing where it is wrong. */
const SAME = 0.25;
const MOST_TOPICS = 5;
const MOST_RELATED = 4;
/** Articles and points that stand for a story when it is compared. */
const PROFILE = { articles: 10, points: 4 };

/**
 * The stories of several days, the most important first: one that goes on is told once, and never holds two of one day, which that day told apart.
 *
 * @param days oldest first.
 */
export function joinStories(days: readonly Briefing[], watchlist: Watchlist): SpanStory[] {
  const parts = days.flatMap(({ date, stories }) => stories.map((story): Part => ({ story, date })));
  const groups = groupParts(days, parts);
  const correcting = headlinesOfCorrections(days);
  const headOf = (group: readonly Part[]) => group.findLast(({ story }) => !correcting.has(story.headline)) ?? (group.at(-1) as Part);
  const heads = new Map(groups.flatMap((group) => group.map(({ story }) => [story.id, headOf(group).story.id] as const)));
  const ranks = new Map(watchlist.map(({ id, offices }) => [id, offices[0]?.rank ?? 9]));
  const sources = new Map(days.flatMap(({ articles }) => articles.map(({ id, source }) => [id, source ?? id] as const)));
  return groups
    .map((group): SpanStory => {
      const head = headOf(group);
      const story = join(head.story, group, heads);
      const told = distinct(story.articles.map((id) => sources.get(id))).length;
      const rank = Math.min(9, ...story.leaders.map((id) => ranks.get(id) ?? 9));
      return { story, date: head.date, weight: weighStory(story.articles.length, told, rank) };
    })
    .sort((a, b) => b.weight - a.weight || byText(b.date, a.date) || byText(a.story.id, b.story.id));
}

/** Those most alike first; a story that its own day called new goes on from none. */
function groupParts(days: readonly Briefing[], parts: readonly Part[]): Part[][] {
  const points = new Map(days.flatMap(({ keyPoints }) => keyPoints.map(({ id, text }) => [id, text] as const)));
  const headlines = new Map(days.flatMap(({ articles }) => articles.map(({ id, headline }) => [id, headline] as const)));
  const texts = parts.map(({ story: { leaders, headline, articles, keyPoints } }) =>
    profile(leaders, [
      headline,
      ...articles.slice(0, PROFILE.articles).map((id) => headlines.get(id) ?? ''),
      ...keyPoints.slice(0, PROFILE.points).map((id) => points.get(id) ?? ''),
    ]),
  );
  const goesOn = (a: Part, b: Part) => a.date !== b.date && (a.date > b.date ? a : b).story.status !== 'new';
  const pairs = findPairs(weigh(texts), SAME, 2, (a, b) => goesOn(parts[a] as Part, parts[b] as Part));
  const groups = parts.map((_, place) => [place]);
  const dateOf = (place: number) => parts[place]?.date;
  for (const { a, b } of pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)) {
    const [one, other] = [groups[a] as number[], groups[b] as number[]];
    if (one.some((place) => other.some((part) => dateOf(part) === dateOf(place)))) continue;
    one.push(...other);
    for (const place of other) groups[place] = one;
  }
  // Parts are in order of their days.
  return distinct(groups).map((group) => group.sort((a, b) => a - b).map((place) => parts[place] as Part));
}

function headlinesOfCorrections(days: readonly Briefing[]): Set<string> {
  const ids = new Set(days.flatMap(({ corrections }) => corrections.flatMap(({ sources }) => sources.map(({ article }) => article))));
  return new Set(days.flatMap(({ articles }) => articles.flatMap(({ id, headline }) => (ids.has(id) ? [headline] : []))));
}

function join(head: Story, group: readonly Part[], heads: ReadonlyMap<string, string>): Story {
  const newestFirst = distinct([head, ...group.map(({ story }) => story).reverse()]);
  const all = (of: (story: Story) => readonly string[]) => distinct(newestFirst.flatMap(of));
  return {
    id: head.id,
    headline: head.headline,
    status: statusOf(group),
    articles: all(({ articles }) => articles),
    leaders: all(({ leaders }) => leaders),
    topics: inTurn(newestFirst.map(({ topics }) => topics)).slice(0, MOST_TOPICS),
    keyPoints: all(({ keyPoints }) => keyPoints),
    related: all(({ related }) => related.flatMap((id) => heads.get(id) ?? []))
      .filter((id) => id !== head.id)
      .slice(0, MOST_RELATED),
  };
}

/** As seen from the day before the first. */
function statusOf([first, ...later]: readonly Part[]): Story['status'] {
  if (first?.story.status !== 'continuing') return first?.story.status ?? 'new';
  return later.some(({ story }) => story.status === 'developing') ? 'developing' : 'continuing';
}

/** The first of every list, then the second of every list: what a story is about stays in front. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return distinct(Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat());
}
