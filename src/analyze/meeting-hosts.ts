import { beforeAside, beforeBracket, beforeDash } from './asides';
import type { Hit } from './hits';
import { hasAnd, isListed } from './lists';
import { officesOf } from './meeting-offices';
import type { RawMention } from './mention';
import type { PhraseSet } from './phrase-set';
import type { Reading, ReadSentence } from './reading';
import type { Resolved } from './subject';
import { CLOSE_BRACKET, COMMA, DASH, flagsAt, isPossessive, MARK, NUMBER, type Tokens, WORD } from './tokens';
import { AND, DETERMINER, HE, HONORIFIC, MODIFIER, NOT_NAME, OF, SHE, STOP, THAT, THEY, WHO } from './word';

const NOBODY: Resolved[] = [];
/** Words between whose they are and talks: "X's long-awaited first meeting with". */
const OWNED_REACH = 9;
/** Words before the first known person in which somebody unknown may be the subject. */
const FIRST_REACH = 15;
/** Words between those who are met and the comma after which it says who meets them. */
const LONGEST_HEAD = 25;

/**
 * Who meets somebody. A verb has its subject before it: who stands there, with those joined to them ("X and Y met"), past an aside ("X, with Y,
 * met"), or who came first in the clause ("X came and met"). A noun or a participle has one somewhere: before it where that leaves no choice
 * ("X spoke after talks with"), else after a comma ("After talks with Z, X spoke"). `after` is the token after those who are met.
 */
export function hostsOf(reading: Reading, sentence: ReadSentence, hit: Hit<'meets'>, after: number): Resolved[] {
  const { tokens } = reading;
  const from = clauseOf(reading.tokens, sentence, hit.at);
  const before: Resolved[] = [];
  for (const resolved of sentence.mentions) {
    const { mention, person } = resolved;
    if (mention.from < from || mention.kind === 'body' || isDeterminer(tokens, mention)) continue;
    if (mention.to > hit.at) break;
    if (person || mention.kind === 'title') before.push(resolved);
  }
  // "the presidents of Kenya and Ghana"
  const last = before.at(-1);
  if (last && !last.person) {
    const { until } = officesOf(reading.tokens, reading.hits, reading.cast, last.mention, hit.at);
    before[before.length - 1] = { mention: { ...last.mention, to: until }, person: null };
  }
  return hit.meaning.form === 'talks' || hit.meaning.form === 'jointly'
    ? whoHas(tokens, sentence, hit, before, after)
    : subjectOf(reading, sentence, hit, before, after);
}

/** "his": whose, and not who. */
const isDeterminer = (tokens: Tokens, { kind, from }: RawMention) => kind === 'pronoun' && (flagsAt(tokens, from) & DETERMINER) !== 0;

/** Where the clause of token `at` begins: inside of what somebody says, where the others of the sentence are not. */
function clauseOf(tokens: Tokens, { statements, mentions, from }: ReadSentence, at: number): number {
  const said = statements.find((s) => s.kind !== 'direct' && s.from <= at && at < s.to);
  const isThere = ({ mention, person }: Resolved) =>
    person && mention.from >= (said?.from ?? 0) && mention.to <= at && !isDeterminer(tokens, mention);
  return said && mentions.some(isThere) ? said.from : from;
}

