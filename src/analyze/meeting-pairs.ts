import type { Resolved } from './actors';
import type { Figurehead } from './figurehead';
import { blankMention } from './mention';
import type { ReadSentence } from './reading';
import { isAdverb } from './subject';
import { flagsAt, type Tokens, traitsAt } from './tokens';
import { DETERMINER, OF, PEOPLE } from './word';

/**
 * "The two", "the two leaders" who meet: those whom the sentence before names, where it names two and nobody else, and one of them holds an
 * office ("The two met at school" is no news). Nobody where somebody is named before them in their own sentence.
 */
export function pairBefore(tokens: Tokens, sentence: ReadSentence, earlier: ReadSentence | undefined, verb: number): Resolved[] {
  const [from, to] = theTwo(tokens, sentence, verb);
  const two = from < 0 || !earlier ? undefined : onlyTwo(earlier);
  return two && !sentence.mentions.some(({ mention }) => mention.from < from)
    ? two.map((person) => ({ mention: blankMention('title', from, to), person }))
    : [];
}

/** Where "the two", "the two leaders" stands right before a verb and its adverbs; -1 where it does not. */
function theTwo(tokens: Tokens, { from, mentions }: ReadSentence, verb: number): [from: number, to: number] {
  let to = verb;
  while (to > from && !isTwo(tokens, to - 1) && isAdverb(tokens, to - 1, from)) to--;
  const title = mentions.find(({ mention }) => mention.to === to && mention.kind === 'title' && mention.plural)?.mention;
  // Where words do not change their form, the number is part of the title.
  if (title && isTwo(tokens, title.from)) return [title.from, to];
  const isPeople = (traitsAt(tokens, to - 1) & PEOPLE) !== 0;
  const two = (title?.from ?? (isPeople ? to - 1 : to)) - 1;
  const isIt = two > from && isTwo(tokens, two) && flagsAt(tokens, two - 1) & DETERMINER;
  // "one of the two"
  return isIt && !(two - 1 > from && flagsAt(tokens, two - 2) & OF) ? [two - 1, to] : [-1, -1];
}

const isTwo = ({ word }: Tokens, i: number) => word[i]?.number === 2;

/** The two people of a sentence that names nobody else, known or not. */
function onlyTwo({ mentions }: ReadSentence): Figurehead[] | undefined {
  const people = new Set<Figurehead>();
  for (const { mention, person } of mentions) {
    if (person) people.add(person);
    else if (mention.kind !== 'body') return undefined;
  }
  const isLeader = ({ entry, titles }: Figurehead) => entry !== null || titles.some(({ title }) => title.leader);
  return people.size === 2 && [...people].some(isLeader) ? [...people] : undefined;
}
