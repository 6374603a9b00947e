import type { Hit } from './hits';
import type { RawMention } from './mention';
import type { Figurehead } from './people';
import type { Sentence } from './sentences';
import { CLOSE_BRACKET, CLOSE_QUOTE, COMMA, DASH, MARK, NUMBER, OPEN_BRACKET, PLAIN_QUOTE, type Tokens, WORD } from './tokens';
import { AND, DETERMINER, HE, LOWER, NOT_NAME, OF, SHE, STOP, THAT, THEY, WHO } from './word';

/** A mention and whom it means. */
export interface Resolved {
  mention: RawMention;
  person: Figurehead | null;
}

/** Who does something in a sentence: tokens `from` to `to`, exclusive; `person` is null for a body or somebody unknown. */
export interface Actor {
  from: number;
  to: number;
  person: Figurehead | null;
}

/** Words looked at on either side of a verb for who does it. */
const REACH = 5;
const LONGEST_ASIDE = 40;
const LONGEST_NOUN = 9;
const LONGEST_BRACKET = 9;

const actorOf = ({ mention, person }: Resolved): Actor => ({ from: mention.from, to: mention.to, person });
const flagsAt = (tokens: Tokens, i: number) => tokens.flags[i] ?? 0;

/**
 * Who says what a verb of saying reports. `earlier` is the speaker of the verb before in the sentence.
 * Looks left ("X said", "X, the minister, said", "X, who said", "X came and said"), then right ("said X"); a participle belongs to the
 * sentence's subject ("Speaking …, X said", "X came, saying").
 */
export function subjectOf(
  tokens: Tokens,
  sentence: Sentence,
  cue: Hit<'cue'>,
  mentions: readonly Resolved[],
  earlier: Actor | null,
): Actor | null {
  const actor = nearestTo(tokens, sentence, cue, mentions, earlier);
  return actor && actor !== earlier && !actor.person ? withPartner(tokens, sentence, actor, mentions) : actor;
}

/** "Oslo and Kyiv said": two bodies that speak as one. */
function withPartner(tokens: Tokens, { from }: Sentence, actor: Actor, mentions: readonly Resolved[]): Actor {
  const and = actor.from - 1;
  if (and <= from || !(flagsAt(tokens, and) & AND) || tokens.word[actor.from]?.shape === LOWER) return actor;
  const partner = mentions.find(({ mention, person }) => mention.to === and && !person);
  if (partner) return { ...actor, from: partner.mention.from };
  let first = and;
  while (first > from && (tokens.word[first - 1]?.shape ?? LOWER) !== LOWER) first--;
  return { ...actor, from: first };
}

function nearestTo(
  tokens: Tokens,
  { from, to }: Sentence,
  cue: Hit<'cue'>,
  mentions: readonly Resolved[],
  earlier: Actor | null,
): Actor | null {
  if (cue.meaning.participle) return earlier ?? subjectOfParticiple(tokens, from, to, cue, mentions);
  let i = cue.at - 1;
  const endingAt = (at: number) => mentions.find(({ mention }) => mention.to === at + 1 || (mention.to === at && tokens.joined[at + 1]));
  for (let steps = 0; i >= from && steps < REACH && !endingAt(i) && isAdverb(tokens, i, from); steps++) i--;

  // "Sen. Bora (D-Oslo) said"
  if (i >= from && tokens.mark[i] === CLOSE_BRACKET) i = beforeBracket(tokens, from, i);
  const ending = endingAt(i);
  if (ending && ending.mention.kind !== 'body') return ownerOf(tokens, from, ending) ?? actorOf(ending);
  if (i >= from && flagsAt(tokens, i) & WHO) return lastBefore(mentions, i) ?? earlier;
  if (i >= from && tokens.mark[i] === COMMA && !isQuote(tokens, i - 1)) {
    const host = beforeAside(tokens, from, i, mentions);
    if (host) return host;
  }
  if (i > from && tokens.mark[i] === DASH) {
    const host = beforeDash(tokens, from, i, mentions);
    if (host) return host;
  }
  const inverted = rightOf(tokens, to, cue.to, mentions);
  if (i < from || isQuoteOrComma(tokens, i)) return inverted ?? earlier ?? (i < from ? null : firstActor(mentions, cue.at));
  if (flagsAt(tokens, i) & AND) return earlier ?? firstActor(mentions, cue.at);
  const noun = nounBefore(tokens, from, i);
  return (noun && beforePhrase(tokens, noun, mentions)) ?? noun ?? inverted ?? earlier;
}

