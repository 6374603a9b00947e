import type { Span } from '../model';
import { fold } from './fold';

/** One word of a text, as written. */
export interface Word extends Span {
  text: string;
}

// Where a script writes no blanks between words, each character is one.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv;

/** The words of a text with their places: runs of letters and digits. "37.2" is two. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** Small letters, no accents: what is found under "to lam". */
export function foldedWords(text: string): string[] {
  return findWords(fold(text)).map((word) => word.text);
}

/** Small letters with their accents. */
export function writtenWords(text: string): string[] {
  return findWords(text.normalize('NFC').toLowerCase()).map((word) => word.text);
}
