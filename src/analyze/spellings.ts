import type { Word } from './word';

const FIRST_SIZE = 1 << 12;
/** Code units a word, on average and generously. */
const UNITS = 8;

/**
 * A spelling's record, as integers side by side: what reading a word needs lies in one line of the machine's cache. A record without
 * a length is free.
 */
const RECORD = 8;
const HASH = 0;
const START = 1;
const LENGTH = 2;
/** The word's place in `Spellings.words`, and four of its fields. */
export const NUMBER = 3;
export const KEY = 4;
export const STEM = 5;
export const FLAGS = 6;
export const SHORT = 7;

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
  /** Another array after each growth. */
  records = new Int32Array(FIRST_SIZE * RECORD);
  words: Word[] = [];
  #units = new Uint16Array(FIRST_SIZE * UNITS);
  #used = 0;

  get size(): number {
    return this.words.length;
  }

  /** Where in `records` the word spelled by the code units `from` to `to` has its own; made by `learn` the first time. */
  find(codes: Uint16Array, from: number, to: number, hash: number, learn: (spelling: string) => Word): number {
    const { records } = this;
    const last = records.length - RECORD;
    const length = to - from;
    let at = Math.imul(hash, RECORD) & last;
    for (let found = records[at + LENGTH] as number; found; found = records[at + LENGTH] as number) {
      if (found === length && records[at + HASH] === hash && this.#isAt(records[at + START] as number, codes, from, length)) return at;
      at = (at + RECORD) & last;
    }
    return this.#put(hash, codes.subarray(from, to), learn(String.fromCharCode(...codes.subarray(from, to))));
  }

  clear(): void {
    this.records = new Int32Array(FIRST_SIZE * RECORD);
    this.words = [];
    this.#used = 0;
  }

  #isAt(start: number, codes: Uint16Array, from: number, length: number): boolean {
    const units = this.#units;
    for (let k = 0; k < length; k++) if (units[start + k] !== codes[from + k]) return false;
    return true;
  }

  #put(hash: number, spelling: Uint16Array, word: Word): number {
    if ((this.size + 1) * 2 * RECORD > this.records.length) this.#grow();
    if (this.#used + spelling.length > this.#units.length) {
      const larger = new Uint16Array(this.#units.length * 2);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(spelling, this.#used);
    const at = freeFor(this.records, hash);
    this.records.set([hash, this.#used, spelling.length, this.words.push(word) - 1, word.key, word.stem, word.flags, word.short], at);
    this.#used += spelling.length;
    return at;
  }

  #grow(): void {
    const old = this.records;
    this.records = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += RECORD) {
      if (old[at + LENGTH]) this.records.set(old.subarray(at, at + RECORD), freeFor(this.records, old[at + HASH] as number));
    }
  }
}

/** The first free record for a hash. */
function freeFor(records: Int32Array, hash: number): number {
  const last = records.length - RECORD;
  let at = Math.imul(hash, RECORD) & last;
  while (records[at + LENGTH]) at = (at + RECORD) & last;
  return at;
}
