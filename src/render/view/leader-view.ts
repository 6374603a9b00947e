import type { BriefingLeader } from '../../model';
import { officeLine } from '../names';
import { oneLine } from '../one-line';
import { type LinkView, type PointEntry, viewEntries } from './point-view';
import { anchor, anchorLink, type Reading } from './reading';

export interface LeaderView {
  anchor: string;
  name: string;
  /** "President of Indonesia", "Former Deputy Secretary of State, United States"; "" when unknown. */
  office: string;
  entries: PointEntry[];
  met: LinkView[];
}

/** The leaders' sections in protocol order; a leader of whom this output shows nothing is left out. */
export function viewLeaders(reading: Reading): LeaderView[] {
  return reading.briefing.leaders
    .map((leader) => viewLeader(reading, leader))
    .filter((view) => view.entries.length > 0 || (view.met.length > 0 && reading.shown.size === reading.onPage.size));
}

function viewLeader(reading: Reading, leader: BriefingLeader): LeaderView {
  const { briefing, words } = reading;
  const office = leader.office === null ? null : oneLine(leader.office);
  return {
    anchor: anchor('leader', leader.id),
    name: oneLine(leader.name),
    office: officeLine(office, leader.country === null ? null : oneLine(leader.country), leader.former, briefing.language),
    entries: viewEntries(reading, leader.keyPoints, { kind: 'leader', id: leader.id }),
    met: [
      ...leader.met.map((id) => ({
        text: reading.personName(id),
        href: briefing.leaders.some((known) => known.id === id) ? anchorLink(reading, 'leader', id) : null,
      })),
      ...words.groupOffices(leader.metOthers.map(oneLine)).map((text) => ({ text, href: null })),
    ],
  };
}
