import type { Edition } from '../model';

/** The edition whose dates articles are filed under, and which the plain addresses show. */
export function dailyEdition({ editions }: { editions: readonly Edition[] }): Edition {
  const daily = editions.find(({ id }) => id === 'daily');
  if (!daily) throw new Error('editions.json has no daily edition');
  return daily;
}
