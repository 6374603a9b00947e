import type { Actor } from './actors';
import { hangs } from './cue-verbs';
import type { Hit } from './hits';
import { isPreposition } from './nouns';
import { mayClose } from './quote-sides';
import type { Sentence } from './sentences';
import {
  APOSTROPHE,
  COLON,
  COMMA,
  flagsAt,
  MARK,
  NUMBER,
  OPEN_QUOTE,
  PLAIN_QUOTE,
  SEMICOLON,
  SLASH,
  type Tokens,
  traitsAt,
  WORD,
} from './tokens';
import {
  AND,
  AS_SAID,
  CASED,
  DETERMINER,
  GERUND,
  HE,
  LEADS,
  LOWER,
  NOT_NAME,
  OF,
  PARTICLE,
  PASSIVE,
  SHE,
  STOP,
  THAT,
  THEY,
  UNREAL,
  WEEKDAY,
  WHO,
} from './word';

/** Tokens `from` to `to`, exclusive. */
export interface Words {
  from: number;
  to: number;
}

/** Words between a verb of saying and its "that". */
const THAT_REACH = 8;
const LONGEST_LISTENER = 7;

/**
 * The words that a verb of saying reports: after it, or before it at the end of a sentence ("…, X said"). They end before the `next` verb
 * of the sentence where that has a subject of its own or is joined by "and"; `earlier` is the verb before.
 */
export function saidWords(
  tokens: Tokens,
  { from, to }: Sentence,
  cue: Hit<'cue'>,
  earlier: Hit<'cue'> | undefined,
  next: { cue: Hit<'cue'>; speaker: Actor | null } | undefined,
  speaker: Actor | null,
): Words | undefined {
  const end = trimEnd(tokens, to);
  const that = thatAfter(tokens, cue, Math.min(end, next?.cue.at ?? end));
  const { takes } = cue.meaning.cue;
  if (that < 0 && takes.includes('clause')) {
    const stop = Math.min(cue.at, speaker && speaker.from < cue.at ? speaker.from : cue.at);
    const comma = lastComma(tokens, from, stop);
    const tail = speaker && speaker.from >= cue.to ? speaker.to : cue.to;
    // "Despite the truce, Putin said Russia would respond": what is before the comma is not what Russia said.
    const isApart = (earlier && earlier.at > comma) || (stop < cue.at && isOtherClause(tokens, comma + 1, stop));
    const isOwn = comma > from + 2 && !isApart && !(speaker && isSecondVerb(tokens, speaker.to, cue.at));
    const isAside = that === ASIDE && !takes.includes('noun');
    if (isOwn && (isAside || isTail(tokens, tail, end, cue.meaning.bare))) return { from, to: trimQuotes(tokens, from, comma) };
  }
  if (that === ASIDE) return undefined;
  let start = that >= 0 ? that : speaker && speaker.from >= cue.to && speaker.from - cue.to < 3 ? speaker.to : cue.to;
  if (that < 0 && tokens.mark[start] === COMMA && tokens.kind[start + 1] === WORD) {
    if (speaker && isRelative(tokens, speaker, cue)) return undefined;
    start = passAside(tokens, start, end);
  }
  if (that < 0) start = passListener(tokens, start, end, takes.includes('listener') && !(flagsAt(tokens, cue.to - 1) & STOP));
  while (start < end && tokens.kind[start] === MARK && tokens.mark[start] !== OPEN_QUOTE && tokens.mark[start] !== PLAIN_QUOTE) start++;
  if (hangs(cue, from) && speaker && speaker.from > cue.to) return { from: start, to: commaBefore(tokens, start, speaker.from) };
  const stop = next && next.cue.at > start ? beforeNext(tokens, start, next.cue, next.speaker, end) : end;
  return start < stop ? { from: start, to: stop } : undefined;
}

/**
 * The token after "that" where it follows the verb, if need be after a few words ("said on Monday that"); `ASIDE` where it only opens a relative
 * clause there ("agreed in a call that lasted an hour"), `NONE` where nothing does.
 */
