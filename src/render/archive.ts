import { formatMonth, formatMonthName, formatShortDay } from './dates';
import { type Frame, linkTo, viewFrame } from './frame';
import { clip, oneLine, withCapital } from './one-line';
import { templates } from './templates.generated';
import { viewCalendar } from './view/calendar-view';
import { foreign } from './view/point-view';
import { wordsFor } from './words';

export interface ArchivedBriefing {
  date: string;
  bottomLine: string | null;
  /** Null where it was not recorded. */
  bottomLineLanguage: string | null;
  articles: number;
}

/** One month of the archive. */
export interface Archive {
  /** The month that was asked for, "2026-02"; null for the newest. */
  asked: string | null;
  /** Those that have a briefing, the newest first. */
  months: readonly string[];
  /** Of this month, the newest first. */
  briefings: readonly ArchivedBriefing[];
}

const LONGEST_LINE = 400;

/** A month of briefings as a calendar and a list, and the way to all other months. */
export function renderArchive({ asked, months, briefings }: Archive, frame: Frame): string {
  const { language } = frame;
  const words = wordsFor(language);
  const month = asked ?? months[0];
  const toMonth = (to: string | undefined) =>
    to === undefined ? null : { text: formatMonth(`${to}-01`, language), href: linkTo(frame, `/briefings?month=${to}`) };
  const days = briefings.map(({ date, bottomLine, bottomLineLanguage, articles }) => ({
    date,
    day: formatShortDay(date, language),
    href: linkTo(frame, `/briefings/${date}`),
    bottomLine: bottomLine === null ? null : clip(oneLine(bottomLine), LONGEST_LINE),
    lang: bottomLineLanguage === null ? null : foreign(frame, bottomLineLanguage),
    label: words.articles(articles),
    weight: articles,
  }));
  const name = month === undefined ? '' : withCapital(formatMonth(`${month}-01`, language));
  return templates['archive-page']({
    ...viewFrame(frame, {
      path: asked === null ? '/briefings' : `/briefings?month=${asked}`,
      title: asked === null ? words.archive.title : `${name} – ${words.archive.title}`,
      description: name === '' ? words.archive.empty : `${words.archive.title}: ${name}.`,
    }),
    isEmpty: months.length === 0,
    month: month === undefined ? null : { name, caption: words.archive.caption(name), ...viewCalendar(month, days, language) },
    days,
    previous: toMonth(months.find((one) => month !== undefined && one < month)),
    next: toMonth(months.findLast((one) => month !== undefined && one > month)),
    years: [...Map.groupBy(months, (one) => one.slice(0, 4))].map(([year, ofYear]) => ({
      year,
      months: ofYear.toReversed().map((one) => ({
        name: formatMonthName(`${one}-01`, language),
        full: formatMonth(`${one}-01`, language),
        href: linkTo(frame, `/briefings?month=${one}`),
        isCurrent: one === month,
      })),
    })),
  });
}
