import type { Title } from './lexicon/lexicon';
import type { AnyHit, Hit, Hits } from './hits';
import { type NameRun, readName } from './name-run';
import type { Sentence } from './sentences';
import { COMMA, type Tokens } from './tokens';
import { AND, DETERMINER, FORMER, HE, HONORIFIC, LOWER, MODIFIER, OF, SHE, type Word } from './word';

/** A place where a text names someone, before it is known whom. All numbers are tokens. */
export interface RawMention {
  /** A body is a run of capitals that names nobody: "European Central Bank". */
  kind: 'name' | 'title' | 'pronoun' | 'body';
  /** With title, country and honorific, without a determiner. */
  from: number;
  to: number;
  /** The name alone; the same as from and to where there is none. */
  nameFrom: number;
  nameTo: number;
  titles: Title[];
  /** Country of the office: "the US President", "président du Vietnam". */
  country: string | null;
  former: boolean;
  plural: boolean;
  gender: 'f' | 'm' | null;
  /** The watchlist's entry by full name. */
  entry: number | null;
  /** Entries who bear this surname, where the name is one word of the watchlist. */
  surnames: number[];
  /** A name that nothing but its capitals speaks for. */
  weak: boolean;
  /** The text has a determiner before the title, or a country. */
  definite: boolean;
}

/** Finds the mentions of a text, sentence by sentence, in order. */
export function findMentions(tokens: Tokens, sentences: readonly Sentence[], hits: Hits): RawMention[][] {
  const index = indexHits(tokens.count, hits);
  return sentences.map((sentence) => mentionsOf(tokens, sentence, index));
}

/** What begins at a token, as bits: most tokens begin nothing, and are passed over by one look. */
const TITLE = 1;
const NAME = 2;

interface Index {
  begins: Uint8Array;
  title: Map<number, Hit<'title'>>;
  alias: Map<number, Hit<'alias'>>;
  surname: Map<number, Hit<'surname'>>;
  country: Map<number, Hit<'country'>>;
  /** Countries by the token after them. */
  countryEnd: Map<number, Hit<'country'>>;
}

function indexHits(count: number, hits: Hits): Index {
  const begins = new Uint8Array(count);
  for (const { at } of hits.title) begins[at] = TITLE;
  for (const list of [hits.alias, hits.surname]) for (const { at } of list) begins[at] = (begins[at] as number) | NAME;
  const byStart = <T extends AnyHit>(list: T[]) => new Map(list.map((hit) => [hit.at, hit]));
  return {
    begins,
    title: byStart(hits.title),
    alias: byStart(hits.alias),
    surname: byStart(hits.surname),
    country: byStart(hits.country),
    countryEnd: new Map(hits.country.map((hit) => [hit.to, hit])),
  };
}

const flagsAt = (tokens: Tokens, i: number) => tokens.flags[i] ?? 0;

function mentionsOf(tokens: Tokens, { from, to }: Sentence, index: Index): RawMention[] {
  const mentions: RawMention[] = [];
  const stops = (i: number) => index.title.has(i) || (index.country.has(i) && !index.alias.has(i));
  let i = from;
  while (i < to) {
    const word = tokens.word[i];
    const begins = index.begins[i] as number;
    if (!word || (!begins && word.shape === LOWER && !(word.flags & (HE | SHE | HONORIFIC)))) {
      i++;
      continue;
    }
    const found = (begins & TITLE ? titled(tokens, i, from, to, index, stops) : undefined) ?? named(tokens, i, from, to, index, stops) ?? pronoun(word, i);
    if (!found) {
      i++;
      continue;
    }
    mentions.push(found);
    i = Math.max(found.to, i + 1);
  }
  return mentions;
}

const blank = (kind: RawMention['kind'], from: number, to: number): RawMention => ({
  kind, from, to, nameFrom: from, nameTo: to, titles: [], country: null, former: false, plural: false, gender: null, entry: null, surnames: [], weak: false, definite: false,
});

function pronoun({ flags }: Word, at: number): RawMention | undefined {
  if (!(flags & (HE | SHE))) return undefined;
  return { ...blank('pronoun', at, at + 1), gender: flags & HE ? 'm' : 'f' };
}

/** A title of office, with the name after it where there is one. */
function titled(tokens: Tokens, at: number, begin: number, limit: number, index: Index, stops: (i: number) => boolean): RawMention | undefined {
  const first = index.title.get(at);
  if (!first || first.to > limit) return undefined;
  const mention = { ...blank('title', at, first.to), titles: [first.meaning.title], plural: first.meaning.plural, gender: first.meaning.title.gender ?? null };
  readBefore(tokens, begin, index, mention);
  readAfter(tokens, limit, index, mention);
  let at2 = mention.to;
  if (flagsAt(tokens, at2) & HONORIFIC && at2 < limit) at2 += tokens.mark[at2 + 1] === 0x2e ? 2 : 1;
  if (!mention.plural) takeName(tokens, at2, limit, index, stops, mention);
  return mention;
}

