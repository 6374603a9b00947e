import type { RawMention } from './mention';
import { flagsAt, type Tokens, textOf } from './tokens';
import { FORMER } from './word';

/** Its title as written, without the name and without "former": "US President". */
export function titleText(tokens: Tokens, { kind, from, to, nameFrom }: RawMention): string {
  const stop = kind === 'name' ? nameFrom : to;
  let first = from;
  while (first < stop && flagsAt(tokens, first) & FORMER) first++;
  return stop > first ? textOf(tokens, first, stop) : '';
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
