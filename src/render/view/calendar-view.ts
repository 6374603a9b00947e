import type { Language } from '../../model';
import { formatLongDay, formatWeekday } from '../dates';

/** What a calendar knows of a day that leads somewhere. */
export interface CalendarDay {
  date: string;
  href: string;
  /** What there is on it, for who hears it: "25 articles". */
  label: string;
  /** How much there is on it. */
  weight: number;
}

export interface CalendarCell {
  /** "21"; "" before the first and after the last of the month. */
  day: string;
  date: string;
  href: string | null;
  label: string;
  /** From 1 to 4, seen from the fullest day of the month; 0 without a link. */
  heat: number;
}

const DAY = 24 * 60 * 60 * 1000;
/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const STEPS = 4;
const EMPTY: CalendarCell = { day: '', date: '', href: null, label: '', heat: 0 };

const isoDate = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A month "2026-02" by weeks, Monday first. */
export function viewCalendar(month: string, days: readonly CalendarDay[], language: Language) {
  const known = new Map(days.map((day) => [day.date, day]));
  const fullest = Math.max(1, ...days.map(({ weight }) => weight));
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const cells: CalendarCell[] = Array.from({ length: (new Date(first).getUTCDay() + 6) % 7 }, () => EMPTY);
  for (let time = first; isoDate(time).startsWith(month); time += DAY) {
    const date = isoDate(time);
    const day = known.get(date);
    cells.push({
      day: String(Number(date.slice(8))),
      date,
      href: day?.href ?? null,
      label: day ? `${formatLongDay(date, language)}, ${day.label}` : '',
      heat: day ? Math.max(1, Math.ceil((STEPS * day.weight) / fullest)) : 0,
    });
  }
  while (cells.length % 7) cells.push(EMPTY);
  const weekdays = Array.from({ length: 7 }, (_, i) => isoDate(MONDAY + i * DAY));
  return {
    weekdays: weekdays.map((day) => ({ short: formatWeekday(day, language, 'short'), long: formatWeekday(day, language, 'long') })),
    weeks: Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7)),
  };
}
