import type { Office, Role, Watchlist, WatchlistEntry } from '../model';
import type { Title } from './lexicon/lexicon';

/** The offices held on a day ("2026-02-21"), highest first. */
export function officesOn({ offices }: WatchlistEntry, date: string): Office[] {
  return offices.filter((office) => isHeld(office, date)).sort((a, b) => a.rank - b.rank);
}

/** The office to print for a day: the highest held, else the last one given up (`former`), else undefined (not yet in office). */
export function officeOn(entry: WatchlistEntry, date: string): { office: Office; former: boolean } | undefined {
  const [held] = officesOn(entry, date);
  if (held) return { office: held, former: false };
  const past = entry.offices
    .filter(({ to }) => to !== undefined && to <= date)
    .sort((a, b) => ((b.to as string) < (a.to as string) ? -1 : 1));
  return past[0] && { office: past[0], former: true };
}

/** Years and months count from their first day: "2024" is as "2024-01-01". */
const isHeld = ({ from, to }: Office, date: string) => from <= date && (to === undefined || date < to);

/** Offices that a country or a body has one of, so that its name and the title mean one person. */
export const SINGLE: ReadonlySet<Role> = new Set([
  'monarch',
  'president',
  'prime-minister',
  'chancellor',
  'party-leader',
  'pope',
  'secretary-general',
  'commission-president',
  'council-president',
  'parliament-president',
  'high-representative',
  'managing-director',
  'director-general',
]);

/** Whether the one office of role `office` goes by a title of role `title`: Vietnamese calls a chancellor a prime minister. */
export function isCalled(office: Role, title: Role): boolean {
  return office === title || (office === 'chancellor' && title === 'prime-minister');
}

/** Others that a government has one of. */
const ONE_EACH: ReadonlySet<Role> = new Set([
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'vice-president',
]);

/** Whether a government has but one office of this role. */
export const isOneEach = (role: Role) => SINGLE.has(role) || ONE_EACH.has(role);

/** Who holds, on a day, the one office of a country that goes by this title: a place in the watchlist, -1 for nobody known. */
export function holderOf(watchlist: Watchlist, { role, label }: Pick<Title, 'role' | 'label'>, country: string, date: string): number {
  if (!isOneEach(role)) return -1;
  // The Foreign Secretary of India is no minister.
  const goesBy = (office: Office) => SINGLE.has(role) || label.endsWith('Minister') || (office.title.en?.includes(label) ?? false);
  return watchlist.findIndex(
    (entry) => entry.country === country && officesOn(entry, date).some((office) => isCalled(office.role, role) && goesBy(office)),
  );
}

/** Titles that say less than the office they may stand for. */
const WIDER: Record<Role, readonly Role[]> = {
  'secretary-general': ['party-leader'],
  'party-leader': ['secretary-general'],
  president: ['commission-president', 'council-president', 'parliament-president'],
  'prime-minister': ['chancellor'],
  minister: ['foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister', 'interior-minister'],
  'parliament-speaker': ['parliament-president'],
};
const LEADER_ROLES: ReadonlySet<Role> = new Set(['leader']);

/** Whether a title of role `title` can mean the holder of an office of role `office`. */
export function canMean(title: Role, office: Role): boolean {
  return title === office || LEADER_ROLES.has(title) || (WIDER[title]?.includes(office) ?? false);
}
