import type { BriefingPoint, PointSource } from '../../model';
import { fold } from '../../text/fold';
import { formatPublished, formatWeekday } from '../dates';
import { languageName } from '../names';
import { clip, oneLine, withCapital } from '../one-line';
import { articlePath } from '../paths';
import { webUrl, withSentence } from '../sentence-link';
import { aboutSource } from './about-source';
import { anchor, anchorLink, type Reading } from './reading';
import { viewWhy } from './why-view';

/** A text that leads somewhere; `href` null where there is nowhere to go. */
export interface LinkView {
  text: string;
  href: string | null;
}

export interface SourceView {
  name: string;
  /** As aboutSource. */
  about: string;
  /** The sentence in its source. */
  href: string;
  /** The article, without the sentence. */
  page: string;
  article: string;
  /** "14:05" or "20 Feb 14:05"; "" when unknown. */
  time: string;
  /** "in French"; "" in the reader's own language, and in that of the sentence above. */
  language: string;
}

export interface PointView {
  anchor: string;
  text: string;
  /** Set on a point in another language than the reader's. */
  lang: string | null;
  /** "Thu": of an earlier day than the briefing's own; "" else. */
  day: string;
  /** Its topic under a leader, its leader under a topic. */
  label: LinkView | null;
  /** "speaker unknown", "said by Donald Trump"; "" where the sentence or its heading says so. */
  speaker: string;
  sources: SourceView[];
  /** "+3": sources that are not named. */
  moreSources: string;
  /** Why it is here, in one line; "" when that was not kept. */
  why: string;
}

/** A point that stands in full further up, in one line. */
export interface ReferenceView {
  who: string;
  text: string;
  lang: string | null;
  href: string;
}

export interface PointEntry {
  point: PointView | null;
  reference: ReferenceView | null;
}

/** Everything that one section lists, each point in full where it has its place, else as a reference. */
export function viewEntries(reading: Reading, ids: readonly string[], section: { kind: 'leader' | 'topic'; id: string }): PointEntry[] {
  return ids.flatMap((id): PointEntry[] => {
    const point = reading.points.get(id);
    const place = reading.places.get(id);
    if (!point || !place) return [];
    const isHere = place.kind === section.kind && 'id' in place && place.id === section.id;
    return [
      isHere
        ? { point: viewPoint(reading, point, section), reference: null }
        : { point: null, reference: viewReference(reading, point, section) },
    ];
  });
}

/** A point in full, in a leader's or a topic's section or, without one, as the bottom line. */
export function viewPoint(reading: Reading, point: BriefingPoint, section: { kind: 'leader' | 'topic'; id: string } | null): PointView {
  const { limits, language } = reading;
  const date = reading.dateOf('point', point.id);
  return {
    anchor: anchor('point', point.id),
    text: clip(oneLine(point.text), limits.text),
    lang: foreign(reading, point.language),
    day: date === undefined ? '' : withCapital(formatWeekday(date, language, 'short')),
    label: section?.kind === 'topic' ? leaderLabel(reading, point) : topicLabel(reading, point),
    speaker: speakerOf(reading, point, section?.kind === 'leader' ? section.id : null),
    sources: viewSources(reading, point.sources, point.text, date),
    moreSources: point.sources.length > limits.sources ? `+${point.sources.length - limits.sources}` : '',
    why: viewWhy(reading, point),
  };
}

function topicLabel(reading: Reading, point: BriefingPoint): LinkView | null {
  const id = point.topics[0];
  if (id === undefined) return null;
  const hasSection = reading.briefing.topics.some((topic) => topic.id === id);
  return { text: reading.topicName(id), href: hasSection ? anchorLink(reading, 'topic', id) : null };
}

function leaderLabel(reading: Reading, point: BriefingPoint): LinkView | null {
  const id = point.leaders.find((leader) => reading.briefing.leaders.some((known) => known.id === leader));
  return id === undefined ? null : { text: reading.personName(id), href: anchorLink(reading, 'leader', id) };
}

