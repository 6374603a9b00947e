import { push } from './order';
import type { Ranked } from './rank-points';
import { relationOf } from './rank-points';
import { collectSayings, sayAlike } from './saying';

/** How much is told. */
export interface Budget {
  /** Words of all points together. */
  aim: number;
  /** What they may grow to so that every leader keeps a point. */
  most: number;
  /** Of so many leaders a point is told for their own sake. */
  leaders: number;
}

/** Of a day. */
const BUDGET: Budget = { aim: 600, most: 700, leaders: Number.POSITIVE_INFINITY };
/** The most of a small day. */
const SMALL_BUDGET = 900;
/** On a day of so few articles everything that differs is told. */
const SMALL_DAY = 3;
/** Points in the section of a leader or a topic. */
export const SECTION = 3;
/** Stories of which the best point is told in any case. */
const BIGGEST_STORIES = 8;
/** With more stories than this, one may fill no more than a third of the briefing, yet always this many points. */
const FEW_STORIES = 3;
const ALWAYS = 2;
/** What being the speaker, or first named, adds to a point in its leader's eyes. */
const RELATION_WEIGHT = 0.07;

/**
 * Which points are told: the bottom line, the best of the biggest stories, one of every leader who says or does something, then second and third
 * ones of leaders and topics in turn, until some 600 words are full. On a small day each article tells its best three first.
 *
 * @param ranked all points of the day, best first.
 * @param stories the most important first.
 * @returns the chosen, best first.
 */
export function choosePoints(
  ranked: readonly Ranked[],
  bottomLine: Ranked | undefined,
  stories: readonly { id: string }[],
  topics: readonly string[],
  articles: number,
  budget: Budget = BUDGET,
): Ranked[] {
  const small = articles <= SMALL_DAY;
  const chosen = new Set<Ranked>();
  const told = collectSayings(sayAlike);
  const perStory = new Map<string, number>();
  const active = new Map<string, number>();
  const perTopic = new Map<string, number>();
  let words = 0;

  const take = (candidate: Ranked, limit: number): boolean => {
    if (chosen.has(candidate)) return true;
    if (words + candidate.words > (small ? SMALL_BUDGET : limit) || told.find(candidate.saying) !== undefined) return false;
    const { story, leaders, topics: subjects } = candidate.point;
    chosen.add(candidate);
    told.add(candidate.saying);
    words += candidate.words;
    perStory.set(story, (perStory.get(story) ?? 0) + 1);
    const acting = leaders.filter((id) => relationOf(id, candidate) > 1);
    const placed = acting.some((id) => (active.get(id) ?? 0) < SECTION);
    for (const id of acting) active.set(id, (active.get(id) ?? 0) + 1);
    if (!placed) for (const id of subjects) perTopic.set(id, (perTopic.get(id) ?? 0) + 1);
    return true;
  };
  const mayGrow = ({ point: { story } }: Ranked) =>
    small || stories.length <= FEW_STORIES || (perStory.get(story) ?? 0) < Math.max(ALWAYS, Math.floor((chosen.size + 1) / 3));

  const byStory = new Map<string, Ranked[]>();
  const byLeader = new Map<string, Ranked[]>();
  const mentions = new Map<string, Ranked[]>();
  const byTopic = new Map<string, Ranked[]>();
  for (const candidate of ranked) {
    push(byStory, candidate.point.story, candidate);
    for (const id of candidate.point.leaders) push(relationOf(id, candidate) > 1 ? byLeader : mentions, id, candidate);
    for (const id of candidate.point.topics) if (topics.includes(id)) push(byTopic, id, candidate);
  }
  for (const id of [...byLeader.keys()].slice(budget.leaders)) byLeader.delete(id);
  for (const [id, list] of byLeader) byLeader.set(id, preferSpeech(id, list));

  if (bottomLine) take(bottomLine, budget.most);
  for (const { id } of stories.slice(0, BIGGEST_STORIES)) byStory.get(id)?.some((candidate) => take(candidate, budget.aim));
  for (const [id, list] of byLeader) if (!active.get(id)) list.some((candidate) => take(candidate, budget.most));
  if (small)
    for (const [id, list] of mentions)
      if (!list.some((candidate) => chosen.has(candidate)) && !active.get(id)) list.some((candidate) => take(candidate, budget.aim));
  if (small) for (const candidate of inTurn(ranked, SECTION)) take(candidate, SMALL_BUDGET);
  for (let round = 1; round <= SECTION; round++) {
    for (const [id, list] of byLeader) fill(list, () => (active.get(id) ?? 0) >= round);
    for (const id of topics) fill(byTopic.get(id) ?? [], () => (perTopic.get(id) ?? 0) >= round);
  }
  if (stories.length <= FEW_STORIES) for (const { id } of stories) fill(byStory.get(id) ?? [], () => (perStory.get(id) ?? 0) >= SECTION);
  return ranked.filter((candidate) => chosen.has(candidate));

  function fill(list: readonly Ranked[], full: () => boolean): void {
    for (const candidate of list) {
      if (full()) return;
      if (!chosen.has(candidate) && (small || !candidate.repeated) && mayGrow(candidate)) take(candidate, budget.aim);
    }
  }
}

/** What a leader says comes before what others do with the leader, at like weight. */
function preferSpeech(leader: string, list: readonly Ranked[]): Ranked[] {
  const weighed = list.map((candidate, place) => ({
    candidate,
    place,
    weight: candidate.weight + RELATION_WEIGHT * relationOf(leader, candidate),
  }));
  return weighed.sort((a, b) => b.weight - a.weight || a.place - b.place).map(({ candidate }) => candidate);
}

/** The best of every article, then the second of every article, up to the `most`th. */
function inTurn(ranked: readonly Ranked[], most: number): Ranked[] {
  const taken = new Map<string, number>();
  const turns = ranked.map((candidate, place) => {
    const article = candidate.point.sources[0]?.article ?? '';
    const turn = taken.get(article) ?? 0;
    taken.set(article, turn + 1);
    return { candidate, place, turn };
  });
  return turns
    .filter(({ turn }) => turn < most)
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .map(({ candidate }) => candidate);
}
