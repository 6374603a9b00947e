import type { Language, Office, WatchlistEntry } from '../model';
import { formatSince, formatTerm } from './dates';
import type { Frame } from './frame';
import { nameFromId, officeLine } from './names';
import { oneLine } from './one-line';
import { wordsFor } from './words';

/**
 * What readers of a language call somebody: "Vladimir Poutine", "Tập Cận Bình"; `fallback` for who is not on the watchlist. Vietnamese
 * papers write names from elsewhere without their accents: "Recep Tayyip Erdogan".
 */
export function leaderName(entry: WatchlistEntry | undefined, language: Language, fallback: string): string {
  if (!entry) return fallback;
  return entry.names[language] ?? (language === 'vi' ? withoutAccents(entry.name) : entry.name);
}

/** What the reader calls a leader: by the watchlist, else as articles or briefings called them, by id. */
export function personName({ watchlist, language }: Frame, id: string, names: ReadonlyMap<string, string> = new Map()): string {
  const entry = watchlist.find((known) => known.id === id);
  return oneLine(leaderName(entry, language, names.get(id) ?? nameFromId(id)));
}

const LETTERS: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐðıßæœ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The office that bears the title in any language. */
const findOffice = (offices: readonly Office[], title: string) => offices.find((office) => Object.values(office.title).includes(title));
const titleIn = ({ title }: Office, language: Language) => title[language] ?? title.en ?? '';

/**
 * What stands under a leader's name: "Président de la République française", "Ancienne chancelière d’Allemagne". An office of the
 * watchlist names its place itself; to another the country is added, as `officeLine` does.
 */
export function leaderOffice(
  entry: WatchlistEntry | undefined,
  { office, country, former }: { office: string | null; country: string | null; former: boolean },
  language: Language,
): string {
  const known = entry && office !== null ? findOffice(entry.offices, office) : undefined;
  if (!entry || !known) return officeLine(office, country, former, language);
  const title = titleIn(known, language);
  return former ? wordsFor(language).former(title, entry.gender) : title;
}

export interface OfficeView {
  title: string;
  /** "since August 2024", "2021 – 2026". */
  when: string;
}

/** The offices of a leader that are held on a date ("2026-02-21") and those given up before it, each newest first; later ones are left out. */
export function officesOf({ offices }: WatchlistEntry, date: string, language: Language): { now: OfficeView[]; before: OfficeView[] } {
  const now: OfficeView[] = [];
  const before: OfficeView[] = [];
  for (const office of offices) {
    const { from, to } = office;
    const title = titleIn(office, language);
    if (to !== undefined && to <= date) before.push({ title, when: formatTerm(from, to, language) });
    else if (from <= date) now.push({ title, when: formatSince(from, language) });
  }
  return { now, before };
}
