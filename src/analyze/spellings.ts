import type { Word } from './word';

const FIRST_SIZE = 1 << 12;

/** 32-bit FNV-1a over code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const FIRST_HASH = 0x811c9dc5 | 0;
export const nextHash = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

export function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = FIRST_HASH;
  for (let i = from; i < to; i++) hash = nextHash(hash, codes[i] as number);
  return hash;
}

/**
 * Words by their spelling, looked up where they stand in a text: no string is cut out of the text for a word that is known. An
 * open-addressing table over a 32-bit FNV-1a hash; a Map would need the string.
 */
export class Spellings {
  #hashes = new Int32Array(FIRST_SIZE);
  #spellings: string[] = new Array(FIRST_SIZE);
  #words: (Word | undefined)[] = new Array(FIRST_SIZE);
  size = 0;

  /** The word spelled by code units `from` to `to`, made by `learn` the first time. */
  at(codes: Uint16Array, from: number, to: number, hash: number, learn: (spelling: string) => Word): Word {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    for (;;) {
      const word = this.#words[slot];
      if (word === undefined) break;
      if (this.#hashes[slot] === hash && isAt(this.#spellings[slot] as string, codes, from, to)) return word;
      slot = (slot + 1) & mask;
    }
    const spelling = String.fromCharCode(...codes.subarray(from, to));
    const word = learn(spelling);
    this.#put(slot, hash, spelling, word);
    return word;
  }

  clear(): void {
    this.#resize(FIRST_SIZE);
    this.size = 0;
  }

  #put(slot: number, hash: number, spelling: string, word: Word): void {
    this.#hashes[slot] = hash;
    this.#spellings[slot] = spelling;
    this.#words[slot] = word;
    this.size++;
    if (this.size * 2 > this.#hashes.length) this.#grow();
  }

  #resize(size: number): void {
    this.#hashes = new Int32Array(size);
    this.#spellings = new Array(size);
    this.#words = new Array(size);
  }

  #grow(): void {
    const [hashes, spellings, words] = [this.#hashes, this.#spellings, this.#words];
    this.#resize(hashes.length * 2);
    const mask = this.#hashes.length - 1;
    words.forEach((word, old) => {
      if (!word) return;
      let slot = (hashes[old] as number) & mask;
      while (this.#words[slot]) slot = (slot + 1) & mask;
      this.#hashes[slot] = hashes[old] as number;
      this.#spellings[slot] = spellings[old] as string;
      this.#words[slot] = word;
    });
  }
}

function isAt(spelling: string, codes: Uint16Array, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let k = 0; k < spelling.length; k++) if (spelling.charCodeAt(k) !== codes[from + k]) return false;
  return true;
}
