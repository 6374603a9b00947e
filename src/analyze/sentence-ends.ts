import { isOpener, mayClose } from './quote-sides';
import {
  CLOSE_BRACKET,
  COMMA,
  DASH,
  DOT,
  ELLIPSIS,
  EXCLAMATION,
  flagsAt,
  MARK,
  NUMBER,
  OPEN_BRACKET,
  QUESTION,
  type Tokens,
  traitsAt,
  WORD,
} from './tokens';
import {
  ABBREVIATION,
  BEFORE_NUMBER,
  CASED,
  DETERMINER,
  GIVEN,
  HONORIFIC,
  LEADS_ON,
  LOWER,
  MAY_END,
  NOT_NAME,
  PASSIVE,
  STOP,
  UPPER,
  type Word,
} from './word';

/** "I" has a capital wherever it stands. */
const CAPITAL_I = 0x49;
const AMPERSAND = 0x26;
const DEGREE = 0xb0;
/** Four dots: a full stop and an ellipsis. */
const STOP_AND_ELLIPSIS = 4;
/** Tokens before "a.m." in "Today at 5 a.m.", and in "On Monday, at 5 a.m.". */
const PLAIN_TIME = 3;
const DATED_TIME = 5;
/** Shorter words before a full stop may be abbreviations that no list has. */
const SHORTEST_WORD = 4;

/** Whether the mark may end a sentence. */
export const isEnd = (mark: number) => mark === DOT || mark === QUESTION || mark === EXCLAMATION || mark === ELLIPSIS;
const isDots = (mark: number) => mark === DOT || mark === ELLIPSIS;
const isListMark = (mark: number) =>
  mark === 0x2022 || mark === 0x2014 || mark === 0x24 || mark === 0x20ac || mark === 0xa3 || mark === 0x23;

/**
 * The token before which the sentence that began at `from` ends; `from` where it goes on. The end marks are tokens `at` to `afterMarks`,
 * what closes with them reaches to `next`, which is a token of the same paragraph.
 */
export function sentenceEnd(tokens: Tokens, from: number, at: number, afterMarks: number, next: number): number {
  const { start, end, mark } = tokens;
  if (!ends(tokens, from, at, afterMarks, next)) return from;
  // "left. . . . The others stayed": what is left out there was before the second sentence.
  const tight = start[at] === end[at - 1];
  const parted = tight && mark[at] === DOT && afterMarks - at === STOP_AND_ELLIPSIS && (start[at + 1] as number) > (end[at] as number);
  return parted && next === afterMarks ? at + 1 : next;
}

function ends(tokens: Tokens, from: number, at: number, afterMarks: number, next: number): boolean {
  const { start, end, mark, kind, count } = tokens;
  const closed = next > afterMarks;
  // The end mark must be followed by space, unless a quote or bracket came between.
  if (start[next] === end[next - 1] && !closed) return false;

  let begin = next;
  while (begin < count && isOpener(tokens, begin)) begin++;
  const opened = begin > next;
  const first = mark[begin] as number;
  // "(...) They left": what is left out begins anew.
  if (closed && first === DASH && isName(tokens, begin + 1)) return !mayClose(tokens, next - 1);
  if (kind[begin] === MARK) return isListMark(first) || (opened && isDots(first));
  const word = tokens.word[begin];
  const stop = kind[at] === MARK && mark[at] === DOT && afterMarks === at + 1;
  const tight = start[at] === end[at - 1];
  // A small letter goes on with the sentence: “Why?” he asked.
  if (kind[begin] === WORD && word && word.shape === LOWER && !hasNoCase(word))
    return closed ? opened && mark[next] !== OPEN_BRACKET : stop && tight && endsBeforeSmall(tokens, at, opened);
  if (isLeftOut(tokens, at, afterMarks)) return !opened && at - 1 > from && beginsSentence(tokens, begin);
  if (kind[at] === WORD) return endsAfterInitials(tokens, from, at, begin);
  if (stop && tight) {
    const before = tokens.word[at - 1];
    if (before) {
      if (!closed || isInitial(tokens, at - 1)) return endsAfterWord(tokens, before, at - 1, begin, opened);
    } else if (kind[begin] === NUMBER && (mark[at - 1] === DEGREE || isDay(tokens, at - 1))) return false;
  }
  // "well ... you see ... I was": one who pauses, and not what is left out between two sentences.
  if (!tight && isDots(mark[at] as number) && tokens.text.charCodeAt(start[begin] as number) === CAPITAL_I && isInitial(tokens, begin))
    return !hasPaused(tokens, from, at);
  // “Will you go?” Smith asked.
  return !(closed && (mark[at] === QUESTION || mark[at] === EXCLAMATION) && reportsSpeech(tokens, begin));
}

/** “We go.” — Ana Bora: a name after the quotation signs it. */
const isName = (tokens: Tokens, i: number) =>
  (flagsAt(tokens, i) & (GIVEN | CASED)) === (GIVEN | CASED) && (flagsAt(tokens, i + 1) & CASED) !== 0;

const hasNoCase = (word: Word) => word.folded.charCodeAt(0) > 0x500;

/** "3. 10. 2025" */
const isDay = ({ kind, start, end }: Tokens, at: number) => kind[at] === NUMBER && (end[at] as number) - (start[at] as number) <= 2;

/** One letter in capitals. */
const isInitial = ({ word, start, end }: Tokens, at: number) =>
  word[at] !== undefined && word[at].shape !== LOWER && (end[at] as number) - (start[at] as number) === 1;

