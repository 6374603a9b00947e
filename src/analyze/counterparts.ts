import type { Role, WatchlistEntry } from '../model';
import type { Resolved } from './actors';
import type { Figurehead } from './figurehead';
import type { Title } from './lexicon/lexicon';
import type { RawMention } from './mention';
import { holderOf, isCalled, isOneEach, officesOn } from './offices';
import type { Cast } from './people';

/** Who leads a country holds one of these offices; where it has several of them, the watchlist names first who leads. */
const CHIEFS: ReadonlySet<Role> = new Set(['president', 'prime-minister', 'chancellor']);

/** Mentions before it of whom a counterpart may be said. */
const MOST_OWNERS = 8;

/** Whether a mention is "his Chinese counterpart", without a name. */
export const isCounterpart = ({ kind, titles }: RawMention) => kind === 'title' && titles[0]?.role === 'counterpart';

/** The offices for which somebody has counterparts, highest first. */
function officesFor({ held, titles }: Figurehead): Pick<Title, 'role' | 'label'>[] {
  const own = held.map(({ role }) => ({ role, label: 'Minister' }));
  const told = titles.filter(({ title, former }) => title.leader && !former).map(({ title }) => title);
  return [...own, ...told].filter(({ role }) => isOneEach(role));
}

const holds = ({ held, titles }: Figurehead, office: Role) =>
  held.some(({ role }) => isSame(role, office)) || titles.some(({ title, former }) => !former && isSame(title.role, office));

/**
 * Whom "his Chinese counterpart" means, said of `owner`: who of the article holds the same office there, else the watchlist's holder on the
 * article's day. Between those who lead their countries only where both do so by one office: the counterpart of a prime minister may be the
 * president of France as well as its prime minister.
 */
export function counterpartOf(cast: Cast, owner: Figurehead, { country }: RawMention): Figurehead | undefined {
  if (!country || country === owner.country) return undefined;
  const { watchlist } = cast.vocabulary;
  for (const office of officesFor(owner)) {
    const { role } = office;
    const named = cast.latest(
      (person) => person !== owner && person.country === country && person.mentions.length > 0 && holds(person, role),
    );
    if (named) return named;
    const leads = owner.entry !== null && CHIEFS.has(role) && watchlist[chiefOf(cast, owner.entry.country)] === owner.entry;
    const holder = leads ? chiefOf(cast, country) : holderIn(cast, office, country);
    if (holder >= 0 && (!leads || isSame(chiefRole(watchlist[holder] as WatchlistEntry, cast.date) as Role, role)))
      return cast.ofEntry(holder);
  }
  return undefined;
}

/** The same where it is not told of whom it is said: of anybody named before in the sentence it must mean the same. */
export function counterpartOfAny(cast: Cast, before: readonly Resolved[], mention: RawMention): Figurehead | undefined {
  const owners = new Set(before.slice(-MOST_OWNERS).flatMap(({ person }) => person ?? []));
  const meant = new Set([...owners].map((owner) => counterpartOf(cast, owner, mention)));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** What a counterpart's office is called where nobody is known to hold it: "Foreign Minister"; null where that is not sure. */
export function counterpartOffice(cast: Cast, owner: Figurehead, country: string): string | null {
  const role = officesFor(owner)[0]?.role;
  if (!role || role === 'prime-minister' || role === 'chancellor' || (CHIEFS.has(role) && chiefOf(cast, country) >= 0)) return null;
  return cast.vocabulary.lexicon.titles.find((title) => title.role === role && title.leader)?.label ?? null;
}

/** The holder of one of the offices that a title of several people names: "the foreign ministers of Iran and …", "leaders of France and …". */
export function holderAmong(cast: Cast, title: Title, country: string): Figurehead | undefined {
  const holder = title.role === 'leader' ? chiefOf(cast, country) : holderIn(cast, title, country);
  return holder < 0 ? undefined : cast.ofEntry(holder);
}

const isSame = (one: Role, other: Role) => isCalled(one, other) || isCalled(other, one);

/** Who leads a country, by place in the watchlist; -1 for nobody known. */
function chiefOf(cast: Cast, country: string): number {
  const { watchlist } = cast.vocabulary;
  const isChief = (entry: WatchlistEntry) => entry.country === country && chiefRole(entry, cast.date) !== undefined;
  return cast.lookUp(country, () => watchlist.findIndex(isChief));
}

function holderIn(cast: Cast, office: Pick<Title, 'role' | 'label'>, country: string): number {
  const key = `${office.role} ${office.label} ${country}`;
  return cast.lookUp(key, () => holderOf(cast.vocabulary.watchlist, office, country, cast.date));
}

const chiefRole = (entry: WatchlistEntry, date: string): Role | undefined =>
  officesOn(entry, date).find(({ role }) => CHIEFS.has(role))?.role;
