import type { DateOrInstant } from '../../model';
import { isoDate, parseDate } from '../../text/dates';
import { fold } from '../../text/fold';
import { parsePublishedAt } from '../published-at';
import { MONTHS, ZONES } from './date-names';

const LONGEST = 80;
const ISO = /^(\d{4})-?(?:(\d{3})|(\d{1,2})(?:-?(\d{1,2}))?)?(?:[T\s]+(.*))?$/;
const TIME = /(?:^|[^\d:])(\d{1,2})\s?[:h]\s?(\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\.?(?![a-z]))?/i;
const OFFSET = /(?:gmt|utc|ut|z)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d|-)/i;

/**
 * A date as feeds have them: RFC 822 with years of two figures, names of months in several languages, all kinds of zones and none (UTC); ISO 8601 with and without
 * signs between, of a day, a month or a year; the forms of C and of databases. Undefined for what can be read in two ways, such as 03/04/2026.
 */
export function parseFeedDate(given: string): DateOrInstant | undefined {
  const text = given.trim().replace(/\s+/g, ' ');
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  return parsePublishedAt(text) ?? parseIso(text) ?? parseWritten(text);
}

function parseIso(text: string): DateOrInstant | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year = '', ordinal, month, day, rest] = match;
  const date = ordinal ? ordinalDate(Number(year), Number(ordinal)) : isoDate(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (!date) return undefined;
  if (!rest) return date;
  const compact = rest.replace(/^(\d{2})(\d{2})(\d{2})?(?!\d)/, (_, h, m, s) => `${h}:${m}:${s ?? '00'}`);
  return withTime(date, compact);
}

function ordinalDate(year: number, day: number): string | undefined {
  if (day < 1 || day > 366) return undefined;
  const date = new Date(Date.UTC(year, 0, day));
  return isoDate(year, date.getUTCMonth() + 1, date.getUTCDate());
}

/** With the month as a word, or in figures that mean one day only. */
function parseWritten(text: string): DateOrInstant | undefined {
  const time = TIME.exec(text);
  const start = time ? time.index + (/^\d/.test(time[0]) ? 0 : 1) : text.length;
  const after = text.slice(time ? time.index + time[0].length : text.length);
  const date = dayOf(`${text.slice(0, start)} ${after.replace(OFFSET, ' ')}`);
  return date && (time ? withTime(date, text.slice(start)) : date);
}

function dayOf(text: string): string | undefined {
  const numeric = /(?:^|[^\d])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numeric) return numericDay(fullYear(numeric[4] ?? ''), Number(numeric[1]), Number(numeric[3]), numeric[2] === '.');
  const yearFirst = /(?:^|[^\d])(\d{4})[/.年]\s?(\d{1,2})[/.月]\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  // French and Spanish have a day of the week that is short for March too; it comes first.
  const month = (text.match(/\p{L}+/gu) ?? []).map((word) => MONTHS.get(fold(word))).findLast(Boolean);
  const numbers = text.match(/\d+/g) ?? [];
  const long = numbers.findIndex((number) => number.length === 4);
  const day = numbers.find((number, i) => i !== long && number.length <= 2);
  const year = long >= 0 ? numbers[long] : (numbers.find((number) => number !== day && number.length === 2) ?? numbers[1]);
  if (month && day && year) return isoDate(fullYear(year), month, Number(day));
  return parseDate(text.trim());
}

/** Day first where figures have dots, as they do in Europe; else only where one of the two cannot be a month, or both are the same. */
function numericDay(year: number, a: number, b: number, dotted: boolean): string | undefined {
  if (dotted || a > 12 || a === b) return isoDate(year, b, a);
  return b > 12 ? isoDate(year, a, b) : undefined;
}

/** Of two figures: as RFC 2822 section 4.3 has it. */
function fullYear(figures: string): number {
  const year = Number(figures);
  return figures.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function withTime(date: string, text: string): DateOrInstant | undefined {
  const match = TIME.exec(text);
  if (!match) return date;
  const [all, h = '', minutes = '', seconds = '00', half] = match;
  let hours = Number(h);
  if (half) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const endsDay = hours === 24 && Number(minutes) === 0;
  if (hours > 24 || (hours === 24 && !endsDay) || Number(minutes) > 59 || Number(seconds) > 61) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`) + (hours * 60 + Number(minutes)) * 60_000 + Math.min(Number(seconds), 59) * 1000;
  const instant = time - zoneOf(text.slice(match.index + all.length)) * 60_000;
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Minutes east of Greenwich; 0 for a zone that nobody knows. */
function zoneOf(text: string): number {
  const offset = OFFSET.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes <= 14 * 60) return offset[1] === '-' ? -minutes : minutes;
  }
  const name = /(?:^|[^a-z])([a-z]{1,4})(?![a-z])/i.exec(text)?.[1];
  return (name && ZONES.get(name.toUpperCase())) || 0;
}
