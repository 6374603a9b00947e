import { type Hit, hitBefore } from './hits';
import type { Lexicon } from './lexicon/lexicon';
import { isGenitive } from './nouns';
import type { Sentence } from './sentences';
import { APOSTROPHE, endOfBrackets, flagsAt, MARK, NUMBER, type Tokens, textOf, traitsAt, WORD } from './tokens';
import { AMOUNTS, ANYONE, DETERMINER, GERUND, LEADS, LOWER, OF, PARTITIVE, PASSIVE, PURPOSE, STOP, THAT, WHO } from './word';

const LONGEST_NOUN = 8;
const LONGEST_CLAUSE = 11;
/** Where the figure stands in a clause. */
const GAP = ' …';

/**
 * What a figure counts or measures, in the words of the text: the noun behind it ("countries", "of documents", "for a bridge"), or where a sum or
 * a share has none, what stands before it: "the total value of the contracts (reached)", "the economy lost …". Empty where nothing tells.
 *
 * @param from its first token, `to` the one behind its last.
 * @param isCount whether it is a bare number, of which only a noun behind it tells.
 */
export function subjectOf(
  tokens: Tokens,
  sentence: Sentence,
  from: number,
  to: number,
  isCount: boolean,
  cues: readonly Hit<'cue'>[],
  { isolating }: Lexicon,
): string {
  const next = endOfBrackets(tokens, to);
  if (isCount) return nounBehind(tokens, sentence, next, true);
  const first = beginOfClause(tokens, sentence, from, cues);
  const behind = nounBehind(tokens, sentence, next, false);
  const isLed = (traitsAt(tokens, next) & (PARTITIVE | PURPOSE)) !== 0;
  return (isLed && behind) || nounBefore(tokens, first, from) || behind || clauseBefore(tokens, sentence, first, from, isolating);
}

/** Ends at a mark or a word without a subject. */
function nounBehind(tokens: Tokens, { to: limit }: Sentence, at: number, isCount: boolean): string {
  const isOf = isGenitive(tokens, at);
  const isFor = !isCount && (traitsAt(tokens, at) & PURPOSE) !== 0;
  const isIn = !isCount && (traitsAt(tokens, at) & PARTITIVE) !== 0 && tokens.word[at + 1]?.shape === LOWER;
  const lead = isOf || isFor || isIn;
  let from = lead ? at + 1 : at;
  // "worth of"
  if (isIn && isGenitive(tokens, from)) from++;
  while ((isOf || isFor || isCount) && from < limit && isArticle(tokens, from)) from++;
  // "spent $5 million targeting", "91 milliards initialement prévus"
  if (!isCount && !isOf && !isFor && (isDoing(tokens, from, isIn) || tokens.word[from]?.adverb)) return '';
  let to = from;
  // Behind a number alone a capital is a name: "97 Boeing".
  let isNoun = lead;
  while (to < limit && to - from < LONGEST_NOUN && (tokens.kind[to] === WORD || tokens.joined[to])) {
    const flags = flagsAt(tokens, to);
    // "for building a port"
    const isInside = (flags & OF || (isFor && flags & DETERMINER && traitsAt(tokens, from) & GERUND)) && to > from;
    if (flags & STOP && !isInside && !tokens.joined[to]) break;
    isNoun ||= tokens.word[to]?.shape === LOWER;
    to++;
  }
  while (to > from && flagsAt(tokens, to - 1) & STOP) to--;
  return to > from && isNoun ? textOf(tokens, from, to) : '';
}

const isArticle = (tokens: Tokens, i: number) => (flagsAt(tokens, i) & DETERMINER) !== 0 && !(flagsAt(tokens, i) & (THAT | WHO));

/** "targeting the rich", "(in) fixing up"; but not "lending limit", "(in) funding for". */
function isDoing(tokens: Tokens, i: number, isIn: boolean): boolean {
  if (!(traitsAt(tokens, i) & GERUND)) return false;
  const next = flagsAt(tokens, i + 1);
  return isIn ? (next & STOP) !== 0 && !(next & OF) : (next & STOP) !== 0 || tokens.word[i + 1]?.shape !== LOWER;
}

