import { DOT, MARK, type Tokens } from './tokens';
import { BODY, DETERMINER, FORMER, GIVEN, HONORIFIC, LOWER, NOT_NAME, OF, PARTICLE, STOP, UPPER, type Word } from './word';

/** A run of capitalised words that could be somebody's name: tokens `from` to `to`, exclusive. */
export interface NameRun {
  from: number;
  to: number;
  /** Words in it, particles and initials included. */
  size: number;
  /** It begins with a given name, or has an initial in its middle. */
  personal: boolean;
  /** It holds a word that only bodies, places and events are named by. */
  body: boolean;
}

const LONGEST_NAME = 6;

/**
 * Reads the name that begins at token `at`, at most up to `limit`. `stops` tells tokens that begin something else (a title, a country).
 * Undefined where no name begins. A `firm` name, once begun with a family name, goes on over capitals that open sentences elsewhere.
 */
export function readName(tokens: Tokens, at: number, limit: number, stops: (i: number) => boolean, firm: boolean): NameRun | undefined {
  let to = at;
  let size = 0;
  let personal = false;
  let body = false;
  let i = at;
  while (i < limit && size < LONGEST_NAME) {
    const word = tokens.word[i];
    if (!word) {
      // "Kurt M. Campbell": the dot of an initial.
      if (
        tokens.mark[i] === DOT &&
        i > at &&
        isInitial(tokens, i - 1) &&
        isNameWord(tokens.word[i + 1]) &&
        tokens.start[i] === tokens.end[i - 1]
      ) {
        personal ||= size > 1;
        i++;
        continue;
      }
      break;
    }
    if (word.shape === LOWER) {
      if (tokens.joined[i] && size > 0) {
        // "Ex-mayor"
        if ((tokens.flags[i - 1] as number) & FORMER) return undefined;
        // "Lee Jae-myung", but not "Macron-backed": a second half in small letters belongs to given names only.
        if (size < 2 && !((tokens.flags[i - 1] as number) & GIVEN)) break;
      } else if (!(word.flags & PARTICLE && size > 0 && isNameWord(tokens.word[i + 1]) && !(word.flags & OF && stops(i + 1)))) break;
    } else if (size > 0 && !tokens.joined[i] && (stops(i) || (isOther(word) && !(firm && personal) && !isInnerParticle(tokens, i)))) break;
    else if (size === 0 && isOther(word) && !(word.flags & PARTICLE)) break;
    if (word.flags & BODY) body = true;
    if (size === 0 && word.flags & GIVEN) personal = true;
    size++;
    i++;
    to = i;
    if (size > 1 && word.shape === UPPER && word.folded.length < 3 && !isInitial(tokens, i - 1)) break;
  }
  // A particle at the end was none.
  while (to > at && tokens.word[to - 1]?.shape === LOWER && !tokens.joined[to - 1]) {
    to--;
    size--;
  }
  while (to > at && tokens.kind[to - 1] === MARK) to--;
  return to > at ? { from: at, to, size, personal, body } : undefined;
}

/** "Jean-Yves Le Drian": a capital particle goes on with a name when another capital follows. */
const isInnerParticle = (tokens: Tokens, i: number) =>
  ((tokens.flags[i] as number) & PARTICLE) !== 0 && (tokens.word[i + 1]?.shape ?? LOWER) !== LOWER;

const isNameWord = (word: Word | undefined) => word !== undefined && (word.shape !== LOWER || (word.flags & PARTICLE) !== 0);
const isInitial = (tokens: Tokens, i: number) =>
  (tokens.end[i] as number) - (tokens.start[i] as number) === 1 && tokens.word[i]?.shape !== LOWER;

/** Capitalised words that begin a sentence or name a day, never a person. */
const isOther = ({ flags }: Word) =>
  (flags & (NOT_NAME | DETERMINER | HONORIFIC)) !== 0 || ((flags & STOP) !== 0 && !(flags & (GIVEN | PARTICLE)));
