import type { Edition } from '../model';

/** The edition of that id. */
export function editionOf({ editions }: { editions: readonly Edition[] }, id: string): Edition {
  const edition = editions.find((each) => each.id === id);
  if (!edition) throw new Error(`editions.json has no ${id} edition`);
  return edition;
}

/** The edition whose dates articles are filed under, and which the plain addresses show. */
export function dailyEdition(config: { editions: readonly Edition[] }): Edition {
  return editionOf(config, 'daily');
}
