import type { MentionIndex } from './mention-index';
import { DOT, MARK, type Tokens } from './tokens';
import {
  ABBREVIATION,
  ACTS,
  BODY,
  CAPITAL,
  DETERMINER,
  EVERYDAY,
  FORMER,
  GIVEN,
  HONORIFIC,
  LOWER,
  NOT_NAME,
  OF,
  PARTICLE,
  STOP,
  UPPER,
  type Word,
} from './word';

/** Where names are looked for: tokens `from` to `to` (exclusive) of a sentence, and what begins at them. */
export interface Passage {
  tokens: Tokens;
  index: MentionIndex;
  from: number;
  to: number;
  /** Keys of countries that are somebody's surname in this text: "Hollande". */
  namesakes: Set<number>;
}

/** A run of capitalised words that could be somebody's name: tokens `from` to `to`, exclusive. */
export interface NameRun {
  from: number;
  to: number;
  /** Words in it, particles and initials included. */
  size: number;
  /** It begins with a given name or initials, or has an initial in its middle. */
  personal: boolean;
  /** It holds a word that only bodies, places and events are named by. */
  body: boolean;
}

const LONGEST_NAME = 6;
/** Of a name that is written by syllables. */
const LONGEST_SYLLABLES = 4;
/** Longer words in capitals are names in a text that shouts; shorter ones are parties, clubs and agencies. */
const LONGEST_ACRONYM = 4;

/** Reads the name that begins at token `at`; undefined where none begins. */
export function readName(passage: Passage, at: number): NameRun | undefined {
  const { tokens, to: limit } = passage;
  const first = tokens.word[at];
  if (!first || (isOther(first) && !(first.flags & PARTICLE) && !isDotOfInitial(tokens, at + 1, at))) return undefined;
  let to = at;
  let size = 0;
  let personal = isGiven(passage, at);
  let body = false;
  let i = at;
  while (i < limit && size < LONGEST_NAME) {
    const word = tokens.word[i];
    if (!word) {
      if (!isDotOfInitial(tokens, i, at)) break;
      // "Kurt M. Campbell", "J. K. Rowling"
      personal ||= size > 1 || i === at + 1;
      i++;
      continue;
    }
    if (word.shape === LOWER) {
      if (tokens.joined[i] && size > 0) {
        // "Ex-mayor"
        if ((tokens.flags[i - 1] as number) & FORMER) return undefined;
        // "Lee Jae-myung", but not "Macron-backed": a second half in small letters belongs to given names only.
        if (size < 2 && !((tokens.flags[i - 1] as number) & GIVEN)) break;
      } else if (!isParticle(passage, i, at, size)) break;
    } else if (size > 0 && !tokens.joined[i] && endsBefore(passage, i, at, size)) break;
    if (word.flags & BODY) body = true;
    size++;
    i++;
    to = i;
    // "Charles III", but "Vladimir V. Putin"
    if (size > 1 && isNumeral(word) && !isDotOfInitial(tokens, i, at)) break;
  }
  // A particle at the end was none.
  while (to > at + 1 && isLoose(tokens, to - 1)) {
    to--;
    size--;
  }
  while (to > at && tokens.kind[to - 1] === MARK) to--;
  // "H. R. 1280"
  if (isInitial(tokens, at) && isInitial(tokens, to - 1)) return undefined;
  return to > at ? { from: at, to, size, personal, body } : undefined;
}

/** Whether a name begins with a given name; one that is an everyday word as well ("Grant Park") speaks for nobody where it opens a sentence. */
function isGiven({ tokens, from }: Passage, at: number): boolean {
  const flags = tokens.flags[at] as number;
  if (!(flags & EVERYDAY)) return (flags & GIVEN) !== 0;
  return (flags & GIVEN) !== 0 && at > from && !((tokens.flags[at - 1] as number) & DETERMINER);
}

/** Whether something other than a name begins at a token: a title, a country. */
export function stops({ tokens, index }: Passage, i: number): boolean {
  if (index.title.has(i)) return true;
  const country = index.country.get(i);
  if (!country || index.alias.has(i)) return false;
  // Where places are called as people are, names go on over them: "Nguyễn Tuấn Anh", "Nguyễn Hòa Bình".
  return !index.lexicon.isolating || (country.meaning.follows && !((tokens.flags[i] as number) & GIVEN));
}