/** The token before the bracket that closes at token `close`; `close` itself where it is too long to be an aside. */
function beforeBracket(tokens: Tokens, from: number, close: number): number {
  for (let i = close - 1; i > from && i > close - LONGEST_BRACKET; i--) if (tokens.mark[i] === OPEN_BRACKET) return i - 1;
  return close;
}

const isQuote = (tokens: Tokens, i: number) => tokens.mark[i] === CLOSE_QUOTE || tokens.mark[i] === PLAIN_QUOTE;
const isQuoteOrComma = (tokens: Tokens, i: number) => {
  return tokens.mark[i] === COMMA || isQuote(tokens, i);
};

/** Auxiliaries and adverbs between a subject and its verb: "has also", "a également". */
function isAdverb(tokens: Tokens, i: number, from: number): boolean {
  const word = tokens.word[i];
  if (!word) return false;
  if (word.flags & (WHO | AND | THAT | DETERMINER | OF) || isPronoun(word.flags)) return false;
  // "Carney on Monday said"
  if (word.flags & NOT_NAME && word.shape !== LOWER && i > from) return true;
  return (word.flags & STOP) !== 0 || word.folded.endsWith('ly') || word.folded.endsWith('ment');
}
const isPronoun = (flags: number) => (flags & (HE | SHE | THEY)) !== 0;

const lastBefore = (mentions: readonly Resolved[], at: number): Actor | null => {
  let found: Actor | null = null;
  for (const resolved of mentions) if (resolved.mention.to <= at && resolved.mention.kind !== 'pronoun') found = actorOf(resolved);
  return found;
};

export const firstActor = (mentions: readonly Resolved[], before: number): Actor | null => {
  const first = mentions.find(({ mention, person }) => mention.to <= before && (person || mention.kind === 'title'));
  return first ? actorOf(first) : null;
};

