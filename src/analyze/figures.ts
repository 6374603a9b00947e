import type { Figure, NamedDate } from '../model';
import { CLASSES, SPACE } from './characters';
import { subjectOf } from './figure-subject';
import { type Hit, type Hits, hitAt, hitBefore } from './hits';
import type { Lexicon } from './lexicon/lexicon';
import { isGenitive } from './nouns';
import type { Sentence } from './sentences';
import { COLON, COMMA, DOT, flagsAt, NUMBER, SLASH, type Tokens, traitsAt, WORD } from './tokens';
import { DETERMINER, HOUR, LOWER, NOT_NAME, NUMBERS, OF, PER, STOP, UPPER } from './word';

/** Counts below this are rarely news by themselves ("the two sides"). */
const SMALLEST_COUNT = 10;
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
  lexicon: Lexicon,
): Figure[] {
  const figures: Figure[] = [];
  let day = 0;
  let s = 0;
  for (const i of tokens.numbers) {
    if (figures.length >= MOST_FIGURES) break;
    if (isPart(tokens, i)) continue;
    const start = tokens.start[i] as number;
    while (day < dates.length && (dates[day] as NamedDate).end <= start) day++;
    const inDate = day < dates.length && (dates[day] as NamedDate).start <= start;
    const { digits, factor } = splitSuffix(tokens.text.slice(start, tokens.end[i]));
    const number = inDate || !factor ? undefined : parseNumber(digits);
    if (number === undefined) continue;
    while ((sentences[s] as Sentence).to <= i) s++;
    const figure = figureAt(tokens, sentences[s] as Sentence, i, { number, factor }, dates, hits, lexicon);
    if (figure && !isConverted(tokens.text, figure, figures.at(-1))) figures.push(figure);
  }
  return figures;
}

/** "21/2", "24/7", "4h30", "5:45": a day, a fraction or an hour, whose numbers mean nothing alone. */
const isPart = ({ mark, kind, start, end }: Tokens, at: number) =>
  (kind[at - 1] === NUMBER && start[at] === end[at - 1]) ||
  (mark[at + 1] === COLON && kind[at + 2] === NUMBER && start[at + 2] === end[at + 1]) ||
  (mark[at - 1] === COLON && kind[at - 2] === NUMBER && start[at] === end[at - 1]) ||
  (mark[at + 1] === SLASH && kind[at + 2] === NUMBER) ||
  (mark[at - 1] === SLASH && kind[at - 2] === NUMBER);

function figureAt(
  tokens: Tokens,
  sentence: Sentence,
  at: number,
  { number, factor }: { number: number; factor: number },
  dates: readonly NamedDate[],
  hits: Hits,
  lexicon: Lexicon,
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
  const isSum = name !== undefined && CURRENCY.test(name);
  if (isSum) to = endOfRate(tokens, hits.unit, to);
  // "80 km/h", "20 €/MWh"
  if (name && tokens.mark[to] === SLASH && tokens.kind[to + 1] === WORD) {
    if (!isSum) name = `${name}/${tokens.word[to + 1]?.folded}`;
    to += 2;
  }
  const about = hitBefore(hits.about, from);
  // "un plan de plus de": its first word joins it to what stands before.
  if (about && about.at >= sentence.from) from = isGenitive(tokens, about.at) ? about.at + 1 : about.at;
  // "€1.2bn" is money; "40m" may be metres.
  if (factor > 1 && !isSum) return undefined;
  const times = factor * (scale?.meaning.factor ?? 1);
  const product = number * times;
  // 1.1 million is 1100000.0000000002 to a computer.
  const value = times === 1 || Number.isInteger(product) ? product : Number(product.toPrecision(12));
  const isCount = name === undefined;
  if (
    isCount &&
    ((value < SMALLEST_COUNT && !about && !scale) ||
      (isYear(tokens, at, value) && !scale) ||
      isNumbered(tokens, sentence, at) ||
      isHour(tokens, at, value))
  )
    return undefined;
  const subject = subjectOf(tokens, sentence, from, to, isCount, hits.cue, lexicon);
  if (isCount && !subject) return undefined;
  const dated = numbered
    ? dates.find((date) => date.start >= (tokens.end[to - 1] as number) && date.start <= (tokens.end[to - 1] as number) + DATE_REACH)
    : undefined;
  const what = dated ? tokens.text.slice(dated.start, dated.end) : subject;
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, value, unit: name ?? 'count', what };
}