/** "the former US": what stands before a title. */
function readBefore(tokens: Tokens, begin: number, index: Index, mention: RawMention): void {
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
    } else if (flags & MODIFIER) i--;
    else if (tokens.word[i - 1]?.folded === 's' && i - 2 > begin && index.countryEnd.has(i - 2) && !mention.country) {
      // "Vietnam's president"
      mention.country = (index.countryEnd.get(i - 2) as Hit<'country'>).meaning.code;
      mention.definite = true;
      break;
    } else break;
  }
  mention.from = i;
  mention.nameFrom = i;
  if (i > begin && flagsAt(tokens, i - 1) & DETERMINER) mention.definite = true;
}

/** "of Indonesia", "américain", "and Minister of Foreign Affairs": what stands after a title. */
function readAfter(tokens: Tokens, limit: number, index: Index, mention: RawMention): void {
  let i = mention.to;
  for (let steps = 0; i < limit && steps < 6; steps++) {
    const flags = flagsAt(tokens, i);
    const country = index.country.get(i);
    if (country?.meaning.demonym && country.to <= limit && !mention.country) {
      mention.country = country.meaning.code;
      mention.definite = true;
      i = country.to;
    } else if (flags & OF && !mention.country) {
      let j = i + 1;
      while (j < limit && flagsAt(tokens, j) & (DETERMINER | OF)) j++;
      const ruled = index.country.get(j) ?? lookAhead(index, tokens, j, limit);
      if (!ruled || ruled.to > limit) break;
      mention.country = ruled.meaning.code;
      mention.definite = true;
      i = ruled.to;
    } else if (flags & FORMER) {
      mention.former = true;
      i++;
    } else if (flags & AND || (flags & OF && index.title.has(i + 1))) {
      const next = index.title.get(i + 1);
      if (!next || next.meaning.plural !== mention.plural || next.to > limit) break;
      mention.titles.push(next.meaning.title);
      i = next.to;
    } else if (index.title.has(i) && !(index.title.get(i) as Hit<'title'>).meaning.plural) {
      const next = index.title.get(i) as Hit<'title'>;
      mention.titles.push(next.meaning.title);
      i = next.to;
    } else break;
  }
  mention.to = i;
  mention.nameTo = i;
}

/** "of the Socialist Republic of Vietnam": a country some capitalised words on. */
function lookAhead(index: Index, tokens: Tokens, at: number, limit: number): Hit<'country'> | undefined {
  for (let j = at; j < Math.min(limit, at + 4); j++) {
    const country = index.country.get(j);
    if (country) return country;
    const word = tokens.word[j];
    if (!word || (word.shape === LOWER && !(word.flags & (OF | DETERMINER)))) return undefined;
  }
  return undefined;
}

/** Adds the name that begins at token `at` to a title or honorific before it. */
function takeName(tokens: Tokens, at: number, limit: number, index: Index, stops: (i: number) => boolean, mention: RawMention): void {
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
function nameAt(tokens: Tokens, at: number, limit: number, index: Index, stops: (i: number) => boolean): NameRun | undefined {
  const surname = index.surname.get(at);
  if (surname && surname.to <= limit && surname.to - at > 1) return { from: at, to: surname.to, size: surname.to - at, personal: true, body: false };
  if (index.country.has(at)) return undefined;
  return readName(tokens, at, limit, stops);
}

const surnamesOf = (index: Index, { nameFrom, nameTo }: RawMention) => {
  const surname = index.surname.get(nameFrom);
  return surname?.to === nameTo ? surname.meaning.entries : [];
};

/** A name without a title: of the watchlist, after an honorific, or a run of capitals that can be a name. */
function named(tokens: Tokens, at: number, begin: number, limit: number, index: Index, stops: (i: number) => boolean): RawMention | undefined {
  const word = tokens.word[at] as Word;
  const alias = index.alias.get(at);
  if (alias && alias.to <= limit) return { ...blank('name', at, alias.to), entry: alias.meaning.entry };

  if (word.flags & HONORIFIC) {
    const next = tokens.mark[at + 1] === 0x2e ? at + 2 : at + 1;
    const mention = blank('name', at, at);
    if (next < limit) takeName(tokens, next, limit, index, stops, mention);
    return mention.nameTo > at ? mention : undefined;
  }

  if (word.shape === LOWER && !index.surname.has(at)) return undefined;
  if (at > begin && tokens.joined[at]) return undefined;
  const run = nameAt(tokens, at, limit, index, stops);
  if (!run) return undefined;
  const mention = { ...blank('name', at, run.to), weak: !run.personal || run.size < 2 };
  mention.surnames = surnamesOf(index, mention);
  if (run.body && (!run.personal || run.size > 3)) return { ...mention, kind: 'body' };
  return mention;
}

/** Whether two mentions stand for one person because only a comma (and a determiner) parts them: "the Trade Representative, Ambassador Greer". */
export function isApposition(tokens: Tokens, a: RawMention, b: RawMention): boolean {
  const one = a.kind === 'name' ? b : a;
  if (a.kind === b.kind || one.kind !== 'title' || (a.kind !== 'name' && b.kind !== 'name') || one.plural) return false;
  let i = a.to;
  if (tokens.mark[i] !== COMMA) return false;
  i++;
  while (i < b.from && flagsAt(tokens, i) & (DETERMINER | FORMER | MODIFIER)) i++;
  return i === b.from;
}
