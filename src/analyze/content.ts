import type { Tokens } from './tokens';
import { CONTENT, type Word } from './word';

/** The content words of a text, numbered from 0 in the order in which they first come; words of one stem share a number. */
export interface Content {
  /** The number of each token's word; -1 for all that is no content word. */
  at: Int32Array;
  /** A word for each number. */
  words: Word[];
  /** The number of a word; -1 when the text does not have it. */
  numberOf(word: Word): number;
}

export function findContent(tokens: Tokens): Content {
  const at = new Int32Array(tokens.count).fill(-1);
  const words: Word[] = [];
  // A small open-addressing table from stems to numbers (plus 1): a Map costs as much as the rest of the loop.
  const mask = (1 << (32 - Math.clz32(tokens.count))) - 1;
  // Stem and number (plus 1) side by side.
  const table = new Int32Array(2 * (mask + 1));
  const slotOf = (stem: number) => {
    let slot = Math.imul(stem, 0x9e3779b1) & mask;
    while (table[2 * slot + 1] && table[2 * slot] !== stem) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (!((tokens.flags[i] as number) & CONTENT)) continue;
    const stem = tokens.stem[i] as number;
    const slot = slotOf(stem);
    if (!table[slot + 1]) {
      table[slot] = stem;
      table[slot + 1] = words.push(tokens.word[i] as Word);
    }
    at[i] = (table[slot + 1] as number) - 1;
  }
  const numberOf = ({ stem }: Word) => (table[slotOf(stem) + 1] as number) - 1;
  return { at, words, numberOf };
}
