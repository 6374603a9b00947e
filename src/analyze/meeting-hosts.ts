import type { Resolved } from './actors';
import type { Hit } from './hits';
import { endOfList, startOfList } from './lists';
import { officesOf } from './meeting-offices';
import { isHis, isPronoun, isRuled, leadsToName, nounOver } from './nouns';
import type { PhraseSet } from './phrase-set';
import type { Reading, ReadSentence } from './reading';
import { afterComma, beforeVerb, isAdverb } from './subject';
import { COMMA, flagsAt, hasMark, isPossessive, MARK, NUMBER, type Tokens } from './tokens';
import { OF } from './word';

const NOBODY: Resolved[] = [];
/** Words between whose they are and talks: "X's long-awaited first meeting with". */
const OWNED_REACH = 9;
/** Words before the first known person in which somebody unknown may be the subject. */
const FIRST_REACH = 15;

/**
 * Who meets somebody. A verb has its subject before it: who stands there, with those joined to them ("X and Y met"), past an aside ("X, with Y,
 * met"), or who came first in the clause ("X came and met"). A noun or a participle has one somewhere: before it where that leaves no choice
 * ("X spoke after talks with"), else after a comma ("After talks with Z, X spoke"). `after` is the token after those who are met.
 */
export function hostsOf(reading: Reading, sentence: ReadSentence, hit: Hit<'meets'>, after: number): Resolved[] {
  const before = namedBefore(reading, sentence, hit);
  return hit.meaning.form === 'talks' || hit.meaning.form === 'jointly'
    ? whoHas(reading.tokens, sentence, hit, before, after)
    : whoMeets(reading, sentence, hit, before, after);
}

/** Who is mentioned before a meeting, "his" left out; the last with all their countries: "the presidents of Kenya and Ghana". */
function namedBefore({ tokens, hits, cast }: Reading, { mentions }: ReadSentence, { at }: Hit<'meets'>): Resolved[] {
  const before = mentions.filter(({ mention }) => mention.to <= at && mention.kind !== 'body' && !isHis(tokens, mention));
  const last = before.at(-1);
  if (last && !last.person) {
    const { until } = officesOf(tokens, hits, cast, last.mention, at);
    before[before.length - 1] = { mention: { ...last.mention, to: until }, person: null };
  }
  return before;
}

/** Those of the clause of token `at`: inside of what somebody says the others of the sentence are not. */
function inClause({ statements }: ReadSentence, at: number, before: readonly Resolved[]): readonly Resolved[] {
  const said = statements.find((s) => s.kind !== 'direct' && s.from <= at && at < s.to);
  const inside = said ? before.filter(({ mention }) => mention.from >= said.from) : before;
  return inside.some(({ person }) => person) ? inside : before;
}

/** Who is the subject of a verb. */
function whoMeets(
  { tokens, cast }: Reading,
  sentence: ReadSentence,
  { at: verb, to }: Hit<'meets'>,
  before: readonly Resolved[],
  after: number,
): Resolved[] {
  const last = before.findLastIndex(isKnown);
  // "Received by Z, X"
  if (last < 0) return verb <= sentence.from + 1 ? following(tokens, sentence, after) : NOBODY;
  const { at, by, host } = beforeVerb(tokens, sentence.from, verb, before);
  const place = host ? before.indexOf(host) : -1;
  const { mention } = before[last] as Resolved;
  switch (by) {
    case 'name':
      return isHeadline(tokens, sentence, before) && after === to ? [...before] : listBefore(tokens, sentence, before, place);
    case 'who':
      return host ? before.slice(startOfList(tokens, sentence.from, before, place), place + 1) : NOBODY;
    case 'aside':
      // "The two ministers, X and Y, met"
      if (!host?.person && last > place && endOfList(tokens, before, place + 1) > last) return before.slice(place + 1, last + 1);
      return [...listBefore(tokens, sentence, before, place), ...companions(tokens, cast.vocabulary.beside.together, before, place)];
    case 'and':
    case 'mark':
      return firstOf(tokens, sentence, inClause(sentence, verb, before));
    case 'word':
      // "Trump officials met", "Macron's envoy met"
      if (isPronoun(flagsAt(tokens, at)) || isPossessive(tokens, mention.to)) return NOBODY;
      return cast.vocabulary.lexicon.isolating || isAside(tokens, sentence, mention.to)
        ? listBefore(tokens, sentence, before, last)
        : NOBODY;
    default:
      return NOBODY;
  }
}

