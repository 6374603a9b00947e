import type { Hit } from './hits';
import { blankMention, type RawMention } from './mention';
import type { MentionIndex } from './mention-index';
import type { Passage } from './name-run';
import { takeName } from './named';
import { isCueWord, isMeetingWord } from './phrase-at';
import { goesOnToPrivateBody, isOfPrivateBody } from './private-offices';
import { CLOSE_BRACKET, COMMA, DOT, flagsAt, OPEN_BRACKET, type Tokens, traitsAt, WORD } from './tokens';
import {
  ABBREVIATION,
  AND,
  ANYONE,
  BODY,
  CASED,
  DETERMINER,
  FORMER,
  GIVEN,
  HE,
  HONORIFIC,
  LOWER,
  MODIFIER,
  OF,
  PARTICLE,
  PASSIVE,
  PLURAL,
  SHE,
  STOP,
  UNREAL,
} from './word';

/** A title of office, with the name after it where there is one. */
export function findTitled(passage: Passage, at: number): RawMention | undefined {
  const { tokens, index, to: limit } = passage;
  const first = index.title.get(at);
  if (!first || first.to > limit || isHalfName(tokens, first.to) || isSaying(passage, at)) return undefined;
  const mention = blankMention('title', at, first.to);
  mention.titles = [first.meaning.title];
  mention.plural = first.meaning.plural;
  mention.gender = first.meaning.title.gender ?? null;
  for (let i = at; i < first.to; i++) {
    // "US Trade Representative", "ministre sénégalais de la Santé"
    const inside = index.country.get(i);
    if (!inside || inside.to > limit || mention.country) continue;
    mention.country = inside.meaning.code;
    mention.definite = true;
    // "président de la République | démocratique du Congo"
    mention.to = Math.max(mention.to, inside.to);
  }
  mention.nameTo = mention.to;
  readBefore(passage, mention);
  mention.isPrivate = isOfPrivateBody(passage, mention);
  readAfter(passage, mention);
  mention.isPrivate ||= goesOnToPrivateBody(passage, mention);
  // "a US president" is anyone of them.
  if (traitsAt(tokens, mention.from - 1) & ANYONE) mention.definite = false;
  let at2 = mention.to;
  // "Sen. Bora"
  if (tokens.mark[at2] === DOT && isAbbreviated(tokens, at2 - 1) && tokens.start[at2] === tokens.end[at2 - 1]) at2++;
  if (flagsAt(tokens, at2) & HONORIFIC && at2 < limit) at2 += tokens.mark[at2 + 1] === 0x2e ? 2 : 1;
  if (mention.plural) return mention;
  if (index.lexicon.modifiersFollow) at2 = passModifiers(tokens, at2);
  if (!index.lexicon.loneNames) at2 = passBody(tokens, at2, limit, index, first.meaning.title.role === 'chair');
  if (at2 < limit) takeName(passage, at2, mention);
  return mention;
}

/** "le député | socialiste sortant | Ana Bora": where the name begins; the same token where none follows. */
function passModifiers(tokens: Tokens, at: number): number {
  let i = at;
  while (flagsAt(tokens, i) & MODIFIER && tokens.word[i]?.shape === LOWER) i++;
  return flagsAt(tokens, i) & CASED ? i : at;
}

/** "Marion Maréchal-Le Pen" */
const isHalfName = (tokens: Tokens, to: number) => tokens.joined[to] === 1 && (flagsAt(tokens, to) & CASED) !== 0;

/** "…, juge Ana Bora": no title, behind a comma and without its article. */
const isSaying = ({ tokens, index }: Passage, at: number) =>
  index.lexicon.inverts && tokens.mark[at - 1] === COMMA && tokens.word[at]?.shape === LOWER && isCueWord(tokens, at);

const isAbbreviated = (tokens: Tokens, i: number) => (traitsAt(tokens, i) & ABBREVIATION) !== 0;

/** "the former US": what stands before a title. */
function readBefore({ tokens, index, from: begin }: Passage, mention: RawMention): void {
  let i = mention.from;
  for (let steps = 0; i > begin && steps < 5; steps++) {
    const country = index.countryEnd.get(i);
    const flags = flagsAt(tokens, i - 1);
    if (country && country.at >= begin && !mention.country) {
      mention.country = country.meaning.code;
      mention.definite = true;
      i = country.at;
    } else if (flags & FORMER) {
      mention.former = true;
      i--;
    } else if (flags & PLURAL) {
      mention.plural = true;
      i--;
    } else if (flags & MODIFIER) i--;
    // "Lt. Gov."
    else if (tokens.mark[i - 1] === DOT && i - 2 >= begin && flagsAt(tokens, i - 2) & MODIFIER && isAbbreviated(tokens, i - 2)) i -= 2;
    else if (tokens.word[i - 1]?.folded === 's' && i - 2 > begin && index.countryEnd.has(i - 2) && !mention.country) {
      // "Vietnam's president"
      mention.country = (index.countryEnd.get(i - 2) as Hit<'country'>).meaning.code;
      mention.definite = true;
      break;
    } else break;
  }
  mention.from = i;
  mention.nameFrom = i;
  if ((index.lexicon.isolating && !isAnybody(mention)) || (i > begin && flagsAt(tokens, i - 1) & DETERMINER)) mention.definite = true;
}

