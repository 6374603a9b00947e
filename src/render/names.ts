import { fold } from '../text/fold';
import { oneLine } from './one-line';
import { wordsFor } from './words';

const display = new Map<string, Intl.DisplayNames>();

function displayNames(language: string, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const known = display.get(key);
  if (known) return known;
  const made = new Intl.DisplayNames([language, 'en'], { type, fallback: 'none' });
  display.set(key, made);
  return made;
}

/** Reserved codes of ISO 3166 that stand for a body are no countries, as "NATO" and "ASEAN" are none. */
const BODIES = new Set(['EU', 'UN']);

/** "Vietnam" for "VN"; a body by its short name: "UN", in French "ONU". */
export function countryName(code: string, language: string): string {
  const own = wordsFor(language).places[code];
  if (own !== undefined) return own;
  if (BODIES.has(code) || !/^[A-Z]{2}$/.test(code)) return code;
  return displayNames(language, 'region').of(code) ?? code;
}

/** The city of an edition's hours: "Hà Nội", in French "Hanoï", for "Ha Noi". */
export function placeName(place: string, language: string): string {
  return oneLine(wordsFor(language).places[place] ?? place);
}

/** "French" for "fr"; null for what has no name, "und" first. */
export function languageName(code: string, language: string): string | null {
  if (code === 'und' || !/^[a-z]{2,3}$/.test(code)) return null;
  return displayNames(language, 'language').of(code) ?? null;
}

/** "rtl" for a language written from right to left. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/.test(language) ? 'rtl' : 'ltr';
}

/** Office and country as a briefing prints them: "President, Vietnam"; the country only where the office does not name it. */
export function officeLine(office: string | null, country: string | null, former: boolean, language: string): string {
  const place = country === null ? '' : countryName(country, language);
  if (office === null) return place;
  const title = former ? wordsFor(language).former(office) : office;
  return place === '' || fold(title).includes(fold(place)) ? title : `${title}, ${place}`;
}

/** A name made from an id, for somebody of whom a briefing holds only that: "kurt-m-campbell" → "Kurt M Campbell". */
export function nameFromId(id: string): string {
  return id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
