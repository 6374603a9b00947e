import { wordsFor } from './words';

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a hundred times what using it does.
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

function format(at: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return at;
  const words = wordsFor(language);
  return words.date(formatter(words.locale, options).format(instant));
}

/** "Saturday 21 February 2026" of a date "2026-02-21". */
export function formatLongDay(date: string, language: string): string {
  return format(date.slice(0, 10), language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "Sat 21 Feb" of a date "2026-02-21". */
export function formatShortDay(date: string, language: string): string {
  return format(date.slice(0, 10), language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** "16–22 February 2026" of the first and last of several dates; "27 February – 1 March 2026". */
export function formatLongSpan(from: string, to: string, language: string): string {
  return formatRange(from, to, language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "16–22 Feb" of the first and last of several dates; "27 Feb – 1 Mar". */
export function formatShortSpan(from: string, to: string, language: string): string {
  return formatRange(from, to, language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** Days of one month stand close, other dates apart. */
function formatRange(from: string, to: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const words = wordsFor(language);
  const range = formatter(words.locale, options).formatRange(new Date(from), new Date(to));
  return words.date(
    range.replace(/\s*–\s*/, ' – ').replace(/^(\d+) – (?=\d)/, (_, day) => (from.slice(0, 7) === to.slice(0, 7) ? `${day}–` : _)),
  );
}

/** "21 Feb 2026" of a date "2026-02-21". */
export function formatDayMonthYear(date: string, language: string): string {
  return format(date.slice(0, 10), language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** "21 February", and the year where it is not that of `near`. */
export function formatDayMonth(date: string, near: string, language: string): string {
  const sameYear = date.slice(0, 4) === near.slice(0, 4);
  return format(date.slice(0, 10), language, { day: 'numeric', month: 'long', timeZone: 'UTC', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** "February 2026" of a date "2026-02-21". */
export function formatMonth(date: string, language: string): string {
  return format(date.slice(0, 10), language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/**
 * "since August 2024" of the day, the month or the year that an office was taken up: "2024-08-03", "2024-08"; "since 2024" of "2024".
 */
export function formatSince(from: string, language: string): string {
  const part: Intl.DateTimeFormatOptions = from.length > 4 ? { month: 'long', year: 'numeric' } : { year: 'numeric' };
  return wordsFor(language).since(format(from.slice(0, 10), language, { ...part, timeZone: 'UTC' }));
}

/**
 * When an office was held that is given up, of part-dates as in `formatSince`, `to` exclusive: "2021 – 2026"; within one year
 * "May – October 2024", or "2024" for all of it and where a month is not known.
 */
export function formatTerm(from: string, to: string, language: string): string {
  const last = to.length > 7 ? dayBefore(to) : to;
  if (from.slice(0, 4) !== last.slice(0, 4)) return `${from.slice(0, 4)} – ${last.slice(0, 4)}`;
  if (from.length === 4 || last.length === 4 || (from.slice(5, 7) === '01' && last.slice(5, 7) === '12')) return from.slice(0, 4);
  const words = wordsFor(language);
  const months = formatter(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const range = months.formatRange(new Date(from), new Date(last)).replace(/\s*–\s*/, ' – ');
  return words.date(range);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

/** "Feb" of a date "2026-02-21". */
export function formatMonthName(date: string, language: string): string {
  return format(date.slice(0, 10), language, { month: 'short', timeZone: 'UTC' });
}

/** "Sat" or "Saturday" of a date "2026-02-21". */
export function formatWeekday(date: string, language: string, weekday: 'short' | 'long'): string {
  return format(date.slice(0, 10), language, { weekday, timeZone: 'UTC' });
}

/** "21 Feb 06:30" of an instant, in a zone. */
export function formatMoment(instant: string, language: string, timeZone: string): string {
  return `${format(instant, language, { day: 'numeric', month: 'short', timeZone })} ${formatTime(instant, timeZone)}`;
}

/** "06:30" of an instant, in a zone. */
export function formatTime(instant: string, timeZone: string): string {
  return format(instant, 'en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
}

/** The date of an instant in a zone, "2026-02-21": Swedish writes dates so. */
export function localDate(instant: string, timeZone: string): string {
  return formatter('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

/**
 * When a source was published, as short as it is clear: "14:05" on the briefing's own date, "20 Feb 14:05" on another,
 * "21 Feb" when the source gives no time.
 */
export function formatPublished(at: string, date: string, language: string, timeZone: string): string {
  if (DATE_ONLY.test(at)) return format(at, language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  if (Number.isNaN(new Date(at).getTime())) return '';
  return localDate(at, timeZone) === date ? formatTime(at, timeZone) : formatMoment(at, language, timeZone);
}
