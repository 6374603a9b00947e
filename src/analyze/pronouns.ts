import type { Resolved } from './actors';
import type { Figurehead } from './figurehead';
import { type AnyHit, type Hits, hitsWithin } from './hits';
import { hasAnd, isListed } from './lists';
import type { RawMention } from './mention';
import { beforeArticles } from './nouns';
import { isCueWord } from './phrase-at';
import type { Quote } from './quotes';
import type { Sentence } from './sentences';
import type { RawStatement } from './statements';
import { flagsAt, type Tokens } from './tokens';
import { OF, THAT, THING } from './word';

/** Who is in focus after a sentence, and who else was named in it, for the pronouns of the next ones. */
export interface Focus {
  actor: Figurehead | null;
  mentions: readonly Resolved[];
  /** Made when a pronoun first asks for them. */
  people: readonly Figurehead[] | null;
}

const NOBODY: Focus = { actor: null, mentions: [], people: [] };

/**
 * Who is in focus after a sentence: its last speaker, else who came first in it as a subject may ("Trump left", not "the words of Trump"); nobody
 * who was only spoken of in a quotation.
 */
export function focusAfter(tokens: Tokens, mentions: readonly Resolved[], statements: readonly RawStatement[]): Focus {
  if (!mentions.length) return NOBODY;
  const told = outsideQuotes(mentions, statements);
  let speaks: Figurehead | null = null;
  for (const { speaker } of statements) speaks = speaker?.person ?? speaks;
  return { actor: speaks ?? firstSubject(tokens, told), mentions: told, people: null };
}

/** Who comes first of those who may be a subject: "Trump left", but not "the words of Trump and Macron". */
function firstSubject(tokens: Tokens, mentions: readonly Resolved[]): Figurehead | null {
  let end = 0;
  for (const { mention, person } of mentions) {
    const isNext = end > 0 && isListed(tokens, end, mention.from) && hasAnd(tokens, end, mention.from);
    const isOf = isNext || (flagsAt(tokens, beforeArticles(tokens, mention.from)) & OF) !== 0;
    if (person && !isOf) return person;
    end = isOf ? mention.to : 0;
  }
  return null;
}

function outsideQuotes(mentions: readonly Resolved[], statements: readonly RawStatement[]): readonly Resolved[] {
  const quotes = statements.length ? statements.filter(({ kind }) => kind === 'direct') : statements;
  return quotes.length
    ? mentions.filter(({ mention }) => !quotes.some(({ from, to }) => from <= mention.from && mention.to <= to))
    : mentions;
}

/** Whom "he" or "she" means, null for a thing or where that leaves a choice. `named` are the mentions before it in its sentence. */
export function pronounMeans(
  tokens: Tokens,
  mention: RawMention,
  sentence: Sentence,
  hits: Hits,
  named: readonly Resolved[],
  focus: readonly Focus[],
  quotes: readonly Quote[],
): Figurehead | null {
  return standsForThing(tokens, mention, hits, sentence) ? null : meant(tokens, mention, named, focus, quotes);
}

/** Words between a pronoun and its verb. */
const ACT_REACH = 6;

/** "il" and "elle" stand for things as often as for people: they are taken for a person only where they say or meet. */
function standsForThing(tokens: Tokens, { from }: RawMention, hits: Hits, sentence: Sentence): boolean {
  if (!((tokens.flags[from] as number) & THING)) return false;
  const acts: AnyHit[] = [...hitsWithin(hits.cue, sentence.from, sentence.to), ...hitsWithin(hits.meets, sentence.from, sentence.to)];
  return !acts.some(({ at }) => (at > from && at <= from + ACT_REACH) || (at < from && at >= from - 2 && tokens.joined[from]));
}

/**
 * Whom "he" or "she" means: who says so right before ("…, X, said he"), else who came first in the sentence, else who was in focus in one of
 * the last sentences, else the only one named there whom the gender fits. Nobody where that leaves a choice. Who speaks is not whom they
 * speak of: '"… Clinton …," she said'.
 */
function meant(
  tokens: Tokens,
  { gender, from }: RawMention,
  named: readonly Resolved[],
  focus: readonly Focus[],
  quotes: readonly Quote[],
): Figurehead | null {
  const fits = (person: Figurehead | null | undefined): person is Figurehead => !!person && (!person.gender || person.gender === gender);
  const isTold = ({ mention }: Resolved) =>
    quotes.some((quote) => quote.from <= mention.from && mention.to <= quote.to && quote.to <= from);
  const speaks = quotes.length > 0 && (isCueWord(tokens, from + 1) || isCueWord(tokens, from - 1));
  const before = speaks ? named.filter((resolved) => !isTold(resolved)) : named;
  const verb = (tokens.flags[from - 1] as number) & THAT ? from - 2 : from - 1;
  const says = isCueWord(tokens, verb) ? before.findLast(({ mention }) => mention.to <= verb && mention.to >= verb - 1) : undefined;
  if (fits(says?.person)) return says.person;
  const first = before.find(({ person }) => fits(person));
  if (first) return first.person;
  for (const sentence of focus) {
    if (fits(sentence.actor)) return sentence.actor;
    sentence.people ??= peopleIn(sentence.mentions);
    const fitting = new Set(sentence.people.filter(fits));
    if (fitting.size === 1) return [...fitting][0] as Figurehead;
  }
  return null;
}

function peopleIn(mentions: readonly Resolved[]): Figurehead[] {
  const people: Figurehead[] = [];
  for (const { person } of mentions) if (person) people.push(person);
  return people;
}
