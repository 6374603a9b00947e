import type { Briefing, BriefingPoint, Outlet } from '../../model';
import { formatLongDay } from '../dates';
import { type Frame, linkTo } from '../frame';
import { withCapital } from '../one-line';
import { leaderPath, topicPath } from '../paths';
import { personName } from '../people';
import { type LinkView, type PointEntry, viewPoint } from './point-view';
import { anchor, type Reading, readBriefing, UNLIMITED } from './reading';

/** A point as it was told on a day. */
export interface Told {
  date: string;
  point: BriefingPoint;
}

/** One day of a leader's or a topic's page. */
export interface DayView {
  date: string;
  day: string;
  /** The day's briefing. */
  href: string;
  entries: PointEntry[];
  met: LinkView[];
}

/** What days are shown with. */
export interface DaysSetting {
  /** IANA zone in which sources tell their time. */
  timeZone: string;
  /** Names of leaders who are not on the watchlist, by id. */
  names: ReadonlyMap<string, string>;
  /** What is known of sources. */
  outlets: Outlet[];
}

/** Sources named under one point; more are counted. */
const SOURCES = 5;

const NOTHING: Omit<Briefing, 'date' | 'timeZone' | 'keyPoints'> = {
  ...{ edition: '', title: '', language: '', publishedAt: '', place: '', window: { from: '', to: '' }, readingMinutes: 0 },
  ...{
    counts: { articles: 0, stories: 0, leaders: 0, sources: 0 },
    bottomLine: null,
    stories: [],
    corrections: [],
    leaders: [],
    topics: [],
  },
  ...{ grid: [], figures: [], ahead: [], silent: [], articles: [] },
};

/** The points of one day ready to be viewed outside a briefing. */
function readDay(frame: Frame, date: string, points: readonly BriefingPoint[], { timeZone, names, outlets }: DaysSetting): Reading {
  const reading = readBriefing({ ...NOTHING, date, timeZone, outlets, keyPoints: [...points] }, frame, 'page', {
    ...UNLIMITED,
    sources: SOURCES,
  });
  return { ...reading, personName: (id) => personName(frame, id, names) };
}

/** A point in full, labelled under a leader by its topic, on a topic by the leader whom it is about; the labels lead to their pages. */
export function viewTold(frame: Frame, { date, point }: Told, section: { kind: 'leader' | 'topic'; id: string }, setting: DaysSetting) {
  const reading = readDay(frame, date, [point], setting);
  // The same point may be told on two days.
  const own = { anchor: `${anchor('point', point.id)}-${date}`, label: labelOf(reading, point, section.kind, setting) };
  const view = { ...viewPoint(reading, point, section), ...own };
  // Whose words they are, the label of a topic's point says.
  return section.kind === 'topic' && point.speaker !== null && !point.jointly ? { ...view, speaker: '' } : view;
}

function labelOf(reading: Reading, point: BriefingPoint, under: 'leader' | 'topic', { names }: DaysSetting): LinkView | null {
  const id = under === 'leader' ? point.topics[0] : (point.speaker ?? point.leaders[0]);
  if (id === undefined) return null;
  if (under === 'leader') return { text: reading.topicName(id), href: reading.linkTo(topicPath(id)) };
  // Who speaks need not be a leader: a witness has no page.
  const hasPage = names.has(id) || reading.listed(id) !== undefined;
  return { text: reading.personName(id), href: hasPage ? reading.linkTo(leaderPath(id)) : null };
}

/** Days in the order of the points; `met` as a day's own. */
export function viewDays(
  frame: Frame,
  points: readonly Told[],
  section: { kind: 'leader' | 'topic'; id: string },
  setting: DaysSetting,
  met: ReadonlyMap<string, LinkView[]> = new Map(),
): DayView[] {
  const told = Map.groupBy(points, ({ date }) => date);
  const dates = [...new Set([...told.keys(), ...met.keys()])].sort().reverse();
  return dates.map((date) => ({
    date,
    day: withCapital(formatLongDay(date, frame.language)),
    href: linkTo(frame, `/briefings/${date}`),
    entries: (told.get(date) ?? []).map((point) => ({ point: viewTold(frame, point, section, setting), reference: null })),
    met: met.get(date) ?? [],
  }));
}