/** Where the clause begins that a figure stands in: behind a mark, a verb of saying or a relative pronoun, its articles and the like left out. */
function beginOfClause(tokens: Tokens, { from: first }: Sentence, at: number, cues: readonly Hit<'cue'>[]): number {
  let last = at;
  while (last > first && flagsAt(tokens, last - 1) & STOP) last--;
  let from = last;
  while (from > first && at - from < LONGEST_CLAUSE && isInside(tokens, from - 1)) {
    // What says the figure itself is no other's clause, and "a plan of" no verb.
    const cue = from < last ? hitBefore(cues, from) : undefined;
    if (cue && tokens.word[cue.at]?.shape === LOWER && !isGenitive(tokens, from)) break;
    from--;
  }
  // Too long a clause is told from an article on.
  if (at - from === LONGEST_CLAUSE) while (from < at && !(flagsAt(tokens, from) & DETERMINER)) from++;
  while (from < at && isIdle(tokens, from, first)) from++;
  return from;
}

const isInside = (tokens: Tokens, i: number) =>
  tokens.kind[i] === MARK ? tokens.mark[i] === APOSTROPHE || SIGNS.has(tokens.mark[i] as number) : !(flagsAt(tokens, i) & (THAT | WHO));
/** "$", "€", "£", "%" */
const SIGNS = new Set([0x24, 0x20ac, 0xa3, 0x25]);

/** "the", "it would"; but not "Premier (ministre)". */
const isIdle = (tokens: Tokens, i: number, first: number) =>
  (flagsAt(tokens, i) & STOP && (i === first || tokens.kind[i - 1] === MARK || tokens.word[i]?.shape === LOWER)) || tokens.kind[i] === MARK;

/** "a rescue plan of", "une dette de": from its article on. */
function nounBefore(tokens: Tokens, first: number, at: number): string {
  const to = at - 1;
  if (!isGenitive(tokens, to)) return '';
  let from = to;
  while (from > first) {
    const flags = flagsAt(tokens, from - 1);
    const isOfIt = flags & DETERMINER && !(traitsAt(tokens, from - 1) & ANYONE) && isGenitive(tokens, from - 2);
    if (tokens.kind[from - 1] !== WORD || (flags & STOP && !isGenitive(tokens, from - 1) && !isOfIt)) break;
    from--;
  }
  // "ont augmenté de", "depriving the government of"
  const lead = flagsAt(tokens, from - 1) & DETERMINER ? from - 2 : from - 1;
  if (flagsAt(tokens, from - 1) & PASSIVE || traitsAt(tokens, from - 1) & LEADS || traitsAt(tokens, lead) & GERUND) return '';
  while (from < to && flagsAt(tokens, from) & STOP) from++;
  return to > from ? textOf(tokens, from, to) : '';
}

/** The subject of a verb that only says how much ("reached", "is"), else the clause up to the figure, verb and all. */
function clauseBefore(tokens: Tokens, sentence: Sentence, from: number, at: number, isolating: boolean): string {
  let to = at;
  let isAmount = isolating;
  for (; to > from && (flagsAt(tokens, to - 1) & STOP || traitsAt(tokens, to - 1) & AMOUNTS); to--)
    isAmount ||= (traitsAt(tokens, to - 1) & AMOUNTS) !== 0 || (flagsAt(tokens, to - 1) & PASSIVE) !== 0;
  let told = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && !(flagsAt(tokens, i) & STOP)) told++;
  // A verb without its subject tells nothing: "would cost".
  if (told < (isAmount ? 1 : 2) || tokens.kind[from] === NUMBER) return '';
  if (isAmount) return textOf(tokens, from, to);
  return textOf(tokens, from > sentence.from && isArticle(tokens, from - 1) ? from - 1 : from, at) + GAP;
}
