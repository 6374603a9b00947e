import { MEETINGS, type Phrase } from './word';

/** Bits of the sieve: for some ten thousand pairs, one in twenty of the others gets through. */
const SIEVE = 1 << 17;
/** Two keys, where their phrases begin, and a place that only the making needs. */
const RECORD = 4;

/** What may stand for a third word: any; none, because the two are all of the phrase; none, because the pair has no more phrases. */
export const ANY = -2;
export const NO_THIRD = -3;
export const NO_MORE = -4;

/**
 * The phrases of several words, by the keys of their first two. Half of a text's words are "the" and "of", and most of what follows them begins no
 * phrase: a sieve that fits into the machine's cache says so at one look, and only what gets through is looked up. All of it lies in a few
 * flat arrays, because each object that has to be followed is one more wait for cold memory.
 */
export class Bigrams {
  /** The phrases of a pair one behind the other, longest first. */
  readonly phrases: (Phrase | null)[];
  /** The key of each one's third word, `ANY` or `NO_THIRD`: told apart by it, most phrases are never looked at. `NO_MORE` behind a pair's last. */
  readonly thirds: Int32Array;
  readonly #sieve = new Uint8Array(SIEVE >> 3);
  readonly #records: Int32Array;

  constructor(phrases: readonly Phrase[]) {
    const size = 1 << (33 - Math.clz32(phrases.length));
    this.#records = new Int32Array(size * RECORD);
    const records = this.#records;
    for (const { keys } of phrases) {
      const [first, second] = keys as [number, number];
      const bit = hashOf(first, second) >>> 15;
      this.#sieve[bit >> 3] = (this.#sieve[bit >> 3] as number) | (1 << (bit & 7));
      const at = this.#find(first, second);
      records[at] = first;
      records[at + 1] = second;
      records[at + 2] = (records[at + 2] as number) + 1;
    }
    let place = 1;
    for (let at = 0; at < records.length; at += RECORD) {
      const count = records[at + 2] as number;
      if (!count) continue;
      records[at + 2] = records[at + 3] = place;
      place += count + 1;
    }
    this.thirds = new Int32Array(place).fill(NO_MORE);
    this.phrases = new Array(place).fill(null);
    for (const phrase of phrases.toSorted((a, b) => b.keys.length - a.keys.length)) {
      const at = this.#find(phrase.keys[0] as number, phrase.keys[1] as number);
      const next = records[at + 3] as number;
      records[at + 3] = next + 1;
      this.phrases[next] = phrase;
      this.thirds[next] = thirdOf(phrase);
    }
  }

  /** May say yes to a pair that begins no phrase, never no to one that does. */
  mayHave(first: number, second: number): boolean {
    const bit = hashOf(first, second) >>> 15;
    return ((this.#sieve[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  /** Where in `phrases` and `thirds` those lie that begin with the pair; 0, where there is none, when none does. */
  at(first: number, second: number): number {
    return this.#records[this.#find(first, second) + 2] as number;
  }

  /** The record of a pair, or the free one for it. */
  #find(first: number, second: number): number {
    const records = this.#records;
    const last = records.length - RECORD;
    let at = Math.imul(hashOf(first, second), RECORD) & last;
    while (records[at + 2] && (records[at] !== first || records[at + 1] !== second)) at = (at + RECORD) & last;
    return at;
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A verb of meeting may have a guest among its words ("s'est aussi entretenu avec"), and an open end is no key. */
function thirdOf({ kind, keys, openEnd }: Phrase): number {
  if (keys.length < 3) return NO_THIRD;
  if (kind === MEETINGS || (keys.length === 3 && openEnd !== null)) return ANY;
  return keys[2] as number;
}
