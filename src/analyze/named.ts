import { blankMention, type RawMention } from './mention';
import { type MentionIndex, OPENING } from './mention-index';
import { isAcronym, type NameRun, type Passage, readName } from './name-run';
import { isCueWord } from './phrase-at';
import { flagsAt, type Tokens, traitsAt } from './tokens';
import { ABBREVIATION, BODY, CASED, DETERMINER, EVERYDAY, GIVEN, HONORIFIC, LOWER, PARTICLE, UPPER, type Word } from './word';

/** Adds the name that begins at token `at` to a title or honorific before it. */
export function takeName(passage: Passage, at: number, mention: RawMention): void {
  const { tokens, index } = passage;
  const begin = isParty(tokens, at) ? at + 1 : at;
  const alias = index.alias.get(begin);
  const run = alias ? undefined : nameAt(passage, begin);
  // "Mme Park"
  const isAddressed = mention.gender !== null && mention.titles.length === 0;
  if (!alias && (!run || (run.body && !run.personal && !isAddressed) || isNobodys(tokens, run, mention))) return;
  mention.kind = 'name';
  mention.nameFrom = run ? run.from : begin;
  mention.nameTo = alias ? endOfFamily(tokens, alias.to) : (run as NameRun).to;
  mention.to = mention.nameTo;
  mention.entry = alias ? alias.meaning.entry : null;
  mention.surnames = surnamesOf(index, mention);
}

/** "le candidat LR", "le député La (France insoumise)", "King James Bible", "Martin Luther King Jr." */
const isNobodys = (tokens: Tokens, run: NameRun, { titles: [title] }: RawMention) =>
  isBareAcronym(tokens, run) ||
  (title?.role === 'monarch' && isBodyWord(tokens, run.to - 1)) ||
  (run.size === 1 && ((traitsAt(tokens, run.from) & ABBREVIATION) !== 0 || (flagsAt(tokens, run.from) & DETERMINER) !== 0));

/** A run of capitals, or a surname with particles in small letters ("von der Leyen"). */
function nameAt(passage: Passage, at: number): NameRun | undefined {
  const { tokens, index, to, namesakes } = passage;
  const surname = index.surname.get(at);
  if (surname && surname.to <= to && surname.to - at > 1)
    return { from: at, to: surname.to, size: surname.to - at, personal: true, body: false };
  if (index.country.has(at) && !namesakes.has(tokens.key[at] as number)) return undefined;
  const run = readName(passage, at);
  return run && withoutNoun(passage, run);
}

/**
 * "le Gallois Alex Thomson", "Soutenir Ana Bora", "Republican Ana Bora": after an article, at the head of a sentence, or where it is a
 * body's, a word before a given name is none of the name.
 */
function withoutNoun({ tokens, from }: Passage, run: NameRun): NameRun {
  const second = run.from + 1;
  if (run.size < 3 || run.personal || !((tokens.flags[second] as number) & GIVEN) || tokens.joined[second]) return run;
  const isNoun = run.from === from || ((tokens.flags[run.from - 1] as number) & DETERMINER) !== 0 || isBodyWord(tokens, run.from);
  if (!isNoun) return run;
  let body = false;
  for (let i = second; i < run.to; i++) body ||= isBodyWord(tokens, i);
  return { from: second, to: run.to, size: run.size - 1, personal: true, body };
}

/** "le député LR Éric Ciotti": a party's letters between a title and a name. */
const isParty = (tokens: Tokens, at: number) => {
  const word = tokens.word[at];
  return word !== undefined && (word.flags & BODY) !== 0 && isAcronym(word) && (tokens.word[at + 1]?.shape ?? LOWER) !== LOWER;
};

/** Unless the title shouts as well. */
const isBareAcronym = (tokens: Tokens, { from, size }: NameRun) => {
  const word = tokens.word[from] as Word;
  return size === 1 && isAcronym(word) && !(word.flags & GIVEN) && tokens.word[from - 1]?.shape !== UPPER;
};

/** "Tamim ben Hamad | Al Thani": a house after a name of the watchlist. */
function endOfFamily(tokens: Tokens, to: number): number {
  const word = tokens.word[to];
  const next = tokens.word[to + 1];
  const goesOn = word !== undefined && word.shape !== LOWER && word.flags & PARTICLE && !(word.flags & DETERMINER);
  return goesOn && next !== undefined && next.shape !== LOWER ? to + 2 : to;
}

/** Who is called by that one word; some are only where a title or an honorific stands before it. */
const surnamesOf = (index: MentionIndex, { from, nameFrom, nameTo }: RawMention) => {
  const surname = index.surname.get(nameFrom);
  if (surname?.to !== nameTo) return [];
  return surname.meaning.addressed && nameFrom === from ? [] : surname.meaning.entries;
};

const isBodyWord = (tokens: Tokens, i: number) => ((tokens.flags[i] as number) & BODY) !== 0;

/** A name without a title: of the watchlist, after an honorific, or a run of capitals that can be a name. */
export function findNamed(passage: Passage, at: number): RawMention | undefined {
  const { tokens, index, from, to } = passage;
  const word = tokens.word[at] as Word;
  const alias = index.alias.get(at);
  if (alias && alias.to <= to) {
    const mention = blankMention('name', at, Math.min(to, endOfFamily(tokens, alias.to)));
    mention.entry = alias.meaning.entry;
    return mention;
  }

  if (word.flags & HONORIFIC && !tokens.joined[at + 1]) {
    const next = tokens.mark[at + 1] === 0x2e ? at + 2 : at + 1;
    if (next >= to || !((index.marks[next] as number) & OPENING || (tokens.flags[next] as number) & CASED)) return undefined;
    // "ngài Đại sứ"
    if (index.lexicon.isolating && index.title.has(next)) return undefined;
    const mention = blankMention('name', at, at);
    // "Ms", "M."
    mention.gender = word.gender;
    takeName(passage, next, mention);
    // "St. Petersburg"
    mention.weak = !mention.gender && mention.nameTo - mention.nameFrom < 2;
    return mention.nameTo > at ? mention : undefined;
  }

  if (word.shape === LOWER && !index.surname.has(at)) return undefined;
  if (at > from && tokens.joined[at]) return undefined;
  const run = nameAt(passage, at);
  if (!run) return undefined;
  const mention = blankMention('name', run.from, run.to);
  // "Democrat Hillary Clinton"
  const behind = run.from > at ? index.alias.get(run.from) : undefined;
  if (behind?.to === run.to) mention.entry = behind.meaning.entry;
  mention.weak = !run.personal || run.size < 2;
  // "Man held in Oslo": an everyday word that opens a sentence is a leader's name by itself only when it speaks.
  const opens = at === from && run.size === 1 && word.flags & (EVERYDAY | GIVEN) && !isCueWord(tokens, run.to);
  if (!opens) mention.surnames = surnamesOf(index, mention);
  if (run.size === 1 && !index.lexicon.loneNames && !mention.surnames.length) return undefined;
  if (run.body && (!run.personal || run.size > 3 || isBodyWord(tokens, run.to - 1))) mention.kind = 'body';
  return mention;
}
