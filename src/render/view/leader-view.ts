import type { BriefingLeader } from '../../model';
import { formatDayMonth } from '../dates';
import { countryName } from '../names';
import { oneLine } from '../one-line';
import { leaderPath } from '../paths';
import { leaderOffice } from '../people';
import { type LinkView, type PointEntry, viewEntries } from './point-view';
import { anchor, anchorLink, type Reading } from './reading';

export interface LeaderView {
  anchor: string;
  href: string;
  name: string;
  /** "President of Indonesia", "Former Deputy Secretary of State, United States"; "" when unknown. */
  office: string;
  entries: PointEntry[];
  met: LinkView[];
  /** Null for who is at home. */
  trip: { since: string; places: string } | null;
}

/** The leaders' sections in protocol order; a leader of whom this output shows nothing is left out. */
export function viewLeaders(reading: Reading): LeaderView[] {
  return reading.briefing.leaders
    .map((leader) => viewLeader(reading, leader))
    .filter((view) => view.entries.length > 0 || (view.met.length > 0 && reading.shown.size === reading.onPage.size));
}

function viewLeader(reading: Reading, leader: BriefingLeader): LeaderView {
  const { briefing, language, words, listed } = reading;
  const country = leader.country === null ? null : oneLine(leader.country);
  const office = leader.office === null ? null : oneLine(leader.office);
  return {
    anchor: anchor('leader', leader.id),
    href: reading.linkTo(leaderPath(leader.id)),
    name: reading.personName(leader.id),
    office: leaderOffice(listed(leader.id), { office, country, former: leader.former }, language),
    entries: viewEntries(reading, leader.keyPoints, { kind: 'leader', id: leader.id }),
    trip: viewTrip(reading, leader),
    met: [
      ...leader.met.map((id) => ({
        text: reading.personName(id),
        href: briefing.leaders.some((known) => known.id === id) ? anchorLink(reading, 'leader', id) : null,
      })),
      ...words.groupOffices(leader.metOthers.map(oneLine)).map((text) => ({ text, href: null })),
    ],
  };
}

/** "Abroad since 18 February: United States, France". */
function viewTrip({ briefing, language, words }: Reading, { trip }: BriefingLeader): LeaderView['trip'] {
  // Briefings stored before trips were told have none.
  if (!trip) return null;
  return {
    since: words.trip(formatDayMonth(trip.since, briefing.date, language)),
    places: trip.places.map(({ country }) => oneLine(countryName(country, language))).join(' · '),
  };
}
