import { Buffer } from 'node:buffer';
import type { Bigrams } from './bigrams';
import { CLASSES, DIGIT, LETTER, NEWLINE, SPACE } from './characters';
import { FIRST_HASH, FLAGS, hashOf, KEY, NUMBER as NUMBER_OF, nextHash, SHORT, STEM } from './spellings';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';
import { classAt, endOfNumber, endOfWord } from './word-ends';

/** Kinds of token. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
/** The end of a paragraph. */
export const BREAK = 4;

/** A text cut into words, numbers and marks, as parallel columns: the rest of the reading walks over these, never over characters. */
export interface Tokens {
  text: string;
  /** Where phrases of several words are looked up. */
  bigrams: Bigrams;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** For marks, the character code (quotes and dashes made one each, see `MARKS`); else 0. */
  mark: Uint16Array;
  /** Joined to the token before by a hyphen ("vice-president" is two tokens). */
  joined: Uint8Array;
  /** `Word.key`, `Word.stem` and `Word.flags` of words, -1 (a key) and 0 elsewhere: most words are cold memory, and best not looked at. */
  key: Int32Array;
  stem: Int32Array;
  flags: Int32Array;
  /** `Word.short`. */
  short: Int32Array;
  /** For words; undefined at other places. */
  word: (Word | undefined)[];
  /** The tokens that are numbers, in order. */
  numbers: number[];
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
export const SLASH = 0x2f;

/** The mark that each UTF-16 code unit counts as: those that mean the same are one, and a hyphen by itself is a dash. */
const MARKS = new Uint16Array(1 << 16).map((_, code) => code);
for (const [mark, others] of [
  [OPEN_QUOTE, '«„'],
  [CLOSE_QUOTE, '»'],
  [OPEN_SINGLE, '‚'],
  [APOSTROPHE, '’'],
  [DASH, '–―-'],
  [OPEN_BRACKET, '['],
  [CLOSE_BRACKET, ']'],
  [DOT, '。'],
  [EXCLAMATION, '！'],
  [QUESTION, '？؟'],
  [COMMA, '，،'],
] as const)
  for (const other of others) MARKS[other.charCodeAt(0)] = mark;

/** Whether letters that stop before `i` may go on as a word: "l'Ukraine", "O'Brien", "G20", "U.S.", "vietnamplus.vn". */
function mayGoOn(codes: Uint16Array, i: number): boolean {
  const code = codes[i] as number;
  if (code === APOSTROPHE || code === 0x2019 || CLASSES[code] === DIGIT) return true;
  return code === DOT && CLASSES[codes[i + 1] as number] === LETTER;
}

/** `Word.flags` of the word at a token; 0 elsewhere, and outside of the text. */
export const flagsAt = ({ flags }: Tokens, i: number) => flags[i] ?? 0;

/** The same of `Word.traits`. To read before the beginning of an array, unlike of a column of numbers, is a slow call in V8. */
export const traitsAt = ({ word }: Tokens, i: number) => (i < 0 ? 0 : (word[i]?.traits ?? 0));

/** Whether a mark, or the end of a paragraph, lies between two tokens. */
export function hasMark({ kind }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((kind[i] as number) >= MARK) return true;
  return false;
}

/** Words in brackets that somebody may pass over. */
const LONGEST_BRACKETS = 8;

/** The token behind brackets that open at token `at`; the same where none do: "$4bn (€3.6bn) in aid", "Bora (R-Ohio) and". */
export function endOfBrackets({ mark }: Tokens, at: number): number {
  if (mark[at] !== OPEN_BRACKET) return at;
  for (let i = at + 1; i < at + LONGEST_BRACKETS; i++) if (mark[i] === CLOSE_BRACKET) return i + 1;
  return at;
}

/** Whether a name that ends before token `to` is somebody's there: "Macron's", "the ministers'". */
export function isPossessive({ mark, start, end, word }: Tokens, to: number): boolean {
  if (mark[to] !== APOSTROPHE || start[to] !== end[to - 1]) return false;
  const next = word[to + 1];
  if (start[to + 1] === end[to]) return next?.folded === 's';
  return next !== null && next !== undefined && (word[to - 1]?.folded.endsWith('s') ?? false);
}

/** The text of tokens `from` to `to`, exclusive, as written. */
export const textOf = ({ text, start, end }: Tokens, from: number, to: number) => text.slice(start[from], end[to - 1]);

/** Tokens behind the last that are blank, so that who looks ahead needs no check. */
export const BLANKS = 16;

/** The memory that a text is cut into: made once and used for many texts, one after the other. */
export interface Columns extends Omit<Tokens, 'text' | 'bigrams' | 'count' | 'numbers'> {
  /** The text as code units, with two zeros behind it: much faster to read than a string, which may be a rope. */
  codes: Uint16Array;
  /** The same memory. A text is copied into it at one go, as little-endian UTF-16: so all machines that run Workers have their code units. */
  bytes: Buffer;
}

/** Columns for texts of up to `length` UTF-16 code units, with room for so many tokens: a text of words has one in five code units. */
export function makeColumns(length: number, size = (length >> 2) + BLANKS): Columns {
  const codes = new Uint16Array(length + 2);
  return { codes, bytes: Buffer.from(codes.buffer), ...makeTokens(size) };
}

function makeTokens(size: number): Omit<Columns, 'codes' | 'bytes'> {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    mark: new Uint16Array(size),
    joined: new Uint8Array(size),
    key: new Int32Array(size),
    stem: new Int32Array(size),
    flags: new Int32Array(size),
    short: new Int32Array(size),
    word: new Array(size),
  };
}

