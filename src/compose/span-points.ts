import type { BriefingPoint, WholeDay } from '../model';
import { byText, distinct } from './order';
import type { Ranked } from './rank-points';
import { collectSayings, sayAlike, sayingOf, saySame, voiceOf } from './saying';
import { countWords } from './words';

/** A point of one of several days. */
export interface SpanPoint extends Ranked {
  date: string;
}

/** What the heaviest story of all days adds to a point, besides what its story counted on its own day. */
const STORY_SHARE = 0.5;

/**
 * The points of several days, best first: each as it weighed on its day, and more where its story is one of the great ones of them all; of equals the newer.
 * What several days told in like words is one point, the best of them, with the sources of all.
 *
 * @param storyOf the story that a day's story became.
 * @param shareOf what a story weighs against the others, 0 to 1.
 */
export function rankSpan(
  days: readonly WholeDay[],
  storyOf: (id: string) => string,
  shareOf: (story: string) => number,
): { ranked: SpanPoint[]; toldBy: ReadonlyMap<string, string> } {
  const all = days
    .flatMap((day) => weighDay(day))
    .map((one): SpanPoint => {
      const story = storyOf(one.point.story);
      return { ...one, point: { ...one.point, story }, weight: one.weight + STORY_SHARE * shareOf(story) };
    })
    .sort((a, b) => b.weight - a.weight || byText(b.date, a.date) || byText(a.point.id, b.point.id));
  return joinRepeated(all);
}

/** A day's points with their weights; where none were kept, what the order of the day tells. */
function weighDay({ briefing, strongest, weighed }: WholeDay): SpanPoint[] {
  const kept = new Map(weighed?.map((one) => [one.id, one]));
  const places = new Map(strongest.map((id, place) => [id, place]));
  return briefing.keyPoints.map((point): SpanPoint => {
    const { id, text, language, leaders, why } = point;
    const { weight, actor } = kept.get(id) ?? {
      weight: 1 - (places.get(id) ?? strongest.length) / (1 + strongest.length),
      actor: leaders[0],
    };
    return {
      point,
      date: briefing.date,
      saying: sayingOf(text, language, voiceOf(point), []),
      words: countWords(text),
      score: weight,
      weight,
      actor: actor ?? null,
      why,
      repeated: why?.toldBefore ?? false,
    };
  });
}

/** Those of one day that are much alike stay: their day had its reasons. So does what tells of somebody more. */
function joinRepeated(all: readonly SpanPoint[]): { ranked: SpanPoint[]; toldBy: Map<string, string> } {
  const ranked: SpanPoint[] = [];
  const toldBy = new Map<string, string>();
  const known = collectSayings(sayAlike);
  for (const next of all) {
    const place = known.find(next.saying);
    const first = place === undefined ? undefined : ranked[place];
    if (place !== undefined && first && first.date !== next.date && next.point.leaders.every((id) => first.point.leaders.includes(id))) {
      toldBy.set(next.point.id, first.point.id);
      if (saySame(first.saying, next.saying)) ranked[place] = { ...first, point: joinPoints(first.point, next.point) };
    } else {
      known.add(next.saying);
      ranked.push(next);
    }
  }
  return { ranked, toldBy };
}

function joinPoints(first: BriefingPoint, next: BriefingPoint): BriefingPoint {
  const [quoted, ...others] = first.sources;
  const known = new Set(first.sources.map(({ article }) => article));
  const added = next.sources.filter(({ article }) => !known.has(article));
  const sources = [...others, ...added].sort((a, b) => byText(a.publishedAt, b.publishedAt) || byText(a.article, b.article));
  return { ...first, topics: distinct([...first.topics, ...next.topics]), sources: [...(quoted ? [quoted] : []), ...sources] };
}

/**
 * Lists of several days as one, each in its own order: the heaviest of their heads comes next, of equals that of the newest day.
 *
 * @param lists newest day first.
 */
export function mergeByWeight(lists: readonly (readonly SpanPoint[])[]): SpanPoint[] {
  const merged: SpanPoint[] = [];
  const next = lists.map(() => 0);
  for (;;) {
    let best = -1;
    let head: SpanPoint | undefined;
    lists.forEach((list, i) => {
      const candidate = list[next[i] as number];
      if (candidate && (!head || candidate.weight > head.weight)) [best, head] = [i, candidate];
    });
    if (!head) return merged;
    merged.push(head);
    next[best] = (next[best] as number) + 1;
  }
}
