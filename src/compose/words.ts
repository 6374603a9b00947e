import { fold } from '../text/fold';

/** Folded words and numbers of a text, in order. Numbers keep their inner points and commas: "37.2"; "l'eau" is two words. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words a reader reads. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