/** "700 billion dollars (some 470 billion euros)": a sum in brackets behind a sum is the same once more. */
const isConverted = (text: string, { start, end, unit, value }: Figure, before: Figure | undefined) =>
  before !== undefined &&
  (CURRENCY.test(unit) || value >= LEAST_SUM) &&
  CURRENCY.test(before.unit) &&
  start - before.end <= LONGEST_OPENING &&
  text.slice(before.end, start).trimStart().startsWith('(') &&
  /^[^)]{0,20}\)/.test(text.slice(end, end + 21));
const LONGEST_OPENING = 8;
/** What is so many may be money, of a kind that no list has. */
const LEAST_SUM = 1e6;

/** The end of "15 dollars an hour", "50 euros per tonne"; the same place where a sum is no rate. */
function endOfRate(tokens: Tokens, units: readonly Hit<'unit'>[], to: number): number {
  if (!(traitsAt(tokens, to) & PER)) return to;
  const unit = hitAt(units, to + 1);
  if (unit && TIMES.has(unit.meaning.unit)) return unit.to;
  const isThing = tokens.word[to + 1]?.shape === LOWER && !(flagsAt(tokens, to + 1) & STOP);
  return isThing && !(flagsAt(tokens, to) & DETERMINER) ? to + 2 : to;
}
const TIMES = new Set(['h', 'd', 'wk', 'mo', 'y']);

/** "Boeing 737", "bão số 11": a number behind a name belongs to it. */
function isNumbered(tokens: Tokens, { from }: Sentence, at: number): boolean {
  const before = tokens.word[at - 1];
  if (at - 1 < from || !before) return false;
  return (before.traits & NUMBERS) !== 0 || (before.shape !== LOWER && !(before.flags & (STOP | NOT_NAME)));
}

/** "11 a.m.", "5 pm" */
const isHour = (tokens: Tokens, at: number, value: number) => value <= LAST_HOUR && (traitsAt(tokens, at + 1) & HOUR) !== 0;
const LAST_HOUR = 12;

const CURRENCY = /^[A-Z]{3}$/;

/** A unit before the number, if need be with "n°" or "no." between: "USD 3 billion", "resolution n° 2803". */
function unitBefore(tokens: Tokens, units: readonly Hit<'unit'>[], at: number): Hit<'unit'> | undefined {
  for (let end = at; end > at - 4; end--) {
    const unit = hitBefore(units, end);
    // "a livré 97 avions", "Euro 2016"
    if (unit) return CURRENCY.test(unit.meaning.unit) && tokens.word[unit.at]?.shape !== UPPER ? undefined : unit;
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
  let value = 0;
  let digits = 0;
  let marks = 0;
  let [first, last] = [0, 0];
  let isBelowOne = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + code - ZERO;
      digits++;
    } else if (code === DOT || code === COMMA) {
      if (!digits) return undefined;
      if (!marks++) [first, isBelowOne] = [code, text.startsWith('0') && digits === 1];
      last = code;
      digits = 0;
    } else if (CLASSES[code] !== SPACE || i === 0) return undefined;
  }
  // "1.636,43": two kinds of marks part thousands and cents.
  const hasCents = marks > 1 ? last !== first : marks === 1 && (digits !== 3 || isBelowOne);
  return text ? value / (hasCents ? 10 ** digits : 1) : undefined;
}
const [ZERO, NINE] = [0x30, 0x39];
