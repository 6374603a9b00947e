import type { Figurehead } from './figurehead';
import { hasAnd, isListed } from './lists';
import type { Sentence } from './sentences';
import type { Actor, Resolved } from './subject';
import { COMMA, flagsAt, MARK, type Tokens } from './tokens';
import { AND, DETERMINER, LOWER, NOT_NAME, OF, STOP, THAT } from './word';

/** People of the longest list that speaks as one. */
const MOST = 5;

/**
 * A person who speaks with others: "Macron and Merz said", "Trump, Macron and Merz said", "ont déclaré Macron et Merz". The first of them
 * speaks, `beside` are the others; the actor itself where nobody is joined to it.
 */
export function withOthers(tokens: Tokens, sentence: Sentence, actor: Actor, mentions: readonly Resolved[]): Actor {
  const isAfter = actor.rule === 'inverted';
  let and = isAfter ? actor.to : actor.from - 1;
  while (!isAfter && flagsAt(tokens, and) & DETERMINER) and--;
  if (!(flagsAt(tokens, and) & AND)) return actor;
  const at = mentions.findIndex(({ mention }) => mention.from === actor.from && mention.to === actor.to);
  if (at < 0) return actor;
  const list = isAfter ? listAfter(tokens, sentence, mentions, at) : listBefore(tokens, sentence, mentions, at);
  const [first, last] = [list[0], list.at(-1)] as [Resolved, Resolved];
  const people = new Set(list.map(({ person }) => person as Figurehead));
  const [person, ...beside] = people;
  return person && beside.length ? { ...actor, from: first.mention.from, to: last.mention.to, person, beside } : actor;
}

/** The list that ends with the mention `at`; it must stand where a subject does, for "after talks with Macron, Merz said" is Merz's alone. */
function listBefore(tokens: Tokens, { from }: Sentence, mentions: readonly Resolved[], at: number): Resolved[] {
  let first = at;
  let opens = at;
  for (let i = at - 1; i >= 0 && at - i < 2 * MOST; i--) {
    const { mention, person } = mentions[i] as Resolved;
    const { from: next } = (mentions[first] as Resolved).mention;
    if (!person || mention.kind === 'pronoun' || !isListed(tokens, mention.to, next)) break;
    // A list has its "and" before its last: "Trump, Macron and Merz", not "Trump and Macron, Merz".
    if (first === at && !hasAnd(tokens, mention.to, next)) break;
    first = i;
    if (standsAsSubject(tokens, from, mention.from)) opens = i;
  }
  return mentions.slice(opens, at + 1);
}

/** The list that begins with the mention `at`, of two, when nothing but a mark stands behind it: in "said Macron and Merz agreed" Merz does something else. */
function listAfter(tokens: Tokens, { to }: Sentence, mentions: readonly Resolved[], at: number): Resolved[] {
  const [one, other] = mentions.slice(at, at + 2) as [Resolved, Resolved | undefined];
  const isList =
    other?.person &&
    tokens.mark[one.mention.to] !== COMMA &&
    isListed(tokens, one.mention.to, other.mention.from) &&
    hasAnd(tokens, one.mention.to, other.mention.from) &&
    (other.mention.to >= to || tokens.kind[other.mention.to] === MARK);
  return isList ? [one, other] : [one];
}

/** Nothing before it has it as an object: it opens the sentence or a clause, or stands behind a day ("On Monday Macron and Merz said"). */
function standsAsSubject(tokens: Tokens, from: number, at: number): boolean {
  let i = at - 1;
  while (i >= from && flagsAt(tokens, i) & DETERMINER) i--;
  if (i < from || tokens.kind[i] === MARK) return true;
  const flags = flagsAt(tokens, i);
  // "But Macron and Merz said", "He added that Macron and Merz said"
  if (flags & THAT || (i === from && flags & STOP && !(flags & OF))) return true;
  return (flags & (NOT_NAME | STOP)) === NOT_NAME && tokens.word[i]?.shape !== LOWER;
}
