import type { Role } from '../model';
import type { RawMention } from './mention';
import { isAcronym, type Passage } from './name-run';
import { isGenitive } from './nouns';
import { APOSTROPHE, DOT, flagsAt, type Tokens, traitsAt } from './tokens';
import {
  AND,
  ANYONE,
  BODY,
  CASED,
  DEMONYM,
  DETERMINER,
  GIVEN,
  HE,
  HONORIFIC,
  LOWER,
  NOT_NAME,
  OF,
  PARTICLE,
  PRIVATE,
  PUBLIC,
  SHE,
  STOP,
  UPPER,
} from './word';

/** Offices that states have, and companies and clubs as well. */
export const EVERYWHERE: ReadonlySet<Role> = new Set(['president', 'vice-president', 'secretary-general', 'director-general', 'chair']);
/** Others of which that is so where a body is named: "general secretary of the teachers' union", "a leader of the strikers". */
const WITH_BODY: ReadonlySet<Role> = new Set([...EVERYWHERE, 'party-leader', 'leader', 'parliament-speaker']);
/** Words of "the National Association for the Advancement of Colored People" after a title. */
const LONGEST_BODY = 8;

/** Whether the title of a mention is one as companies and clubs give: "president of the Roosevelt Institute", "club president". */
export function isOfPrivateBody(passage: Passage, mention: RawMention): boolean {
  const { tokens, index } = passage;
  const { titles, from, to, country } = mention;
  const [title] = titles;
  if (!title || !WITH_BODY.has(title.role)) return false;
  const isAnywhere = EVERYWHERE.has(title.role);
  // "union leader", but "Northern League leader"
  if (from > passage.from && isPrivate(tokens, from - 1) && (isAnywhere || tokens.word[from - 1]?.shape === LOWER)) return true;
  if (isAnywhere && !country && from > passage.from && isStranger(passage, from - 1, to - 1)) return true;
  const second = flagsAt(tokens, to) & AND ? index.title.get(to + 1) : undefined;
  // "president and chief executive"
  if (isAnywhere && second && !second.meaning.title.leader) return true;
  const end = second?.to ?? to;
  const isUnruled = !(flagsAt(tokens, end) & OF);
  if (isUnruled) return !country && isUnruledPrivate(tokens, mention);
  if (title.role === 'leader' && !isOneOfSome(tokens, from)) return holdsPrivate(tokens, end + 1, passage.to);
  return isPrivateAt(passage, end + 1);
}

/** The same of a title that has its country before the body: "the Danish president of the climate conference". */
export const goesOnToPrivateBody = (passage: Passage, { titles: [title], to }: RawMention): boolean =>
  title !== undefined && EVERYWHERE.has(title.role) && (flagsAt(passage.tokens, to) & OF) !== 0 && isPrivateAt(passage, to + 1);

/** Whether it is told what the office that ends before token `to` is of: "of Harvard", "du club"; not "(accused the president) of lying", "of her right". */
export function hasBody(tokens: Tokens, to: number): boolean {
  const [of, next] = [flagsAt(tokens, to), flagsAt(tokens, to + 1)];
  if (!isGenitive(tokens, to) || next & (GIVEN | HE | SHE)) return false;
  return ((of | next) & DETERMINER) !== 0 || (next & CASED) !== 0;
}

/** "the Detroit bridge club", but not "the Senate" or "Catalonia": whether what an office is of has no public ones. */
function isPrivateAt({ tokens, index, to: limit }: Passage, at: number): boolean {
  const to = endOfBody(tokens, at, limit);
  let isPublic = false;
  let isOfCountry = false;
  let isNamed = false;
  for (let i = at; i < to; i++) {
    const word = tokens.word[i];
    if (!word || word.folded.length === 1) continue;
    if (isPrivate(tokens, i) && !isOfParty(tokens, i)) return true;
    isPublic ||= (word.traits & PUBLIC) !== 0;
    isNamed ||= !(word.flags & (OF | AND | DETERMINER));
    const country = i === at || flagsAt(tokens, i - 1) & (OF | DETERMINER) ? index.country.get(i) : undefined;
    if (country) {
      isOfCountry = isNamed = true;
      i = country.to - 1;
    } else if (word.shape !== LOWER && word.flags & BODY) isOfCountry = false; // "the Warsaw Stock Exchange"
  }
  return isNamed && !isPublic && !isOfCountry;
}

function holdsPrivate(tokens: Tokens, at: number, limit: number): boolean {
  const to = endOfBody(tokens, at, limit);
  for (let i = at; i < to; i++) if (isPrivate(tokens, i)) return true;
  return false;
}

/** Where the name of a body that begins at a token ends. */
function endOfBody(tokens: Tokens, at: number, limit: number): number {
  let cased = false;
  for (let i = at; i < Math.min(limit, at + LONGEST_BODY); i++) {
    const word = tokens.word[i];
    // "the Children's Fund", "the Thomas B. Fordham Institute"
    if (tokens.mark[i] === APOSTROPHE || tokens.mark[i - 1] === APOSTROPHE || isDotOfInitial(tokens, i)) continue;
    if (!word) return i;
    // A small word behind the name of a body goes on with the sentence.
    if (word.shape === LOWER && !(word.flags & (OF | AND | DETERMINER)) && (cased || word.flags & STOP)) return i;
    cased ||= word.shape !== LOWER;
  }
  return Math.min(limit, at + LONGEST_BODY);
}

/** "Bora, senior vice president for sales", "corporate speaker Ana Bora": those of states have an article, a country or a capital. */
function isUnruledPrivate(tokens: Tokens, { titles: [title], from, to, definite }: RawMention): boolean {
  const isSmall = tokens.word[to - 1]?.shape === LOWER;
  if (!isSmall || (definite && !isOneOfSome(tokens, from))) return false;
  if (title?.role === 'vice-president') return tokens.word[to]?.shape === LOWER;
  return title?.role === 'parliament-speaker' && to === from + 1;
}

const isOneOfSome = (tokens: Tokens, from: number) => (traitsAt(tokens, from - 1) & ANYONE) !== 0;

/** "Harvard president Ana Bora", "NCAA President Ana Bora": a name that no state, place or party has. */
function isStranger({ tokens, index, from }: Passage, last: number, title: number): boolean {
  let at = last;
  // "Chick-fil-A"
  while (tokens.joined[at] && at > from) at--;
  const word = tokens.word[at];
  if (!word || word.shape === LOWER || word.flags & NO_STRANGER || word.traits & PUBLIC) return false;
  if (at === from || index.title.has(at) || index.alias.has(at) || index.surname.has(at) || index.countryEnd.has(at + 1)) return false;
  const shape = tokens.word[title]?.shape;
  return shape === LOWER || (shape !== UPPER && isAcronym(word));
}

const NO_STRANGER = STOP | NOT_NAME | BODY | GIVEN | DEMONYM | HONORIFIC | DETERMINER | PARTICLE;

/** "the Christian Democratic Union" */
const isOfParty = (tokens: Tokens, i: number) =>
  tokens.word[i]?.shape !== LOWER && tokens.word[i - 1]?.shape !== LOWER && (traitsAt(tokens, i - 1) & PUBLIC) !== 0;

const isDotOfInitial = ({ mark, start, end }: Tokens, i: number) =>
  mark[i] === DOT && (end[i - 1] as number) - (start[i - 1] as number) === 1;

const isPrivate = (tokens: Tokens, i: number) => (traitsAt(tokens, i) & PRIVATE) !== 0;