/**
 * Sources as they are named under a sentence; `sentence` stands in for a source whose own words are the same, and times are short for those of `date`, by
 * default the briefing's.
 */
export function viewSources(reading: Reading, sources: readonly PointSource[], sentence: string, date?: string): SourceView[] {
  return sources.slice(0, reading.limits.sources).map((source) => viewSource(reading, source, sentence, sources[0]?.language, date));
}

/** `shown` is the language of the sentence that is printed. */
function viewSource(reading: Reading, source: PointSource, sentence: string, shown: string | undefined, date?: string): SourceView {
  const { briefing, language, words } = reading;
  const lang = source.language === shown ? null : foreign(reading, source.language);
  const name = lang === null ? null : languageName(lang, language);
  const page = articleLink(reading, source.article, source.url);
  return {
    name: sourceName(reading, source),
    about: aboutSource(reading.outlets, source, language),
    href: withSentence(page, source.text || sentence),
    page,
    article: source.article,
    time: unbroken(formatPublished(source.publishedAt, date ?? briefing.date, language, briefing.timeZone)),
    language: name === null ? '' : words.inLanguage(name),
  };
}

/** A time and date that no line ends within. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** Where an article is read: with its publisher, or on a page of ours when it has no address. */
export function articleLink({ linkTo }: Reading, article: string, url: string | null): string {
  return webUrl(url) ?? linkTo(articlePath(article));
}

/** What a source is called: by its name, else by its site. */
export function sourceName(reading: Pick<Reading, 'words'>, source: { source: string | null; url: string | null }): string {
  const name = oneLine(source.source ?? '');
  if (name !== '') return clip(name, 80);
  const url = webUrl(source.url);
  return url === null ? reading.words.unnamedSource : new URL(url).hostname.replace(/^www\./, '');
}

/** The language when it is known and not the reader's. */
export function foreign(reading: Pick<Reading, 'language'>, language: string): string | null {
  return language === reading.language || language === 'und' ? null : language;
}

function speakerOf(reading: Reading, point: BriefingPoint, underLeader: string | null): string {
  if (!point.statement) return '';
  if (point.speaker === null) return reading.words.speakerUnknown;
  const speakers = [point.speaker, ...(point.jointly ?? [])];
  if (speakers.some((id) => id === underLeader)) return '';
  // A sentence that names its speakers, in whatever language, needs no second naming.
  if (speakers.every((id) => isNamedIn(reading, id, fold(point.text)))) return '';
  return reading.words.saidBy(speakers.map(reading.personName));
}

function isNamedIn(reading: Reading, id: string, folded: string): boolean {
  const name = reading.personName(id);
  const listed = reading.listed(id);
  const spellings = [name.split(' ').at(-1) ?? name, ...(listed ? [listed.surname, ...Object.values(listed.names)] : [])];
  return spellings.some((spelling) => folded.includes(fold(spelling)));
}

const REFERENCE_LENGTH = 64;

/** Who stands before a reference: whoever's section holds the point, or the bottom line under the leader it is about. */
function viewReference(reading: Reading, point: BriefingPoint, section: { kind: 'leader' | 'topic' }): ReferenceView {
  const place = reading.places.get(point.id);
  const leader = place?.kind === 'leader' ? place.id : point.leaders[0];
  const isBottomLine = place?.kind === 'bottom-line' && (section.kind === 'leader' || leader === undefined);
  const who = isBottomLine ? reading.words.sections.bottomLine : leader === undefined ? '' : reading.personName(leader);
  const text = oneLine(point.text);
  const isHead = who !== '' && text.startsWith(`${who} `);
  return {
    who: who && who + reading.words.beforeColon,
    text: clip(isHead ? text.slice(who.length + 1) : text, REFERENCE_LENGTH),
    lang: foreign(reading, point.language),
    href: anchorLink(reading, 'point', point.id),
  };
}
