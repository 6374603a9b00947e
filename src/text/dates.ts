/** Where a text names a day: UTF-16 span, end exclusive, and the ISO date. */
export interface DateInText {
  start: number;
  end: number;
  date: string;
}

// Month names and usual abbreviations in English and French, folded, and as French writes them. Vietnamese numbers its months.
const MONTHS = new Map<string, number>(
  [
    'january jan janvier janv',
    'february feb fevrier fevr fev février févr fév',
    'march mar mars',
    'april apr avril avr',
    'may mai',
    'june jun juin',
    'july jul juillet juil',
    'august aug aout août',
    'september sept sep septembre',
    'october oct octobre',
    'november nov novembre',
    'december dec decembre décembre déc',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

const SPACE = 0x20;
const LONGEST_MONTH = 9;
const INITIALS = new Set([...MONTHS.keys()].map((name) => name.charCodeAt(0)));
/** What may stand behind the space after a day, by three characters. */
const OPENINGS = new Set([...MONTHS.keys(), 'of ', 'de '].map((text) => openingAt(text, 0)));

const YEAR_FIRST = /([-/.])(\d{1,2})\1(\d{1,2})(?!\d)/y;
const NUMERIC = /([/.-])(\d{1,2})\1(\d{4})(?!\d)/y;
const NUMERIC_SHORT = /[/-](\d{1,2})(?![\d/.-]*\d)/y;
const VIETNAMESE = /\s{0,2}th[aá]ng\s{1,2}(\d{1,2})(?!\d)(?:\s{0,2}(?:,|-|\/|n[aă]m)?\s{0,2}(\d{4})(?!\d))?/iy;
// Latin letters, written out: "\p{L}" is looked up in a table of all scripts, which takes as long as the rest.
const MONTH_AFTER_DAY =
  /(?:er|st|nd|rd|th)?[\s-]{1,2}(?:of\s|de\s)?([A-Za-z\u00c0-\u024f]{3,9})(?![A-Za-z\u00c0-\u024f])\.?(?:,?[\s-]{1,2}(?:de\s)?(\d{4})(?!\d))?/y;
const ORDINAL = /(?:st|nd|rd|th)(?!\p{L})/uy;
const YEAR_AFTER_DAY = /(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2}(?!\d))?,?\s{1,2}(\d{4})(?!\d)/y;
/** English months that are verbs when they are small. */
const VERB = /^(?:may|mar|march)$/;
const DAY_WORD = /(?:ng[aà]y|sáng|trưa|chiều|tối|đêm)\s{1,2}$/i;

const SHORTEST_MONTH = 28;

/** The ISO date of a real day between 1900 and 2199; undefined for 30 February. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > SHORTEST_MONTH && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The day and month in the year that puts them nearest to `near` (ISO date). */
function nearest(month: number, day: number, near: string): string | undefined {
  const year = Number(near.slice(0, 4));
  const target = Date.parse(near);
  const distance = (one: number) => Math.abs(Date.UTC(one, month - 1, day) - target);
  const [best, second] = distance(year - 1) < distance(year + 1) ? [year - 1, year] : [year + 1, year];
  const [first, other] = distance(best) < distance(second) ? [best, second] : [second, best];
  return isoDate(first, month, day) ?? isoDate(other, month, day);
}

/** Day first, as most of the world writes it; month first where only that makes a date. */
function numericDate(year: number, a: number, b: number): string | undefined {
  return isoDate(year, b, a) ?? isoDate(year, a, b);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The days that a text names in English, French or Vietnamese words or in figures, in their order: "January 16, 2026",
 * "1er janvier 2026", "16/01/2026", "2026-01-16", "ngày 16 tháng 1 năm 2026"; accents and their absence make no difference.
 * With `near` (ISO date), a day and month without a year count too, in the year that puts them nearest to it.
 * `language` tells a month from a verb ("may 5"). One pass over the digits, linear; over those that begin at `numbers` (ascending) where the
 * caller knows them.
 */
export function findDates(text: string, language: string, near?: string, numbers?: readonly number[]): DateInText[] {
  const found: DateInText[] = [];
  let from = 0;
  for (const start of numbers ?? numbersOf(text)) {
    if (start < from) continue;
    let value = 0;
    let end = start;
    for (let code = text.charCodeAt(end); isDigit(code); code = text.charCodeAt(++end)) value = value * 10 + code - 48;
    const hit = end - start <= 4 && isFree(text, start) ? dateAt(text, start, end, value, from, language, near) : undefined;
    if (!hit) continue;
    found.push(hit);
    from = hit.end;
  }
  return found;
}

/** Where runs of digits begin. */
function numbersOf(text: string): number[] {
  const starts: number[] = [];
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const isOne = isDigit(text.charCodeAt(i));
    if (isOne && !isInside) starts.push(i);
    isInside = isOne;
  }
  return starts;
}

/** The ISO date of a text that is one date and nothing else. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const [first] = findDates(trimmed, 'und');
  return first && first.start === 0 && first.end === trimmed.length ? first.date : undefined;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** No date begins inside a number or a word: "3.5", "1,000", "D12". */
function isFree(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before === SPACE) return true;
  if (before === 0x2e || before === 0x2c || before === 0x2f || before === 0x3a) return !isDigit(text.charCodeAt(at - 2));
  if (before < 0x41) return before !== 0x24 && before !== 0x23;
  return !/[\p{L}€£]/u.test(text[at - 1] as string);
}