const isKnown = ({ mention, person }: Resolved) => person !== null || mention.kind === 'title';

/** "X, Y meet in Oslo" */
const isHeadline = (tokens: Tokens, { from }: ReadSentence, [one, other, more]: readonly Resolved[]) =>
  !more && one?.mention.from === from && tokens.mark[one.mention.to] === COMMA && other?.mention.from === one.mention.to + 1;

/** What follows a name goes on with a preposition, an adverb or a bracket, and is no verb or noun of its own. */
const isAside = (tokens: Tokens, { from }: ReadSentence, i: number) =>
  tokens.kind[i] === MARK || tokens.kind[i] === NUMBER || (flagsAt(tokens, i) & OF) !== 0 || isAdverb(tokens, i, from);

/** The list that ends with a mention: "X, Y and Z"; nobody where it hangs on to a noun ("the envoy of X"). */
function listBefore(tokens: Tokens, { from }: ReadSentence, before: readonly Resolved[], last: number): Resolved[] {
  const first = startOfList(tokens, from, before, last);
  return nounOver(tokens, (before[first] as Resolved).mention.from) < 0 ? before.slice(first, last + 1) : NOBODY;
}

/** Who was there with a host: "X, accompanied by Y and Z, met". */
function companions(tokens: Tokens, together: PhraseSet, before: readonly Resolved[], host: number): Resolved[] {
  const first = before[host + 1];
  if (!first) return NOBODY;
  let i = together.endAt(tokens, (before[host] as Resolved).mention.to + 1, first.mention.from);
  while (i && i < first.mention.from && leadsToName(tokens, i)) i++;
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
  const isOwned = (to: number) => isPossessive(tokens, to) && at - to < OWNED_REACH && !hasMark(tokens, to + 1, at);
  if (owner?.person && isOwned(owner.mention.to)) return [owner];
  const acting = inClause(sentence, at, before).filter(
    ({ mention, person }) => person && !isPossessive(tokens, mention.to) && nounOver(tokens, mention.from) < 0,
  );
  // "X and Y agreed in a video call"
  const next = acting.length ? NOBODY : following(tokens, sentence, after);
  if (form === 'jointly' && after === to) {
    const all = acting.length ? acting : next;
    return all.length > 1 && endOfList(tokens, all, 0) === all.length ? all : NOBODY;
  }
  for (const known of [acting, acting.filter(({ mention }) => !isRuled(tokens, mention.from))]) {
    const [first] = known;
    if (first && known.every(({ person }) => person === first.person)) return [first];
    if (first && known.length > 1 && endOfList(tokens, known, 0) === known.length) return known;
  }
  if (acting.length) return NOBODY;
  if (next.length) return next;
  return sentence.mentions
    .filter(({ mention, person }) => person && mention.to <= at && at - mention.to < OWNED_REACH && isHis(tokens, mention))
    .slice(-1);
}

/** "After talks with Z, X and Y": who comes next after a comma. */
function following(tokens: Tokens, { mentions }: ReadSentence, after: number): Resolved[] {
  const first = afterComma(tokens, mentions, after);
  const found = first < 0 ? NOBODY : mentions.slice(first, endOfList(tokens, mentions, first));
  return found.some(({ mention }) => isPossessive(tokens, mention.to)) ? NOBODY : found;
}

/** Who came first in a clause, with those joined to them; nobody where that is somebody unknown ("Ana came with Bora and met"). */
function firstOf(tokens: Tokens, sentence: ReadSentence, before: readonly Resolved[]): Resolved[] {
  const first = before.findIndex(({ mention, person }) => person && !isPossessive(tokens, mention.to));
  const known = before[first];
  if (!known) return NOBODY;
  const isStranger = ({ mention, person }: Resolved) =>
    !person &&
    mention.kind === 'name' &&
    mention.nameTo - mention.nameFrom > 1 &&
    mention.from >= (before[0] as Resolved).mention.from - FIRST_REACH &&
    !isRuled(tokens, mention.from);
  if (sentence.mentions.some((resolved) => resolved.mention.to <= known.mention.from && isStranger(resolved))) return NOBODY;
  return listBefore(tokens, sentence, before, endOfList(tokens, before, first) - 1);
}
