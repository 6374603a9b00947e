import type { Actor } from './actors';
import type { RawMention } from './mention';
import { isCueWord } from './phrase-at';
import { flagsAt, MARK, NUMBER, type Tokens, traitsAt, WORD } from './tokens';
import {
  AND,
  CALLING,
  DEMONYM,
  DETERMINER,
  FORMER,
  HE,
  HONORIFIC,
  LOWER,
  MODIFIER,
  OF,
  PARTITIVE,
  SHE,
  STOP,
  THAT,
  THEY,
  WHO,
} from './word';

/** Words of the longest noun phrase that is looked at. */
export const LONGEST_NOUN = 9;

export const isPronoun = (flags: number) => (flags & (HE | SHE | THEY)) !== 0;

/** "his": whose, and not who. */
export const isHis = (tokens: Tokens, { kind, from }: RawMention) => kind === 'pronoun' && (flagsAt(tokens, from) & DETERMINER) !== 0;

/** "with", "du", but not "the", "and", "that", "he" */
export function isPreposition(tokens: Tokens, i: number): boolean {
  const flags = flagsAt(tokens, i);
  return (flags & STOP) !== 0 && !(flags & (THAT | WHO | AND)) && (flags & (DETERMINER | OF)) !== DETERMINER && !isPronoun(flags);
}

/** "of", "de", "d'", but not "to": what joins two nouns. */
export const isGenitive = (tokens: Tokens, i: number) => (flagsAt(tokens, i) & OF) !== 0 && (traitsAt(tokens, i) & PARTITIVE) !== 0;

/** Whether a word may stand between an article and a name: "the visiting", "singer", "French". */
export const leadsToName = (tokens: Tokens, i: number) =>
  (flagsAt(tokens, i) & (DETERMINER | MODIFIER | HONORIFIC | FORMER | CALLING | DEMONYM)) !== 0;

/** The token before the articles of what begins at token `at`; "des" is none, which says whose something is. */
export function beforeArticles(tokens: Tokens, at: number): number {
  let i = at - 1;
  while (i > 0 && (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER) i--;
  return i;
}

/** Whether a preposition stands before a mention that begins at token `at`: "with X", but not "de son côté X". */
export function isRuled(tokens: Tokens, at: number): boolean {
  const i = beforeArticles(tokens, at);
  return isPreposition(tokens, i) && (flagsAt(tokens, i - 1) & (DETERMINER | OF)) !== DETERMINER;
}

/** The last word of the noun on which a mention hangs that begins at token `at`: "the envoy of X"; -1 where it hangs on none. */
export function nounOver(tokens: Tokens, at: number): number {
  const i = beforeArticles(tokens, at);
  return i > 0 && flagsAt(tokens, i) & OF && tokens.kind[i - 1] === WORD && !(flagsAt(tokens, i - 1) & STOP) ? i - 1 : -1;
}

/** The noun phrase that ends at token `at`: "the foreign ministry", "officials". */
export function nounBefore(tokens: Tokens, from: number, at: number): Actor | null {
  let i = at;
  while (i >= from && at - i < LONGEST_NOUN && tokens.kind[i] === WORD) {
    const flags = flagsAt(tokens, i);
    if (flags & DETERMINER) return { from: i, to: at + 1, person: null };
    // "Macron's office"
    if (tokens.word[i]?.folded === 's' && tokens.kind[i - 1] === MARK && tokens.kind[i - 2] === WORD) {
      i -= 3;
      continue;
    }
    if (flags & (AND | THAT | WHO) || (flags & STOP && !(flags & OF))) break;
    // "Putin said Russia would": the noun begins behind the verb.
    if (i < at && tokens.word[i]?.shape === LOWER && tokens.word[i + 1]?.shape !== LOWER && isCueWord(tokens, i)) break;
    i--;
  }
  if (i < at) return { from: i + 1, to: at + 1, person: null };
  // "4 in 10 say"
  const isName = tokens.kind[at] === WORD && (isPronoun(flagsAt(tokens, at)) || tokens.word[at]?.shape !== LOWER);
  return isName || tokens.kind[at] === NUMBER ? { from: at, to: at + 1, person: null } : null;
}
