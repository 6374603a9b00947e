import type { ReportedLeader } from '../model';
import { inProtocolOrder } from './people';
import type { Day } from './read-day';

/** Every leader whom the day's articles name, in protocol order. */
export function findReported({ read, people, meetings }: Pick<Day, 'read' | 'people' | 'meetings'>): ReportedLeader[] {
  const counts = new Map<string, number>();
  for (const { analysis } of read) for (const { id } of analysis.people) counts.set(id, (counts.get(id) ?? 0) + 1);
  return inProtocolOrder([...people.values()], counts).map(({ id, name, office, country, former, rank }) => ({
    id,
    name,
    office,
    country,
    former,
    articles: counts.get(id) ?? 0,
    met: meetings.met.get(id) ?? [],
    metOthers: meetings.metOthers.get(id) ?? [],
    rank,
  }));
}
