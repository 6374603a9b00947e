import type { Figure, NamedDate } from '../model';
import { type Hit, type Hits, hitAt, hitBefore } from './hits';
import type { Lexicon } from './lexicon/lexicon';
import type { Sentence } from './sentences';
import { COMMA, DOT, flagsAt, MARK, NUMBER, SLASH, type Tokens, textOf, traitsAt, WORD } from './tokens';
import { ABBREVIATION, DETERMINER, LOWER, NOT_NAME, NUMBERS, OF, PURPOSE, STOP, WEEKDAY } from './word';

/** Counts below this are rarely news by themselves ("the two sides"). */
const SMALLEST_COUNT = 10;
const LONGEST_WHAT = 8;
/** Characters between a numbered document and its date: " du ". */
const DATE_REACH = 6;
/** A table of numbers is no news. */
const MOST_FIGURES = 300;

/** Sums, shares, counts and numbered things ("resolution 2803") with what they measure, in the words of the text. Days and years are none. */
export function findFigures(
  tokens: Tokens,
  sentences: readonly Sentence[],
  hits: Hits,
  dates: readonly NamedDate[],
  { isolating }: Lexicon,
): Figure[] {
  const figures: Figure[] = [];
  let day = 0;
  for (const sentence of sentences) {
    if (figures.length >= MOST_FIGURES) break;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens.kind[i] !== NUMBER || isPart(tokens, i)) continue;
      const start = tokens.start[i] as number;
      while (day < dates.length && (dates[day] as NamedDate).end <= start) day++;
      const inDate = day < dates.length && (dates[day] as NamedDate).start <= start;
      const { digits, factor } = splitSuffix(tokens.text.slice(start, tokens.end[i]));
      const number = inDate || !factor ? undefined : parseNumber(digits);
      if (number === undefined) continue;
      const figure = figureAt(tokens, sentence, i, { number, factor }, dates, hits, isolating);
      if (figure) figures.push(figure);
    }
  }
  return figures;
}

/** "21/2", "24/7", "4h30": a day, a fraction or an hour, whose numbers mean nothing alone. */
const isPart = ({ mark, kind, start, end }: Tokens, at: number) =>
  (kind[at - 1] === NUMBER && start[at] === end[at - 1]) ||
  (mark[at + 1] === SLASH && kind[at + 2] === NUMBER) ||
  (mark[at - 1] === SLASH && kind[at - 2] === NUMBER);

function figureAt(
  tokens: Tokens,
  sentence: Sentence,
  at: number,
  { number, factor }: { number: number; factor: number },
  dates: readonly NamedDate[],
  hits: Hits,
  isolating: boolean,
): Figure | undefined {
  let to = at + 1;
  const scale = hitAt(hits.scale, to);
  if (scale) to = scale.to;
  // "37,2 milliards de dollars"
  const unit = hitAt(hits.unit, to) ?? (flagsAt(tokens, to) & OF ? hitAt(hits.unit, to + 1) : undefined);
  const numbered = unitBefore(tokens, hits.unit, at);
  let from = at;
  let name: string | undefined = signOf(tokens, to) ?? unit?.meaning.unit;
  if (name && !unit) to++;
  else if (unit) to = unit.to;
  else if (numbered) {
    name = numbered.meaning.unit;
    from = numbered.at;
  } else if (signOf(tokens, at - 1)) {
    const dollars =
      tokens.mark[at - 1] === 0x24 && tokens.start[at - 1] === tokens.end[at - 2] ? DOLLARS[tokens.word[at - 2]?.folded ?? ''] : undefined;
    name = dollars ?? signOf(tokens, at - 1);
    from = dollars ? at - 2 : at - 1;
  }
  const about = hitBefore(hits.about, from);
  if (about && about.at >= sentence.from) from = about.at;
  const isSum = name !== undefined && CURRENCY.test(name);
  // "€1.2bn" is money; "40m" may be metres.
  if (factor > 1 && !isSum) return undefined;
  const product = number * factor * (scale?.meaning.factor ?? 1);
  // 1.1 million is 1100000.0000000002 to a computer.
  const value = Number.isInteger(product) ? product : Number(product.toPrecision(12));
  // "$5 million for a bridge"
  const isFor = isSum && (traitsAt(tokens, to) & PURPOSE) !== 0;
  const after = wordsAfter(tokens, sentence, isFor ? to + 1 : to);
  if (!name) {
    if (
      !after ||
      isNumbered(tokens, sentence, at) ||
      isOfTime(tokens, at, value) ||
      (value < SMALLEST_COUNT && !about && !scale) ||
      (isYear(tokens, at, value) && !scale)
    )
      return undefined;
    name = 'count';
  }
  const dated = numbered
    ? dates.find((date) => date.start >= (tokens.end[to - 1] as number) && date.start <= (tokens.end[to - 1] as number) + DATE_REACH)
    : undefined;
  const own = dated ? tokens.text.slice(dated.start, dated.end) : after;
  const what = name === 'count' ? after : own || wordsBefore(tokens, sentence, from, hits.cue, isolating);
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, value, unit: name, what };
}

/** "Boeing 737", "bão số 11": a number behind a name belongs to it. */
function isNumbered(tokens: Tokens, { from }: Sentence, at: number): boolean {
  const before = tokens.word[at - 1];
  if (at - 1 < from || !before) return false;
  return (before.traits & NUMBERS) !== 0 || (before.shape !== LOWER && !(before.flags & (STOP | NOT_NAME)));
}

