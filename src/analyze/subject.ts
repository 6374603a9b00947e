import type { SpeakerRule } from '../model';
import { actorOf, isPronoun, isQuote, LONGEST_NOUN, nounBefore } from './actors';
import { beforeAside, beforeBracket, beforeDash } from './asides';
import { hangs } from './cue-verbs';
import type { Figurehead } from './figurehead';
import type { Hit } from './hits';
import type { RawMention } from './mention';
import type { Sentence } from './sentences';
import { withOthers } from './together';
import { CLOSE_BRACKET, COMMA, DASH, DOT, flagsAt, MARK, NUMBER, SEMICOLON, SLASH, type Tokens, WORD } from './tokens';
import { AND, BODY, DETERMINER, LOWER, NOT_NAME, OF, STOP, THAT, WEEKDAY, WHO } from './word';

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
  /** Others who do it together with that person: "Macron and Merz said". */
  beside?: readonly Figurehead[];
  /** What found it; told of people only. */
  rule?: SpeakerRule;
}

/** Words of "dans un entretien au journal". */
const LONGEST_PHRASE = 8;
/** Words looked at on either side of a verb for who does it. */
const REACH = 5;

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
  if (!actor || actor === earlier) return actor;
  return actor.person ? withOthers(tokens, sentence, actor, mentions) : withPartner(tokens, sentence, actor, mentions);
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
  if (hangs(cue, from)) return earlier ?? subjectOfParticiple(tokens, from, to, cue, mentions);
  let i = cue.at - 1;
  const endingAt = (at: number) => mentions.find(({ mention }) => mention.to === at + 1 || (mention.to === at && tokens.joined[at + 1]));
  for (let steps = 0; i >= from && steps < REACH && !endingAt(i) && isAdverb(tokens, i, from); steps++) i--;

  // "Sen. Bora (D-Oslo) said"
  if (i >= from && tokens.mark[i] === CLOSE_BRACKET) i = beforeBracket(tokens, from, i);
  const ending = endingAt(i);
  if (ending && ending.mention.kind !== 'body') return ownerOf(tokens, from, ending, cue.meaning.bare) ?? actorOf(ending, 'subject');
  if (i >= from && flagsAt(tokens, i) & WHO) return lastBefore(mentions, i) ?? earlier;
  if (i >= from && tokens.mark[i] === COMMA && !isQuote(tokens, i - 1)) {
    const host = beforeAside(tokens, from, i, mentions);
    if (host) return host;
  }
  if (i > from && tokens.mark[i] === DASH) {
    const host = beforeDash(tokens, from, i, mentions);
    if (host) return host;
  }
  const inverted = () => (cue.meaning.bare ? null : rightOf(tokens, to, cue.to, mentions));
  if (i < from || isQuoteOrComma(tokens, i)) {
    const isQuoted = i >= from && (isQuote(tokens, i) || isQuote(tokens, i - 1));
    const closes = i >= from && !cue.meaning.bare && (isQuoted || cue.meaning.inverts);
    const told = inverted() ?? (closes ? nounAfter(tokens, to, cue.to, mentions) : null) ?? earlier;
    // Who is named in a quotation does not say it.
    return told ?? (i < from || isQuoted ? null : firstActor(mentions, cue.at));
  }
  if (flagsAt(tokens, i) & AND) return earlier ?? firstActor(mentions, cue.at);
  const noun = nounBefore(tokens, from, i);
  // "ông Lâm coi đây là quyết định": where words do not change, one that follows a verb is no verb of the person before it.
  if (noun && cue.meaning.bare && mentions.some(({ mention, person }) => person && mention.to > noun.from && mention.to <= noun.to))
    return earlier;
  return (noun && beforePhrase(tokens, noun, mentions)) ?? noun ?? inverted() ?? earlier;
}

const isQuoteOrComma = (tokens: Tokens, i: number) => {
  return tokens.mark[i] === COMMA || tokens.mark[i] === SEMICOLON || isQuote(tokens, i);
};

/** Auxiliaries and adverbs between a subject and its verb: "has also", "a également". */
function isAdverb(tokens: Tokens, i: number, from: number): boolean {
  const word = tokens.word[i];
  // "ông Lâm ngày 4/3 nói", "Marcos Jr. said"
  if (!word)
    return PASSED.has(tokens.mark[i] as number) || (tokens.kind[i] === NUMBER && (isSlash(tokens, i - 1) || isSlash(tokens, i + 1)));
  if (word.flags & (WHO | AND | THAT | DETERMINER | OF) || isPronoun(word.flags)) return false;
  // "Carney on Monday said"
  if (word.flags & NOT_NAME && word.shape !== LOWER && i > from) return true;
  // "a jeudi annoncé"
  return (word.flags & (STOP | WEEKDAY)) !== 0 || word.adverb;
}
const PASSED: ReadonlySet<number> = new Set([SLASH, DOT]);
const isSlash = ({ mark }: Tokens, i: number) => mark[i] === SLASH;

const lastBefore = (mentions: readonly Resolved[], at: number): Actor | null => {
  let found: Actor | null = null;
  for (const resolved of mentions) if (resolved.mention.to <= at && resolved.mention.kind !== 'pronoun') found = actorOf(resolved, 'who');
  return found;
};

export const firstActor = (mentions: readonly Resolved[], before: number, rule: SpeakerRule = 'first-named'): Actor | null => {
  const first = mentions.find(({ mention, person }) => mention.to <= before && (person || mention.kind === 'title'));
  return first ? actorOf(first, rule) : null;
};

