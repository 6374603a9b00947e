import type { AnalysedArticle, BriefingLeader, BriefingPoint, BriefingTopic, GridCell, Language, Topic, Trip } from '../model';
import { SECTION } from './choose';
import { distinct, push } from './order';
import { inProtocolOrder, type Leader } from './people';
import { type Ranked, relationOf } from './rank-points';

/** A leader of whom nobody reports an act or a word has so many points in which others name them. */
const MOST_MENTIONS = 2;
/** What a second point on one topic loses against a point on another. */
const SAME_TOPIC = 0.15;
/** And against one of another source, so that no single report speaks for a leader. */
const SAME_SOURCE = 0.2;
/** Sections of leaders; beyond it those who are only named by others are left out. */
const MOST_LEADERS = 20;

/**
 * The leaders of the chosen points and of meetings, in protocol order, with what they say first and what they do next.
 *
 * @param articles those that were read, in their fixed order.
 */
export function composeLeaders(
  chosen: readonly Ranked[],
  articles: readonly AnalysedArticle[],
  leaders: ReadonlyMap<string, Leader>,
  trips: ReadonlyMap<string, Trip>,
): BriefingLeader[] {
  const points = new Map<string, Ranked[]>();
  for (const candidate of chosen) for (const id of candidate.point.leaders) push(points, id, candidate);
  const { met, metOthers } = gatherMeetings(articles, leaders);
  const reported = [...points.keys(), ...[...met].filter(([, others]) => others.some((id) => points.has(id))).map(([id]) => id)];
  const counts = new Map([...points].map(([id, list]) => [id, list.length]));
  const known = inProtocolOrder(
    distinct(reported).flatMap((id) => leaders.get(id) ?? []),
    counts,
  );
  const acts = ({ id }: Leader) => ((points.get(id) ?? []).some((candidate) => relationOf(id, candidate) > 1) ? 1 : 0);
  const kept = new Set([...known].sort((a, b) => acts(b) - acts(a)).slice(0, MOST_LEADERS));
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
    keyPoints: pointsOf(id, points.get(id) ?? []).map(({ point }) => point.id),
    met: metOf(id, true).map((other) => other.id),
    // Who has no section here is told by name.
    metOthers: [...metOf(id, false).map((other) => other.name), ...(metOthers.get(id) ?? [])],
    trip: trips.get(id) ?? null,
  }));
}

/** Up to three: the best in which the leader speaks or acts, of several topics where there are; those that others tell only when there are none. */
function pointsOf(leader: string, list: readonly Ranked[]): Ranked[] {
  const acting = list.filter((candidate) => relationOf(leader, candidate) > 1);
  if (acting.length === 0) return list.slice(0, MOST_MENTIONS);
  const left = [...acting];
  const picked: Ranked[] = [];
  while (picked.length < SECTION && left.length > 0) {
    const topics = new Set(picked.map(({ point }) => point.topics[0]));
    const sources = new Set(picked.map(({ point }) => point.sources[0]?.article));
    const worth = ({ weight, point }: Ranked) =>
      weight - (topics.has(point.topics[0]) ? SAME_TOPIC : 0) - (sources.has(point.sources[0]?.article) ? SAME_SOURCE : 0);
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.splice(left.indexOf(best), 1);
    picked.push(best);
  }
  return picked.sort((a, b) => relationOf(leader, b) - relationOf(leader, a) || acting.indexOf(a) - acting.indexOf(b));
}

function gatherMeetings(articles: readonly AnalysedArticle[], leaders: ReadonlyMap<string, Leader>) {
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

/** The chosen topics with up to three points each, in reading order; those that no leader's section has come before the others. */
export function composeTopics(
  ids: readonly string[],
  reading: readonly BriefingPoint[],
  sections: readonly BriefingLeader[],
  topics: readonly Topic[],
  language: Language,
): BriefingTopic[] {
  const above = new Set(sections.flatMap(({ keyPoints }) => keyPoints));
  return ids.flatMap((id) => {
    const topic = topics.find((candidate) => candidate.id === id);
    const own = reading.filter((point) => point.topics.includes(id));
    const kept = new Set([...own.filter((p) => !above.has(p.id)), ...own.filter((p) => above.has(p.id))].slice(0, SECTION));
    if (!topic || kept.size === 0) return [];
    return [
      {
        id,
        name: topic.names[language] ?? topic.names.en ?? id,
        keyPoints: own.filter((point) => kept.has(point)).map((point) => point.id),
      },
    ];
  });
}

/** The cells of leaders by topics that hold a point, row by row. */
export function composeGrid(
  leaders: readonly BriefingLeader[],
  topics: readonly BriefingTopic[],
  reading: readonly BriefingPoint[],
): GridCell[] {
  return leaders.flatMap(({ id: leader }) =>
    topics.flatMap(({ id: topic }) => {
      const keyPoints = reading.filter((point) => point.leaders.includes(leader) && point.topics.includes(topic)).map(({ id }) => id);
      return keyPoints.length > 0 ? [{ leader, topic, keyPoints }] : [];
    }),
  );
}
