import { isCloser, opensBySide } from './quote-sides';
import { APOSTROPHE, BREAK, CLOSE_QUOTE, OPEN_QUOTE, OPEN_SINGLE, PLAIN_QUOTE, type Tokens } from './tokens';

/** The inside of a pair of quote marks: tokens `from` to `to`, exclusive, without the marks. */
export interface Quote {
  from: number;
  to: number;
}

/**
 * Finds what stands in quote marks, in one pass. A quote that its paragraph does not close ends with the paragraph:
 * papers open every paragraph of a long quotation and close the last one only.
 */
export function findQuotes(tokens: Tokens): Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let closer = 0;
  let paragraph = -1;
  const close = (to: number) => {
    if (to > open) quotes.push({ from: open, to });
    open = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === BREAK) {
      if (open >= 0 && closer !== APOSTROPHE) close(i);
      open = -1;
      continue;
    }
    const mark = tokens.mark[i];
    if (!mark) continue;
    if (open < 0) {
      // It closes a quotation that copy has lost the beginning of.
      if (mark === PLAIN_QUOTE && isCloser(tokens, i)) continue;
      closer = mark === OPEN_QUOTE ? CLOSE_QUOTE : mark === PLAIN_QUOTE ? PLAIN_QUOTE : mark === OPEN_SINGLE ? APOSTROPHE : 0;
      if (closer) open = i + 1;
    } else if (closer !== APOSTROPHE && opensAnew(tokens, i)) {
      if (paragraph < i) paragraph = endOfParagraph(tokens, i);
      const inner = endOfInner(tokens, open, i, paragraph);
      if (inner) i = inner;
      // Copy has lost the end of the one before.
      else open = i + 1;
    } else if (mark === closer ? mark !== APOSTROPHE || endsQuote(tokens, i) : closer !== APOSTROPHE && isQuoteMark(mark)) close(i);
  }
  if (open >= 0 && closer !== APOSTROPHE) close(tokens.count);
  return quotes;
}

const isQuoteMark = (mark: number) => mark === PLAIN_QUOTE || mark === CLOSE_QUOTE || mark === OPEN_QUOTE;

const opensAnew = (tokens: Tokens, i: number) =>
  (tokens.mark[i] === PLAIN_QUOTE || tokens.mark[i] === OPEN_QUOTE) && opensBySide(tokens, i);

/**
 * The mark that closes the quotation which opens at token `i`, where it lies within the one of token `open`: that closes behind it, or fills
 * the paragraph and goes on in the next. Else 0.
 */
function endOfInner(tokens: Tokens, open: number, i: number, paragraph: number): number {
  let first = 0;
  for (let j = i + 1; j < paragraph && !opensAnew(tokens, j); j++) {
    if (!isQuoteMark(tokens.mark[j] as number)) continue;
    if (first) return first;
    first = j;
  }
  const begins = open < 2 || tokens.kind[open - 2] === BREAK;
  const goesOn = isQuoteMark(tokens.mark[paragraph + 1] as number) || isQuoteMark(tokens.mark[paragraph - 1] as number);
  return begins && goesOn ? first || i : 0;
}

function endOfParagraph({ kind, count }: Tokens, i: number): number {
  let end = i;
  while (end < count && kind[end] !== BREAK) end++;
  return end;
}

/** A closing single quote has no letter right after it; an apostrophe has. */
const endsQuote = (tokens: Tokens, i: number) =>
  i + 1 >= tokens.count || (tokens.start[i + 1] as number) > (tokens.end[i] as number) || tokens.mark[i + 1] !== 0;
