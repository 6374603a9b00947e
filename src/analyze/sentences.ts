import type { Span } from '../model';
import { beginsGlued, OPENER } from './glued-sentences';
import { continuesList, isBullet, isDashedItem, type ListMark, listMarkAt, opensItem } from './list-marks';
import { mayClose, opensAfter, passClosers } from './quote-sides';
import { isEnd, sentenceEnd } from './sentence-ends';
import { BREAK, CLOSE_BRACKET, CLOSE_QUOTE, DASH, DOT, MARK, OPEN_QUOTE, PLAIN_QUOTE, type Tokens, WORD } from './tokens';

/** A sentence as tokens (`from` to `to`, exclusive) and as a span of the text. */
export interface Sentence extends Span {
  from: number;
  to: number;
}

/** No sentence of a writer is longer; what a hostile text holds is cut, so that work on a sentence stays bounded. In tokens. */
const LONGEST = 400;

/** Cuts the tokens into sentences, in one pass. A paragraph's end always ends one. */
export function findSentences(tokens: Tokens): Sentence[] {
  const { text, count, kind, mark, flags, start, end } = tokens;
  const sentences: Sentence[] = [];
  let from = 0;
  let quoted = false;
  let item: ListMark | null = null;
  const cut = (at: number) => {
    if (at > from) sentences.push({ from, to: at, start: start[from] as number, end: end[at - 1] as number });
    from = at;
  };

  for (let i = 0; i < count; i++) {
    if (i - from >= LONGEST) cut(i);
    const type = kind[i];
    if (type === BREAK) {
      cut(i);
      from = i + 1;
      quoted = false;
      item = null;
      continue;
    }
    const code = mark[i] as number;
    if (type === WORD) {
      if (((flags[i] as number) & OPENER) === OPENER && i > from && i !== item?.to && beginsGlued(tokens, i)) cut(i);
      // "U.S." carries its dot within the token.
      if (text.charCodeAt((end[i] as number) - 1) !== DOT) continue;
    } else if (type !== MARK) continue;
    if (code === DOT || code === CLOSE_BRACKET) {
      const found = listMarkAt(tokens, i);
      if (found && continuesList(tokens, item, found, from)) {
        if (item && opensItem(tokens, found.from)) cut(found.from);
        item = found;
        i = found.to - 1;
        continue;
      }
    }
    if (type === MARK && !isEnd(code)) {
      if (code === OPEN_QUOTE || code === CLOSE_QUOTE || code === PLAIN_QUOTE) quoted = opensAfter(tokens, i, quoted);
      else if (isBullet(code) || (code === DASH && isDashedItem(tokens, i, from))) cut(i);
      continue;
    }

    let afterMarks = i + 1;
    while (afterMarks < count && isEnd(mark[afterMarks] as number)) afterMarks++;
    const next = passClosers(tokens, afterMarks, quoted);
    for (let at = afterMarks; at < next; at++) if (mayClose(tokens, at)) quoted = false;
    if (next < count && kind[next] !== BREAK) cut(sentenceEnd(tokens, from, i, afterMarks, next));
    i = next - 1;
  }
  cut(count);
  return sentences;
}
