import type { Outlet } from '../model';
import { fold } from '../text/fold';
import { byText } from './order';

/**
 * What is known of those who published the articles, by name. Several entries of one name, a feed a language, are one outlet: of two that
 * disagree the first counts.
 */
export function findOutlets(listed: readonly Outlet[], articles: readonly { source: string | null }[]): { outlets?: Outlet[] } {
  const names = new Set(articles.flatMap(({ source }) => (source ? [fold(source)] : [])));
  const found = new Map<string, Outlet>();
  for (const { name, country, ownership } of listed) {
    const key = fold(name);
    if (!names.has(key) || (country === null && ownership === null)) continue;
    const known = found.get(key) ?? { name, country, ownership };
    found.set(key, { name: known.name, country: known.country ?? country, ownership: known.ownership ?? ownership });
  }
  const outlets = [...found.values()].sort((a, b) => byText(a.name, b.name));
  return outlets.length > 0 ? { outlets } : {};
}
