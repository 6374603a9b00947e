import type { Watchlist, WatchlistEntry } from '../model';
import { slug } from './slug';

/** Slugs of all that a leader is called by name. */
function namesOf({ id, name, names, aliases }: WatchlistEntry): string[] {
  return [id, ...[name, ...Object.values(names), ...aliases].map(slug)].filter(Boolean);
}

/** True for words of the title of an office: "general-secretary", "le-president". */
function isTitle(words: string, { offices }: WatchlistEntry): boolean {
  const bare = words.replace(/^(?:the|le|la|l)-/, '');
  return offices.some(({ title }) => Object.values(title).some((full) => `-${slug(full)}-`.includes(`-${bare}-`)));
}

/** True for "president-macron", "general-secretary-lam", "le-president-emmanuel-macron". */
function isTitled(wanted: string, entry: WatchlistEntry): boolean {
  return [...namesOf(entry), slug(entry.surname)].some(
    (name) => wanted.endsWith(`-${name}`) && isTitle(wanted.slice(0, -name.length - 1), entry),
  );
}

/**
 * Who is meant by an id, a name or an alias in any spelling ("Tô Lâm", "to-lam"), by an office with the name ("General Secretary Lam"), or by a
 * surname that one leader alone has. Undefined when that is nobody, or could be several.
 */
export function findLeader(watchlist: Watchlist, spelling: string): WatchlistEntry | undefined {
  const wanted = slug(spelling);
  if (wanted === '') {
    const exact = spelling.trim();
    return exact === '' ? undefined : watchlist.find((entry) => Object.values(entry.names).includes(exact));
  }
  const named = watchlist.find((entry) => namesOf(entry).includes(wanted));
  if (named) return named;
  const others = watchlist.filter((entry) => slug(entry.surname) === wanted || isTitled(wanted, entry));
  return others.length === 1 ? others[0] : undefined;
}