/** "[...]" and "(…)". */
const isLeftOut = ({ mark }: Tokens, at: number, afterMarks: number) =>
  mark[at - 1] === OPEN_BRACKET &&
  mark[afterMarks] === CLOSE_BRACKET &&
  (mark[at] === ELLIPSIS || (mark[at] === DOT && afterMarks - at > 1));

/** Whether dots stand in the sentence already. */
function hasPaused({ mark }: Tokens, from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) if (mark[i] === ELLIPSIS || (mark[i] === DOT && mark[i - 1] === DOT)) return true;
  return false;
}

/** "M. Le Pen", "Mr. Smith" */
const isHonorific = ({ flags, traits }: Word) => (flags & HONORIFIC) !== 0 && (traits & LEADS_ON) !== 0;

/** A full stop after a word, and a word, number or quotation with a capital behind it. */
function endsAfterWord(tokens: Tokens, before: Word, at: number, begin: number, opened: boolean): boolean {
  const { traits } = before;
  if (isHonorific(before)) return false;
  if (tokens.mark[at - 1] === DEGREE) return true;
  // "Kurt M. Campbell": an initial, unless the next word only ever begins a sentence.
  if (isInitial(tokens, at)) return beginsSentence(tokens, begin) && !opened && isCounted(tokens, at);
  if (traits & BEFORE_NUMBER) return !standsBeforeNumber(tokens, begin);
  if (traits & MAY_END || (traits & LEADS_ON && before.shape === UPPER)) return beginsSentence(tokens, begin);
  return !(traits & LEADS_ON);
}

/** Whether the full stop `at` ends a sentence though a small letter follows: never after an abbreviation, and `opened` by a quotation. */
function endsBeforeSmall({ word, start, end }: Tokens, at: number, opened: boolean): boolean {
  const before = word[at - 1];
  if (!before) return opened;
  if (before.traits & ABBREVIATION) return false;
  const length = (end[at - 1] as number) - (start[at - 1] as number);
  return opened ? length > 1 : length >= SHORTEST_WORD && before.shape === LOWER;
}

/** "in the U.S. The" ends, "U.S. President" and "U.S. Senate" go on. "At 5 a.m. Mr. Smith" goes on, "until 5 a.m. Mr. Smith" ends. */
function endsAfterInitials(tokens: Tokens, from: number, at: number, begin: number): boolean {
  if (!beginsSentence(tokens, begin)) return false;
  if (tokens.kind[at - 1] !== NUMBER) return true;
  // "6 p.m. Monday", "6 p.m. May 5"
  const flags = tokens.flags[begin] as number;
  if (!(flags & (STOP | HONORIFIC)) || tokens.kind[begin + 1] === NUMBER) return false;
  return !opensWithTime(tokens, from, at);
}

/** Whether nothing was said before the time at token `at`: "At 5 a.m.", "On Monday at 5 a.m.", but not "He left at 5 a.m.". */
function opensWithTime({ kind, flags }: Tokens, from: number, at: number): boolean {
  let day = at - from <= PLAIN_TIME;
  if (!day && at - from > DATED_TIME) return false;
  for (let i = from; i < at; i++) {
    if (kind[i] !== WORD) continue;
    const can = flags[i] as number;
    if (!(can & (STOP | NOT_NAME)) || can & PASSIVE) return false;
    if (!(can & STOP)) day = true;
  }
  return day;
}

/** A number, another abbreviation of a date ("Mon. Oct. 5"), or a letter that counts ("art. L. 5"). */
const standsBeforeNumber = (tokens: Tokens, begin: number) =>
  tokens.kind[begin] === NUMBER || (traitsAt(tokens, begin) & BEFORE_NUMBER) !== 0 || isInitial(tokens, begin);

/** "Plan B.", "vitamin C." or "R&D.": a letter after a word in small letters names a thing. */
const isCounted = ({ word, mark }: Tokens, at: number) => {
  const before = word[at - 1];
  return before ? before.shape !== UPPER && !(before.flags & GIVEN) : mark[at - 1] === AMPERSAND;
};

/** "The", "But", "It": words that open sentences and no names; or "Mr.". */
function beginsSentence(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  if (!word || isTitle(word)) return false;
  if (isHonorific(word)) return true;
  // "A. J. Smith"
  if (isInitial(tokens, at) && tokens.mark[at + 1] === DOT) return false;
  if (word.flags & STOP) return true;
  // "Central" opens "Central banks rose" and "Central Command".
  return (word.flags & NOT_NAME) !== 0 && (tokens.word[at + 1]?.shape === LOWER || tokens.mark[at + 1] === COMMA);
}
const isTitle = ({ phrases }: Word) => phrases?.short.some(({ meaning }) => meaning.kind === 'title') ?? false;

/** A verb of saying. */
export const isCue = ({ phrases }: Word) =>
  phrases?.short.some(({ meaning, keys }) => meaning.kind === 'cue' && keys.length === 1) ?? false;

/** One to three capitalised words and then a verb of saying; "I believe" begins anew. */
function reportsSpeech(tokens: Tokens, at: number): boolean {
  if ((tokens.flags[at] as number) & STOP && !((tokens.flags[at] as number) & DETERMINER)) return false;
  for (let i = at; i < at + 4 && i < tokens.count; i++) {
    const word = tokens.word[i];
    if (!word) return false;
    if (i > at && isCue(word)) return true;
    if (word.shape === LOWER && !(word.flags & STOP)) return false;
  }
  return false;
}
