type Numbers = Int32Array | Float64Array;

/** Longer ones are made anew, so that one hostile text does not fill the memory for good. */
const LONGEST = 1 << 15;

/** An array that is used again for each article: making one takes longer than most of what is counted in it. */
export class Sheet<Kind extends Numbers> {
  readonly #make: (length: number) => Kind;
  #numbers: Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#numbers = make(LONGEST >> 4);
  }

  /** `size` zeros and more, whose own they are until the sheet is asked again. */
  zeros(size: number): Kind {
    return this.room(size).fill(0, 0, size) as Kind;
  }

  /** The same of any numbers, for who sets each before it is read. */
  room(size: number): Kind {
    if (size > LONGEST) return this.#make(size);
    if (size > this.#numbers.length) this.#numbers = this.#make(Math.min(LONGEST, 2 * size));
    return this.#numbers;
  }
}

export const integers = (length: number) => new Int32Array(length);
export const floats = (length: number) => new Float64Array(length);
