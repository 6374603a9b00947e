import type { Briefing } from '../../model';
import { choiceQuery, chosenNames } from '../choice';
import { formatDayMonth, formatLongDay, formatLongSpan, formatMoment, formatPublished, formatShortDay } from '../dates';
import { dueLine } from '../due-line';
import { type Frame, linkTo } from '../frame';
import { direction, placeName } from '../names';
import { clip, oneLine, withCapital } from '../one-line';
import { topicPath } from '../paths';
import type { Words } from '../words';
import { aboutSource } from './about-source';
import { type ChangeView, viewChanges } from './change-view';
import { type CorrectionView, viewCorrections } from './correction-view';
import { type AheadView, type FigureView, viewAhead, viewFigures } from './figure-view';
import { type GridView, viewGrid } from './grid-view';
import { type LeaderView, viewLeaders } from './leader-view';
import {
  articleLink,
  foreign,
  type LinkView,
  type PointEntry,
  type PointView,
  sourceName,
  unbroken,
  viewEntries,
  viewPoint,
} from './point-view';
import { anchor, type Limits, type Reading, readBriefing, UNLIMITED } from './reading';
import { type StoryGroup, viewStories } from './story-view';

export interface TopicView {
  anchor: string;
  href: string;
  name: string;
  entries: PointEntry[];
}

export interface ReadView {
  headline: string;
  lang: string | null;
  href: string | null;
  source: string;
  /** As aboutSource, with the country. */
  about: string;
  time: string;
  used: boolean;
}

/** A briefing with every string final: what page, mail, text and Markdown print. */
export interface BriefingView {
  words: Words;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  isoDate: string;
  day: string;
  /** The pages of a briefing of several dates; none for one. */
  days: LinkView[];
  /** "42 articles", "7 sources", "9 leaders", "3 min". */
  counts: string[];
  /** "Covers 21 Feb 06:30 – 22 Feb 06:30 Ha Noi", and the same in UTC. */
  window: string[];
  description: string;
  bottomLine: PointView | null;
  nothingNew: string;
  /** There are stories, corrections, changes or silent leaders to tell of. */
  hasChanges: boolean;
  changed: StoryGroup[];
  corrections: CorrectionView[];
  /** Reports that have changed; `marks` are those of this briefing, for its head. */
  marks: { note: string; links: LinkView[] }[];
  changes: ChangeView[];
  /** There are corrections or changes. */
  isCorrected: boolean;
  /** Those last seen on one day together. */
  silent: { name: string; seen: string }[];
  grid: GridView | null;
  leaders: LeaderView[];
  topics: TopicView[];
  figures: FigureView[];
  ahead: AheadView[];
  /** Everything that was read, and how many of it this output leaves to the page. */
  read: { summary: string; articles: ReadView[]; unlisted: number };
  /** What a narrowed briefing is narrowed to; null for the general one. */
  narrowed: { only: string; change: LinkView; whole: LinkView } | null;
  /** The page's address, and its other forms. */
  address: string;
  archive: string;
  home: string;
  /** The front page's full address. */
  homeAddress: string;
  forms: LinkView[];
  shown: number;
  left: number;
}

