import {
  APOSTROPHE,
  BREAK,
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  DOT,
  EXCLAMATION,
  OPEN_BRACKET,
  OPEN_QUOTE,
  OPEN_SINGLE,
  PLAIN_QUOTE,
  QUESTION,
  SEMICOLON,
  type Tokens,
} from './tokens';

const INVERTED_QUESTION = 0xbf;
const INVERTED_EXCLAMATION = 0xa1;
const BACKTICK = 0x60;
/** "»", which French never opens with. */
const GUILLEMET = 0xbb;

const OPENS = 1;
const CLOSES = -1;

/** Which side of a quotation a mark is on by what it touches; 0 where that does not tell. */
function sideOf({ text, start, end, kind, mark, count }: Tokens, i: number): number {
  if (text.charCodeAt(start[i] as number) === GUILLEMET) return CLOSES;
  const before = i > 0 && kind[i - 1] !== BREAK && start[i] === end[i - 1];
  const after = i + 1 < count && kind[i + 1] !== BREAK && start[i + 1] === end[i];
  if (before === after) return 0;
  if (before) return CLOSES;
  // "a cancelled flight "."
  return isPause(mark[i + 1] as number) && mark[i + 2] !== DOT ? CLOSES : OPENS;
}

/** Marks that follow a quotation and begin none, but as an ellipsis. */
const isPause = (mark: number) =>
  mark === DOT ||
  mark === COMMA ||
  mark === SEMICOLON ||
  mark === COLON ||
  mark === QUESTION ||
  mark === EXCLAMATION ||
  mark === CLOSE_BRACKET;

/** Whether a quotation is open after the quote mark `i`, when `quoted` says whether one was before it. */
export function opensAfter(tokens: Tokens, i: number, quoted: boolean): boolean {
  const mark = tokens.mark[i];
  if (mark !== PLAIN_QUOTE) return mark === OPEN_QUOTE;
  const side = sideOf(tokens, i);
  return side ? side === OPENS : !quoted;
}

/** Whether a mark closes a quotation, or may. */
export const mayClose = ({ mark }: Tokens, i: number) => mark[i] === CLOSE_QUOTE || mark[i] === PLAIN_QUOTE;

/** Whether a plain quote mark can only close, by what it touches. */
export const isCloser = (tokens: Tokens, i: number) => sideOf(tokens, i) === CLOSES;

/** Whether it can only open, by what it touches. */
export const opensBySide = (tokens: Tokens, i: number) => sideOf(tokens, i) === OPENS;

/** Whether the mark opens a quotation or a bracket, when what it could close is closed. */
export function isOpener(tokens: Tokens, i: number): boolean {
  const mark = tokens.mark[i];
  switch (mark) {
    case OPEN_QUOTE:
    case OPEN_SINGLE:
    case OPEN_BRACKET:
    case PLAIN_QUOTE:
    case INVERTED_QUESTION:
    case INVERTED_EXCLAMATION:
    case BACKTICK:
      return true;
    case APOSTROPHE:
      // Typewriters have one single quote mark.
      return i > 0 && (tokens.start[i] as number) > (tokens.end[i - 1] as number);
    case CLOSE_QUOTE:
      // Swedes and Finns open with the mark that closes elsewhere.
      return sideOf(tokens, i) === OPENS;
    default:
      return false;
  }
}

/** The token after the quotes and brackets that close at token `at`, right after an end mark. */
export function passClosers(tokens: Tokens, at: number, quoted: boolean): number {
  const { mark, start, end, count } = tokens;
  let open = quoted;
  let i = at;
  for (; i < count; i++) {
    if (mark[i] === CLOSE_BRACKET) continue;
    if (mark[i] === CLOSE_QUOTE && sideOf(tokens, i) !== OPENS) continue;
    if (mark[i] === APOSTROPHE && start[i] === end[i - 1]) continue;
    if (mark[i] !== PLAIN_QUOTE) break;
    const side = sideOf(tokens, i);
    if (side ? side === OPENS : !open) break;
    open = false;
  }
  return i;
}
