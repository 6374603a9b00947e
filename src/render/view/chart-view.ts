import { formatDayMonth, formatShortDay } from '../dates';
import { type Frame, linkTo } from '../frame';
import { wordsFor } from '../words';

/** A day on which a leader was named. */
export interface Present {
  date: string;
  articles: number;
  points: number;
}

export interface ChartView {
  title: string;
  /** The picture in words. */
  summary: string;
  width: number;
  height: number;
  bars: { x: number; y: number; width: number; height: number }[];
  from: string;
  to: string;
  rows: { date: string; day: string; href: string; articles: string; points: string }[];
}

/** How far back pages count who was in the news. */
export const CHART_DAYS = 60;

const BAR = 7;
const STEP = 10;
const HEIGHT = 64;
/** A day with one article among days with hundreds is still seen. */
const LOWEST = 3;

const DAY = 24 * 60 * 60 * 1000;
const addDays = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The first of the days that a chart to `last` shows. */
export const firstDayTo = (last: string) => addDays(last, 1 - CHART_DAYS);

/** How often a leader was in the news on the days up to `last`: a bar a day. */
export function viewChart(frame: Frame, last: string, days: readonly Present[]): ChartView {
  const { language } = frame;
  const words = wordsFor(language);
  const first = firstDayTo(last);
  const shown = days.filter(({ date }) => date >= first && date <= last);
  const most = Math.max(1, ...shown.map(({ articles }) => articles));
  const articles = shown.reduce((sum, day) => sum + day.articles, 0);
  const place = (date: string) => Math.round((Date.parse(date) - Date.parse(first)) / DAY);
  return {
    title: words.leader.inNews,
    summary: articles === 0 ? words.leader.notNamed(CHART_DAYS) : words.leader.named(articles, shown.length, CHART_DAYS),
    width: CHART_DAYS * STEP,
    height: HEIGHT,
    bars: shown.map((day) => {
      const height = Math.max(LOWEST, Math.round((day.articles / most) * HEIGHT));
      return { x: place(day.date) * STEP + (STEP - BAR) / 2, y: HEIGHT - height, width: BAR, height };
    }),
    from: formatDayMonth(first, last, language),
    to: formatDayMonth(last, last, language),
    rows: shown.toReversed().map((day) => ({
      date: day.date,
      day: formatShortDay(day.date, language),
      href: linkTo(frame, `/briefings/${day.date}`),
      articles: day.articles.toLocaleString(words.locale),
      points: day.points.toLocaleString(words.locale),
    })),
  };
}
