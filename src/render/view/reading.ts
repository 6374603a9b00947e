import type { Briefing, BriefingPoint, Language, WatchlistEntry } from '../../model';
import { slug } from '../../text/slug';
import { choiceQuery } from '../choice';
import { type Frame, linkTo } from '../frame';
import { nameFromId } from '../names';
import { oneLine } from '../one-line';
import { leaderName } from '../people';
import { type Words, wordsFor } from '../words';
import { byName, type Outlets } from './about-source';
import { datesOf, type Kind } from './dates-of';

/** How much of a briefing one output shows; a page shows everything. */
export interface Limits {
  points: number;
  stories: number;
  figures: number;
  ahead: number;
  silent: number;
  gridLeaders: number;
  gridTopics: number;
  /** Sources named under one point. */
  sources: number;
  articles: number;
  /** Characters of one sentence or headline. */
  text: number;
}

const ALL = Number.POSITIVE_INFINITY;
export const UNLIMITED: Limits = {
  points: ALL,
  stories: ALL,
  figures: ALL,
  ahead: ALL,
  silent: ALL,
  gridLeaders: ALL,
  gridTopics: ALL,
  sources: ALL,
  articles: ALL,
  text: ALL,
};

/** Where a point stands in full: the first place of the briefing's order that holds it. */
export type Place = { kind: 'bottom-line' } | { kind: 'leader' | 'topic'; id: string };

/** A briefing made ready to be looked up in while its views are made. */
export interface Reading {
  briefing: Briefing;
  frame: Frame;
  /** Of the frame: what our own words are in. */
  language: Language;
  words: Words;
  limits: Limits;
  /** An address within the site, as this output links to it. */
  linkTo(path: string): string;
  /** What stands before "#": "" on the page itself, in a mail the address of a date's page, the briefing's own where none is given. */
  anchorBase(date?: string): string;
  /** The date whose page has a part of a briefing of several; undefined for the briefing's own. */
  dateOf(kind: Kind, id: string): string | undefined;
  points: ReadonlyMap<string, BriefingPoint>;
  /** Points that the page shows, in reading order, and those of them that this output shows. */
  onPage: ReadonlySet<string>;
  shown: ReadonlySet<string>;
  places: ReadonlyMap<string, Place>;
  outlets: Outlets;
  topicName(id: string): string;
  /** The watchlist's entry of a leader who is on it. */
  listed(id: string): WatchlistEntry | undefined;
  /** In the reader's language where the watchlist has it so. */
  personName(id: string): string;
}

/**
 * `target` "page" links within the page and relative to its site, "elsewhere" (mail, text) by full addresses.
 *
 * Places every point once. The lowest-ranked points are the last of `keyPoints`: a limit leaves them out first.
 */
export function readBriefing(briefing: Briefing, frame: Frame, target: 'page' | 'elsewhere', limits: Limits): Reading {
  const link = (path: string) => (target === 'page' ? '' : frame.site.baseUrl) + linkTo(frame, path);
  const { language, watchlist, topics } = frame;
  const points = new Map(briefing.keyPoints.map((point) => [point.id, point]));
  const placed = new Set([
    ...(briefing.bottomLine === null ? [] : [briefing.bottomLine]),
    ...briefing.leaders.flatMap((leader) => leader.keyPoints),
    ...briefing.topics.flatMap((topic) => topic.keyPoints),
  ]);
  const onPage = new Set(briefing.keyPoints.map((point) => point.id).filter((id) => placed.has(id)));
  const shown = new Set([...onPage].slice(0, limits.points));

  const places = new Map<string, Place>();
  const place = (id: string, at: Place) => {
    if (shown.has(id) && !places.has(id)) places.set(id, at);
  };
  if (briefing.bottomLine !== null) place(briefing.bottomLine, { kind: 'bottom-line' });
  for (const leader of briefing.leaders) for (const id of leader.keyPoints) place(id, { kind: 'leader', id: leader.id });
  for (const topic of briefing.topics) for (const id of topic.keyPoints) place(id, { kind: 'topic', id: topic.id });

  const topicNames = new Map([
    ...briefing.topics.map((topic) => [topic.id, topic.name] as const),
    ...topics.flatMap(({ id, names }) => (names[language] ? [[id, names[language]] as const] : [])),
  ]);
  const names = new Map([...briefing.silent, ...briefing.leaders].map((leader) => [leader.id, leader.name]));
  const entries = new Map(watchlist.map((entry) => [entry.id, entry]));
  return {
    briefing,
    frame,
    language,
    words: wordsFor(language),
    limits,
    linkTo: link,
    anchorBase: (date = briefing.date) => (target === 'page' ? '' : link(`/briefings/${date}${choiceQuery(briefing.choice)}`)),
    dateOf: datesOf(briefing),
    points,
    onPage,
    shown,
    places,
    outlets: byName(briefing.outlets),
    topicName: (id) => oneLine(topicNames.get(id) ?? nameFromId(id)),
    listed: (id) => entries.get(id),
    personName: (id) => oneLine(leaderName(entries.get(id), language, names.get(id) ?? nameFromId(id))),
  };
}

/** An element's id: "leader-to-lam". */
export function anchor(kind: Kind, id: string): string {
  return `${kind}-${slug(id)}`;
}

/** Link to an anchor of the page. */
export function anchorLink(reading: Reading, kind: Kind, id: string): string {
  return `${reading.anchorBase(reading.dateOf(kind, id))}#${anchor(kind, id)}`;
}

/** Link to where the page shows a point in full, null when it does not. */
export function pointLink(reading: Reading, id: string): string | null {
  return reading.onPage.has(id) ? anchorLink(reading, 'point', id) : null;
}
