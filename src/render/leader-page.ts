import type { Outlet } from '../model';
import { formatDayMonth, formatLongDay } from './dates';
import { type Frame, linkTo, viewFrame } from './frame';
import { countryName } from './names';
import { oneLine } from './one-line';
import { leaderPath } from './paths';
import { type OfficeView, officesOf, personName } from './people';
import { templates } from './templates.generated';
import { firstDayTo, type Present, viewChart } from './view/chart-view';
import { ownSpelling, type ReportedLeader, viewReportedOffice } from './view/leader-rows';
import type { LinkView } from './view/point-view';
import { type Told, viewDays } from './view/told-view';
import { type Words, wordsFor } from './words';

/** A day in the news, and whom the leader met on it. */
export interface LeaderDay extends Present {
  met: { id: string; name: string }[];
  metOthers: string[];
}

/** What the page of a leader is made from. */
export interface LeaderRecord {
  id: string;
  /** As of the day they were last named; null for who never was. */
  reported: (ReportedLeader & { firstSeen: string }) | null;
  /** Days in the news, oldest first: those of the chart and those of the points. */
  days: readonly LeaderDay[];
  topics: readonly { id: string; points: number }[];
  /** Of whole days, the newest first. */
  points: readonly Told[];
  /** The only topic of these points; null for all. */
  topic: string | null;
  /** The points are of days before this one; null for the newest. */
  before: string | null;
  /** There are points of earlier days. */
  hasMore: boolean;
  today: string;
  /** The newest briefing's date, to which the chart runs. */
  last: string;
  timeZone: string;
  /** What is known of sources. */
  outlets: Outlet[];
}

/** Meetings named beside the days. */
const MEETINGS = 12;

/** Who a leader is, and what was told of them: day by day, by topic, whom they met, how often they were in the news. */
export function renderLeaderPage(record: LeaderRecord, frame: Frame): string {
  const { language } = frame;
  const words = wordsFor(language);
  const entry = frame.watchlist.find(({ id }) => id === record.id);
  const names = namesOf(record);
  const name = personName(frame, record.id, names);
  const country = entry?.country ?? record.reported?.country ?? null;
  const { offices, earlier } = viewOffices(record, frame, words);
  const path = leaderPath(record.id);
  const oldest = record.points.at(-1)?.date;
  const met = record.topic === null ? metByDay(record, frame, words) : new Map<string, LinkView[]>();
  const topicName = (id: string) => oneLine(frame.topics.find((topic) => topic.id === id)?.names[language] ?? id);
  const own = entry ? ownSpelling(entry, language) : null;
  const inPage = record.topic === null ? path : `${path}?topic=${encodeURIComponent(record.topic)}`;
  const query = (before: string) => `${inPage}${record.topic === null ? '?' : '&'}before=${before}`;
  const headOffice = offices[0]?.title ?? '';
  return templates['leader-page']({
    ...viewFrame(frame, {
      path: record.before === null ? inPage : query(record.before),
      title: name,
      description: [name, headOffice].filter(Boolean).join(', '),
      feed: { path: `${path}/feed`, title: name },
      data: describeLeader(frame, path, name, entry ? [entry.name, ...Object.values(entry.names)] : [], headOffice),
    }),
    name,
    own,
    all: { text: words.leader.all, href: linkTo(frame, '/leaders') },
    country: country === null ? '' : oneLine(countryName(country, language)),
    offices,
    earlier,
    follow: [
      { text: words.leader.follow, href: linkTo(frame, `/subscribe?leaders=${encodeURIComponent(record.id)}`) },
      { text: words.feed.title, href: linkTo(frame, `${path}/feed.xml`) },
      { text: words.leader.narrowed(name), href: linkTo(frame, `/briefings/latest?leaders=${encodeURIComponent(record.id)}`) },
    ],
    chart: record.reported === null ? null : viewChart(frame, record.last, record.days),
    topics: record.topics.map(({ id, points }) => ({
      text: topicName(id),
      count: points.toLocaleString(words.locale),
      href: linkTo(frame, `${path}?topic=${encodeURIComponent(id)}`),
      current: id === record.topic,
    })),
    met: viewMet(record, frame, names),
    heading: record.topic === null ? words.leader.days : words.leader.daysOn(topicName(record.topic)),
    everything: record.topic === null ? null : { text: words.leader.everything, href: linkTo(frame, path) },
    days: viewDays(frame, record.points, { kind: 'leader', id: record.id }, { ...record, names }, met),
    empty: record.reported === null ? words.leader.never(name) : words.leader.nothing,
    seen: record.reported ? words.leader.seen(formatLongDay(record.reported.lastSeen, language)) : '',
    older: record.hasMore && oldest ? { text: words.leader.older, href: linkTo(frame, query(oldest)) } : null,
    newest: record.before === null ? null : { text: words.leader.newest, href: linkTo(frame, inPage) },
  });
}

