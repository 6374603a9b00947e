import type { AnalysedArticle, Watchlist } from '../model';
import { byText } from './order';

/** A leader as the day's articles know them. */
export interface Leader {
  id: string;
  name: string;
  office: string | null;
  country: string | null;
  former: boolean;
  rank: number;
}

/**
 * Everybody in office, or once in office, whom the day's articles name. Where articles differ, the highest office counts, then the
 * first article that states it; the watchlist's spelling of a name comes before any other.
 */
export function gatherLeaders(articles: readonly AnalysedArticle[], watchlist: Watchlist): Map<string, Leader> {
  const names = new Map(watchlist.map(({ id, name }) => [id, name]));
  const leaders = new Map<string, Leader>();
  for (const { analysis } of articles) {
    for (const { id, name, office, country, former, rank, leader } of analysis.people) {
      if (!leader) continue;
      const known = leaders.get(id);
      if (!known) leaders.set(id, { id, name: names.get(id) ?? name, office, country, former, rank });
      else {
        if (rank < known.rank || (known.office === null && office !== null))
          Object.assign(known, { rank, office: office ?? known.office, former });
        known.country ??= country;
        if (!names.has(id) && name.length > known.name.length) known.name = name;
      }
    }
  }
  return leaders;
}

/** Protocol order: rank of office, then the number of points, then the name. */
export function inProtocolOrder<T extends { id: string; name: string; rank: number }>(
  leaders: readonly T[],
  points: ReadonlyMap<string, number>,
): T[] {
  return [...leaders].sort(
    (a, b) => a.rank - b.rank || (points.get(b.id) ?? 0) - (points.get(a.id) ?? 0) || byText(a.name, b.name) || byText(a.id, b.id),
  );
}
