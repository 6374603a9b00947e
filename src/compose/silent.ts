import type { Briefing, Watchlist } from '../model';
import { byText } from './order';

/**
 * Leaders of the earlier briefings of whom today has no report, in protocol order, with the date they were last in one.
 *
 * @param earlier newest first.
 */
export function findSilent(earlier: readonly Briefing[], present: ReadonlySet<string>, watchlist: Watchlist): Briefing['silent'] {
  const ranks = new Map(watchlist.map(({ id, offices }) => [id, offices[0]?.rank ?? 9]));
  const last = new Map<string, { id: string; name: string; lastSeen: string }>();
  for (const { date, leaders } of [...earlier].sort((a, b) => byText(b.date, a.date))) {
    for (const { id, name } of leaders) if (!present.has(id) && !last.has(id)) last.set(id, { id, name, lastSeen: date });
  }
  return [...last.values()].sort((a, b) => (ranks.get(a.id) ?? 9) - (ranks.get(b.id) ?? 9) || byText(a.name, b.name) || byText(a.id, b.id));
}
