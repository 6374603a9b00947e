import type { Watchlist, WatchlistEntry } from '../model';
import { spellingKey } from './slug';

/** A leader's names and titles as spellings are compared. */
interface Spelled {
  entry: WatchlistEntry;
  names: string[];
  surname: string;
  /** Of offices held now, and of all. */
  titles: string[];
  allTitles: string[];
}

/** All that a leader is called by name. */
export const namesOf = ({ id, name, names, aliases }: WatchlistEntry) => [id, name, ...Object.values(names), ...aliases];

/** Titles of the offices held now, in every language. */
export const titlesOf = ({ offices }: WatchlistEntry) =>
  offices.filter(({ to }) => to === undefined).flatMap(({ title }) => Object.values(title));

const known = new WeakMap<Watchlist, Spelled[]>();

/** Made once: folding every name of a watchlist costs a millisecond. */
function spell(watchlist: Watchlist): Spelled[] {
  const before = known.get(watchlist);
  if (before) return before;
  const spelled = watchlist.map((entry) => ({
    entry,
    names: namesOf(entry).map(spellingKey).filter(Boolean),
    surname: spellingKey(entry.surname),
    titles: titlesOf(entry).map(spellingKey),
    allTitles: entry.offices.flatMap(({ title }) => Object.values(title)).map(spellingKey),
  }));
  known.set(watchlist, spelled);
  return spelled;
}

/** True for "president-macron", "general-secretary-lam", "le-president-emmanuel-macron": a name behind words of a title of theirs. */
function isTitled(wanted: string, { names, surname, allTitles }: Spelled): boolean {
  return [...names, surname].some((name) => {
    if (!wanted.endsWith(`-${name}`)) return false;
    const words = wanted.slice(0, -name.length - 1).replace(/^(?:the|le|la|l)-/, '');
    return allTitles.some((title) => `-${title}-`.includes(`-${words}-`));
  });
}

/**
 * Who is meant by an id, a name or an alias in any spelling ("Tô Lâm", "to-lam", "习近平"), by an office with the name ("General Secretary Lam"), or by a
 * surname or an office that one leader alone has ("trump", "pope"). Undefined when that is nobody, or could be several.
 */
export function findLeader(watchlist: Watchlist, spelling: string): WatchlistEntry | undefined {
  const wanted = spellingKey(spelling);
  if (wanted === '') return undefined;
  const all = spell(watchlist);
  const only = ([first, second]: Spelled[]) => (second ? undefined : first);
  return (
    all.find(({ names }) => names.includes(wanted)) ??
    only(all.filter((one) => one.surname === wanted || isTitled(wanted, one))) ??
    only(all.filter(({ titles }) => titles.includes(wanted)))
  )?.entry;
}
