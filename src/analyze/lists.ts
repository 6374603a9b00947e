import type { Resolved } from './actors';
import { COMMA, flagsAt, MARK, type Tokens } from './tokens';
import { AND, DETERMINER, LOWER, NOT_NAME, OF, STOP, THAT } from './word';

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

/** Where the list that ends with mention `last` begins: "X, Y and Z" who do something together. `from` is where the sentence begins. */
export function startOfList(tokens: Tokens, from: number, mentions: readonly Resolved[], last: number): number {
  let first = last;
  let start = last;
  while (first > 0) {
    const { mention, person } = mentions[first - 1] as Resolved;
    const { mention: next } = mentions[first] as Resolved;
    // A list has its "and" before its last: "Trump, Macron and Merz", not "Trump and Macron, Merz".
    if (!(person || mention.kind === 'title') || !isListed(tokens, mention.to, next.from)) break;
    if (first === last && !hasAnd(tokens, mention.to, next.from)) break;
    first--;
    // "After talks with Trump, Macron and Merz met", "Zelensky called Trump, and Macron left"
    if (tokens.mark[mention.to] !== COMMA || standsAsSubject(tokens, from, mention.from)) start = first;
  }
  return start;
}

/** The place after the list of mentions that begins at `first`: "X and Y"; also "his counterpart, Y", who are one. */
export function endOfList(tokens: Tokens, mentions: readonly Resolved[], first: number): number {
  for (let last = first; ; last++) {
    const [one, other] = mentions.slice(last, last + 2) as [Resolved, Resolved | undefined];
    if (!other || !isListed(tokens, one.mention.to, other.mention.from)) return last + 1;
    if (!hasAnd(tokens, one.mention.to, other.mention.from) && (!one.person || one.person !== other.person)) return last + 1;
  }
}

/** Nothing before it has it as an object: it opens the sentence or a clause, or stands behind a day ("On Monday Macron and Merz said"). */
function standsAsSubject(tokens: Tokens, from: number, at: number): boolean {
  let i = at - 1;
  while (i >= from && flagsAt(tokens, i) & DETERMINER) i--;
  if (i < from || tokens.kind[i] === MARK) return true;
  const flags = flagsAt(tokens, i);
  // "But Macron and Merz said", "He added that Macron and Merz said"
  if (flags & THAT || (i === from && flags & STOP && !(flags & OF))) return true;
  return (flags & (NOT_NAME | STOP)) === NOT_NAME && tokens.word[i]?.shape !== LOWER;
}
