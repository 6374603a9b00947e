import { COMMA, flagsAt, type Tokens } from './tokens';
import { AND, DETERMINER, OF } from './word';

/** Only commas, "and" and determiners lie between two countries, or two people, of a list. */
export function isListed(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i];
    if (word ? !(word.flags & (AND | DETERMINER | OF)) : tokens.mark[i] !== COMMA) return false;
  }
  return true;
}

/** "and" lies between. */
export function hasAnd(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (flagsAt(tokens, i) & AND) return true;
  return false;
}
