import type { Language, Topic, Watchlist } from '../model';
import { direction } from './names';
import { oneLine } from './one-line';
import { INTERFACE_LANGUAGES, type Words, wordsFor } from './words';

/** Where pages are read. */
export interface Site {
  /** Without a final slash: "https://briefing.example". */
  baseUrl: string;
  /** What the paper is called, by language; the edition's own language is always there. */
  titles: Readonly<Record<Language, string>>;
  /** The edition's language: what a link without `?lang=` gives to a reader who asks for none of ours. */
  language: Language;
}

/** What every page and mail is made with: where it is read, in which language, and what the ids in a briefing stand for. */
export interface Frame {
  site: Site;
  /** Language of our own words; what articles say stays in theirs. */
  language: Language;
  /** The reader chose the edition's language by `?lang=` against the browser's: links within the site keep it, as they do in every other language. */
  chosen: boolean;
  watchlist: Watchlist;
  topics: readonly Topic[];
}

/** What a page says of itself. */
export interface Head {
  /** Its address within the site, with its query but without the language: "/leaders/to-lam". */
  path: string;
  /** What stands before the paper's name in a tab: "To Lam". */
  title: string;
  description: string;
  /** Search engines leave it alone, and it has no canonical address: errors, results of a search. */
  hidden?: boolean;
  /** Where the same is published first, when that is elsewhere: search engines are led there. */
  original?: string;
  /** Addresses within the site of the feeds that go with the page, without the suffix: "/leaders/to-lam/feed". */
  feed?: { path: string; title: string };
  /** What the page is, for machines: an object of schema.org. */
  data?: object;
  /** ISO 8601 instant; for a page that is an article. */
  publishedAt?: string;
}

export interface FrameView {
  words: Words;
  lang: Language;
  dir: 'ltr' | 'rtl';
  /** The paper's name. */
  paper: string;
  documentTitle: string;
  description: string;
  canonical: string | null;
  /** The canonical address is ours, so that it is told in every language and to whoever shares it. */
  isOurs: boolean;
  publishedAt: string | null;
  locale: string;
  /** The page in every language of the interface. */
  languages: { code: Language; name: string; href: string; address: string; current: boolean }[];
  feeds: { type: string; title: string; href: string }[];
  data: object | null;
  nav: { text: string; href: string }[];
  home: string;
  foot: { text: string; href: string }[];
  search: SearchFormView;
}

export interface SearchFormView {
  action: string;
  label: string;
  button: string;
  query: string;
  /** What the form must send along; null where the page's language is the one that a plain address gives. */
  lang: Language | null;
}

/** The forms of every feed. */
export const FEEDS = [
  { suffix: '.xml', type: 'application/atom+xml', name: 'Atom' },
  { suffix: '.rss', type: 'application/rss+xml', name: 'RSS' },
  { suffix: '.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;

/** The address within the site of a page in a language; "#anchor" stays at its end. */
function inLanguage(path: string, language: Language): string {
  const [page = '', anchor] = path.split('#', 2);
  return `${page}${page.includes('?') ? '&' : '?'}lang=${language}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The full address of a page in a language; in the edition's language it is the plain one. */
export function addressIn({ baseUrl, language: plain }: Site, path: string, language: Language): string {
  return baseUrl + (language === plain ? path : inLanguage(path, language));
}

function keepsLanguage({ chosen, language, site }: Frame): boolean {
  return chosen || language !== site.language;
}

/** A link within the site that keeps the reader's language. */
export function linkTo(frame: Frame, path: string): string {
  return keepsLanguage(frame) ? inLanguage(path, frame.language) : path;
}

/** What the paper is called in the reader's language. */
export function paperName({ site, language }: Frame): string {
  return oneLine(site.titles[language] ?? site.titles[site.language] ?? '');
}

/** A field to search with, and what it was last asked. */
export function viewSearchForm(frame: Frame, query: string): SearchFormView {
  const { search } = wordsFor(frame.language);
  return { action: '/search', label: search.label, button: search.button, query, lang: keepsLanguage(frame) ? frame.language : null };
}

/** What the layout of every page prints around its content. */
export function viewFrame(frame: Frame, head: Head): FrameView {
  const { site, language } = frame;
  const words = wordsFor(language);
  const paper = paperName(frame);
  const to = (path: string) => linkTo(frame, path);
  const { feed } = head;
  return {
    words,
    lang: language,
    dir: direction(language),
    paper,
    documentTitle: head.title === paper ? paper : `${head.title} · ${paper}`,
    description: head.description,
    // The page in the edition's language is the one at the plain address.
    canonical: head.hidden ? null : (head.original ?? addressIn(site, head.path, language)),
    isOurs: head.original === undefined,
    publishedAt: head.publishedAt ?? null,
    locale: words.locale.replace('-', '_'),
    languages: INTERFACE_LANGUAGES.map((code) => ({
      code,
      name: wordsFor(code).name,
      href: inLanguage(head.path, code),
      address: addressIn(site, head.path, code),
      current: code === language,
    })),
    feeds: feed ? FEEDS.map(({ suffix, type, name }) => ({ type, title: `${feed.title} (${name})`, href: to(feed.path + suffix) })) : [],
    data: head.data ?? null,
    nav: [
      { text: words.nav.leaders, href: to('/leaders') },
      { text: words.nav.topics, href: to('/topics') },
      { text: words.nav.archive, href: to('/briefings') },
      { text: words.nav.search, href: to('/search') },
      { text: words.nav.follow, href: to('/subscribe') },
    ],
    home: to('/'),
    foot: [
      { text: words.sections.sources, href: to('/sources') },
      { text: words.nav.api, href: '/api' },
    ],
    search: viewSearchForm(frame, ''),
  };
}
