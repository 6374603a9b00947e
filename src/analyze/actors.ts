import type { SpeakerRule } from '../model';
import type { Figurehead } from './figurehead';
import { isCueWord } from './hits';
import type { Actor, Resolved } from './subject';
import { CLOSE_QUOTE, flagsAt, MARK, NUMBER, PLAIN_QUOTE, type Tokens, WORD } from './tokens';
import { AND, DETERMINER, HE, LOWER, OF, SHE, STOP, THAT, THEY, WHO } from './word';

/** Words of the longest noun phrase that is looked at. */
export const LONGEST_NOUN = 9;

/** Who is mentioned, as who does something. */
export const actorOf = ({ mention, person }: Resolved, rule: SpeakerRule): Actor => ({ from: mention.from, to: mention.to, person, rule });

export const NOBODY: readonly Figurehead[] = [];
/** All who speak, the first of them first; none for a body or nobody known. */
export function speakersOf(speaker: Actor | null): readonly Figurehead[] {
  if (!speaker?.person) return NOBODY;
  return speaker.beside ? [speaker.person, ...speaker.beside] : [speaker.person];
}

export const isQuote = (tokens: Tokens, i: number) => tokens.mark[i] === CLOSE_QUOTE || tokens.mark[i] === PLAIN_QUOTE;

export const isPronoun = (flags: number) => (flags & (HE | SHE | THEY)) !== 0;

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
  const first = i + 1;
  if (first > at) {
    // "4 in 10 say"
    const isOne =
      tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && (isPronoun(flagsAt(tokens, at)) || tokens.word[at]?.shape !== LOWER));
    return isOne ? { from: at, to: at + 1, person: null } : null;
  }
  return { from: first, to: at + 1, person: null };
}
