import { isCueWord } from './hits';
import { blankMention, type RawMention } from './mention';
import type { MentionIndex } from './mention-index';
import { type NameRun, readName } from './name-run';
import type { Tokens } from './tokens';
import { BODY, CASED, FEMALE, HONORIFIC, LOWER, MALE, type Word } from './word';

/** Adds the name that begins at token `at` to a title or honorific before it. */
export function takeName(
  tokens: Tokens,
  at: number,
  limit: number,
  index: MentionIndex,
  stops: (i: number) => boolean,
  mention: RawMention,
): void {
  const alias = index.alias.get(at);
  const run = alias ? undefined : nameAt(tokens, at, limit, index, stops);
  if (!alias && (!run || (run.body && !run.personal))) return;
  mention.kind = 'name';
  mention.nameFrom = at;
  mention.nameTo = alias ? alias.to : (run as NameRun).to;
  mention.to = mention.nameTo;
  mention.entry = alias ? alias.meaning.entry : null;
  mention.surnames = surnamesOf(index, mention);
}

/** A run of capitals, or a surname with particles in small letters ("von der Leyen"). */
function nameAt(tokens: Tokens, at: number, limit: number, index: MentionIndex, stops: (i: number) => boolean): NameRun | undefined {
  const surname = index.surname.get(at);
  if (surname && surname.to <= limit && surname.to - at > 1)
    return { from: at, to: surname.to, size: surname.to - at, personal: true, body: false };
  if (index.country.has(at)) return undefined;
  return readName(tokens, at, limit, stops, index.lexicon.isolating);
}

const surnamesOf = (index: MentionIndex, { nameFrom, nameTo }: RawMention) => {
  const surname = index.surname.get(nameFrom);
  return surname?.to === nameTo ? surname.meaning.entries : [];
};

const isBodyWord = (tokens: Tokens, i: number) => ((tokens.flags[i] as number) & BODY) !== 0;

/** "Ms", "M." */
const genderOf = ({ flags }: Word): 'f' | 'm' | null => (flags & MALE ? 'm' : flags & FEMALE ? 'f' : null);

/** A name without a title: of the watchlist, after an honorific, or a run of capitals that can be a name. */
export function findNamed(
  tokens: Tokens,
  at: number,
  begin: number,
  limit: number,
  index: MentionIndex,
  stops: (i: number) => boolean,
): RawMention | undefined {
  const word = tokens.word[at] as Word;
  const alias = index.alias.get(at);
  if (alias && alias.to <= limit) {
    const mention = blankMention('name', at, alias.to);
    mention.entry = alias.meaning.entry;
    return mention;
  }

  if (word.flags & HONORIFIC && !tokens.joined[at + 1]) {
    const next = tokens.mark[at + 1] === 0x2e ? at + 2 : at + 1;
    if (next >= limit || !(index.begins[next] || (tokens.flags[next] as number) & CASED)) return undefined;
    // "ngài Đại sứ"
    if (index.lexicon.isolating && index.title.has(next)) return undefined;
    const mention = blankMention('name', at, at);
    mention.gender = genderOf(word);
    takeName(tokens, next, limit, index, stops, mention);
    return mention.nameTo > at ? mention : undefined;
  }

  if (word.shape === LOWER && !index.surname.has(at)) return undefined;
  if (at > begin && tokens.joined[at]) return undefined;
  const run = nameAt(tokens, at, limit, index, stops);
  if (!run) return undefined;
  const mention = blankMention('name', at, run.to);
  mention.weak = !run.personal || run.size < 2;
  // "Man held in Oslo": a surname that opens a sentence is a leader's by itself only when it speaks.
  const opens = at === begin && run.size === 1 && !isCueWord(tokens, run.to);
  if (!opens) mention.surnames = surnamesOf(index, mention);
  if (run.size === 1 && !index.lexicon.loneNames && !mention.surnames.length) return undefined;
  if (run.body && (!run.personal || run.size > 3 || isBodyWord(tokens, run.to - 1))) mention.kind = 'body';
  return mention;
}
