import type { Language, Outlet } from '../../model';
import { fold } from '../../text/fold';
import { countryName } from '../names';
import { oneLine } from '../one-line';
import { wordsFor } from '../words';

/** By folded name. */
export type Outlets = ReadonlyMap<string, Outlet>;

export const byName = (outlets: readonly Outlet[] = []): Outlets => new Map(outlets.map((outlet) => [fold(outlet.name), outlet]));

/** What stands in brackets behind a source's name: "state", "private, France, excerpt"; "" where there is nothing to say. */
export function aboutSource(
  outlets: Outlets,
  { source, excerpt }: { source: string | null; excerpt?: true },
  language: Language,
  withCountry = false,
): string {
  const { ownership, excerpt: part } = wordsFor(language);
  const outlet = outlets.get(fold(source ?? ''));
  return [
    outlet?.ownership && ownership[outlet.ownership],
    withCountry && outlet?.country && oneLine(countryName(outlet.country, language)),
    excerpt && part,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "VNA (state)". */
export const named = (name: string, about: string): string => (about ? `${name} (${about})` : name);
