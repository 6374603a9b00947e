import { CLASSES, DIGIT, LETTER, SPACE } from './characters';
import { FIRST_HASH, nextHash } from './spellings';

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

const LONGEST_ELIDED = 6;
/** What French drops a vowel of before an apostrophe. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu'].map(hashOfText));
/** What English hangs on to a word after an apostrophe; these are cut off, as one token. */
const HUNG_ON = new Set(['s', 're', 've', 'll', 'd', 'm'].map(hashOfText));

/** The class of the character at `i`. */
export const classAt = (codes: Uint16Array, i: number) => CLASSES[codes[i] as number] as number;

/** The token after the last character of the word that begins at `from`. Two zeros stand behind the text. */
export function endOfWord(codes: Uint16Array, from: number): number {
  let i = from + 1;
  for (;;) {
    while (classAt(codes, i) === LETTER || classAt(codes, i) === DIGIT) i++;
    const code = codes[i] as number;
    const next = codes[i + 1] as number;
    if ((code === APOSTROPHE || code === CURLY_APOSTROPHE) && CLASSES[next] === LETTER) {
      if (i - from <= LONGEST_ELIDED && ELIDED.has(hashInLower(codes, from, i))) return i + 1;
      let stop = i + 1;
      while (stop < i + 4 && classAt(codes, stop) === LETTER) stop++;
      if (HUNG_ON.has(hashInLower(codes, i + 1, stop))) return i;
      i += 2;
      continue;
    }
    // "U.S.", "e.g.", "vietnamplus.vn": a dot with a letter right after it belongs to the word, unless a capital begins a new sentence there.
    if (code === DOT && CLASSES[next] === LETTER && (i - from === 1 || isInitials(codes, from, i) || (next >= 97 && next <= 122))) {
      i += 2;
      continue;
    }
    return endsWithInitials(codes, from, i);
  }
}

/** The hash of letters in lower case, as far as ASCII goes: all that is looked for is ASCII. */
function hashInLower(codes: Uint16Array, from: number, to: number): number {
  let hash = FIRST_HASH;
  for (let i = from; i < to; i++) hash = nextHash(hash, (codes[i] as number) | 0x20);
  return hash;
}

function hashOfText(text: string): number {
  return hashInLower(
    Uint16Array.from(text, (c) => c.charCodeAt(0)),
    0,
    text.length,
  );
}

/** "U.S" + "." → with its last dot, which may end the sentence as well. */
function endsWithInitials(codes: Uint16Array, from: number, to: number): number {
  return (codes[to] as number) === DOT && isInitials(codes, from, to) ? to + 1 : to;
}

/** Single letters with dots between: "U.S". */
function isInitials(codes: Uint16Array, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 12) return false;
  for (let i = from; i < to; i++) {
    if ((i - from) % 2 ? (codes[i] as number) !== DOT : classAt(codes, i) !== LETTER) return false;
  }
  return (to - from) % 2 === 1;
}

/** The same for a number, with what hangs on to it. */
export function endOfNumber(codes: Uint16Array, from: number): number {
  let i = from + 1;
  for (;;) {
    const code = codes[i] as number;
    const type = CLASSES[code];
    if (type === DIGIT) i++;
    // 3.5 · 3,5 · 1,000,000 · 1 000 000 (spaces only before three digits)
    else if ((code === DOT || code === COMMA) && classAt(codes, i + 1) === DIGIT) i += 2;
    else if (type === SPACE && code !== 9 && isThousands(codes, i + 1) && i - from <= 3 + 4 * 4 && groupBefore(codes, from, i)) i += 4;
    else break;
  }
  // "3rd", "1er", "20th", "4G": letters hang on.
  let letters = i;
  while (letters - i < 4 && classAt(codes, letters) === LETTER) letters++;
  return letters - i < 4 ? letters : i;
}

const isDigit = (codes: Uint16Array, i: number) => classAt(codes, i) === DIGIT;
const isThousands = (codes: Uint16Array, i: number) =>
  isDigit(codes, i) && isDigit(codes, i + 1) && isDigit(codes, i + 2) && !isDigit(codes, i + 3);
/** The digits just before a space are one to three, or three after another group. */
function groupBefore(codes: Uint16Array, from: number, at: number): boolean {
  let digits = 0;
  for (let i = at - 1; i >= from && isDigit(codes, i); i--) digits++;
  return digits <= 3;
}
