import { SECTION } from './choose';
import { type Ranked, relationOf } from './rank-points';
import { collectSayings, sayAlike } from './saying';
import { MOST_MENTIONS } from './sections';

/** On a busy day every leader and topic has its best point, and more are taken until there are so many: one and a half megabytes or so. */
const MOST_POINTS = 1000;

/**
 * The points that any choice of leaders and topics may ask for: those of the usual briefing, and the best `section` of every leader and every topic.
 * Of sentences that say much the same one is taken, unless a leader would be left without any; what was told before is taken only
 * where there is nothing else.
 *
 * @param ranked all points of the day, best first.
 * @param usual those of the usual briefing.
 * @returns the chosen, best first.
 */
export function chooseWhole(ranked: readonly Ranked[], usual: readonly Ranked[], section: number): Ranked[] {
  const chosen = new Set<Ranked>();
  const told = collectSayings(sayAlike);
  const counts = new Map<string, number>();
  const take = (candidate: Ranked) => {
    chosen.add(candidate);
    told.add(candidate.saying);
    for (const { key } of subjectsOf(candidate, section)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const isWanted = (candidate: Ranked, limit: number) => {
    const open = subjectsOf(candidate, section).filter(
      ({ key, most }) => (counts.get(key) ?? 0) < (candidate.repeated ? 1 : Math.min(limit, most)),
    );
    if (open.length === 0) return false;
    return open.some(({ key, isLeader }) => isLeader && !counts.get(key)) || told.find(candidate.saying) === undefined;
  };
  for (const candidate of usual) take(candidate);
  for (const most of [1, SECTION, section]) {
    for (const candidate of ranked) {
      if (most > 1 && chosen.size >= MOST_POINTS) break;
      if (!chosen.has(candidate) && isWanted(candidate, most)) take(candidate);
    }
  }
  return ranked.filter((candidate) => chosen.has(candidate));
}

/** Whose sections a point may stand in, and how many such points each holds. */
function subjectsOf(candidate: Ranked, section: number): { key: string; most: number; isLeader: boolean }[] {
  const { leaders, topics } = candidate.point;
  return [
    ...leaders.map((id) =>
      relationOf(id, candidate) > 1
        ? { key: `acts ${id}`, most: section, isLeader: true }
        : { key: `named ${id}`, most: MOST_MENTIONS, isLeader: true },
    ),
    ...topics.map((id, i) =>
      i === 0 ? { key: `about ${id}`, most: section, isLeader: false } : { key: `touches ${id}`, most: SECTION, isLeader: false },
    ),
  ];
}
