import { CLASSES, DIGIT, LETTER, NEWLINE, SPACE } from './characters';
import { FIRST_HASH, hashOf, nextHash } from './spellings';
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
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** For marks, the character code (quotes and dashes made one each, see `MARKS`); else 0. */
  mark: Uint16Array;
  /** Joined to the token before by a hyphen ("vice-president" is two tokens). */
  joined: Uint8Array;
  /** `Word.key`, `Word.stem` and `Word.flags` of words, -1 (a key) and 0 elsewhere: what is asked most often, without a detour. */
  key: Int32Array;
  stem: Int32Array;
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
export const SLASH = 0x2f;

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

/** Whether letters that stop before `i` may go on as a word: "l'Ukraine", "O'Brien", "G20", "U.S.", "vietnamplus.vn". */
function mayGoOn(codes: Uint16Array, i: number): boolean {
  const code = codes[i] as number;
  if (code === APOSTROPHE || code === 0x2019 || CLASSES[code] === DIGIT) return true;
  return code === DOT && CLASSES[codes[i + 1] as number] === LETTER;
}

/** The text as code units, with two zeros behind it: much faster to read than a string, which may be a rope. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 2);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Cuts a text into tokens, in one pass. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const length = text.length;
  const codes = codesOf(text);
  let { start, end, kind, mark, joined, key, stem, flags } = makeColumns((length >> 2) + 16);
  const word: (Word | undefined)[] = [];
  let count = 0;
  let hyphen = false;

  let i = 0;
  while (i < length) {
    const code = codes[i] as number;
    const type = CLASSES[code];
    if (type === SPACE) {
      i++;
      continue;
    }
    const from = i;
    if (count === start.length)
      ({ start, end, kind, mark, joined, key, stem, flags } = grow({ start, end, kind, mark, joined, key, stem, flags }));
    key[count] = -1;
    if (type === LETTER) {
      // Most words are letters and nothing else: their hash is made on the way. The others are read once more.
      let hash = FIRST_HASH;
      for (; CLASSES[codes[i] as number] === LETTER; i++) hash = nextHash(hash, codes[i] as number);
      if (mayGoOn(codes, i)) {
        i = endOfWord(codes, from);
        hash = hashOf(codes, from, i);
      }
      const found = vocabulary.wordAt(codes, from, i, hash);
      word.push(found);
      key[count] = found.key;
      stem[count] = found.stem;
      flags[count] = found.flags;
      kind[count] = WORD;
    } else if (type === DIGIT) {
      i = endOfNumber(codes, i);
      kind[count] = NUMBER;
      word.push(undefined);
    } else if (type === NEWLINE) {
      while (i < length && (classAt(codes, i) === NEWLINE || classAt(codes, i) === SPACE)) i++;
      kind[count] = BREAK;
      word.push(undefined);
    } else {
      i++;
      if (code === 0x2d || code === 0x2010 || code === 0x2011) {
        // A hyphen between letters or digits is no token; by itself it is a dash.
        const before = from > 0 ? classAt(codes, from - 1) : 0;
        const after = classAt(codes, i);
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
  return { text, count, start, end, kind, mark, joined, key, stem, flags, word };
}

type Columns = Pick<Tokens, 'start' | 'end' | 'kind' | 'mark' | 'joined' | 'key' | 'stem' | 'flags'>;

function makeColumns(size: number): Columns {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    mark: new Uint16Array(size),
    joined: new Uint8Array(size),
    key: new Int32Array(size),
    stem: new Int32Array(size),
    flags: new Int32Array(size),
  };
}

function grow(small: Columns): Columns {
  const large = makeColumns(small.start.length * 2);
  for (const name of Object.keys(small) as (keyof Columns)[]) large[name].set(small[name]);
  return large;
}
