import { BREAK, CLOSE_BRACKET, COLON, DASH, DOT, NUMBER, OPEN_BRACKET, SEMICOLON, type Tokens, WORD } from './tokens';
import { AND, CASED, LOWER } from './word';

/** The number or letter that opens an item of a list: "1.", "2)", "3.)", "(4)", "a.". */
export interface ListMark {
  /** Its first token, and the token after its last. */
  from: number;
  to: number;
  /** 2 for "2." and for "b.". */
  rank: number;
  /** Marks of one list have one form. */
  form: number;
}

/** Lists are short: more digits than these are a year or a sum. */
const MOST_DIGITS = 3;

const BULLETS = new Set([0x2022, 0x2023, 0x2043, 0x25a0, 0x25aa, 0x25b6, 0x25cf, 0x25e6, 0x27a2]);

/** Whether the mark opens an item of a list wherever it stands: "•". */
export const isBullet = (mark: number) => mark >= 0x2022 && BULLETS.has(mark);

/** Whether the dash at token `at` opens an item: before a capital, where one opened the sentence as well, or after a semicolon. */
export function isDashedItem({ mark, start, end, flags }: Tokens, at: number, sentence: number): boolean {
  if (start[at] === end[at - 1] || start[at + 1] === end[at] || !((flags[at + 1] as number) & CASED)) return false;
  return mark[sentence] === DASH || mark[at - 1] === SEMICOLON;
}

/** The list mark that has its full stop or closing bracket at token `at`; what it opens must begin with a capital, after a space. */
export function listMarkAt(tokens: Tokens, at: number): ListMark | null {
  const { start, end, kind, mark, word } = tokens;
  const rank = rankOf(tokens, at - 1);
  if (!rank || start[at] !== end[at - 1]) return null;
  let to = at + 1;
  const stop = mark[at] === DOT;
  const bracket = stop ? mark[to] === CLOSE_BRACKET && start[to] === end[at] : true;
  if (stop && bracket) to++;
  if (to >= tokens.count || kind[to] !== WORD || word[to]?.shape === LOWER || start[to] === end[to - 1]) return null;
  const opened = mark[at - 2] === OPEN_BRACKET;
  return {
    from: opened ? at - 2 : at - 1,
    to,
    rank,
    form: (stop ? 1 : 0) | (bracket ? 2 : 0) | (opened ? 4 : 0) | (kind[at - 1] === WORD ? 8 : 0),
  };
}

/** The place in a list that a number or a small letter says; 0 for anything else. */
function rankOf({ text, start, end, kind }: Tokens, at: number): number {
  const from = start[at] as number;
  const length = (end[at] as number) - from;
  if (kind[at] === NUMBER && length <= MOST_DIGITS) return Number(text.slice(from, from + length)) || 0;
  const letter = text.charCodeAt(from) - 96;
  return kind[at] === WORD && length === 1 && letter >= 1 && letter <= 26 ? letter : 0;
}

/** Whether the mark opens an item of a list: it goes on from the `last` item, or is the first of the paragraph, the sentence or a colon. */
export function continuesList({ kind, mark }: Tokens, last: ListMark | null, { from, rank, form }: ListMark, sentence: number): boolean {
  if (last && last.form === form && last.rank + 1 === rank) return true;
  const head = isBullet(mark[from - 1] as number) ? from - 1 : from;
  if (head === sentence) return rank === 1 || head === 0 || kind[head - 1] === BREAK;
  return rank === 1 && mark[from - 1] === COLON;
}

/** Whether a sentence begins with the list mark at token `from`: not where a bullet did, nor in "1) ships and 2) Trains". */
export const opensItem = ({ mark, flags }: Tokens, from: number) =>
  !isBullet(mark[from - 1] as number) && !((flags[from - 1] as number) & AND);
