import type { Resolved } from './actors';
import { counterpartOf, counterpartOffice, holderAmong, isCounterpart } from './counterparts';
import type { Figurehead } from './figurehead';
import { type Hit, type Hits, hitBefore } from './hits';
import type { Title } from './lexicon/lexicon';
import { hasAnd, isListed } from './lists';
import { nameOfCode, officesOf } from './meeting-offices';
import type { RawMention } from './mention';
import { leadsToName } from './nouns';
import type { Cast } from './people';
import { isMeetingWord } from './phrase-at';
import type { Reading, ReadSentence } from './reading';
import { COMMA, flagsAt, isPossessive, NUMBER, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';
import { CASED, DETERMINER, FORMER, LOWER, NOT_NAME, STOP, THAT, WHO } from './word';

/** People on one side of a meeting: tokens `from` to `to`. */
export interface Party {
  from: number;
  to: number;
  people: Figurehead[];
  /** Offices without a name. */
  others: string[];
}

/** Words between the verb and who is met: "met Tuesday with the visiting". */
const LONGEST_GAP = 6;
/** ", as well as with the" */
const LONGEST_JOIN = 7;

/** Who is met: who stands right after the verb, and a list that goes on from there. `host` is who meets them, for their counterparts. */
export function guestsOf(
  { tokens, hits, cast }: Reading,
  sentence: ReadSentence,
  { to, meaning: { form } }: Hit<'meets'>,
  limit: number,
  host: Figurehead | null,
): Party {
  const party: Party = { from: to, to, people: [], others: [] };
  let next = to;
  let passed = false;
  let last = false;
  for (const resolved of sentence.mentions) {
    const { mention } = resolved;
    if (mention.from < to || mention.kind === 'pronoun' || mention.kind === 'body') continue;
    if (mention.from >= limit || last) break;
    const from = Math.max(next, startOf(tokens, hits, mention));
    const first = next === to;
    if (first || passed ? !isRightAfter(tokens, cast, next, from, first && form !== 'receives') : !isJoined(tokens, cast, next, from))
      break;
    // "met Macron's adviser Bonne" is no meeting with Macron.
    passed = isPossessive(tokens, mention.to);
    if (passed) {
      next = mention.to + (tokens.word[mention.to + 1]?.folded === 's' ? 2 : 1);
      continue;
    }
    if (mention.ownedTo) break;
    if (!first && form !== 'between' && opensClause(tokens, sentence, resolved, cast)) break;
    if (!first && tokens.mark[next] === COMMA && !goesOn(tokens, cast, sentence, resolved, next, party)) break;
    if (form === 'between') last = hasAnd(tokens, next, from);
    next = Math.max(mention.to, addTo(party, { tokens, hits, cast }, resolved, sentence.to, host));
    party.to = next;
  }
  return party;
}

/** Adds whom a mention means, else the offices that it tells; gives the token after them. `asHosts`: the holders of a list of offices are told. */
export function addTo(
  { people, others }: Pick<Party, 'people' | 'others'>,
  { tokens, hits, cast }: Pick<Reading, 'tokens' | 'hits' | 'cast'>,
  { mention, person }: Resolved,
  limit: number,
  host: Figurehead | null,
  asHosts = false,
): number {
  if (person) people.push(person);
  else if (isCounterpart(mention)) {
    const counterpart = host && counterpartOf(cast, host, mention);
    if (counterpart) {
      note(cast, counterpart, mention);
      people.push(counterpart);
    } else if (host && mention.country) {
      const label = counterpartOffice(cast, host, mention.country);
      if (label) others.push(`${label} of ${nameOfCode(mention.country)}`);
    }
  } else {
    const { offices, until } = officesOf(tokens, hits, cast, mention, limit);
    for (const { at, to, code, text } of offices) {
      const holder = asHosts && mention.plural ? holderAmong(cast, mention.titles[0] as Title, code) : undefined;
      if (!holder) others.push(text);
      else {
        note(cast, holder, { ...mention, from: at, to, nameFrom: at, nameTo: to });
        people.push(holder);
      }
    }
    return until;
  }
  return mention.to;
}

/** Remembers once that somebody is meant. */
function note(cast: Cast, person: Figurehead, mention: RawMention): void {
  if (!person.mentions.some((known) => known.mention.from === mention.from)) cast.remember(person, mention);
}

/** Where a mention begins with the country that it stands in: "Syria's president". */
function startOf(tokens: Tokens, { country }: Hits, { from, titles }: RawMention): number {
  if (tokens.word[from - 1]?.folded === 's' && isPossessive(tokens, from - 2)) return hitBefore(country, from - 2)?.at ?? from;
  // "Soviet leader"
  return titles.length && flagsAt(tokens, from - 1) & CASED ? from - 1 : from;
}

/** "met the", "met Tuesday with", but not "received a letter from", "met after". */
function isRightAfter(tokens: Tokens, cast: Cast, from: number, to: number, adverbs: boolean): boolean {
  if (to - from > LONGEST_GAP) return false;
  let i = from;
  if (adverbs) {
    // As far as the last "with", anything without a subject.
    for (let j = from; j < to; j++) {
      const end = cast.vocabulary.beside.together.endAt(tokens, j, to);
      if (end) i = end;
    }
    for (let j = from; j < i; j++) {
      const isPlace = flagsAt(tokens, j) & CASED && flagsAt(tokens, j - 1) & STOP;
      if (!isPlace && !(flagsAt(tokens, j) & (STOP | NOT_NAME)) && !isAdverbial(tokens, j)) return false;
    }
  }
  for (; i < to; i++) if (!leadsToName(tokens, i) && !(adverbs && isAdverbial(tokens, i))) return false;
  return true;
}

/** "separately", "Tuesday", "4" */
const isAdverbial = ({ kind, word, flags }: Tokens, i: number) =>
  kind[i] === NUMBER || (word[i]?.adverb ?? false) || ((flags[i] as number) & (NOT_NAME | STOP)) === NOT_NAME;

/** A comma, an "and" or an "accompanied by" joins two guests. */
function isJoined(
  tokens: Tokens,
  {
    vocabulary: {
      beside: { joins, together },
    },
  }: Cast,
  from: number,
  to: number,
): boolean {
  if (to - from > LONGEST_JOIN) return false;
  // "Foreign Ministers Wong", "président par intérim Wong"
  if (to === from || (to - from < 3 && flagsAt(tokens, to - 1) & FORMER)) return true;
  let i = tokens.mark[from] === COMMA ? from + 1 : from;
  const end = joins.endAt(tokens, i, to) || together.endAt(tokens, i, to);
  if (!end) return i > from && leadUpTo(tokens, i, to);
  // "and later with the"
  for (i = end; i < to && flagsAt(tokens, i) & STOP && !(flagsAt(tokens, i) & (WHO | THAT | DETERMINER)); i++);
  return leadUpTo(tokens, i, to);
}

/** Where only a comma joins two guests an "and" must follow; or they are one: "the chancellor, Merz". */
function goesOn(
  tokens: Tokens,
  { vocabulary }: Cast,
  { mentions }: ReadSentence,
  resolved: Resolved,
  comma: number,
  { people }: Party,
): boolean {
  const { mention, person } = resolved;
  if (vocabulary.beside.joins.isWithin(tokens, comma, mention.from) || vocabulary.beside.together.isWithin(tokens, comma, mention.from))
    return true;
  if (person && people.includes(person)) return true;
  let end = mention.to;
  for (const { mention: next } of mentions) {
    if (next.from < end) continue;
    if (!isListed(tokens, end, next.from)) return false;
    if (hasAnd(tokens, end, next.from)) return true;
    end = next.to;
  }
  return false;
}

function leadUpTo(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!leadsToName(tokens, i) && !tokens.word[i]?.adverb) return false;
  return true;
}

/** "met X, and Y flew home", "met X, Y said": who comes next does something else. */
function opensClause(tokens: Tokens, { statements, to }: ReadSentence, { mention }: Resolved, { vocabulary }: Cast): boolean {
  if (statements.some(({ speaker }) => speaker?.from === mention.from && speaker.rule === 'subject')) return true;
  if (vocabulary.lexicon.isolating || mention.to >= to) return false;
  return isMeetingWord(tokens, mention.to) || goesOnPlainly(tokens, vocabulary, mention.to, to);
}

/** A verb or a noun stands at token `i`: "X and Y flew", "met criticism". */
export function goesOnPlainly(tokens: Tokens, { lexicon, beside }: Vocabulary, i: number, to: number): boolean {
  const word = tokens.word[i];
  if (lexicon.isolating || i >= to || !word || word.shape !== LOWER) return false;
  return !(word.flags & (STOP | NOT_NAME)) && !word.adverb && !beside.noMeetings.endAt(tokens, i, to);
}