/** "luật sư", "chuyên gia": where nouns take no article, a calling by itself may be anybody's. */
const isAnybody = ({ titles: [title] }: RawMention) => title?.role === 'professor';

/** "of Indonesia", "américain", "and Minister of Foreign Affairs": what stands after a title. */
function readAfter(passage: Passage, mention: RawMention): void {
  const { tokens, index, to: limit } = passage;
  let i = mention.to;
  for (let steps = 0; i < limit && steps < 6; steps++) {
    const flags = flagsAt(tokens, i);
    const country = index.country.get(i);
    if (country?.meaning.follows && country.to <= limit && !mention.country) {
      mention.country = country.meaning.code;
      mention.definite = true;
      i = country.to;
    } else if (flags & OF && !mention.country && !mention.isPrivate) {
      let j = i + 1;
      while (j < limit && !index.country.has(j) && flagsAt(tokens, j) & (DETERMINER | OF)) j++;
      const ruled = index.country.get(j) ?? lookAhead(passage, j);
      if (!ruled || ruled.to > limit) break;
      mention.country = ruled.meaning.code;
      mention.definite = true;
      i = ruled.to;
    } else if (flags & STOP && isPosted(mention)) {
      // "Afghan Ambassador to Japan", "ambassadeur au Mali": where they are posted is not whose they are.
      const j = flagsAt(tokens, i + 1) & DETERMINER ? i + 2 : i + 1;
      const posting = index.country.get(j);
      if (!posting || posting.to > limit) break;
      i = posting.to;
    } else if (flags & FORMER) {
      mention.former = true;
      i++;
    } else if (flags & AND) {
      const next = index.title.get(i + 1);
      if (!next || next.meaning.plural !== mention.plural || next.to > limit) break;
      mention.titles = [...mention.titles, next.meaning.title];
      i = next.to;
    } else if (index.title.has(i) && !(index.title.get(i) as Hit<'title'>).meaning.plural) {
      const next = index.title.get(i) as Hit<'title'>;
      mention.titles = [...mention.titles, next.meaning.title];
      i = next.to;
    } else break;
  }
  mention.to = i;
  mention.nameTo = i;
}

const isPosted = ({ titles: [title] }: RawMention) => title?.role === 'ambassador' || title?.role === 'envoy';

/**
 * "Giám đốc Sở Du lịch Đà Nẵng Trần Thị Mai": the name begins behind the body that the office is of. `limit` where a body stands and no name
 * follows; `after` where none stands. A title `ofBody` has a body behind it: "Chủ tịch Tập đoàn Phúc Sơn".
 */
function passBody(tokens: Tokens, after: number, limit: number, index: MentionIndex, ofBody: boolean): number {
  // "Đại sứ Pháp tại Việt Nam"
  const place = flagsAt(tokens, after) & STOP ? index.country.get(after + 1) : undefined;
  const at = place && place.to < limit && flagsAt(tokens, place.to) & CASED ? place.to : after;
  if (!(flagsAt(tokens, at) & CASED) || isNameAt(tokens, at, index) || index.surname.get(at)?.meaning.addressed === false) return at;
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_BODY); i++) {
    if (isNameAt(tokens, i, index)) return i;
    // "TP.HCM"
    if (tokens.mark[i] === DOT) continue;
    // "Ngân hàng Phát triển châu Á (ADB)"
    if (tokens.mark[i] === OPEN_BRACKET && tokens.mark[i + 2] === CLOSE_BRACKET) {
      i += 2;
      continue;
    }
    if (tokens.kind[i] !== WORD || flagsAt(tokens, i) & NO_BODY || isCueWord(tokens, i) || isMeetingWord(tokens, i)) break;
  }
  if (ofBody) return limit;
  // "Giám đốc Bệnh viện": the first syllable of a word is nobody's name.
  const next = tokens.word[at + 1];
  return next?.shape === LOWER && !(next.flags & (STOP | PARTICLE)) && !isCueWord(tokens, at + 1) ? limit : at;
}

const LONGEST_BODY = 12;
const NO_BODY = OF | HONORIFIC | HE | SHE | UNREAL | PASSIVE;

/** A name of the watchlist, or a family name and another word with a capital. */
const isNameAt = (tokens: Tokens, i: number, index: MentionIndex) =>
  index.alias.has(i) ||
  ((flagsAt(tokens, i) & (GIVEN | CASED)) === (GIVEN | CASED) && (flagsAt(tokens, i + 1) & CASED) !== 0 && !index.country.has(i));

/** "of the Socialist Republic of Vietnam": a country some capitalised words on; but "président de Debout la France" leads no country. */
function lookAhead({ tokens, index, to: limit }: Passage, at: number): Hit<'country'> | undefined {
  let state = false;
  for (let j = at; j < Math.min(limit, at + 4); j++) {
    const country = index.country.get(j);
    if (country) return state || j === at ? country : undefined;
    const word = tokens.word[j];
    // "ministre de François Hollande"
    if (!word || word.flags & GIVEN || (word.shape === LOWER && !(word.flags & (OF | DETERMINER)))) return undefined;
    state ||= (word.flags & BODY) !== 0;
  }
  return undefined;
}
