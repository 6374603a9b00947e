import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** Kinds of token. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
/** The end of a paragraph. */
export const BREAK = 4;

/** A text cut into words, numbers and marks, as parallel columns: the rest of the reading walks over these, never over characters. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** For marks, the character code (quotes and dashes made one each, see `MARKS`); else 0. */
  mark: Uint16Array;
  /** Joined to the token before by a hyphen ("vice-president" is two tokens). */
  joined: Uint8Array;
  /** `Word.key` and `Word.flags` of words, -1 and 0 elsewhere: what is asked most often, without a detour. */
  key: Int32Array;
  flags: Int32Array;
  /** For words; undefined at other places. */
  word: (Word | undefined)[];
}

export const DOT = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const QUESTION = 0x3f;
export const EXCLAMATION = 0x21;
export const ELLIPSIS = 0x2026;
export const OPEN_QUOTE = 0x201c;
export const CLOSE_QUOTE = 0x201d;
export const PLAIN_QUOTE = 0x22;
export const OPEN_SINGLE = 0x2018;
export const APOSTROPHE = 0x27;
export const OPEN_BRACKET = 0x28;
export const CLOSE_BRACKET = 0x29;
export const DASH = 0x2014;

/** Marks that mean the same, as one. */
const MARKS: Record<number, number> = {
  171: OPEN_QUOTE,
  8222: OPEN_QUOTE,
  187: CLOSE_QUOTE,
  8217: APOSTROPHE,
  8218: OPEN_SINGLE,
  8211: DASH,
  8213: DASH,
  91: OPEN_BRACKET,
  93: CLOSE_BRACKET,
  12290: DOT,
  65281: EXCLAMATION,
  65311: QUESTION,
  1567: QUESTION,
  65292: COMMA,
  1548: COMMA,
};

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const c = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(c)) ascii[code] = LETTER;
  else if (/[0-9]/.test(c)) ascii[code] = DIGIT;
  else if (code === 10 || code === 13) ascii[code] = NEWLINE;
  else if (/\s/.test(c)) ascii[code] = SPACE;
}

function classOf(code: number): number {
  if (code < 128) return ascii[code] as number;
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0x3000) return SPACE;
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5 ? LETTER : 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  if (code < 0x2000) return LETTER;
  if (code < 0x2c00) return code === 0x2028 || code === 0x2029 ? NEWLINE : 0;
  if (
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfe10 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff20)
  )
    return 0;
  return LETTER;
}

/** What French drops a vowel of before an apostrophe. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu']);
/** What English hangs on to a word after an apostrophe; these are cut off, as one token. */
const HUNG_ON = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const length = text.length;
  let columns = makeColumns((length >> 2) + 16);
  const word: (Word | undefined)[] = [];
  let count = 0;
  let hyphen = false;

  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const type = code < 128 ? (ascii[code] as number) : classOf(code);
    if (type === SPACE) {
      i++;
      continue;
    }
    const from = i;
    if (count === columns.start.length) columns = grow(columns);
    const { start, end, kind, mark, joined, key, flags } = columns;
    key[count] = -1;
    if (type === LETTER) {
      i = endOfWord(text, i);
      const found = vocabulary.wordAt(text, from, i);
      word.push(found);
      key[count] = found.key;
      flags[count] = found.flags;
      kind[count] = WORD;
    } else if (type === DIGIT) {
      i = endOfNumber(text, i);
      kind[count] = NUMBER;
      word.push(undefined);
    } else if (type === NEWLINE) {
      while (i < length && (classOf(text.charCodeAt(i)) === NEWLINE || classOf(text.charCodeAt(i)) === SPACE)) i++;
      kind[count] = BREAK;
      word.push(undefined);
    } else {
      i++;
      if (code === 0x2d || code === 0x2010 || code === 0x2011) {
        // A hyphen between letters or digits is no token; by itself it is a dash.
        const before = from > 0 ? classOf(text.charCodeAt(from - 1)) : 0;
        const after = i < length ? classOf(text.charCodeAt(i)) : 0;
        if ((before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT)) {
          hyphen = true;
          continue;
        }
      }
      kind[count] = MARK;
      mark[count] = MARKS[code] ?? (code === 0x2d ? DASH : code);
      word.push(undefined);
    }
    start[count] = from;
    end[count] = i;
    joined[count] = hyphen ? 1 : 0;
    hyphen = false;
    count++;
  }
  return { text, count, ...columns, word };
}

