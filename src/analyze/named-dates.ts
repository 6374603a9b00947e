import type { NamedDate } from '../model';
import { findDates, isDigit, isoDate } from '../text/dates';
import { weekdayOf, weekdays } from '../text/weekdays';
import { COMMA, flagsAt, MARK, type Tokens, traitsAt } from './tokens';
import { PAST_DAY, TO_COME_DAY, WEEKDAY } from './word';

/** What is announced without its year lies at most so many days ahead; what would be farther off was a year before. */
const FARTHEST = 120;
/** Characters up to a day with a year, whose year the day before it has, too: "from 12 to 14 March 2026". */
const SHARED_YEAR = 24;
/** Words before a day that may tell whether it is past: "since (Monday the) 3 March". */
const REACH = 3;
/** A calendar is no news. */
const MOST_DATES = 300;
const DAY = 86_400_000;

/**
 * The days that a text names. One without a year is in that of a day right behind it, in the one in which it was the weekday that stands before
 * it, or next to `day`: before it behind "since" and the like, else at most four months ahead.
 *
 * @param day the article's, ISO date.
 */
export function findNamedDates(tokens: Tokens, language: string, day: string): NamedDate[] {
  const numbers = tokens.numbers.map((i) => tokens.start[i] as number);
  const found = findDates(tokens.text, language, day, numbers).slice(0, MOST_DATES);
  let dated: NamedDate | undefined;
  for (let i = found.length - 1; i >= 0; i--) {
    const named = found[i] as NamedDate;
    if (hasYear(tokens.text, named)) dated = named;
    else if (dated && dated.start - named.end <= SHARED_YEAR) named.date = beside(named.date, dated.date);
    else named.date = yearOf(tokens, tokenAt(tokens, named.start), named, day);
  }
  return found;
}

/** "16 January 2026", "2026-01-16": no day and no month has three digits. */
const hasYear = (text: string, { start, end }: NamedDate) => isHundreds(text, start + 2) || isHundreds(text, end - 3);
const isHundreds = (text: string, i: number) => isDigit(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1));

/** The last such day that is not behind the other. */
const beside = (date: string, other: string) => ofYears(date, other).findLast((one) => one <= other) ?? date;

/** A day in the years around another's. */
function ofYears(date: string, near: string): string[] {
  const year = Number(near.slice(0, 4));
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return [year - 1, year, year + 1].flatMap((one) => isoDate(one, month, day) ?? []);
}

function yearOf(tokens: Tokens, at: number, { end, date: nearest }: NamedDate, day: string): string {
  // "Monday, 3 March"
  const isParted = flagsAt(tokens, at - 2) & WEEKDAY && tokens.mark[at - 1] === COMMA;
  const before = isParted ? at - 2 : at - 1;
  let after = at;
  while (after < tokens.count && (tokens.start[after] as number) < end) after++;
  let signs = traitsAt(tokens, after);
  for (let i = before; i > before - REACH && (tokens.kind[i] ?? MARK) < MARK; i--) signs |= traitsAt(tokens, i);
  const weekday = flagsAt(tokens, before) & WEEKDAY ? weekdays.get(tokens.word[before]?.folded ?? '') : undefined;
  const isNear = Date.parse(nearest) - Date.parse(day) <= FARTHEST * DAY;
  if (isNear && weekday === undefined && !(signs & (PAST_DAY | TO_COME_DAY))) return nearest;
  const years = ofYears(nearest, day);
  const last = years.findLast((one) => one <= day) ?? nearest;
  const next = years.find((one) => one >= day) ?? nearest;
  if (signs & PAST_DAY) return last;
  if (signs & TO_COME_DAY) return next;
  const on = weekday && [next, last].find((one) => weekdayOf(one) === weekday);
  return on || (isNear ? nearest : last);
}

/** The token that begins at a place of the text, or the first behind it. */
function tokenAt({ start, count }: Tokens, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
