import type { RawMention } from './mention';
import type { Tokens } from './tokens';
import { FORMER } from './word';

/** A mention as written: "former US President Ana Bora". */
export const textOf = ({ text, start, end }: Tokens, { from, to }: RawMention): string => text.slice(start[from], end[to - 1]);

/** Its title as written, without the name and without "former": "US President". */
export function titleText(tokens: Tokens, { kind, from, to, nameFrom }: RawMention): string {
  const stop = kind === 'name' ? nameFrom : to;
  let first = from;
  while (first < stop && (tokens.word[first]?.flags ?? 0) & FORMER) first++;
  return stop > first ? tokens.text.slice(tokens.start[first], tokens.end[stop - 1]) : '';
}

/** The folded words of its name. */
export function nameWords(tokens: Tokens, { nameFrom, nameTo }: RawMention): string[] {
  const words: string[] = [];
  for (let i = nameFrom; i < nameTo; i++) {
    const word = tokens.word[i];
    if (word) words.push(word.folded);
  }
  return words;
}