/** "The office of President X said": it is the office that speaks. */
function ownerOf(tokens: Tokens, from: number, { mention }: Resolved, bare: boolean): Actor | null {
  let i = mention.from - 1;
  // "Văn phòng Thủ tướng"
  if (bare && i > from && mention.kind === 'title' && flagsAt(tokens, i) & BODY) {
    const body = nounBefore(tokens, from, i);
    return body && { from: body.from, to: mention.to, person: null };
  }
  while (i > from && (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER) i--;
  if (i <= from || !(flagsAt(tokens, i) & OF) || tokens.kind[i - 1] !== WORD || flagsAt(tokens, i - 1) & STOP) return null;
  const noun = nounBefore(tokens, from, i - 1);
  return noun && { from: noun.from, to: mention.to, person: null };
}

/** "said X", "said the minister": a mention right after the verb, or the words up to the next mark. */
function rightOf(tokens: Tokens, to: number, at: number, mentions: readonly Resolved[]): Actor | null {
  let i = at;
  // "a assuré jeudi le ministre"
  if (i < to && (flagsAt(tokens, i) & (NOT_NAME | STOP)) === NOT_NAME && tokens.word[i]?.shape === LOWER) i++;
  while (i < to && flagsAt(tokens, i) & DETERMINER) i++;
  const next =
    mentions.find(({ mention }) => mention.from === i || (mention.from > i && mention.from <= i + 1 && mention.kind === 'name')) ??
    afterPhrase(tokens, i, to, mentions);
  if (next) return actorOf(next, 'inverted');
  if (i >= to || tokens.kind[i] !== WORD || (flagsAt(tokens, i) & (THAT | STOP) && !tokens.word[i]?.number)) return null;
  let stop = i;
  while (stop < to && stop - i < LONGEST_NOUN && tokens.kind[stop] === WORD && !(flagsAt(tokens, stop) & THAT)) stop++;
  return stop >= to || tokens.kind[stop] === MARK ? { from: i, to: stop, person: null } : null;
}

/**
 * "said a former executive who asked not to be named", "observe l'étude menée par": whom an article after the verb makes its subject; a person
 * behind a time ("a estimé la semaine dernière la ministre").
 */
function nounAfter(tokens: Tokens, to: number, at: number, mentions: readonly Resolved[]): Actor | null {
  let i = at;
  while (i < to && (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER) i++;
  // "l'un de ses proches"
  if (i > at && flagsAt(tokens, i) & OF) i--;
  let stop = i;
  while (stop < to && stop - i < LONGEST_NOUN && tokens.kind[stop] === WORD && !(flagsAt(tokens, stop) & (THAT | WHO))) stop++;
  if (!(flagsAt(tokens, at) & DETERMINER) || stop === i) return null;
  const isDetermined = (from: number) =>
    (flagsAt(tokens, from - 1) & (DETERMINER | OF)) === DETERMINER && !(flagsAt(tokens, from - 2) & OF);
  const behind = mentions.find(({ mention, person }) => person && mention.from > i && mention.from < stop && isDetermined(mention.from));
  return behind ? actorOf(behind, 'inverted') : { from: i, to: stop, person: null };
}

/** "a déclaré à l'AFP le ministre", "a dit sur France Inter Ana Bora": a person behind a phrase that says to whom, or where. */
function afterPhrase(tokens: Tokens, at: number, to: number, mentions: readonly Resolved[]): Resolved | undefined {
  if (!isPreposition(tokens, at)) return undefined;
  const limit = Math.min(to, at + LONGEST_PHRASE);
  for (const resolved of mentions) {
    const { mention, person } = resolved;
    if (mention.from < at + 2 || !person || mention.kind === 'pronoun') continue;
    if (mention.from >= limit) return undefined;
    let before = mention.from - 1;
    while (flagsAt(tokens, before) & DETERMINER) before--;
    // Whoever stands right behind "à" or "sur" is spoken to, or about.
    if (!isPreposition(tokens, before)) return isAllWords(tokens, at, mention.from) ? resolved : undefined;
  }
  return undefined;
}

function isPreposition(tokens: Tokens, i: number): boolean {
  const flags = flagsAt(tokens, i);
  return (flags & STOP) !== 0 && !(flags & (THAT | WHO | AND | DETERMINER)) && !isPronoun(flags);
}

function isAllWords({ kind }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] !== WORD) return false;
  return true;
}

/** "X at the time said", "X in a statement said": a preposition joins the noun to the mention before it. */
function beforePhrase(tokens: Tokens, { from }: Actor, mentions: readonly Resolved[]): Actor | null {
  const flags = flagsAt(tokens, from - 1);
  if (!(flagsAt(tokens, from) & DETERMINER) || !(flags & STOP) || flags & (AND | THAT | WHO | DETERMINER)) return null;
  const host = mentions.find(({ mention }) => mention.to === from - 1 && mention.kind === 'name');
  return host ? actorOf(host, 'aside') : null;
}

/** "Emphasising …, the leaders shared": who comes after the comma; else who came first in the sentence. */
function subjectOfParticiple(tokens: Tokens, from: number, to: number, cue: Hit<'cue'>, mentions: readonly Resolved[]): Actor | null {
  const before = firstActor(mentions, cue.at, 'participle');
  if (before) return before;
  if (cue.at > from + 2) return null;
  for (let i = cue.to; i < to; i++) {
    if (tokens.mark[i] !== COMMA) continue;
    let j = i + 1;
    while (j < to && flagsAt(tokens, j) & DETERMINER) j++;
    const next = mentions.find(({ mention }) => mention.from === j && mention.kind !== 'body');
    if (next) return actorOf(next, 'participle');
  }
  return null;
}
