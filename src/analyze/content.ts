import { NumberTable } from './number-table';
import { integers, Sheet } from './sheet';
import type { Tokens } from './tokens';
import { CASED, CONTENT, type Word } from './word';

/** The content words of a text, numbered from 0 in the order in which they first come; words of one stem share a number. Good until the next. */
export interface Content {
  /** The number of each token's word; -1 for all that is no content word. */
  at: Int32Array;
  /** A word for each number: the first of its stem. */
  words: Word[];
  /** Those that are written with a capital there. */
  capitals: Word[];
  /** How often each comes. */
  counts: Int32Array;
  /** The number of a word; -1 when the text does not have it. */
  numberOf(word: Word): number;
}

const [sheet, countSheet] = [new Sheet(integers), new Sheet(integers)];
/** By stem, plus 1. */
const numbers = new NumberTable();

export function findContent({ count, flags, stem, word }: Tokens): Content {
  const at = sheet.room(count);
  const counts = countSheet.zeros(count);
  const words: Word[] = [];
  const capitals: Word[] = [];
  numbers.clear(count);
  for (let i = 0; i < count; i++) {
    if (!((flags[i] as number) & CONTENT)) {
      at[i] = -1;
      continue;
    }
    const known = numbers.getOrSet(stem[i] as number, words.length + 1);
    const number = (known || words.push(word[i] as Word)) - 1;
    if (!known && (flags[i] as number) & CASED) capitals.push(word[i] as Word);
    at[i] = number;
    counts[number] = (counts[number] as number) + 1;
  }
  return { at, words, capitals, counts, numberOf };
}

/** The content words that stand before a place of the text. */
export function wordsBefore({ at, words }: Content, { count, end }: Tokens, place: number): Word[] {
  let next = 0;
  for (let i = 0; i < count && (end[i] as number) <= place; i++) next = Math.max(next, (at[i] as number) + 1);
  return words.slice(0, next);
}

const numberOf = ({ stem }: Word) => numbers.get(stem) - 1;
