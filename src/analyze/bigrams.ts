import { MEETINGS, type Phrase } from './word';

/** Bits of the sieve: for some ten thousand pairs, one in twenty of the others gets through. */
const SIEVE = 1 << 17;
const FIRST_SIZE = 1 << 10;
/** Two keys and the number of the pair's list. */
const RECORD = 4;

/** Phrases that begin with the same two words, longest first. */
export interface Bigram {
  phrases: Phrase[];
  /** The key of each one's third word; `ANY` where it need not stand third. Told apart by it, most phrases are never looked at. */
  thirds: number[];
}

export const ANY = -2;

/**
 * The phrases of several words, by the keys of their first two. Half of a text's words are "the" and "of", and most of what follows them begins no
 * phrase: a sieve that fits into the machine's cache says so at one look, and only what gets through is looked up.
 */
export class Bigrams {
  readonly #sieve = new Uint8Array(SIEVE >> 3);
  #records = new Int32Array(FIRST_SIZE * RECORD);
  readonly #lists: Bigram[] = [];

  /** May say yes to a pair that begins no phrase, never no to one that does. */
  mayHave(first: number, second: number): boolean {
    const bit = hashOf(first, second) >>> 15;
    return ((this.#sieve[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
  }

  /** The phrases that begin with the pair. */
  at(first: number, second: number): Bigram | undefined {
    return this.#lists[(this.#records[this.#find(first, second) + 2] as number) - 1];
  }

  add(phrase: Phrase): void {
    const [first, second] = phrase.keys as [number, number];
    const bit = hashOf(first, second) >>> 15;
    this.#sieve[bit >> 3] = (this.#sieve[bit >> 3] as number) | (1 << (bit & 7));
    const known = this.at(first, second);
    if (known) {
      const place = known.phrases.findIndex(({ keys }) => keys.length < phrase.keys.length);
      const at = place < 0 ? known.phrases.length : place;
      known.phrases.splice(at, 0, phrase);
      known.thirds.splice(at, 0, thirdOf(phrase));
      return;
    }
    if ((this.#lists.length + 1) * 2 * RECORD > this.#records.length) this.#grow();
    this.#records.set([first, second, this.#lists.push({ phrases: [phrase], thirds: [thirdOf(phrase)] })], this.#find(first, second));
  }

  /** The record of a pair, or the free one for it. */
  #find(first: number, second: number): number {
    const records = this.#records;
    const last = records.length - RECORD;
    let at = (hashOf(first, second) * RECORD) & last;
    while (records[at + 2] && (records[at] !== first || records[at + 1] !== second)) at = (at + RECORD) & last;
    return at;
  }

  #grow(): void {
    const old = this.#records;
    this.#records = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += RECORD) {
      if (old[at + 2]) this.#records.set(old.subarray(at, at + RECORD), this.#find(old[at] as number, old[at + 1] as number));
    }
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** A verb of meeting may have a guest among its words ("s'est aussi entretenu avec"), and an open end is no key. */
function thirdOf({ kind, keys, openEnd }: Phrase): number {
  if (kind === MEETINGS || keys.length < 3 || (keys.length === 3 && openEnd !== null)) return ANY;
  return keys[2] as number;
}
