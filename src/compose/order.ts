/** Order of two strings by code unit: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The list without repeats, in order of first appearance. */
export function distinct<T>(list: Iterable<T>): T[] {
  return [...new Set(list)];
}

/** Appends to the list that a map holds under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
