import { type Actor, mayGoOn, type Resolved, speakable } from './actors';
import { counterpartOfAny, isCounterpart } from './counterparts';
import { strengthen } from './evidence';
import type { Figurehead } from './figurehead';
import { findHits, outside } from './find-hits';
import { dropHeadlineNouns } from './headline-names';
import { type Hits, hitsInTurn } from './hits';
import type { RawMention } from './mention';
import { findMentions, isApposition } from './mentions';
import { Cast } from './people';
import { type Focus, focusAfter, pronounMeans } from './pronouns';
import { findQuotes, type Quote } from './quotes';
import { findSentences, type Sentence } from './sentences';
import { shareTitles } from './shared-titles';
import { findStatements, type RawStatement, type Said } from './statements';
import { joinSyllables } from './syllables';
import { BREAK, COLON, flagsAt, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';
import { DETERMINER, OF } from './word';

/** A sentence with what was understood of it. */
export interface ReadSentence extends Sentence {
  mentions: Resolved[];
  statements: RawStatement[];
}

/** A text as understood: who is named where, and who says what. */
export interface Reading {
  tokens: Tokens;
  hits: Hits;
  sentences: ReadSentence[];
  cast: Cast;
}

/** Sentences that are read for people and what they say: some hundred pages. What is longer is no report, and must not hold up the others. */
export const MOST_READ = 1500;

/** Sentences over which a pronoun may look back. */
const PRONOUN_REACH = 3;

/** Reads a text from its first sentence to its last, as a person would: each pronoun is resolved by what was read before it. */
export function read(tokens: Tokens, vocabulary: Vocabulary, date: string): Reading {
  const hits = findHits(tokens, vocabulary.phrases);
  if (vocabulary.lexicon.isolating) joinSyllables(tokens, hits);
  const sentences = findSentences(tokens);
  const raw = findMentions(tokens, sentences.slice(0, MOST_READ), hits, vocabulary.lexicon);
  const cast = new Cast(tokens, vocabulary, date);
  if (vocabulary.lexicon.headlineVerbs.length) dropHeadlineNouns(tokens, raw);
  shareTitles(tokens, raw);
  strengthen(tokens, vocabulary, raw);
  for (const mentions of raw) for (const mention of mentions) cast.enter(mention);

  const quotes = findQuotes(tokens);
  let nextQuote = 0;
  let carried: Actor | null = null;
  const focus: Focus[] = [];
  const [cuesOf, accordingOf] = [hitsInTurn(hits.cue), hitsInTurn(hits.according)];
  const readSentences: ReadSentence[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as Sentence;
    const { from, to, start, end } = sentence;
    if (s >= MOST_READ) {
      readSentences.push({ from, to, start, end, mentions: NO_MENTIONS, statements: NO_STATEMENTS });
      continue;
    }
    const cues = cuesOf(from, to);
    const named = raw[s] ?? [];
    const { inside, ending } = quotesOf(sentence, quotes, nextQuote);
    nextQuote += ending.length;
    const mentions = named.length ? resolveAll(named, cast, focus, hits, sentence, inside) : NO_MENTIONS;
    const according = accordingOf(from, to);
    const { statements, opens }: Said =
      cues.length || according.length || inside.length || tokens.mark[to - 1] === COLON || isHeaded(tokens, named[0])
        ? findStatements(tokens, sentence, cues, according, speakable(mentions), ending, inside, carried)
        : NOTHING_SAID;
    const goesOn = !endsParagraph(tokens, to);
    carried = opens ?? lastToGoOn(statements, goesOn) ?? (inside.length || (goesOn && isAbout(mentions, carried)) ? carried : null);
    for (let i = Math.min(focus.length, PRONOUN_REACH - 1); i > 0; i--) focus[i] = focus[i - 1] as Focus;
    focus[0] = focusAfter(tokens, mentions, statements);
    readSentences.push({ from, to, start, end, mentions, statements });
  }
  if (hits.topic.length) hits.topic = outside(hits.topic, namesIn(readSentences), true);
  return { tokens, hits, sentences: readSentences, cast };
}

/** Who may go on to speak in the next sentence: the last speaker; behind the end of a paragraph, of a quotation only. */
function lastToGoOn(statements: readonly RawStatement[], goesOn: boolean): Actor | undefined {
  for (let i = statements.length - 1; i >= 0; i--) {
    const { kind, speaker } = statements[i] as RawStatement;
    if ((kind === 'direct' || goesOn) && speaker && mayGoOn(speaker)) return speaker;
  }
  return undefined;
}

/** Where people are named, in order. */
function namesIn(sentences: readonly ReadSentence[]): { at: number; to: number }[] {
  const names: { at: number; to: number }[] = [];
  for (const { mentions } of sentences)
    for (const { mention, person } of mentions)
      if (person && mention.kind === 'name') names.push({ at: mention.nameFrom, to: mention.nameTo });
  return names;
}

/** Most sentences hold nothing of a kind: these stand for all of them. */
const NO_STATEMENTS: RawStatement[] = [];
const NOTHING_SAID: Said = { statements: NO_STATEMENTS, opens: null };
const NO_MENTIONS: Resolved[] = [];
const NO_QUOTES = { inside: [] as Quote[], ending: [] as Quote[] };

/** The quotes that a sentence touches, from the `first` not yet ended on, and those that end in it. */
function quotesOf({ to }: Sentence, quotes: readonly Quote[], first: number): { inside: Quote[]; ending: Quote[] } {
  if (first >= quotes.length || (quotes[first] as Quote).from >= to) return NO_QUOTES;
  let next = first;
  while (next < quotes.length && (quotes[next] as Quote).from < to) next++;
  const inside = quotes.slice(first, next);
  return { inside, ending: inside.filter((quote) => quote.to <= to) };
}

const endsParagraph = (tokens: Tokens, to: number) => to >= tokens.count || tokens.kind[to] === BREAK || tokens.kind[to - 1] === BREAK;

/** "…," Bora said. He left. "…" */
const isAbout = (mentions: readonly Resolved[], actor: Actor | null) =>
  !!actor?.person && mentions.some(({ person }) => person === actor.person);

/** "Bora: Tax will rise" */
const isHeaded = (tokens: Tokens, first: RawMention | undefined) => first !== undefined && tokens.mark[first.to] === COLON;

function resolveAll(
  raw: readonly RawMention[],
  cast: Cast,
  focus: readonly Focus[],
  hits: Hits,
  sentence: Sentence,
  quotes: readonly Quote[],
): Resolved[] {
  const resolved: Resolved[] = [];
  let before: Resolved | undefined;
  for (let i = 0; i < raw.length; i++) {
    const mention = raw[i] as RawMention;
    const after = i + 1 < raw.length ? raw[i + 1] : undefined;
    before = { mention, person: whoIs(mention, before, after, resolved, cast, focus, hits, sentence, quotes) };
    resolved.push(before);
  }
  return resolved;
}

/** Whom a mention between two others of its sentence means. */
function whoIs(
  mention: RawMention,
  before: Resolved | undefined,
  after: RawMention | undefined,
  resolved: readonly Resolved[],
  cast: Cast,
  focus: readonly Focus[],
  hits: Hits,
  sentence: Sentence,
  quotes: readonly Quote[],
): Figurehead | null {
  const { tokens } = cast;
  if (mention.kind === 'pronoun') {
    const person = pronounMeans(tokens, mention, sentence, hits, resolved, focus, quotes);
    if (person) cast.remember(person, mention);
    return person;
  }
  const owner = nextOwner(tokens, cast, mention, before, after);
  if (owner) {
    cast.remember(owner, mention);
    return owner;
  }
  // "the Trade Representative, Ambassador Greer": the title belongs to the name beside it.
  if (
    before?.person &&
    isHisName(cast, before.person, mention) &&
    isApposition(tokens, before.mention, mention) &&
    cast.fits(before.person, mention.titles, mention.country)
  ) {
    cast.remember(before.person, mention);
    return before.person;
  }
  // "à la gauche du président, le sénateur Bora" are two, "du chef de l'armée, le général Bora" one: a rank is no office.
  const office = after && flagsAt(tokens, after.from - 1) & DETERMINER ? after.titles[0] : undefined;
  const isAnothers = office !== undefined && office.role !== 'general' && (flagsAt(tokens, mention.from - 1) & OF) !== 0;
  if (after && !isAnothers && mention.kind === 'title' && after.kind === 'name' && isApposition(tokens, mention, after)) {
    const person = cast.find({ ...after, titles: [...after.titles, ...mention.titles], country: after.country ?? mention.country }) ?? null;
    if (person) cast.remember(person, mention);
    return person;
  }
  if (isCounterpart(mention) && !mention.plural) {
    const person = counterpartOfAny(cast, resolved, mention);
    if (person) cast.remember(person, mention);
    if (person) return person;
  }
  return cast.resolve(mention) ?? null;
}

/** A name of the watchlist means nobody else. */
const isHisName = ({ vocabulary }: Cast, { entry }: Figurehead, mention: RawMention) =>
  mention.entry === null || entry === vocabulary.watchlist[mention.entry];

/**
 * "của Chủ tịch nước Tập Cận Bình, Tổng Bí thư, Chủ tịch nước Tô Lâm sẽ thăm": where titles stand before names only, one between two
 * people who have titles of their own is the second's, if the watchlist knows that it can be.
 */
function nextOwner(
  tokens: Tokens,
  cast: Cast,
  mention: RawMention,
  before: Resolved | undefined,
  after: RawMention | undefined,
): Figurehead | undefined {
  if (!cast.vocabulary.lexicon.isolating || mention.kind !== 'title' || !before?.mention.titles.length) return undefined;
  if (after?.kind !== 'name' || after.entry === null || !after.titles.length || !isApposition(tokens, mention, after)) return undefined;
  const owner = cast.ofEntry(after.entry);
  return cast.fits(owner, mention.titles, mention.country) ? owner : undefined;
}
