import type { Word } from './word';

const FIRST_SIZE = 1 << 11;
/** Code units a word, on average and generously. */
const UNITS = 8;
/** Places for each word that there is room for. */
const SPARE = 4;

/** A spelling's record, as integers side by side: what reading a word needs lies in one line of the machine's cache. */
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
 * open-addressing table of small numbers tells which record to look at; the records lie close together, and the spellings one behind
 * the other as code units, because comparing those is several times as fast as comparing with a string.
 */
export class Spellings {
  /** Another array after each growth. */
  records = new Int32Array(FIRST_SIZE * RECORD);
  words: Word[] = [];
  /** Numbers of words, from 1; at most 65535. */
  #places = new Uint16Array(FIRST_SIZE * SPARE);
  #units = new Uint16Array(FIRST_SIZE * UNITS);
  #used = 0;

  get size(): number {
    return this.words.length;
  }

  /** Where in `records` the word spelled by the code units `from` to `to` has its own; made by `learn` the first time. */
  find(codes: Uint16Array, from: number, to: number, hash: number, learn: (spelling: string) => Word): number {
    const { records } = this;
    const places = this.#places;
    const last = places.length - 1;
    const length = to - from;
    let place = hash & last;
    for (let number = places[place] as number; number; number = places[place] as number) {
      const at = (number - 1) * RECORD;
      if (records[at + HASH] === hash && records[at + LENGTH] === length && this.#isAt(records[at + START] as number, codes, from, length))
        return at;
      place = (place + 1) & last;
    }
    return this.#add(codes, from, to, hash, learn);
  }

  /** Apart from `find`, which is small enough so to become part of the loop that calls it for each word. */
  #add(codes: Uint16Array, from: number, to: number, hash: number, learn: (spelling: string) => Word): number {
    return this.#put(hash, codes.subarray(from, to), learn(String.fromCharCode(...codes.subarray(from, to))));
  }

  clear(): void {
    this.records = new Int32Array(FIRST_SIZE * RECORD);
    this.words = [];
    this.#places = new Uint16Array(FIRST_SIZE * SPARE);
    this.#used = 0;
  }

  #isAt(start: number, codes: Uint16Array, from: number, length: number): boolean {
    const units = this.#units;
    for (let k = 0; k < length; k++) if (units[start + k] !== codes[from + k]) return false;
    return true;
  }

  #put(hash: number, spelling: Uint16Array, word: Word): number {
    if (this.size * RECORD === this.records.length) this.#grow();
    if (this.#used + spelling.length > this.#units.length) {
      const larger = new Uint16Array(this.#units.length * 2);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units.set(spelling, this.#used);
    const number = this.words.push(word);
    const at = (number - 1) * RECORD;
    this.records.set([hash, this.#used, spelling.length, number - 1, word.key, word.stem, word.flags, word.short], at);
    this.#used += spelling.length;
    this.#place(hash, number);
    return at;
  }

  #grow(): void {
    const old = this.records;
    this.records = new Int32Array(old.length * 2);
    this.records.set(old);
    this.#places = new Uint16Array(this.#places.length * 2);
    for (let number = 1; number <= this.size; number++) this.#place(old[(number - 1) * RECORD + HASH] as number, number);
  }

  /** Puts the number of a word at the first free place for its hash. */
  #place(hash: number, number: number): void {
    const places = this.#places;
    const last = places.length - 1;
    let place = hash & last;
    while (places[place]) place = (place + 1) & last;
    places[place] = number;
  }
}