/** "11 a.m.", "the Dec. 31 deadline" */
function isOfTime(tokens: Tokens, at: number, value: number): boolean {
  const next = tokens.word[at + 1];
  if (value <= LAST_HOUR && (next?.traits ?? 0) & ABBREVIATION && next?.folded.includes('.')) return true;
  const before = tokens.word[tokens.mark[at - 1] === DOT ? at - 2 : at - 1];
  const isMonth = before !== undefined && before.shape !== LOWER && (before.flags & (NOT_NAME | STOP | WEEKDAY)) === NOT_NAME;
  return isMonth && value <= LAST_DAY;
}
const LAST_HOUR = 12;
const LAST_DAY = 31;

const CURRENCY = /^[A-Z]{3}$/;

/** A unit before the number, if need be with "n°" or "no." between: "USD 3 billion", "resolution n° 2803". */
function unitBefore(tokens: Tokens, units: readonly Hit<'unit'>[], at: number): Hit<'unit'> | undefined {
  for (let end = at; end > at - 4; end--) {
    const unit = hitBefore(units, end);
    // "a livré 97 avions"
    if (unit) return CURRENCY.test(unit.meaning.unit) && tokens.word[unit.at]?.shape === LOWER ? undefined : unit;
    const word = tokens.word[end - 1];
    if (word && word.folded.length > 2) return undefined;
  }
  return undefined;
}

const SIGNS: Record<number, string> = { 36: 'USD', 8364: 'EUR', 163: 'GBP', 165: 'JPY', 8363: 'VND', 8377: 'INR', 37: '%' };
/** Whose dollars, by the letters before the sign: A$, US$. */
const DOLLARS: Record<string, string> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  s: 'SGD',
  hk: 'HKD',
  nt: 'TWD',
  nz: 'NZD',
  r: 'BRL',
};
const signOf = (tokens: Tokens, i: number): string | undefined => SIGNS[tokens.mark[i] ?? 0];

/** Four digits that read as a year. */
const isYear = (tokens: Tokens, at: number, value: number) =>
  value >= 1900 && value < 2100 && (tokens.end[at] as number) - (tokens.start[at] as number) === 4;

/** The noun that follows: "countries", "of documents". Ends at a mark or a word without a subject. */
function wordsAfter(tokens: Tokens, { to: limit }: Sentence, at: number): string {
  let from = at;
  if (flagsAt(tokens, from) & OF) from++;
  while (from < limit && flagsAt(tokens, from) & DETERMINER) from++;
  let to = from;
  let plain = false;
  while (to < limit && to - from < LONGEST_WHAT && tokens.kind[to] === WORD) {
    const flags = flagsAt(tokens, to);
    if (flags & STOP && !(flags & OF && to > from)) break;
    plain ||= tokens.word[to]?.shape === LOWER;
    to++;
  }
  while (to > from && flagsAt(tokens, to - 1) & STOP) to--;
  return to > from && plain ? textOf(tokens, from, to) : '';
}

/**
 * The words of the clause before, without the verb: "total value of the documents (reached)". With it where it may be the second half of a
 * word.
 */
function wordsBefore(tokens: Tokens, { from: first }: Sentence, at: number, cues: readonly Hit<'cue'>[], isolating: boolean): string {
  let to = at;
  while (to > first && flagsAt(tokens, to - 1) & STOP) to--;
  if (!isolating && to > first + 1 && tokens.kind[to - 1] === WORD) to--;
  while (to > first && flagsAt(tokens, to - 1) & STOP) to--;
  let from = to;
  while (from > first && to - from < LONGEST_WHAT + 2 && tokens.kind[from - 1] !== MARK && !hitBefore(cues, from)) from--;
  while (from < to && (flagsAt(tokens, from) & STOP || tokens.mark[from] === COMMA)) from++;
  return to > from ? textOf(tokens, from, to) : '';
}

/** Letters that hang on to a number: "1.2bn", "40m". */
const SUFFIXES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, md: 1e9, mds: 1e9, tn: 1e12 };

/** A number without the letters that hang on to it, and what they multiply it by; 0 for letters that are no factor ("3rd"). */
function splitSuffix(text: string): { digits: string; factor: number } {
  const last = text.charCodeAt(text.length - 1);
  if (last >= 48 && last <= 57) return { digits: text, factor: 1 };
  const suffix = /[a-z]{1,3}$/i.exec(text)?.[0] ?? '';
  return { digits: text.slice(0, text.length - suffix.length), factor: suffix ? (SUFFIXES[suffix.toLowerCase()] ?? 0) : 1 };
}

/** "37.2", "37,2", "1,000,000", "1 000 000"; undefined for "3rd" and "4G". A single comma or dot before three digits parts thousands. */
export function parseNumber(text: string): number | undefined {
  const plain = Number(text);
  if (text && text.length < 4 && Number.isInteger(plain)) return plain;
  const digits = text.replace(/\s/g, '');
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const parts = digits.split(/[.,]/);
  const last = parts[parts.length - 1] as string;
  const marks = digits.replace(/\d/g, '');
  // "1.636,43": two kinds of marks part thousands and cents.
  if (marks.length > 1 && marks.endsWith(marks[0] === '.' ? ',' : '.')) return Number(`${parts.slice(0, -1).join('')}.${last}`);
  const grouped = parts.length > 2 || (parts.length === 2 && last.length === 3 && parts[0] !== '0');
  const value = Number(parts.length === 1 ? digits : grouped ? parts.join('') : `${parts[0]}.${last}`);
  return Number.isFinite(value) ? value : undefined;
}