/**
 * Cuts a text into tokens, in one pass. With `columns` that are large enough the tokens lie in these, and are gone when the next text
 * is cut into them.
 */
export function tokenize(text: string, vocabulary: Vocabulary, columns?: Columns): Tokens {
  const { length } = text;
  const room = columns && length + 2 <= columns.codes.length ? columns : makeColumns(length);
  // A text of marks has a token a code unit.
  return cut(text, vocabulary, room) ?? (cut(text, vocabulary, makeColumns(length, length + BLANKS)) as Tokens);
}

/** The tokens; undefined where there is no room for all. */
function cut(text: string, vocabulary: Vocabulary, room: Columns): Tokens | undefined {
  const { length } = text;
  const { codes } = room;
  room.bytes.write(text, 'utf16le');
  codes[length] = codes[length + 1] = 0;
  const { spellings } = vocabulary;
  const { start, end, kind, mark, joined, key, stem, flags, short, word } = room;
  const most = start.length - BLANKS;
  const numbers: number[] = [];
  let count = 0;
  let hyphen = 0;

  let i = 0;
  while (i < length) {
    const code = codes[i] as number;
    const type = CLASSES[code];
    if (type === SPACE) {
      i++;
      continue;
    }
    const from = i;
    if (count === most) return undefined;
    if (type === LETTER) {
      // Most words are letters and nothing else: their hash is made on the way. The others are read once more.
      let hash = FIRST_HASH;
      for (; CLASSES[codes[i] as number] === LETTER; i++) hash = nextHash(hash, codes[i] as number);
      if (CLASSES[codes[i] as number] !== SPACE && mayGoOn(codes, i)) {
        i = endOfWord(codes, from);
        hash = hashOf(codes, from, i);
      }
      const at = vocabulary.recordOf(codes, from, i, hash);
      const { records, words } = spellings;
      word[count] = words[records[at + NUMBER_OF] as number];
      key[count] = records[at + KEY] as number;
      stem[count] = records[at + STEM] as number;
      flags[count] = records[at + FLAGS] as number;
      short[count] = records[at + SHORT] as number;
      kind[count] = WORD;
      mark[count] = 0;
    } else {
      word[count] = undefined;
      key[count] = -1;
      stem[count] = flags[count] = short[count] = mark[count] = 0;
      if (type === DIGIT) {
        i = endOfNumber(codes, i);
        kind[count] = NUMBER;
        numbers.push(count);
      } else if (type === NEWLINE) {
        while (i < length && (classAt(codes, i) === NEWLINE || classAt(codes, i) === SPACE)) i++;
        kind[count] = BREAK;
      } else {
        i++;
        if (code === 0x2d || code === 0x2010 || code === 0x2011) {
          // A hyphen between letters or digits is no token; by itself it is a dash.
          const before = from > 0 ? classAt(codes, from - 1) : 0;
          const after = classAt(codes, i);
          if ((before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT)) {
            hyphen = 1;
            continue;
          }
        }
        kind[count] = MARK;
        mark[count] = MARKS[code] as number;
      }
    }
    start[count] = from;
    end[count] = i;
    joined[count] = hyphen;
    hyphen = 0;
    count++;
  }
  for (let blank = count; blank < count + BLANKS; blank++) {
    word[blank] = undefined;
    start[blank] = end[blank] = kind[blank] = mark[blank] = joined[blank] = key[blank] = stem[blank] = flags[blank] = short[blank] = 0;
  }
  return { text, bigrams: vocabulary.phrases.bigrams, count, start, end, kind, mark, joined, key, stem, flags, short, word, numbers };
}
