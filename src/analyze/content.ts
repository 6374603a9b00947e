import { NumberTable } from './number-table';
import { integers, Sheet } from './sheet';
import type { Tokens } from './tokens';
import { CONTENT, type Word } from './word';

/** The content words of a text, numbered from 0 in the order in which they first come; words of one stem share a number. Good until the next. */
export interface Content {
  /** The number of each token's word; -1 for all that is no content word. */
  at: Int32Array;
  /** A word for each number. */
  words: Word[];
  /** The number of a word; -1 when the text does not have it. */
  numberOf(word: Word): number;
}

const sheet = new Sheet(integers);
/** By stem, plus 1. */
const numbers = new NumberTable();

export function findContent({ count, flags, stem, word }: Tokens): Content {
  const at = sheet.zeros(count);
  const words: Word[] = [];
  numbers.clear(count);
  for (let i = 0; i < count; i++) {
    if (!((flags[i] as number) & CONTENT)) {
      at[i] = -1;
      continue;
    }
    const key = stem[i] as number;
    const known = numbers.get(key);
    if (known) at[i] = known - 1;
    else {
      at[i] = words.length;
      numbers.set(key, words.push(word[i] as Word));
    }
  }
  return { at, words, numberOf };
}

const numberOf = ({ stem }: Word) => numbers.get(stem) - 1;