function subjectOf(
  { tokens, cast }: Reading,
  sentence: ReadSentence,
  { at, to }: Hit<'meets'>,
  before: readonly Resolved[],
  after: number,
): Resolved[] {
  const last = before.at(-1);
  // "Received by Z, X"
  if (!last) return at <= sentence.from + 1 ? afterComma(tokens, sentence, after) : NOBODY;
  const { isolating } = cast.vocabulary.lexicon;
  let i = at - 1;
  while (i >= last.mention.to && isAdverb(tokens, i)) i--;
  if (i >= last.mention.to && tokens.mark[i] === CLOSE_BRACKET) i = beforeBracket(tokens, sentence.from, i);
  if (i < last.mention.to) {
    // "X, Y meet in Oslo"
    const isHeadline =
      before.length === 2 && before[0]?.mention.from === sentence.from && after === to && tokens.mark[before[0].mention.to] === COMMA;
    if (isHeadline && before[0]?.mention.to === last.mention.from - 1) return [...before];
    return listBefore(tokens, before, before.length - 1);
  }
  const flags = flagsAt(tokens, i);
  if (flags & (HE | SHE | THEY)) return NOBODY;
  if (flags & AND) return firstOf(tokens, sentence, before);
  if (flags & (WHO | THAT)) {
    if (last.mention.to === i) return listBefore(tokens, before, before.length - 1, true);
    if (tokens.mark[i - 1] !== COMMA) return NOBODY;
    const actor = last.mention.to === i - 1 ? last.mention : beforeAside(tokens, sentence.from, i - 1, before);
    const host = before.findIndex(({ mention }) => mention.from === actor?.from);
    return host < 0 ? NOBODY : listBefore(tokens, before, host, true);
  }
  if (tokens.mark[i] === COMMA || tokens.mark[i] === DASH) {
    const actor = (tokens.mark[i] === COMMA ? beforeAside : beforeDash)(tokens, sentence.from, i, sentence.mentions);
    if (!actor) return firstOf(tokens, sentence, before);
    // "The two ministers, X and Y, met"
    if (!actor.person && last.person) return listBefore(tokens, before, before.length - 1);
    const host = before.findIndex(({ mention }) => mention.from === actor.from);
    if (host < 0) return sentence.mentions.filter(({ mention }) => mention.from === actor.from);
    return [...listBefore(tokens, before, host), ...companions(tokens, cast.vocabulary.beside.together, before, host)];
  }
  // "Trump officials met", "Macron's envoy met"
  if (isPossessive(tokens, last.mention.to)) return NOBODY;
  return isolating || isAside(tokens, last.mention.to) ? listBefore(tokens, before, before.length - 1) : NOBODY;
}

/** "has also", "on Monday" */
function isAdverb(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (!word) return tokens.kind[i] === NUMBER;
  if (word.flags & (WHO | AND | THAT | DETERMINER | OF | HE | SHE | THEY)) return false;
  return (word.flags & (STOP | NOT_NAME)) !== 0 || word.adverb;
}

/** What follows a name goes on with a preposition, an adverb or a bracket, and is no verb or noun of its own. */
const isAside = (tokens: Tokens, i: number) => tokens.kind[i] === MARK || (flagsAt(tokens, i) & OF) !== 0 || isAdverb(tokens, i);

/** Who was there with a host: "X, accompanied by Y and Z, met". */
function companions(tokens: Tokens, together: PhraseSet, before: readonly Resolved[], host: number): Resolved[] {
  const first = before[host + 1];
  if (!first) return NOBODY;
  let i = together.endAt(tokens, (before[host] as Resolved).mention.to + 1, first.mention.from);
  while (i && i < first.mention.from && flagsAt(tokens, i) & (DETERMINER | MODIFIER | HONORIFIC)) i++;
  return i === first.mention.from && !isPossessive(tokens, first.mention.to)
    ? before.slice(host + 1, endOfList(tokens, before, host + 1))
    : NOBODY;
}

/** Who has the talks that a noun names. */
function whoHas(
  tokens: Tokens,
  sentence: ReadSentence,
  { at, to, meaning: { form } }: Hit<'meets'>,
  before: readonly Resolved[],
  after: number,
): Resolved[] {
  const owner = before.at(-1);
  // "X's first meeting with"
  if (
    owner?.person &&
    isPossessive(tokens, owner.mention.to) &&
    at - owner.mention.to < OWNED_REACH &&
    isPlain(tokens, owner.mention.to + 1, at)
  )
    return [owner];
  const acting = before.filter(({ mention, person }) => person && !isPossessive(tokens, mention.to) && !isOwner(tokens, mention.from));
  // "X and Y agreed in a video call"
  const following = acting.length ? NOBODY : afterComma(tokens, sentence, after);
  if (form === 'jointly' && after === to) {
    const all = acting.length ? acting : following;
    return all.length > 1 && endOfList(tokens, all, 0) === all.length ? all : NOBODY;
  }
  for (const known of [acting, acting.filter(({ mention }) => !isRuled(tokens, mention.from))]) {
    const [first] = known;
    if (first && known.every(({ person }) => person === first.person)) return [first];
    if (first && known.length > 1 && endOfList(tokens, known, 0) === known.length) return known;
  }
  if (acting.length) return NOBODY;
  if (following.length) return following;
  return sentence.mentions
    .filter(({ mention, person }) => person && mention.to <= at && at - mention.to < OWNED_REACH && isDeterminer(tokens, mention))
    .slice(-1);
}

