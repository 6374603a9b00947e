import type { Word } from './word';

const FIRST_SIZE = 1 << 12;
/** Code units a word, on average and generously. */
const UNITS = 8;

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
 * open-addressing table; the spellings lie one behind the other as code units, because comparing those is several times as fast as
 * comparing with a string.
 */
export class Spellings {
  #hashes = new Int32Array(FIRST_SIZE);
  /** Where each slot's spelling begins among the units. */
  #starts = new Int32Array(FIRST_SIZE);
  #lengths = new Uint8Array(FIRST_SIZE);
  #words: (Word | undefined)[] = new Array(FIRST_SIZE);
  #units = new Uint16Array(FIRST_SIZE * UNITS);
  #used = 0;
  size = 0;

  /** The word spelled by the code units `from` to `to` (fewer than 256), made by `learn` the first time. */
  at(codes: Uint16Array, from: number, to: number, hash: number, learn: (spelling: string) => Word): Word {
    const mask = this.#hashes.length - 1;
    const length = to - from;
    let slot = hash & mask;
    for (;;) {
      const word = this.#words[slot];
      if (word === undefined) break;
      if (this.#hashes[slot] === hash && this.#lengths[slot] === length && this.#isAt(this.#starts[slot] as number, codes, from, length))
        return word;
      slot = (slot + 1) & mask;
    }
    const word = learn(String.fromCharCode(...codes.subarray(from, to)));
    this.#put(slot, hash, codes.subarray(from, to), word);
    return word;
  }

  clear(): void {
    this.#resize(FIRST_SIZE);
    this.#used = 0;
    this.size = 0;
  }

  #isAt(start: number, codes: Uint16Array, from: number, length: number): boolean {
    const units = this.#units;
    for (let k = 0; k < length; k++) if (units[start + k] !== codes[from + k]) return false;
    return true;
  }

  #put(slot: number, hash: number, spelling: Uint16Array, word: Word): void {
    if (this.#used + spelling.length > this.#units.length) {
      const larger = new Uint16Array(this.#units.length * 2);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(spelling, this.#used);
    this.#hashes[slot] = hash;
    this.#starts[slot] = this.#used;
    this.#lengths[slot] = spelling.length;
    this.#words[slot] = word;
    this.#used += spelling.length;
    this.size++;
    if (this.size * 2 > this.#hashes.length) this.#grow();
  }

  #resize(size: number): void {
    this.#hashes = new Int32Array(size);
    this.#starts = new Int32Array(size);
    this.#lengths = new Uint8Array(size);
    this.#words = new Array(size);
  }

  #grow(): void {
    const [hashes, starts, lengths, words] = [this.#hashes, this.#starts, this.#lengths, this.#words];
    this.#resize(hashes.length * 2);
    const mask = this.#hashes.length - 1;
    words.forEach((word, old) => {
      if (!word) return;
      let slot = (hashes[old] as number) & mask;
      while (this.#words[slot]) slot = (slot + 1) & mask;
      this.#hashes[slot] = hashes[old] as number;
      this.#starts[slot] = starts[old] as number;
      this.#lengths[slot] = lengths[old] as number;
      this.#words[slot] = word;
    });
  }
}