/** Whether the capitalised word at token `i`, after `size` words of a name, is no part of it. */
function endsBefore(passage: Passage, i: number, at: number, size: number): boolean {
  const { tokens } = passage;
  const word = tokens.word[i] as Word;
  // "John A. Bora", "George H.W. Bush"
  if (isDotOfInitial(tokens, i + 1, i) || areInitials(passage, i, size)) return false;
  if (stops(passage, i)) return !isNamesake(passage, i, size);
  // A name once begun with a family name goes on over words that mean something else elsewhere: "Nguyễn Văn Được", "Nguyễn Sinh Nhật Tân".
  if (passage.index.lexicon.isolating && isGiven(passage, at) && (size === 1 || (size < LONGEST_SYLLABLES && isSyllable(word))))
    return false;
  if (size === 2 && isGiven(passage, i - 2) && isNextPerson(tokens, i)) return true;
  // "Ana Bora Rejects Offer"
  if (word.shape === CAPITAL && !(word.flags & (GIVEN | PARTICLE | EVERYDAY)) && isHeadlineVerb(passage, word)) return true;
  // "David Long"
  if (isOther(word) && size === 1 && word.flags & EVERYDAY && isGiven(passage, at)) return false;
  if (isOther(word)) return !isInnerParticle(tokens, i) && !hasSmallHalf(tokens, i);
  // "Milan AC": after a name in small letters a few capitals are no surname.
  return isAcronym(word) && !(word.flags & (PARTICLE | GIVEN)) && !isNumeral(word) && tokens.word[i - 1]?.shape !== UPPER;
}

/** "H.W.", "HW": letters between a given name and another word of a name. */
function areInitials(passage: Passage, i: number, size: number): boolean {
  const { tokens } = passage;
  const { shape, folded } = tokens.word[i] as Word;
  if (shape !== UPPER || size !== 1 || !isGiven(passage, i - 1) || tokens.word[i + 1]?.shape !== CAPITAL) return false;
  return folded.length === 2 || (folded.length === 3 && folded[1] === '.');
}

/** A verb of saying is one, too; but neither its first form ("Stevie Wonder"), nor where words are syllables, which are in names as well. */
function isHeadlineVerb({ index }: Passage, { traits, phrases, folded }: Word): boolean {
  if (traits & ACTS) return true;
  if (index.lexicon.isolating || !phrases) return false;
  return phrases.short.some(({ single, meaning }) => single && meaning.kind === 'cue' && meaning.cue.forms[0] !== folded);
}

/** "François Hollande Manuel Valls": a given name after a whole name begins the next. */
const isNextPerson = (tokens: Tokens, i: number) =>
  ((tokens.flags[i] as number) & GIVEN) !== 0 &&
  !((tokens.flags[i - 1] as number) & (GIVEN | PARTICLE)) &&
  !tokens.joined[i - 1] &&
  !tokens.joined[i + 1] &&
  (tokens.word[i + 1]?.shape ?? LOWER) !== LOWER &&
  !((tokens.flags[i + 1] as number) & BODY);

/** A country or a title that is a surname as well: "François Hollande", "Angus King", "Bruno Le Maire". */
function isNamesake({ tokens, index, namesakes }: Passage, i: number, size: number): boolean {
  const hit = index.title.get(i) ?? index.country.get(i);
  if (!hit || hit.to !== i + 1) return false;
  const word = tokens.word[i] as Word;
  const before = tokens.flags[i - 1] as number;
  const title = index.title.get(i)?.meaning.title;
  // "Henri de Castries"
  if (size > 1 && before & PARTICLE && (before & DETERMINER || index.country.get(i)?.meaning.seat)) return true;
  if (title?.role === 'monarch' && size === 2 && (tokens.flags[i - 2] as number) & GIVEN) return isLast(tokens, i);
  if (size !== 1 || !(before & GIVEN) || word.shape !== tokens.word[i - 1]?.shape) return false;
  if (!title) {
    if (index.country.get(i)?.meaning.demonym) return false;
    namesakes.add(word.key);
    return true;
  }
  return title.role === 'monarch' && isLast(tokens, i);
}