/** "After talks with Z, X and Y": who comes next after a comma. */
function afterComma(tokens: Tokens, { mentions }: ReadSentence, after: number): Resolved[] {
  const first = mentions.findIndex(({ mention, person }) => {
    if (!person || mention.from <= after || isDeterminer(tokens, mention) || mention.from - after > LONGEST_HEAD) return false;
    let i = mention.from - 1;
    while (i > after && flagsAt(tokens, i) & (DETERMINER | HONORIFIC | MODIFIER)) i--;
    return tokens.mark[i] === COMMA;
  });
  const found = first < 0 ? NOBODY : mentions.slice(first, endOfList(tokens, mentions, first));
  return found.some(({ mention }) => isPossessive(tokens, mention.to)) ? NOBODY : found;
}

/** Words only. */
function isPlain(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== WORD && tokens.kind[i] !== NUMBER) return false;
  return true;
}

/** Who came first in a clause, with those joined to them; nobody where that is somebody unknown ("Ana came with Bora and met"). */
function firstOf(tokens: Tokens, { mentions }: ReadSentence, before: readonly Resolved[]): Resolved[] {
  const first = before.findIndex(({ mention, person }) => person && !isPossessive(tokens, mention.to));
  const known = before[first];
  if (!known) return NOBODY;
  const isStranger = ({ mention, person }: Resolved) =>
    !person &&
    mention.kind === 'name' &&
    mention.nameTo - mention.nameFrom > 1 &&
    mention.from >= (before[0] as Resolved).mention.from - FIRST_REACH &&
    !isRuled(tokens, mention.from);
  if (mentions.some((resolved) => resolved.mention.to <= known.mention.from && isStranger(resolved))) return NOBODY;
  return listBefore(tokens, before, endOfList(tokens, before, first) - 1);
}

/** The place after a list of mentions that begins at `first`: "X and Y". */
function endOfList(tokens: Tokens, mentions: readonly Resolved[], first: number): number {
  let next = first + 1;
  while (next < mentions.length && isPair(tokens, mentions[next - 1] as Resolved, mentions[next] as Resolved)) next++;
  return next;
}

/** The list that ends with a mention: "X, Y and Z"; nobody where it hangs on to a noun ("the envoy of X"). */
function listBefore(tokens: Tokens, before: readonly Resolved[], last: number, ruled = false): Resolved[] {
  let first = last;
  const end = (before[last] as Resolved).mention.from;
  while (first > 0) {
    const { mention } = before[first - 1] as Resolved;
    const { mention: next } = before[first] as Resolved;
    if (!isListed(tokens, mention.to, next.from) || !hasAnd(tokens, mention.to, end)) break;
    // "After talks with X, Y and Z met"
    if (!hasAnd(tokens, mention.to, next.from) && isRuled(tokens, mention.from)) break;
    first--;
  }
  return !ruled && isOwner(tokens, (before[first] as Resolved).mention.from) ? NOBODY : before.slice(first, last + 1);
}

/** "X and Y"; also "his counterpart, Y", who are one. */
const isPair = (tokens: Tokens, { mention: a, person }: Resolved, { mention: b, person: other }: Resolved) =>
  isListed(tokens, a.to, b.from) && (hasAnd(tokens, a.to, b.from) || (person !== null && person === other));

/** A preposition stands before. */
function isRuled(tokens: Tokens, from: number): boolean {
  let i = from - 1;
  while (i > 0 && (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER) i--;
  return (flagsAt(tokens, i) & (STOP | AND)) === STOP;
}

/** "the envoy of X": X is no subject. */
function isOwner(tokens: Tokens, from: number): boolean {
  let i = from - 1;
  while (i > 0 && (flagsAt(tokens, i) & (DETERMINER | OF)) === DETERMINER) i--;
  return i > 0 && (flagsAt(tokens, i) & OF) !== 0 && tokens.kind[i - 1] === WORD && !(flagsAt(tokens, i - 1) & STOP);
}