function thatAfter(tokens: Tokens, { to: at, meaning: { cue } }: Hit<'cue'>, end: number): number {
  const isPhrase = leadsAside(tokens, at);
  let none = NONE;
  let limit = at + THAT_REACH;
  for (let i = at; i < Math.min(end, limit); i++) {
    const flags = flagsAt(tokens, i);
    // "drafted so that" is no speech; "told him that" is.
    if (flags & THAT && i > at && (flagsAt(tokens, i - 1) & (STOP | HE | SHE | THEY)) === STOP) return none;
    if (flags & THAT && (i === at || !isVerb(tokens, i + 1))) return i + 1;
    // "told a crowd that had gathered that the ships would sail"
    if (flags & THAT || (flags & WHO && isPhrase)) {
      if (isPhrase && (flags & WHO || !cue.takes.includes('noun'))) none = ASIDE;
      limit = i + THAT_REACH;
    }
    if (tokens.kind[i] === MARK && tokens.mark[i] !== COMMA) return none;
  }
  return none;
}
const NONE = -1;
const ASIDE = -2;

/** "in a statement", "dans un entretien", but not "of a war" */
const leadsAside = (tokens: Tokens, at: number) =>
  isPreposition(tokens, at) && !(flagsAt(tokens, at) & OF) && (flagsAt(tokens, at + 1) & (DETERMINER | CASED)) !== 0;

/** What "that" stands for does something: "(a call) that was held", "that lasted an hour"; not "that ships were", "that in May". */
function isVerb(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i];
  if (!word || word.shape !== LOWER) return false;
  if (word.flags & PASSIVE || word.traits & LEADS) return true;
  if (word.flags & STOP || word.number > 0 || word.adverb || word.traits & GERUND) return false;
  return tokens.kind[i + 1] === NUMBER || (tokens.word[i + 1]?.number ?? 0) > 0 || (flagsAt(tokens, i + 1) & DETERMINER) !== 0;
}

/** What opens behind a comma: "…, although X denied it", "…, which X regrets", but not "…, as X said", "…, the minister said", "…, a-t-on appris". */
function isOtherClause(tokens: Tokens, at: number, stop: number): boolean {
  const flags = flagsAt(tokens, at);
  return at < stop && (flags & STOP) !== 0 && !(flags & DETERMINER) && !tokens.joined[at + 1] && !(traitsAt(tokens, at) & AS_SAID);
}

/** "the reforms Renzi proposed, a first", "la loi qu'il défend, une première": what comes behind the comma tells of what was said. */
const isRelative = (tokens: Tokens, speaker: Actor, { at }: Hit<'cue'>) =>
  speaker.to <= at &&
  (flagsAt(tokens, speaker.from - 1) & (THAT | WHO)
    ? tokens.kind[speaker.from - 2] === WORD && !(flagsAt(tokens, speaker.from - 2) & STOP)
    : tokens.word[speaker.from - 1]?.shape === LOWER && !(flagsAt(tokens, speaker.from - 1) & (STOP | PARTICLE)));

/** "announced, on Monday, a plan": the token behind what stands between commas, else the same. */
function passAside(tokens: Tokens, comma: number, end: number): number {
  if (!isPreposition(tokens, comma + 1)) return comma;
  for (let i = comma + 2; i < Math.min(end, comma + LONGEST_ASIDE); i++) if (tokens.mark[i] === COMMA) return i + 1;
  return comma;
}
const LONGEST_ASIDE = 10;

/**
 * "told Reuters he", "said Tuesday the": one capitalised word before a pronoun or an article is who was told, or when. Behind a verb that takes a
 * listener (`isTold`) it may be more: "told a crowd in Oslo the ships".
 */
function passListener(tokens: Tokens, at: number, end: number, isTold: boolean): number {
  for (let i = at + 1; isTold && i < Math.min(end, at + LONGEST_LISTENER); i++) {
    if (tokens.kind[i] === MARK && tokens.mark[i] !== APOSTROPHE) break;
    const [flags, next] = [flagsAt(tokens, i), flagsAt(tokens, i + 1)];
    if (flags & (HE | SHE | THEY | DETERMINER) && !(flags & OF)) {
      if (!(flagsAt(tokens, i - 1) & STOP)) return i;
    } else if (flags & STOP && !(next & (DETERMINER | CASED))) break; // "told ministers to", but not "told a crowd in Oslo"
  }
  const word = tokens.word[at];
  const isCapital = word !== undefined && word.shape !== LOWER && (!(word.flags & STOP) || (word.flags & NOT_NAME) !== 0);
  return isCapital && at + 1 < end && flagsAt(tokens, at + 1) & (HE | SHE | THEY | DETERMINER) ? at + 1 : at;
}