function namesOf({ id, reported, days }: LeaderRecord): Map<string, string> {
  const met = days.flatMap((day) => day.met.map((other) => [other.id, other.name] as const));
  return new Map([...met, ...(reported ? [[id, reported.name] as const] : [])]);
}

/** What they are now or, of who holds no office, what they were last; and all that was before. */
function viewOffices(
  { id, reported, today, last }: LeaderRecord,
  frame: Frame,
  words: Words,
): { offices: OfficeView[]; earlier: OfficeView[] } {
  const entry = frame.watchlist.find((known) => known.id === id);
  if (!entry) {
    const title = reported ? viewReportedOffice(reported, frame.language) : '';
    const when = reported ? words.leader.asOf(formatDayMonth(reported.lastSeen, last, frame.language)) : '';
    return { offices: title === '' ? [] : [{ title, when }], earlier: [] };
  }
  const { now, before } = officesOf(entry, today, frame.language);
  const [latest, ...rest] = before;
  if (now.length > 0 || !latest) return { offices: now, earlier: before };
  return { offices: [{ ...latest, title: words.former(latest.title, entry.gender) }], earlier: rest };
}

const leaderLink = (frame: Frame, text: string, id: string): LinkView => ({ text, href: linkTo(frame, leaderPath(id)) });

function metByDay({ days, points, before, hasMore }: LeaderRecord, frame: Frame, words: Words): Map<string, LinkView[]> {
  const oldest = hasMore ? (points.at(-1)?.date ?? '') : '';
  const shown = days.filter((day) => day.date >= oldest && (before === null || day.date < before));
  return new Map(
    shown
      .filter(({ met, metOthers }) => met.length + metOthers.length > 0)
      .map((day) => [
        day.date,
        [
          ...day.met.map(({ id, name }) => leaderLink(frame, personName(frame, id, new Map([[id, name]])), id)),
          ...words.groupOffices(day.metOthers.map(oneLine)).map((text) => ({ text, href: null })),
        ],
      ]),
  );
}

/** Whom they met in the days of the chart, last meetings first, each with its days. */
function viewMet({ days, last }: LeaderRecord, frame: Frame, names: ReadonlyMap<string, string>) {
  const since = firstDayTo(last);
  const lately = days.filter(({ date }) => date >= since).toReversed();
  const meetings = lately.flatMap(({ date, met }) => met.map(({ id }) => ({ id, date })));
  return [...Map.groupBy(meetings, ({ id }) => id)].slice(0, MEETINGS).map(([id, times]) => ({
    ...leaderLink(frame, personName(frame, id, names), id),
    days: times.slice(0, 3).map(({ date }) => ({
      text: formatDayMonth(date, last, frame.language),
      href: linkTo(frame, `/briefings/${date}`),
    })),
  }));
}

/** What the page is, for machines: a ProfilePage of schema.org. */
function describeLeader({ site, language }: Frame, path: string, name: string, spellings: readonly string[], office: string): object {
  const others = [...new Set(spellings)].filter((spelling) => spelling !== name);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: site.baseUrl + path,
    inLanguage: language,
    mainEntity: {
      '@type': 'Person',
      name,
      ...(others.length > 0 ? { alternateName: others } : {}),
      ...(office ? { jobTitle: office } : {}),
    },
  };
}
