import type { Edition, Language } from '../../model';
import { formatShortDay } from '../dates';
import { type Frame, linkTo, paperName } from '../frame';
import { clip } from '../one-line';
import { wordsFor } from '../words';
import { feedText } from './feed-text';

/** One leader or one topic that a feed is about. */
export interface FeedSubject {
  kind: 'leader' | 'topic';
  id: string;
  /** In the reader's language. */
  name: string;
}

/** What a feed tells of one date. */
export interface FeedDay {
  date: string;
  /** ISO 8601 instants: when the date's briefing came out, and when it was last published. */
  publishedAt: string;
  updatedAt: string;
  /** How many articles the briefing was made from. */
  articles: number;
  /** The bottom line, or what was told first of a subject; null when there is nothing new. */
  line: string | null;
  /** The whole entry; null where none is kept, of dates published by earlier versions. */
  html: string | null;
}

export interface FeedSource {
  edition: Edition;
  /** Null for the feed of whole briefings. */
  subject: FeedSubject | null;
  /** The newest first. */
  days: readonly FeedDay[];
}

/** A feed in no format yet: every string final, every address full. Titles, summaries and names are plain text. */
export interface Feed {
  id: string;
  title: string;
  description: string;
  language: Language;
  /** Of the feed itself, by the suffix of its format. */
  address(suffix: string): string;
  /** The page that the feed goes with. */
  page: string;
  author: { name: string; url: string };
  /** When its newest change was; null for a feed without entries. */
  updatedAt: string | null;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  title: string;
  address: string;
  publishedAt: string;
  updatedAt: string;
  summary: string;
  html: string | null;
}

const TITLE_LENGTH = 180;
const SUMMARY_LENGTH = 600;

/** Makes a feed of days, an entry a day. */
export function composeFeed({ edition, subject, days }: FeedSource, frame: Frame): Feed {
  const { site, language } = frame;
  const words = wordsFor(language);
  const paper = feedText(paperName(frame));
  const full = (path: string) => site.baseUrl + linkTo(frame, path);
  const page = subject === null ? '/' : `/${subject.kind}s/${encodeURIComponent(subject.id)}`;
  const narrowed = subject === null ? '' : `?${subject.kind}s=${encodeURIComponent(subject.id)}`;
  const ending = [...(subject === null ? [] : [page.slice(1)]), ...(language === site.language ? [] : [language])];
  // Tags (RFC 4151) stay what they are when addresses change. The year is the one from which these are given out.
  const tag = (...parts: string[]) => `tag:${new URL(site.baseUrl).hostname},2026:${[edition.id, ...parts, ...ending].join('/')}`;
  const name = subject === null ? '' : feedText(subject.name);
  return {
    id: tag(),
    title: subject === null ? paper : `${name} · ${paper}`,
    description: subject === null ? words.feed.description : words.feed.descriptionOf(name),
    language,
    address: (suffix) => full(`${subject === null ? '' : page}/feed${suffix}`),
    page: full(page),
    author: { name: paper, url: full('/') },
    updatedAt: days.reduce<string | null>((newest, { updatedAt }) => (newest === null || updatedAt > newest ? updatedAt : newest), null),
    entries: days.map(({ date, articles, publishedAt, updatedAt, html, ...day }): FeedEntry => {
      const line = feedText(day.line ?? '');
      return {
        id: tag(date),
        title: clip(`${formatShortDay(date, language)}: ${line || words.nothingNew}`, TITLE_LENGTH),
        address: full(`/briefings/${date}${narrowed}`),
        publishedAt,
        updatedAt,
        summary: clip(line || words.nothingNewDetail(articles), SUMMARY_LENGTH),
        html,
      };
    }),
  };
}