/** Whether no name goes on behind a token: "Billie Jean King said", "Martin Luther King Jr." */
function isLast(tokens: Tokens, i: number): boolean {
  const next = tokens.word[i + 1];
  return !next || next.shape === LOWER || (next.traits & ABBREVIATION) !== 0;
}

/** A particle in small letters goes on with a name: "Charles de Gaulle"; after a whole one it does not: "Lionel Messi de Barcelone". */
function isParticle(passage: Passage, i: number, at: number, size: number): boolean {
  const { tokens, index, from } = passage;
  const flags = tokens.flags[i] as number;
  if (!(flags & PARTICLE) || size === 0 || !isNameWord(tokens.word[i + 1])) return false;
  if (!(flags & OF)) return true;
  const before = tokens.flags[i - 1] as number;
  if (index.alias.has(i + 1) || (stops(passage, i + 1) && !(before & GIVEN && index.country.get(i + 1)?.meaning.seat))) return false;
  // "Valéry Giscard d’Estaing"
  if (before & GIVEN || (size === 2 && (tokens.flags[at] as number) & GIVEN && isElided(tokens, i))) return true;
  // "Mort de Fidel Castro", "Visite d’Oslo": what opens a sentence is a noun rather than a name.
  return size === 1 && at > from && tokens.word[i + 1]?.shape !== LOWER && !((tokens.flags[i + 1] as number) & (GIVEN | BODY));
}

const isLoose = (tokens: Tokens, i: number) => {
  if (tokens.joined[i] || tokens.kind[i] === MARK) return false;
  const { shape, flags } = tokens.word[i] as Word;
  return shape === LOWER || (flags & DETERMINER) !== 0;
};

/** The dot after an initial, with a name going on: "Kurt M. Campbell". */
const isDotOfInitial = (tokens: Tokens, i: number, at: number) =>
  tokens.mark[i] === DOT &&
  i > at &&
  isInitial(tokens, i - 1) &&
  (tokens.word[i + 1]?.shape ?? LOWER) !== LOWER &&
  tokens.start[i] === tokens.end[i - 1];

/** "Jean-Yves Le Drian": a capital particle goes on with a name when another capital follows. */
const isInnerParticle = (tokens: Tokens, i: number) =>
  ((tokens.flags[i] as number) & PARTICLE) !== 0 && (tokens.word[i + 1]?.shape ?? LOWER) !== LOWER;

const isElided = (tokens: Tokens, i: number) => tokens.start[i + 1] === tokens.end[i];

/** "Kim Il-sung": a small word with a capital, and half of a given name. */
const hasSmallHalf = (tokens: Tokens, i: number) => tokens.joined[i + 1] === 1 && tokens.word[i + 1]?.shape === LOWER;

/** "PS", "NASA": a few letters, all of them capitals. */
export const isAcronym = ({ shape, folded }: Word) => shape === UPPER && folded.length > 1 && folded.length <= LONGEST_ACRONYM;

/** "Charles III" */
const isNumeral = ({ shape, folded }: Word) => {
  if (shape === LOWER) return false;
  for (let k = 0; k < folded.length; k++) if (!'ivx'.includes(folded[k] as string)) return false;
  return true;
};

const isNameWord = (word: Word | undefined) => word !== undefined && (word.shape !== LOWER || (word.flags & PARTICLE) !== 0);
const isInitial = (tokens: Tokens, i: number) =>
  (tokens.end[i] as number) - (tokens.start[i] as number) === 1 && tokens.word[i]?.shape !== LOWER;

const isSyllable = ({ flags, shape }: Word) =>
  shape === CAPITAL && ((flags & GIVEN) !== 0 || (flags & (STOP | NOT_NAME | DETERMINER | HONORIFIC)) === STOP);

/** Capitalised words that begin a sentence or name a day, never a person. */
const isOther = ({ flags }: Word) =>
  (flags & (NOT_NAME | DETERMINER | HONORIFIC)) !== 0 || ((flags & STOP) !== 0 && !(flags & (GIVEN | PARTICLE)));