/** Little or nothing follows the verb and its subject: "…, he said on Monday." A day only does where what was said comes after the verb. */
function isTail(tokens: Tokens, at: number, end: number, bare: boolean): boolean {
  if (at >= end || bare) return isDay(tokens, at, end);
  const mark = tokens.mark[at] as number;
  return mark === COMMA || mark === COLON || mark === SEMICOLON || (end - at <= 6 && !isClause(tokens, at, end));
}

/** "hôm 20/10", "hôm thứ Hai" */
function isDay(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kind[i] !== NUMBER && tokens.mark[i] !== SLASH && !(flagsAt(tokens, i) & (STOP | WEEKDAY))) return false;
  return true;
}

/** "In Oslo, Carney took his hat and asked": he did something else before he spoke. */
function isSecondVerb(tokens: Tokens, from: number, at: number): boolean {
  for (let i = at - 1; i >= from && tokens.mark[i] !== COMMA; i--) if (flagsAt(tokens, i) & AND) return true;
  return false;
}

/** "the deal was dead", "it would rain": somebody is or does something; not "on Monday", "as he was leaving", "reporters who were there". */
function isClause(tokens: Tokens, at: number, end: number): boolean {
  const first = flagsAt(tokens, at);
  if (tokens.kind[at] !== WORD || (first & STOP && !(first & (DETERMINER | HE | SHE | THEY)))) return false;
  for (let i = at + 1; i < end; i++) {
    const flags = flagsAt(tokens, i);
    if (flags & WHO || tokens.kind[i] === MARK) return false;
    if (flags & (PASSIVE | UNREAL)) return true;
  }
  return false;
}

function lastComma(tokens: Tokens, from: number, before: number): number {
  for (let i = before - 1; i > from && i >= before - 3; i--) if (tokens.mark[i] === COMMA) return i;
  return -1;
}

/** "Expressing their thanks, the senators affirmed": the comma before who does it. */
function commaBefore(tokens: Tokens, from: number, at: number): number {
  let i = at;
  while (i > from && tokens.mark[i] !== COMMA) i--;
  return i > from ? i : at;
}

/** Where the words of one verb end before the next: "his affection | and reaffirmed …", "would sail | , but Meloni said …". */
function beforeNext(tokens: Tokens, start: number, next: Hit<'cue'>, speaker: Actor | null, end: number): number {
  const own = speaker !== null && speaker.from > start && speaker.from < next.at;
  let i = (own ? speaker.from : next.at) - 1;
  for (let steps = 0; i > start && steps < 4 && tokens.kind[i] === WORD && !(flagsAt(tokens, i) & AND); steps++) {
    if (!(flagsAt(tokens, i) & STOP) && tokens.word[i]?.shape !== LOWER) return end;
    i--;
  }
  if (tokens.mark[i] === COMMA || tokens.mark[i] === SEMICOLON) return i;
  if (!(flagsAt(tokens, i) & AND)) return end;
  // "that the Party and the State welcome" goes on; "that ships would sail and Meloni said" does not.
  if (own && !speaker.person && tokens.mark[i - 1] !== COMMA) return end;
  return tokens.mark[i - 1] === COMMA ? i - 1 : i;
}

/** The end of a sentence without its marks. */
export function trimEnd(tokens: Tokens, to: number): number {
  let end = to;
  while (end > 0 && tokens.kind[end - 1] === MARK && tokens.mark[end - 1] !== 0x29 && tokens.mark[end - 1] !== 0x25) end--;
  return end;
}

/** The end of words without the quote marks that close them. */
export function trimQuotes(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end > from && mayClose(tokens, end - 1)) end--;
  return end;
}