/** What one output prints of a briefing; `target` as in readBriefing. */
export function viewBriefing(briefing: Briefing, frame: Frame, target: 'page' | 'elsewhere', limits: Limits = UNLIMITED): BriefingView {
  const { site, language } = frame;
  const path = `/briefings/${briefing.date}`;
  const query = choiceQuery(briefing.choice);
  const reading = readBriefing(briefing, frame, target, limits);
  const { words, linkTo: to } = reading;
  const corrections = viewCorrections(reading);
  const changes = viewChanges(reading);
  const { counts, timeZone, place, window } = briefing;
  const bottomLine = briefing.bottomLine === null ? undefined : reading.points.get(briefing.bottomLine);
  const nothing = briefing.choice ? words.choice.notToday : words.nothingNewDetail(counts.articles);
  const days = briefing.days ?? [];
  const [first] = days;
  const day = first ? formatLongSpan(first.date, briefing.date, language) : withCapital(formatLongDay(briefing.date, language));
  const span = (zone: string, where: string) =>
    `${formatMoment(window.from, language, zone)} – ${formatMoment(window.to, language, zone)} ${where}`;
  return {
    words,
    lang: language,
    dir: direction(language),
    title: oneLine(site.titles[language] ?? briefing.title),
    isoDate: briefing.date,
    day,
    days: days.map(({ date }) => ({ text: unbroken(withCapital(formatShortDay(date, language))), href: reading.anchorBase(date) })),
    counts: [
      words.articles(counts.articles),
      words.sources(counts.sources),
      words.leaders(counts.leaders),
      words.minutes(briefing.readingMinutes),
    ],
    window: [words.covers(span(timeZone, placeName(place, language))), span('UTC', 'UTC')],
    description: clip(bottomLine ? oneLine(bottomLine.text) : nothing, 300),
    bottomLine: bottomLine && reading.shown.has(bottomLine.id) ? viewPoint(reading, bottomLine, null) : null,
    nothingNew: reading.onPage.size === 0 && !first ? `${nothing} ${dueLine(dayAfter(window.to), briefing, language)}` : '',
    hasChanges: briefing.stories.length + corrections.length + changes.changes.length + briefing.silent.length > 0,
    changed: viewStories(reading),
    corrections,
    ...changes,
    isCorrected: corrections.length + changes.changes.length > 0,
    silent: viewSilent(reading),
    grid: viewGrid(reading),
    leaders: viewLeaders(reading),
    topics: viewTopics(reading),
    figures: viewFigures(reading),
    ahead: viewAhead(reading),
    read: viewRead(reading),
    address: site.baseUrl + linkTo(frame, path + query),
    narrowed: viewNarrowed(reading, query),
    archive: to('/briefings'),
    home: to('/'),
    homeAddress: `${site.baseUrl}/`,
    forms: [
      { text: words.forms.text, href: to(`${path}.txt${query}`) },
      { text: words.forms.markdown, href: to(`${path}.md${query}`) },
      { text: words.forms.json, href: to(`${path}.json${query}`) },
      { text: words.forms.mail, href: to(`${path}.eml${query}`) },
    ],
    shown: reading.shown.size,
    left: reading.onPage.size - reading.shown.size,
  };
}

/** The next briefing comes out a day after this one; an hour earlier or later where clocks change, which a time of day hides. */
function dayAfter(instant: string): string {
  return new Date(Date.parse(instant) + 86_400_000).toISOString();
}

function viewNarrowed({ briefing, frame, words, linkTo: to }: Reading, query: string): BriefingView['narrowed'] {
  const { choice, date, leaders, silent } = briefing;
  if (!choice) return null;
  const names = chosenNames(choice, frame, new Map([...silent, ...leaders].map(({ id, name }) => [id, name])));
  return {
    only: words.choice.only([...names.leaders, ...names.topics]),
    change: { text: words.choice.change, href: to(`/subscribe${query}`) },
    whole: { text: words.choice.whole, href: to(`/briefings/${date}`) },
  };
}

function viewSilent({ briefing, language, words, limits, personName }: Reading): BriefingView['silent'] {
  const byDay = Map.groupBy(briefing.silent.slice(0, limits.silent), ({ lastSeen }) => lastSeen);
  return [...byDay].map(([day, leaders]) => ({
    name: leaders.map(({ id }) => personName(id)).join(', '),
    seen: day === null ? words.notSeen : words.lastSeen(formatDayMonth(day, briefing.date, language)),
  }));
}

function viewTopics(reading: Reading): TopicView[] {
  return reading.briefing.topics
    .map((topic) => ({
      anchor: anchor('topic', topic.id),
      href: reading.linkTo(topicPath(topic.id)),
      name: reading.topicName(topic.id),
      entries: viewEntries(reading, topic.keyPoints, { kind: 'topic', id: topic.id }),
    }))
    .filter((view) => view.entries.length > 0);
}

function viewRead(reading: Reading): BriefingView['read'] {
  const { briefing, words, limits } = reading;
  const articles = briefing.articles.toSorted((a, b) => Number(b.used) - Number(a.used)).slice(0, limits.articles);
  return {
    unlisted: briefing.articles.length - articles.length,
    summary: words.sourcesRead(briefing.articles.length, briefing.articles.filter((article) => article.used).length),
    articles: articles.map((article) => ({
      headline: clip(oneLine(article.headline), limits.text) || '—',
      lang: foreign(reading, article.language),
      href: articleLink(reading, article.id, article.url),
      source: sourceName(reading, article),
      about: aboutSource(reading.outlets, article, reading.language, true),
      time: unbroken(formatPublished(article.publishedAt, briefing.date, reading.language, briefing.timeZone)),
      used: article.used,
    })),
  };
}
