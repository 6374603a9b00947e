import type { Title } from './lexicon/lexicon';
import type { RawMention } from './mention';
import { flagsAt, type Tokens, textOf } from './tokens';
import { FORMER, LOWER, NO_WORD, PASSING, type Word } from './word';

/** Its title as written, without the name and without "former" or "new": "US President". */
export function titleText(tokens: Tokens, { kind, from, to, nameFrom, country }: RawMention): string {
  const stop = kind === 'name' ? nameFrom : to;
  // "New Zealand Foreign Minister"
  const isPassing = ({ traits, shape }: Word) => (traits & PASSING) !== 0 && (country === null || shape === LOWER);
  let first = from;
  while (first < stop && (flagsAt(tokens, first) & FORMER || isPassing(tokens.word[first] ?? NO_WORD))) first++;
  return stop > first ? textOf(tokens, first, stop) : '';
}

/** What to print of a title in one of these words: "Sen." is a Senator. */
export function officeText(tokens: Tokens, mention: RawMention, { label }: Title): string {
  const text = titleText(tokens, mention);
  return text.endsWith('.') && mention.titles.length === 1 ? text.replace(/[\p{L}.]+$/u, label) : text;
}

/** The folded words of its name. Most names have one or two, for which no growing list is made. */
export function nameWords({ word }: Tokens, { nameFrom, nameTo }: RawMention): string[] {
  const [first, second] = [word[nameFrom], word[nameFrom + 1]];
  if (nameTo - nameFrom === 1 && first) return [first.folded];
  if (nameTo - nameFrom === 2 && first && second) return [first.folded, second.folded];
  const words: string[] = [];
  for (let i = nameFrom; i < nameTo; i++) {
    const next = word[i];
    if (next) words.push(next.folded);
  }
  return words;
}

/** "George H.W. Bush" is not "George W. Bush". */
export const differInInitials = ([, one = '', ...rest]: readonly string[], [, other = '', ...others]: readonly string[]) =>
  rest.length === 1 && others.length === 1 && areInitials(one) && areInitials(other) && one !== other;

const areInitials = (word: string) => word.length === 1 || word[1] === '.';