/** Whether a sign may part a day, a month and a year: "-", "." or "/". */
const isParting = (code: number) => code >= 0x2d && code <= 0x2f;

/** What a day and its month may have between them begins so: white space, a hyphen, or the letters of "er", "st", "nd", "rd" and "th". */
const mayGoOn = (next: number) => next <= SPACE || next === 0x2d || next > 0x7f || 'ensrt'.includes(String.fromCharCode(next));

const monthOf = (word: string) => MONTHS.get(word.toLowerCase());

/** Three characters as one number, letters small and every white space alike; NaN where there is one outside of ASCII. */
function openingAt(text: string, at: number): number {
  let opening = 0;
  for (let i = at; i < at + 3; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return Number.NaN;
    opening = opening * 0x80 + (code > SPACE ? code | 0x20 : SPACE);
  }
  return opening;
}

/** Whether a month may begin at `at`, without a pattern: most numbers are followed by what they count. */
function mayOpenMonth(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 0x20;
  if (isLetter(first) && !INITIALS.has(first)) return false;
  // No month begins with a letter that has an accent.
  if (first >= 0xc0 && first < 0x2000) return false;
  const opening = openingAt(text, at);
  return !isLetter(first) || Number.isNaN(opening) || OPENINGS.has(opening);
}

/** Blank, tab, and those of typesetters, whose widths differ and which do not break. */
const isSpace = (code: number) => code <= SPACE || code === 0xa0 || (code >= 0x2000 && code <= 0x202f);

/** The month that ends before `to`, a dot and one or two white spaces between, written with a capital, and where it begins. */
function monthBefore(text: string, from: number, to: number): { month: number; first: number } | undefined {
  let end = to;
  while (end > from && end > to - 2 && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === to) return undefined;
  if (text.charCodeAt(end - 1) === 0x2e) end--;
  let first = end;
  while (first > from && first > end - LONGEST_MONTH && isLetter(text.charCodeAt(first - 1) | 0x20)) first--;
  const initial = text.charCodeAt(first);
  if (initial >= 0x61 || !INITIALS.has(initial | 0x20)) return undefined;
  const month = monthOf(text.slice(first, end));
  return month === undefined ? undefined : { month, first };
}

const isLetter = (small: number) => small >= 0x61 && small <= 0x7a;

function dateAt(
  text: string,
  start: number,
  end: number,
  value: number,
  from: number,
  language: string,
  near?: string,
): DateInText | undefined {
  if (end - start === 3) return undefined;
  const next = text.charCodeAt(end);
  const span = (date: string | undefined, to: number, first = start) => (date ? { start: first, end: to, date } : undefined);
  if (end - start === 4) {
    const m = isParting(next) ? match(YEAR_FIRST, text, end) : null;
    return m ? span(isoDate(value, Number(m[2]), Number(m[3])), YEAR_FIRST.lastIndex) : undefined;
  }
  if (end - start > 2 || value < 1 || value > 31) return undefined;

  const numeric = isParting(next) ? match(NUMERIC, text, end) : null;
  if (numeric) return span(numericDate(Number(numeric[3]), value, Number(numeric[2])), NUMERIC.lastIndex, dayWord(text, start, from));

  // Tried one after the other, dear as patterns are, only where they can match.
  const letter = text.charCodeAt(next === SPACE ? end + 1 : end) | 0x20;
  const vietnamese = letter === 0x74 || letter === SPACE ? match(VIETNAMESE, text, end) : null;
  if (vietnamese) {
    const to = VIETNAMESE.lastIndex;
    return span(inYear(vietnamese[2], Number(vietnamese[1]), value, near), to, dayWord(text, start, from));
  }

  const after = mayGoOn(next) && (next !== SPACE || mayOpenMonth(text, end + 1)) ? match(MONTH_AFTER_DAY, text, end) : null;
  const month = after && monthOf(after[1] ?? '');
  if (month) {
    const to = MONTH_AFTER_DAY.lastIndex;
    if (after[2] || language !== 'en' || isCapital(after[1]) || !VERB.test(after[1] ?? ''))
      return span(inYear(after[2], month, value, near), to);
  }

  const before = language === 'fr' ? undefined : monthBefore(text, from, start);
  if (before) {
    const year = match(YEAR_AFTER_DAY, text, end);
    if (year) return span(isoDate(Number(year[1]), before.month, value), YEAR_AFTER_DAY.lastIndex, before.first);
    const ordinal = match(ORDINAL, text, end);
    return span(inYear(undefined, before.month, value, near), end + (ordinal ? 2 : 0), before.first);
  }

  if (!near || !isParting(next)) return undefined;
  const dayFrom = dayWord(text, start, from);
  const short = dayFrom < start ? match(NUMERIC_SHORT, text, end) : null;
  return short ? span(inYear(undefined, Number(short[1]), value, near), NUMERIC_SHORT.lastIndex, dayFrom) : undefined;
}

function inYear(year: string | undefined, month: number, day: number, near?: string): string | undefined {
  if (year) return isoDate(Number(year), month, day);
  return near ? nearest(month, day, near) : undefined;
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && word[0] !== word[0]?.toLowerCase();
}

/** Where the date begins when the Vietnamese word for day, or for a part of it, stands before it: "ngày 21/2", "chiều 21/2". */
function dayWord(text: string, start: number, from: number): number {
  const before = DAY_WORD.exec(text.slice(Math.max(from, start - 7), start));
  return before ? start - before[0].length : start;
}
