import type { Language } from '../../model';
import { splitOffice } from './group-offices';

/** What a language needs for offices that an analysis gives in English. */
export interface OfficeWords {
  language: Language;
  /** A role of one holder and of several: { President: ["président", "présidents"] }. */
  roles: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** Offices called otherwise than by their role. */
  own: Readonly<Record<string, string>>;
  /** As in `Words`. */
  places: Readonly<Record<string, string>>;
  /** "présidents (Kenya, Tanzanie)". */
  write(role: string, countries: string[]): string;
}

const regions = new Map<Language, Intl.DisplayNames>();

// Made when first asked for: a Worker's start is no place for it.
function regionsIn(language: Language): Intl.DisplayNames {
  const known = regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  regions.set(language, known);
  return known;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let codes: ReadonlyMap<string, string> | undefined;

/** The ISO 3166 code of a country by its English name: "Kenya" → "KE". */
function codeOf(country: string): string | undefined {
  const pairs = () => LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  codes ??= new Map(pairs().map((code) => [regionsIn('en').of(code) ?? '', code]));
  return codes.get(country);
}

/**
 * English offices without a name in another language, those of one role together; what is no known role of a known country stays as
 * it is, at the end.
 */
export function translateOffices(offices: readonly string[], { language, roles, own, places, write }: OfficeWords): string[] {
  const groups = new Map<string, string[]>();
  const others: string[] = [];
  for (const office of new Set(offices.map((name) => own[name] ?? name))) {
    const [role, place] = splitOffice(office);
    const code = place === null ? undefined : codeOf(place.replace(/^the /, ''));
    const country = code && (places[code] ?? regionsIn(language).of(code));
    if (country && Object.hasOwn(roles, role)) groups.set(role, [...(groups.get(role) ?? []), country]);
    else others.push(office);
  }
  const written = [...groups].map(([role, countries]) => write(roles[role]?.[countries.length > 1 ? 1 : 0] ?? role, countries));
  return [...written, ...others];
}
