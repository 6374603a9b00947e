import type { Office, Role, WatchlistEntry } from '../model';
import type { Title } from './lexicon/lexicon';
import type { RawMention } from './mention';
import { canMean } from './offices';

/** Somebody of an article, as far as it is known by then. */
export interface Figurehead {
  entry: WatchlistEntry | null;
  /** Made when first asked for. */
  id: string | undefined;
  /** As written where first named in full; the watchlist's name for its own. */
  name: string;
  /** Folded words of the name. */
  words: string[];
  /** What a text calls the person alone, folded: "von der leyen". */
  surname: string;
  /** Offices of the watchlist held on the article's day. */
  held: readonly Office[];
  gender: 'f' | 'm' | null;
  country: string | null;
  titles: HeldTitle[];
  /** In the order of the text. */
  mentions: { mention: RawMention; kind: 'name' | 'title' | 'pronoun' }[];
  /** The text has called them by the surname alone, and goes on to: it names relatives in full. */
  isBare: boolean;
  /** Token of the last mention so far. */
  last: number;
  /** The last mention by name with its title, for brackets: "President Trump". */
  called: string;
}

/** A title that an article gives somebody. */
export interface HeldTitle {
  title: Title;
  text: string;
  former: boolean;
  isPrivate: boolean;
}

const NO_OFFICES: readonly Office[] = [];

/** Somebody of whom nothing but the name is known yet. All of one shape, which is faster to read than several. */
export const newFigurehead = (entry: WatchlistEntry | null, name: string, words: string[], surname: string): Figurehead => ({
  entry,
  id: undefined,
  name,
  words,
  surname,
  held: NO_OFFICES,
  gender: null,
  country: null,
  titles: [],
  mentions: [],
  isBare: false,
  last: -1,
  called: '',
});

/** Whether a title of role `role` can mean a public office of this person's, or a private one. `ever`: one given up counts too. */
export function hasRole(person: Figurehead, role: Role, ever: boolean): boolean {
  for (const { title } of person.titles) if (canMean(role, title.role)) return true;
  return isListed(person, role, ever);
}

/** Whether a title of role `role` can mean a public office of this person's. `ever`: one given up counts too. */
export function hasPublicRole(person: Figurehead, role: Role, ever: boolean): boolean {
  for (const { title, isPrivate } of person.titles) if (!isPrivate && canMean(role, title.role)) return true;
  return isListed(person, role, ever);
}

function isListed({ entry, held }: Figurehead, role: Role, ever: boolean): boolean {
  if (entry) for (const office of ever ? entry.offices : held) if (canMean(role, office.role)) return true;
  return false;
}

/** Whether a surname, of `several` words or one, can be this person's. The last letters tell for most, without the name as a whole. */
export function isNamed({ words, surname: own }: Figurehead, surname: string, several: boolean): boolean {
  const last = words.at(-1) as string;
  return own === surname || last === surname || (several && surname.endsWith(last) && words.join(' ').endsWith(` ${surname}`));
}

/** Of those who fit, who was mentioned last; among those not mentioned yet, the first. */
export function latestOf(people: readonly Figurehead[], fits?: (person: Figurehead) => boolean): Figurehead | undefined {
  let best: Figurehead | undefined;
  for (const person of people) if ((!best || person.last > best.last) && (!fits || fits(person))) best = person;
  return best;
}
