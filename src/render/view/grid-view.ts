import { anchorLink, pointLink, type Reading } from './reading';

export interface GridCellView {
  /** "3"; "" for none. */
  count: string;
  href: string;
  /** 0 to 4: how dark the cell is. */
  heat: number;
}

export interface GridView {
  caption: string;
  leader: string;
  topics: string[];
  rows: { name: string; href: string; cells: GridCellView[] }[];
}

const DARKEST = 4;
const EMPTY: GridCellView = { count: '', href: '', heat: 0 };

/** Leaders down, topics across; null when no leader has a point on any topic, and where it would be a single cell. */
export function viewGrid(reading: Reading): GridView | null {
  const { briefing, words, limits } = reading;
  const cells = new Map<string, Map<string, string[]>>();
  for (const cell of briefing.grid) {
    if (cell.keyPoints.length === 0) continue;
    const row = cells.get(cell.leader) ?? new Map<string, string[]>();
    cells.set(cell.leader, row.set(cell.topic, cell.keyPoints));
  }
  const leaders = briefing.leaders.filter((leader) => cells.has(leader.id)).slice(0, limits.gridLeaders);
  const topics = orderTopics(reading).slice(0, limits.gridTopics);
  if (leaders.length * topics.length < 2) return null;
  return {
    caption: words.gridCaption,
    leader: words.gridLeader,
    topics: topics.map(reading.topicName),
    rows: leaders.map((leader) => ({
      name: reading.personName(leader.id),
      href: anchorLink(reading, 'leader', leader.id),
      cells: topics.map((topic) => viewCell(reading, leader.id, cells.get(leader.id)?.get(topic) ?? [])),
    })),
  };
}

function viewCell(reading: Reading, leader: string, points: string[]): GridCellView {
  if (points.length === 0) return EMPTY;
  const [only, ...others] = points;
  return {
    count: String(points.length),
    // One point is led to; several stand in the leader's section, or are led to from there.
    href: (only === undefined || others.length > 0 ? null : pointLink(reading, only)) ?? anchorLink(reading, 'leader', leader),
    heat: Math.min(points.length, DARKEST),
  };
}

/** The briefing's topics in their order, then the others of the grid, those with the most points first. */
function orderTopics(reading: Reading): string[] {
  const { briefing } = reading;
  const totals = new Map<string, number>();
  for (const cell of briefing.grid)
    if (cell.keyPoints.length > 0) totals.set(cell.topic, (totals.get(cell.topic) ?? 0) + cell.keyPoints.length);
  const first = briefing.topics.map((topic) => topic.id).filter((id) => totals.has(id));
  const rest = [...totals].filter(([id]) => !first.includes(id)).toSorted((a, b) => b[1] - a[1]);
  return [...first, ...rest.map(([id]) => id)];
}
