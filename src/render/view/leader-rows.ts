import type { Language, WatchlistEntry } from '../../model';
import { type Frame, linkTo } from '../frame';
import { officeLine } from '../names';
import { oneLine } from '../one-line';
import { leaderPath } from '../paths';
import { officesOf, personName } from '../people';
import { wordsFor } from '../words';

/** A leader as of the day they were last named. */
export interface ReportedLeader {
  id: string;
  name: string;
  office: string | null;
  country: string | null;
  former: boolean;
  lastSeen: string;
}

/** With the number of articles that named them lately. */
export interface CountedLeader extends ReportedLeader {
  articles: number;
}

export interface LeaderRow {
  name: string;
  href: string;
  own: Spelling | null;
  office: string;
  /** Articles that named them lately; "" for none. */
  count: string;
  /** 1 to 4: how much that is beside the others. */
  heat: number;
}

export interface Spelling {
  text: string;
  lang: Language;
}

/** Names in these languages are what papers there call somebody: only in Vietnam is the Vietnamese name one's own. */
const READERS = ['en', 'fr', 'vi'];

/** The person's own spelling where readers of the language see another; null for who writes the name as they do. */
export function ownSpelling({ names, country }: WatchlistEntry, language: Language): Spelling | null {
  const own = Object.entries(names).find(([lang]) => !READERS.includes(lang) || (lang === 'vi' && country === 'VN'));
  return own && own[0] !== language ? { text: own[1], lang: own[0] } : null;
}

/** The office of somebody who is not on the watchlist, as it was last reported; "" where it is not known. */
export function viewReportedOffice({ office, country, former }: ReportedLeader, language: Language): string {
  return oneLine(officeLine(office === null ? null : oneLine(office), country === null ? null : oneLine(country), former, language));
}

/** The first office held on a day ("2026-02-21"); of who holds none, the last one, as former. */
export function officeOn(entry: WatchlistEntry, day: string, language: Language): string {
  const { now, before } = officesOf(entry, day, language);
  if (now[0]) return now[0].title;
  return before[0] ? wordsFor(language).former(before[0].title, entry.gender) : '';
}

/** One line of a list of leaders; `most` articles are the darkest. */
export function viewLeaderRow(
  frame: Frame,
  { entry, reported }: { entry: WatchlistEntry | undefined; reported: CountedLeader | undefined },
  today: string,
  most: number,
): LeaderRow {
  const { language } = frame;
  const id = entry?.id ?? reported?.id ?? '';
  const articles = reported?.articles ?? 0;
  return {
    name: personName(frame, id, new Map(reported ? [[id, reported.name]] : [])),
    href: linkTo(frame, leaderPath(id)),
    own: entry ? ownSpelling(entry, language) : null,
    office: entry ? officeOn(entry, today, language) : reported ? viewReportedOffice(reported, language) : '',
    count: articles === 0 ? '' : articles.toLocaleString(wordsFor(language).locale),
    heat: Math.ceil((articles / Math.max(1, most)) * 4),
  };
}
