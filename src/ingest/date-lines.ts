import { type DateInText, findDates, isoDate } from '../text/dates';
import { fold } from '../text/fold';

export interface Cut {
  /** What is left of the line. */
  rest: string;
  date?: string;
  agency?: string;
}

/** What a date without a year is measured by, and how months are read. */
export interface Reading {
  language: string;
  /** ISO date. */
  near: string;
}

/** Words that stand beside a date and say nothing else, folded. */
const BESIDE_DATES = new Set(
  [
    'date dates published publie publiee posted updated update mis mise a jour modifie last modified created time first',
    'le la les on at the',
    'de du of ngay dang cap nhat luc gio thu hai ba tu nam sau bay chu',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'gmt utc est edt et cet cest ict ist bst am pm h heure heures min',
  ].flatMap((words) => words.split(' ')),
);
const LABELS = [
  'date(?: de publication)?',
  '(?:published|posted|(?:last )?updated)(?: on| at)?',
  '(?:publiée?|publie|mis à jour)(?: le)?',
  'cập nhật|ngày đăng|đăng ngày',
];
const LABEL = new RegExp(String.raw`^(?:[([]\s?)?(?:${LABELS.join('|')})\s?[:|-]?\s?(?=\S)`, 'i');
/** "Orange with AFP, published on Saturday, " before a date: whoever it names, the line is a byline. */
const LABELLED = new RegExp(String.raw`(?:^|[,|•–—-]\s?)(?:${LABELS.join('|')})\s?:?\s?(?:\p{L}{3,9},?\s)?$`, 'iu');
const CLOCK = /\d{1,2}\s?[:h]\s?\d{0,2}(?::\d{2})?|[+-]\d{1,4}/g;
const TIME = /^[,\s]{0,2}(?:at |à |a |lúc )?\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:am|pm|gmt|utc|ict)(?:[+-]\d{1,4})?)?/i;
const SEPARATOR = /^\s?[|•·:–—-]{1,2}\s/;
const BEFORE_DATE = /(?:\s[|•·–—-]{1,2}\s?|\s[([]|\sdate:?\s)$/i;
const BEFORE_DATE_IN_CAPTION = /(?:,\s(?:le\s|on\s)?|\s[|•·–—-]{1,2}\s?|\s[([])$/i;
const LONGEST = 110;

/** The date of a line that holds nothing else: "Saturday, February 21, 2026 - 10:30", "Publié le 21/02/2026", "Hanoi, 3 May 2026". */
export function dateOfLine(line: string, reading: Reading): string | undefined {
  if (line.length > LONGEST || !/\d/.test(line)) return undefined;
  const [first, second] = datesIn(line, reading);
  if (!first) return undefined;
  if (LABELLED.test(line.slice(0, first.start)) && /^\D{0,12}$/.test(line.slice(first.end).replace(CLOCK, '')) && !/[.!?]$/.test(line))
    return first.date;
  let rest = line.slice(0, first.start) + (second ? line.slice(first.end, second.start) + line.slice(second.end) : line.slice(first.end));
  rest = rest.replace(CLOCK, ' ');
  if (/\d/.test(rest)) return undefined;
  const words = rest.split(/[^\p{L}\p{M}]+/u).filter((word) => word && !saysNothing(word));
  if (words.length === 0) return first.date;
  const isPlace =
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    /^[\p{L}\p{M}\s.'’-]{2,40},\s?(?:le\s|on\s)?$/u.test(line.slice(0, first.start));
  return isPlace && line.slice(first.end).trim().length <= 1 && /\d{4}/.test(line) ? first.date : undefined;
}

/** A first line without the date that runs into it: "date 2026-02-21 Leaders meet" → "Leaders meet". */
export function cutLeadingDate(line: string, { language }: Reading): Cut | undefined {
  const label = LABEL.exec(line)?.[0].length ?? 0;
  const [first] = findDates(line.slice(0, label + 40), language);
  if (!first || first.start > label + (line[label] === '(' || line[label] === '[' ? 1 : 0)) return undefined;
  const after = line.slice(first.end);
  const clock = TIME.exec(after)?.[0] ?? '';
  const time = /^[\])]/.test(after.slice(clock.length)) ? after.slice(0, clock.length + 1) : clock;
  const separator = SEPARATOR.exec(after.slice(time.length))?.[0] ?? '';
  const rest = after.slice(time.length + separator.length).trimStart();
  const inFigures = !/\p{L}/u.test(line.slice(first.start, first.end));
  if (!(label > 0 || inFigures || separator) || !/^["“«'‘(]?\s?[\p{Lu}\p{N}\p{Lo}]/u.test(rest)) return undefined;
  return { rest, date: first.date };
}

/**
 * A headline without the date that runs out of it: "Leaders meet | 21/02/2026" → "Leaders meet". Under a picture (`caption`) a comma
 * parts them too.
 */
export function cutTrailingDate(line: string, { language }: Reading, caption: boolean): Cut | undefined {
  const from = Math.max(0, line.length - 60);
  const last = findDates(line.slice(from), language).at(-1);
  if (!last || !/^[\s)\].]{0,2}$/.test(line.slice(from + last.end))) return undefined;
  const before = line.slice(0, from + last.start);
  const separator = (caption ? BEFORE_DATE_IN_CAPTION : BEFORE_DATE).exec(before);
  const rest = separator ? before.slice(0, separator.index).trimEnd() : '';
  return rest ? { rest, date: last.date } : undefined;
}

/** "Saturday", "published", "GMT": a word that may stand beside a date in a dateline. */
export function saysNothing(word: string): boolean {
  return BESIDE_DATES.has(fold(word));
}

/** A report is not dated ahead: a day without a year that lies more than three days off is last year's. */
export function datesIn(text: string, { language, near }: Reading): DateInText[] {
  return findDates(text, language, near).map((day) => {
    const ahead = (Date.parse(day.date) - Date.parse(near)) / 86_400_000;
    if (ahead <= 3 || /\d{4}/.test(text.slice(day.start, day.end))) return day;
    const [year = 0, month = 0, date = 0] = day.date.split('-').map(Number);
    return { ...day, date: isoDate(year - 1, month, date) ?? day.date };
  });
}
