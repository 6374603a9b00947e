import { isCloser } from './quote-sides';
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
    } else if (mark === closer ? mark !== APOSTROPHE || endsQuote(tokens, i) : mark === PLAIN_QUOTE && closer === CLOSE_QUOTE) close(i);
  }
  if (open >= 0 && closer !== APOSTROPHE) close(tokens.count);
  return quotes;
}

/** A closing single quote has no letter right after it; an apostrophe has. */
const endsQuote = (tokens: Tokens, i: number) =>
  i + 1 >= tokens.count || (tokens.start[i + 1] as number) > (tokens.end[i] as number) || tokens.mark[i + 1] !== 0;
