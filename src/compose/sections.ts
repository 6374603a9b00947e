import type { AnalysedArticle, BriefingLeader, BriefingPoint, BriefingTopic, GridCell, Language, Topic, Trip } from '../model';
import { SECTION } from './choose';
import { distinct, push } from './order';
import { inProtocolOrder, type Leader } from './people';
import { type Ranked, relationOf } from './rank-points';

/** A leader of whom nobody reports an act or a word has so many points in which others name them. */
export const MOST_MENTIONS = 2;
/** What a second point on one topic loses against a point on another. */
const SAME_TOPIC = 0.15;
/** And against one of another source, so that no single report speaks for a leader. */
const SAME_SOURCE = 0.2;
/**
 * The leaders of the chosen points and of meetings, in protocol order, with what they say first and what they do next.
 *
 * @param most sections; beyond it those who are only named by others are left out. And points in a section.
 * @param first ids of points that stand before all others of their leader.
 */
export function composeLeaders(
  chosen: readonly Ranked[],
  { met, metOthers }: Meetings,
  leaders: ReadonlyMap<string, Leader>,
  trips: ReadonlyMap<string, Trip>,
  most: { leaders: number; section: number },
  first: (leader: string) => readonly string[] = () => [],
): BriefingLeader[] {
  const points = new Map<string, Ranked[]>();
  for (const candidate of chosen) for (const id of candidate.point.leaders) push(points, id, candidate);
  const reported = [...points.keys(), ...[...met].filter(([, others]) => others.some((id) => points.has(id))).map(([id]) => id)];
  const counts = new Map([...points].map(([id, list]) => [id, list.length]));
  const known = inProtocolOrder(
    distinct(reported).flatMap((id) => leaders.get(id) ?? []),
    counts,
  );
  const acting = new Set([...points].filter(([id, list]) => list.some((candidate) => relationOf(id, candidate) > 1)).map(([id]) => id));
  const acts = ({ id }: Leader) => (acting.has(id) ? 1 : 0);
  const kept = new Set([...known].sort((a, b) => acts(b) - acts(a)).slice(0, most.leaders));
  const shown = known.filter((leader) => kept.has(leader));
  const present = new Set(shown.map(({ id }) => id));
  const metOf = (id: string, isShown: boolean) =>
    inProtocolOrder(
      (met.get(id) ?? []).filter((other) => present.has(other) === isShown).flatMap((other) => leaders.get(other) ?? []),
      counts,
    );
  return shown.map(({ id, name, office, country, former }) => ({
    id,
    name,
    office,
    country,
    former,
    keyPoints: pointsOf(id, points.get(id) ?? [], most.section, first(id)).map(({ point }) => point.id),
    met: metOf(id, true).map((other) => other.id),
    // Who has no section here is told by name.
    metOthers: [...metOf(id, false).map((other) => other.name), ...(metOthers.get(id) ?? [])],
    trip: trips.get(id) ?? null,
  }));
}

/**
 * The best in which the leader speaks or acts, of several topics where there are; those that others tell only when there are none. The best
 * three stand before the next three, words before deeds among each.
 *
 * @param first ids of those that stand before all others.
 */
function pointsOf(leader: string, list: readonly Ranked[], most: number, first: readonly string[]): Ranked[] {
  const picked = first.flatMap((id) => list.find(({ point }) => point.id === id) ?? []);
  const left = list.filter((candidate) => relationOf(leader, candidate) > 1 && !picked.includes(candidate));
  if (picked.length + left.length === 0) return list.slice(0, MOST_MENTIONS);
  const places = new Map(list.map((candidate, place) => [candidate, place]));
  const batches = new Map<Ranked, number>();
  while (picked.length < most && left.length > 0) {
    const topics = new Set(picked.map(({ point }) => point.topics[0]));
    const sources = new Set(picked.map(({ point }) => point.sources[0]?.article));
    const worth = ({ weight, point }: Ranked) =>
      weight - (topics.has(point.topics[0]) ? SAME_TOPIC : 0) - (sources.has(point.sources[0]?.article) ? SAME_SOURCE : 0);
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    batches.set(best, Math.floor(picked.length / SECTION));
    picked.push(best);
  }
  const key = (candidate: Ranked) => [batches.get(candidate) ?? 0, -relationOf(leader, candidate), places.get(candidate) ?? 0] as const;
  const further = [...batches.keys()].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
  return [...picked.slice(0, picked.length - further.length), ...further];
}

/** Whom each leader met: ids of leaders, and offices without a name. */
export interface Meetings {
  met: ReadonlyMap<string, string[]>;
  metOthers: ReadonlyMap<string, string[]>;
}

export function gatherMeetings(articles: readonly AnalysedArticle[], leaders: ReadonlyMap<string, Leader>): Meetings {
  const met = new Map<string, string[]>();
  const metOthers = new Map<string, string[]>();
  for (const { analysis } of articles) {
    for (const { people, others } of analysis.meetings) {
      const known = people.filter((id) => leaders.has(id));
      for (const id of known) {
        met.set(id, distinct([...(met.get(id) ?? []), ...known.filter((other) => other !== id)]));
        metOthers.set(id, distinct([...(metOthers.get(id) ?? []), ...others]));
      }
    }
  }
  return { met, metOthers };
}

/** The topics that have points, by their names. */
export function composeTopics(
  ids: readonly string[],
  pointsOf: (topic: string) => readonly BriefingPoint[],
  topics: readonly Topic[],
  language: Language,
): BriefingTopic[] {
  return ids.flatMap((id) => {
    const topic = topics.find((candidate) => candidate.id === id);
    const keyPoints = pointsOf(id).map((point) => point.id);
    return topic && keyPoints.length > 0 ? [{ id, name: topic.names[language] ?? topic.names.en ?? id, keyPoints }] : [];
  });
}

/** Up to `most` points of a topic beside leaders' sections, in reading order: what those have comes in only for want of others. */
export function besideLeaders(topic: string, reading: readonly BriefingPoint[], above: ReadonlySet<string>, most: number): BriefingPoint[] {
  const own = reading.filter((point) => point.topics.includes(topic));
  const kept = new Set([...own.filter((p) => !above.has(p.id)), ...own.filter((p) => above.has(p.id))].slice(0, most));
  return own.filter((point) => kept.has(point));
}

/**
 * Up to `most` points of a topic for a reader who sees it alone: those of the general briefing's section, then what is first of all about it, then the
 * rest, best first.
 */
export function byThemselves(topic: string, ranked: readonly BriefingPoint[], general: readonly string[], most: number): BriefingPoint[] {
  const place = ({ id, topics }: BriefingPoint) => (general.includes(id) ? 0 : topics[0] === topic ? 1 : 2);
  return ranked
    .filter((point) => point.topics.includes(topic))
    .sort((a, b) => place(a) - place(b))
    .slice(0, most);
}

/** The cells of leaders by topics that hold a point, row by row. */
export function composeGrid(
  leaders: readonly BriefingLeader[],
  topics: readonly BriefingTopic[],
  reading: readonly BriefingPoint[],
): GridCell[] {
  const cells = new Map<string, string[]>();
  for (const point of reading)
    for (const leader of point.leaders) for (const topic of point.topics) push(cells, `${leader} ${topic}`, point.id);
  return leaders.flatMap(({ id: leader }) =>
    topics.flatMap(({ id: topic }) => {
      const keyPoints = cells.get(`${leader} ${topic}`);
      return keyPoints ? [{ leader, topic, keyPoints }] : [];
    }),
  );
}
