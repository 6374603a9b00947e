import type { Hit, Hits } from './hits';
import type { Lexicon } from './lexicon/lexicon';
import { blankMention, type RawMention } from './mention';
import { indexHits, OPENING, PLACE, TITLE } from './mention-index';
import type { Passage } from './name-run';
import { findNamed } from './named';
import { isCueWord } from './phrase-at';
import type { Sentence } from './sentences';
import { findTitled } from './titled';
import { COMMA, flagsAt, isPossessive, OPEN_QUOTE, PLAIN_QUOTE, type Tokens, traitsAt, WORD } from './tokens';
import {
  AND,
  AS_SAID,
  CASED,
  DETERMINER,
  FORMER,
  GIVEN,
  HE,
  HONORIFIC,
  LEADS,
  LOWER,
  MODIFIER,
  OF,
  OWNED,
  PASSIVE,
  PLURAL,
  SHE,
  UNREAL,
  type Word,
} from './word';

/** Finds the mentions of a text, sentence by sentence, in order. */
export function findMentions(tokens: Tokens, sentences: readonly Sentence[], hits: Hits, lexicon: Lexicon): RawMention[][] {
  const index = indexHits(tokens.count, hits, lexicon);
  const namesakes = new Set<number>();
  return sentences.map((sentence) => mentionsOf({ tokens, index, from: sentence.from, to: sentence.to, namesakes }));
}

const NONE: RawMention[] = [];

function mentionsOf(passage: Passage): RawMention[] {
  const { tokens, index, from, to } = passage;
  let mentions = NONE;
  let i = from;
  while (i < to) {
    const begins = (index.marks[i] as number) & OPENING;
    if (!begins && !((tokens.flags[i] as number) & (CASED | HE | SHE | HONORIFIC))) {
      i++;
      continue;
    }
    // "Bà Rịa" is a province and no Mrs Rịa.
    if (begins === PLACE) {
      i = (index.country.get(i) as Hit<'country'>).to;
      continue;
    }
    const found =
      (begins & TITLE ? findTitled(passage, i) : undefined) ??
      findNamed(passage, i) ??
      (flagsAt(tokens, i - 1) & PLURAL ? undefined : pronoun(tokens.word[i] as Word, i));
    if (!found) {
      i++;
      continue;
    }
    if (mentions === NONE) mentions = [];
    found.ownedTo = endOfOwned(tokens, found, to);
    mentions.push(found);
    i = Math.max(found.to, i + 1);
  }
  return mentions;
}

/** The token after a noun that stands behind a name, or behind a word after it, and belongs to it: "a Trump aide", "Clinton senior adviser"; else 0. */
function endOfOwned(tokens: Tokens, { kind, to }: RawMention, limit: number): number {
  if (kind !== 'name' || to >= limit || tokens.word[to]?.shape !== LOWER) return 0;
  const noun = flagsAt(tokens, to) & MODIFIER && to + 1 < limit ? to + 1 : to;
  return traitsAt(tokens, noun) & OWNED && !tokens.joined[noun] ? noun + 1 : 0;
}

function pronoun({ flags }: Word, at: number): RawMention | undefined {
  if (!(flags & (HE | SHE))) return undefined;
  const mention = blankMention('pronoun', at, at + 1);
  mention.gender = flags & HE ? 'm' : 'f';
  return mention;
}

/** Whether two mentions stand for one person because only a comma (and a determiner) parts them: "the Trade Representative, Ambassador Greer". */
export function isApposition(tokens: Tokens, a: RawMention, b: RawMention): boolean {
  const one = a.kind === 'name' ? b : a;
  if (a.kind === b.kind || one.kind !== 'title' || (a.kind !== 'name' && b.kind !== 'name') || one.plural) return false;
  // "If she became president, Ana Bora would stay"
  if (a.kind === 'title' && !a.definite && !(flagsAt(tokens, a.from - 1) & DETERMINER) && tokens.word[a.from]?.shape === LOWER)
    return false;
  let i = a.to;
  if (tokens.mark[i] !== COMMA) return false;
  i++;
  // "the minister of Trade, of Recovery"
  while (i < b.from && flagsAt(tokens, i) & (DETERMINER | FORMER | MODIFIER) && !(flagsAt(tokens, i) & OF)) i++;
  if (i < b.from) return false;
  // "Selon un proche du président, Ana Bora, Ben Demir et d'autres partiront"
  if (a.kind === 'title' && tokens.mark[b.to] === COMMA && flagsAt(tokens, b.to + 1) & GIVEN && flagsAt(tokens, a.from - 1) & OF)
    return false;
  // "In a letter to the president, Ana Bora wrote"
  if (a.kind === 'title') return b.titles.length > 0 || isClosed(tokens, b.to) || isSubject(tokens, a.from);
  // "Ana Bora, the president's adviser"; "According to Ana Bora, the president will stay"
  return !isPossessive(tokens, b.to) && !(flagsAt(tokens, b.from - 1) & DETERMINER && isActing(tokens, b.to) && !isSubject(tokens, a.from));
}

/** Whether what stands beside a title ends with a mark, or goes on to a list or to where it is from, and not to what somebody does. */
const isClosed = (tokens: Tokens, to: number) => tokens.kind[to] !== WORD || (flagsAt(tokens, to) & (AND | OF)) !== 0;

/** "A lawyer, Ana Bora knows why": what is beside the other opens its clause ("As a lawyer, …"), or somebody is one. */
function isSubject(tokens: Tokens, from: number): boolean {
  const before = flagsAt(tokens, from - 1) & DETERMINER ? from - 2 : from - 1;
  const at = traitsAt(tokens, before) & AS_SAID ? before - 1 : before;
  return tokens.kind[at] !== WORD || (flagsAt(tokens, at) & PASSIVE) !== 0;
}

/** Whether the word at a token, or what is quoted there, is what the title before it does: "(the president) has", "said". */
const isActing = (tokens: Tokens, at: number) =>
  tokens.mark[at] === OPEN_QUOTE ||
  tokens.mark[at] === PLAIN_QUOTE ||
  (flagsAt(tokens, at) & (PASSIVE | UNREAL)) !== 0 ||
  (traitsAt(tokens, at) & LEADS) !== 0 ||
  isCueWord(tokens, at);
