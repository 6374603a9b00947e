import type { Span } from '../model';
import {
  APOSTROPHE,
  BREAK,
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  DOT,
  ELLIPSIS,
  EXCLAMATION,
  MARK,
  NUMBER,
  OPEN_BRACKET,
  OPEN_QUOTE,
  OPEN_SINGLE,
  PLAIN_QUOTE,
  QUESTION,
  type Tokens,
  WORD,
} from './tokens';
import { ABBREVIATION, GIVEN, LOWER, NOT_NAME, STOP, UPPER, type Word } from './word';

/** A sentence as tokens (`from` to `to`, exclusive) and as a span of the text. */
export interface Sentence extends Span {
  from: number;
  to: number;
}

/** No sentence of a writer is longer; what a hostile text holds is cut, so that work on a sentence stays bounded. In tokens. */
const LONGEST = 400;

const isEnd = (mark: number) => mark === DOT || mark === QUESTION || mark === EXCLAMATION || mark === ELLIPSIS;
const isOpener = (mark: number) =>
  mark === OPEN_QUOTE || mark === PLAIN_QUOTE || mark === OPEN_SINGLE || mark === OPEN_BRACKET || mark === 0xbf || mark === 0xa1;

/** Cuts the tokens into sentences, in one pass. A paragraph's end always ends one. */
export function findSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let quoted = false;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, start: tokens.start[from] as number, end: tokens.end[to - 1] as number });
  };

  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (i - from >= LONGEST) {
      close(i);
      from = i;
    }
    if (kind === BREAK) {
      close(i);
      from = i + 1;
      quoted = false;
      continue;
    }
    const mark = tokens.mark[i] as number;
    if (mark === OPEN_QUOTE || (mark === PLAIN_QUOTE && !quoted)) quoted = true;
    else if (mark === CLOSE_QUOTE || mark === PLAIN_QUOTE) quoted = false;

    if (kind === WORD ? !endsWithDot(tokens, i) : kind !== MARK || !isEnd(mark)) continue;
    let to = i + 1;
    while (to < tokens.count && isEnd(tokens.mark[to] as number)) to++;
    const afterMarks = to;
    to = passClosers(tokens, to, quoted);
    if (to >= tokens.count || tokens.kind[to] === BREAK) {
      i = to - 1;
      continue;
    }
    if (!isBoundary(tokens, i, afterMarks, to)) {
      if (to > afterMarks) quoted = false;
      i = to - 1;
      continue;
    }
    if (to > afterMarks) quoted = false;
    close(to);
    from = to;
    i = to - 1;
  }
  close(tokens.count);
  return sentences;
}

/** "U.S." carries its dot within the token. */
const endsWithDot = (tokens: Tokens, i: number) => tokens.text.charCodeAt((tokens.end[i] as number) - 1) === DOT;

/** Quotes and brackets that close right after the end mark belong to the sentence. */
function passClosers(tokens: Tokens, at: number, quoted: boolean): number {
  let i = at;
  while (i < tokens.count) {
    const mark = tokens.mark[i];
    const tight = tokens.start[i] === tokens.end[i - 1];
    const closes =
      mark === CLOSE_QUOTE ||
      mark === CLOSE_BRACKET ||
      ((mark === PLAIN_QUOTE || mark === APOSTROPHE) && tight && (quoted || mark === APOSTROPHE));
    if (!closes) break;
    i++;
  }
  return i;
}

/** Does the sentence end at the end mark `at`, with the next one beginning at token `next`? */
function isBoundary(tokens: Tokens, at: number, afterMarks: number, next: number): boolean {
  const closed = next > afterMarks;
  const firstMark = tokens.mark[at] as number;
  // The end mark must be followed by space, unless a quote or bracket came between.
  if (tokens.start[next] === tokens.end[next - 1] && !closed) return false;

  let begin = next;
  while (begin < tokens.count && isOpener(tokens.mark[begin] as number)) begin++;
  const word = tokens.word[begin];
  const opensQuote = begin > next;
  if (tokens.kind[begin] === MARK) return isListMark(tokens.mark[begin] as number);
  if (tokens.kind[begin] === WORD && word && word.shape === LOWER && !hasNoCase(word)) {
    // A small letter goes on with the sentence: “Why?” he asked.
    return false;
  }
  if (tokens.kind[at] === WORD) return endsAfterAcronym(tokens, begin);
  if (firstMark === DOT && afterMarks === at + 1) {
    const before = tokens.word[at - 1];
    const tight = tokens.start[at] === tokens.end[at - 1];
    if (before && tight) {
      // "Kurt M. Campbell", "M. Macron": an initial, unless the next word only ever begins a sentence.
      if (isInitial(before, tokens, at - 1)) return beginsSentence(word) && !opensQuote && isCounted(tokens, at - 1);
      if (before.flags & ABBREVIATION && !closed) return false;
    } else if (tokens.kind[at - 1] === NUMBER && tight && tokens.kind[begin] === NUMBER) return false;
    else if (tokens.kind[at - 1] === NUMBER && isListNumber(tokens, at - 1)) return false;
  }
  // “Will you go?” Smith asked.
  if (closed && (firstMark === QUESTION || firstMark === EXCLAMATION) && reportsSpeech(tokens, begin)) return false;
  return true;
}

const hasNoCase = (word: Word) => word.folded.charCodeAt(0) > 0x500;
const isListMark = (mark: number) =>
  mark === 0x2022 || mark === 0x2014 || mark === 0x24 || mark === 0x20ac || mark === 0xa3 || mark === 0x23;
const isInitial = (word: Word, tokens: Tokens, at: number) =>
  word.shape !== LOWER && (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
/** "Plan B." or "vitamin C.": a letter after a word in small letters names a thing. */
const isCounted = (tokens: Tokens, at: number) => {
  const before = tokens.word[at - 1];
  return before !== undefined && before.shape !== UPPER && !(before.flags & GIVEN);
};
/** "1. First", at the start of a line. */
const isListNumber = (tokens: Tokens, at: number) => at === 0 || tokens.kind[at - 1] === BREAK;
/** "The", "But", "It": words that open sentences and no names. */
const beginsSentence = (word: Word | undefined) => word !== undefined && (word.flags & (STOP | NOT_NAME)) !== 0 && !isTitle(word);
const isTitle = ({ phrases }: Word) => phrases?.short.some(({ meaning }) => meaning.kind === 'title') ?? false;

/** "in the U.S. The" ends, "U.S. President" and "U.S. Senate" go on. */
function endsAfterAcronym(tokens: Tokens, begin: number): boolean {
  return beginsSentence(tokens.word[begin]);
}

/** One to three capitalised words and then a verb of saying. */
function reportsSpeech(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 4 && i < tokens.count; i++) {
    const word = tokens.word[i];
    if (!word) return false;
    if (i > at && word.phrases?.short.some(({ meaning, keys }) => meaning.kind === 'cue' && keys.length === 1)) return true;
    if (word.shape === LOWER && !(word.flags & STOP)) return false;
  }
  return false;
}