/** "The office of President X said": it is the office that speaks. */
function ownerOf(tokens: Tokens, from: number, { mention }: Resolved): Actor | null {
  let i = mention.from - 1;
  while (i > from && (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER) i--;
  if (i <= from || !(flagsAt(tokens, i) & OF) || tokens.kind[i - 1] !== WORD || flagsAt(tokens, i - 1) & STOP) return null;
  const noun = nounBefore(tokens, from, i - 1);
  return noun && { from: noun.from, to: mention.to, person: null };
}

/**
 * "X, the minister from …, said": the mention before the comma that opens the aside; but who stands alone in it where that is somebody
 * else ("His successor, Y, said").
 */
function beforeAside(tokens: Tokens, from: number, close: number, mentions: readonly Resolved[]): Actor | null {
  for (let i = close - 1; i >= from && i > close - LONGEST_ASIDE; i--) {
    if (isQuote(tokens, i)) return null;
    if (tokens.mark[i] !== COMMA) continue;
    const inner = mentions.find(({ mention }) => mention.from === i + 1 && mention.to === close && mention.kind === 'name');
    // "Prime Minister Wong of Singapore, who …, said": a few words may lie between the name and the comma.
    const host = mentions.findLast(
      ({ mention }) =>
        mention.to <= i &&
        mention.to > i - (tokens.mark[i - 1] === CLOSE_BRACKET ? LONGEST_BRACKET : 4) &&
        mention.to > from &&
        mention.kind !== 'body' &&
        mention.kind !== 'pronoun',
    );
    if (inner && (!host || host.mention.kind === 'name' || !host.person)) return actorOf(inner);
    if (host && !hasMark(tokens, host.mention.to, tokens.mark[i - 1] === CLOSE_BRACKET ? beforeBracket(tokens, from, i - 1) + 1 : i))
      return actorOf(host);
  }
  return null;
}

/** "X — a teacher from Oslo — said": the mention before the first dash, or the noun phrase there. */
function beforeDash(tokens: Tokens, from: number, close: number, mentions: readonly Resolved[]): Actor | null {
  for (let i = close - 1; i > from && i > close - LONGEST_ASIDE; i--) {
    if (isQuote(tokens, i)) return null;
    if (tokens.mark[i] !== DASH) continue;
    const host = mentions.find(({ mention }) => mention.to === i && mention.kind !== 'body' && mention.kind !== 'pronoun');
    return host ? actorOf(host) : nounBefore(tokens, from, i - 1);
  }
  return null;
}

const hasMark = (tokens: Tokens, from: number, to: number) => {
  for (let i = from; i < to; i++) if (tokens.kind[i] === MARK) return true;
  return false;
};

/** "said X", "said the minister": a mention right after the verb, or the words up to the next mark. */
function rightOf(tokens: Tokens, to: number, at: number, mentions: readonly Resolved[]): Actor | null {
  let i = at;
  // "a assuré jeudi le ministre"
  if (i < to && (flagsAt(tokens, i) & (NOT_NAME | STOP)) === NOT_NAME && tokens.word[i]?.shape === LOWER) i++;
  while (i < to && flagsAt(tokens, i) & DETERMINER) i++;
  const next = mentions.find(({ mention }) => mention.from === i || (mention.from > i && mention.from <= i + 1 && mention.kind === 'name'));
  if (next) return actorOf(next);
  if (i >= to || tokens.kind[i] !== WORD || (flagsAt(tokens, i) & (THAT | STOP) && !tokens.word[i]?.number)) return null;
  let stop = i;
  while (stop < to && stop - i < LONGEST_NOUN && tokens.kind[stop] === WORD && !(flagsAt(tokens, stop) & THAT)) stop++;
  return stop >= to || tokens.kind[stop] === MARK ? { from: i, to: stop, person: null } : null;
}

/** The noun phrase that ends at token `at`: "the foreign ministry", "officials". */
function nounBefore(tokens: Tokens, from: number, at: number): Actor | null {
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

/** "X at the time said", "X in a statement said": a preposition joins the noun to the mention before it. */
function beforePhrase(tokens: Tokens, { from }: Actor, mentions: readonly Resolved[]): Actor | null {
  const flags = flagsAt(tokens, from - 1);
  if (!(flagsAt(tokens, from) & DETERMINER) || !(flags & STOP) || flags & (AND | THAT | WHO | DETERMINER)) return null;
  const host = mentions.find(({ mention }) => mention.to === from - 1 && mention.kind === 'name');
  return host ? actorOf(host) : null;
}

/** "Emphasising …, the leaders shared": who comes after the comma; else who came first in the sentence. */
function subjectOfParticiple(tokens: Tokens, from: number, to: number, cue: Hit<'cue'>, mentions: readonly Resolved[]): Actor | null {
  const before = firstActor(mentions, cue.at);
  if (before) return before;
  if (cue.at > from + 2) return null;
  for (let i = cue.to; i < to; i++) {
    if (tokens.mark[i] !== COMMA) continue;
    let j = i + 1;
    while (j < to && flagsAt(tokens, j) & DETERMINER) j++;
    const next = mentions.find(({ mention }) => mention.from === j && mention.kind !== 'body');
    if (next) return actorOf(next);
  }
  return null;
}
