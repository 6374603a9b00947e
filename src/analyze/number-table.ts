import { integers, Sheet } from './sheet';

/** A key and its value side by side. */
const CELL = 2;

/** Positive integers by integer keys, anew for each article: a small open-addressing table, as a Map costs several times as much. */
export class NumberTable {
  readonly #sheet = new Sheet(integers);
  #cells = this.#sheet.zeros(CELL);
  #mask = 0;

  /** Forgets everything, and makes room for so many keys. */
  clear(keys: number): void {
    const size = 1 << (32 - Math.clz32(keys));
    this.#cells = this.#sheet.zeros(CELL * size);
    this.#mask = size - 1;
  }

  /** 0 for a key without a value. */
  get(key: number): number {
    return this.#cells[this.#find(key) + 1] as number;
  }

  set(key: number, value: number): void {
    const at = this.#find(key);
    this.#cells[at] = key;
    this.#cells[at + 1] = value;
  }

  /** The value of a key; 0 for one that had none, and has this one from now on. */
  getOrSet(key: number, value: number): number {
    const at = this.#find(key);
    const known = this.#cells[at + 1] as number;
    if (known) return known;
    this.#cells[at] = key;
    this.#cells[at + 1] = value;
    return 0;
  }

  #find(key: number): number {
    const cells = this.#cells;
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (cells[CELL * slot + 1] && cells[CELL * slot] !== key) slot = (slot + 1) & this.#mask;
    return CELL * slot;
  }
}
