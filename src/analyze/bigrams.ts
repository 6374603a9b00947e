const SIZE = 1 << 16;

/**
 * Pairs of word keys, as a table that may say yes to a pair never added but never no to one that was: half of a text's words are "the" and "of",
 * and one look here tells that no phrase begins with them.
 */
export class Bigrams {
  readonly #bits = new Uint8Array(SIZE);

  add(first: number, second: number): void {
    this.#bits[slotOf(first, second)] = 1;
  }

  mayHave(first: number, second: number): boolean {
    return this.#bits[slotOf(first, second)] === 1;
  }
}

const slotOf = (first: number, second: number) => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
