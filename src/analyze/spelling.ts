import { fold } from '../text/fold';
import type { Spelling } from './lexicon/lexicon';
import { spellVietnamese } from './spell-vietnamese';
import { CAPITAL, LOWER, UPPER } from './word';

/** "U.S." and "U.S" are one word. */
export const withoutDot = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);

/** How a word is written. */
export function shapeOf(spelling: string): number {
  const first = spelling[0] as string;
  if (first.toLowerCase() === first) return LOWER;
  return spelling.length > 1 && spelling.toUpperCase() === spelling ? UPPER : CAPITAL;
}

/** A light stem that both languages bear: plural endings off. */
export function rootOf(folded: string): string {
  if (folded.length < 5) return folded;
  if (folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  if (folded.endsWith('aux')) return `${folded.slice(0, -3)}al`;
  if (folded.endsWith('s') && !folded.endsWith('ss')) return folded.slice(0, -1);
  return folded;
}

/** How words are looked up, by the kind of spelling that a lexicon names. */
export const spellerOf = (spelling: Spelling) => SPELLERS[spelling];

const SPELLERS: Record<Spelling, (word: string) => string> = { folded: fold, vietnamese: spellVietnamese };