type Columns = Pick<Tokens, 'start' | 'end' | 'kind' | 'mark' | 'joined' | 'key' | 'flags'>;

function makeColumns(size: number): Columns {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    mark: new Uint16Array(size),
    joined: new Uint8Array(size),
    key: new Int32Array(size),
    flags: new Int32Array(size),
  };
}

function grow(small: Columns): Columns {
  const large = makeColumns(small.start.length * 2);
  for (const name of Object.keys(small) as (keyof Columns)[]) large[name].set(small[name]);
  return large;
}

function endOfWord(text: string, from: number): number {
  const length = text.length;
  let i = from + 1;
  for (;;) {
    while (i < length) {
      const code = text.charCodeAt(i);
      const type = code < 128 ? (ascii[code] as number) : classOf(code);
      if (type !== LETTER && type !== DIGIT) break;
      i++;
    }
    if (i + 1 >= length) return endsWithInitials(text, from, i);
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if ((code === APOSTROPHE || code === 0x2019) && classOf(next) === LETTER) {
      if (ELIDED.has(text.slice(from, i).toLowerCase())) return i + 1;
      let stop = i + 1;
      while (stop < length && stop < i + 4 && classOf(text.charCodeAt(stop)) === LETTER) stop++;
      if (HUNG_ON.has(text.slice(i + 1, stop).toLowerCase())) return i;
      i += 2;
      continue;
    }
    // "U.S.", "e.g.", "vietnamplus.vn": a dot with a letter right after it belongs to the word, unless a capital begins a new sentence there.
    if (code === DOT && classOf(next) === LETTER && (i - from === 1 || isInitials(text, from, i) || (next >= 97 && next <= 122))) {
      i += 2;
      continue;
    }
    return endsWithInitials(text, from, i);
  }
}

/** "U.S" + "." → with its last dot, which may end the sentence as well. */
function endsWithInitials(text: string, from: number, to: number): number {
  return text.charCodeAt(to) === DOT && isInitials(text, from, to) ? to + 1 : to;
}

/** Single letters with dots between: "U.S". */
function isInitials(text: string, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 12) return false;
  for (let i = from; i < to; i++) {
    if ((i - from) % 2 ? text.charCodeAt(i) !== DOT : classOf(text.charCodeAt(i)) !== LETTER) return false;
  }
  return (to - from) % 2 === 1;
}

function endOfNumber(text: string, from: number): number {
  const length = text.length;
  let i = from + 1;
  while (i < length) {
    const code = text.charCodeAt(i);
    const type = classOf(code);
    if (type === DIGIT) i++;
    // 3.5 · 3,5 · 1,000,000 · 1 000 000 (spaces only before three digits)
    else if ((code === DOT || code === COMMA) && classOf(text.charCodeAt(i + 1)) === DIGIT) i += 2;
    else if (type === SPACE && code !== 9 && isThousands(text, i + 1) && i - from <= 3 + 4 * 4 && groupBefore(text, from, i)) i += 4;
    else break;
  }
  // "3rd", "1er", "20th", "4G": letters hang on.
  let letters = i;
  while (letters < length && letters - i < 4 && classOf(text.charCodeAt(letters)) === LETTER) letters++;
  return letters - i < 4 ? letters : i;
}

const isDigit = (text: string, i: number) => classOf(text.charCodeAt(i)) === DIGIT;
const isThousands = (text: string, i: number) => isDigit(text, i) && isDigit(text, i + 1) && isDigit(text, i + 2) && !isDigit(text, i + 3);
/** The digits just before a space are one to three, or three after another group. */
function groupBefore(text: string, from: number, at: number): boolean {
  let digits = 0;
  for (let i = at - 1; i >= from && isDigit(text, i); i--) digits++;
  return digits <= 3;
}
