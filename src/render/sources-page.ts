import type { NewsSource } from '../model';
import { formatDayMonth, formatDayMonthYear, formatMoment, localDate } from './dates';
import { type Frame, linkTo, viewFrame } from './frame';
import { countryName, languageName, placeName } from './names';
import { clip, oneLine } from './one-line';
import { templates } from './templates.generated';
import { unbroken } from './view/point-view';
import { wordsFor } from './words';

/** A listed source and how it does. Instants are null for never. */
export interface ShownSource extends Pick<NewsSource, 'name' | 'language' | 'country' | 'ownership' | 'feed' | 'every' | 'paused'> {
  /** Of the last seven days. */
  articles: number;
  answeredAt: string | null;
  newsAt: string | null;
  /** Of one that has not answered for a day. */
  silentSince: string | null;
  /** Of one that said it is gone for good. */
  goneSince: string | null;
}

/** What the page of sources is made from. */
export interface SourceList {
  listed: readonly ShownSource[];
  /** Whose articles came otherwise. */
  others: readonly { name: string; articles: number }[];
  /** The address to which outlets write; null where none is configured. */
  contact: string | null;
  edition: { timeZone: string; place: string };
  now: string;
}

/** Where the news comes from: what is told of a source to everybody, which is neither its feed's address nor what went wrong. */
export function renderSourcesPage({ listed, others, contact, edition, now }: SourceList, frame: Frame): string {
  const { language } = frame;
  const words = wordsFor(language);
  const { sourcesPage: own } = words;
  const title = words.sections.sources;
  const number = new Intl.NumberFormat(words.locale);
  const today = localDate(now, edition.timeZone);
  const { timeZone } = edition;
  // Hundreds of feeds are asked in the same few minutes, and to write a time costs more than a row.
  const times = new Map<string, string>();
  const when = (at: string | null) => {
    if (at === null) return '–';
    const minute = at.slice(0, 16);
    const known = times.get(minute);
    if (known) return known;
    // A narrow column breaks before the time.
    const moment = formatMoment(at, language, timeZone).replace(/ (?=.* )/g, '\u00a0');
    const text = at.slice(0, 4) === now.slice(0, 4) ? moment : formatDayMonthYear(localDate(at, timeZone), language);
    times.set(minute, text);
    return text;
  };
  const dayOf = (at: string) => formatDayMonth(localDate(at, edition.timeZone), today, language);
  const named = (name: string, articles: number) => ({
    name: clip(oneLine(name), 80),
    href: articles > 0 ? linkTo(frame, `/search?source=${encodeURIComponent(name)}`) : null,
    articles: number.format(articles),
  });
  const intro = listed.length > 0 ? own.intro(placeName(edition.place, language)) : own.empty;
  return templates['sources-page']({
    ...viewFrame(frame, { path: '/sources', title, description: intro }),
    title,
    intro,
    manners: own.manners(contact ?? own.operator),
    listed: listed.map((source) => ({
      ...named(source.name, source.articles),
      about: aboutLine(source, language),
      state: source.goneSince
        ? own.gone(dayOf(source.goneSince))
        : source.paused
          ? own.paused
          : source.silentSince && own.silent(dayOf(source.silentSince)),
      answered: when(source.answeredAt),
      news: when(source.newsAt),
    })),
    others: others.map(({ name, articles }) => named(name, articles)),
  });
}

/** "Vietnam · state · in Vietnamese · every 30 min · feeds.example". */
function aboutLine({ country, ownership, language: code, feed, every }: ShownSource, language: string): string {
  const { ownership: owners, inLanguage, sourcesPage: own } = wordsFor(language);
  const name = code && languageName(code, language);
  const inHours = every >= 120 && every % 60 === 0;
  return [
    country && oneLine(countryName(country, language)),
    ownership && owners[ownership],
    name && inLanguage(name),
    feed ? unbroken(inHours ? own.hours(every / 60) : own.minutes(every)) : own.byMail,
    feed && URL.parse(feed)?.hostname.replace(/^www\./, ''),
  ]
    .filter(Boolean)
    .join(' · ');
}
