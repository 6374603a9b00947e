import type { Span } from '../model';
import type { SearchTerm } from './search-terms';
import { findWords, foldedWords } from './words';

/** A word this short says little alone: "to" is marked beside "Lam", not in "to the north". */
const SHORT = 2;

interface FoldedWord extends Span {
  word: string;
}

/** Folded words at the places of the words that they come from; one word may fold to several ("cʼest"). */
function foldedAt(text: string): FoldedWord[] {
  return findWords(text).flatMap(({ text: word, start, end }) => foldedWords(word).map((folded) => ({ word: folded, start, end })));
}

function standsAt(words: readonly FoldedWord[], at: number, { words: wanted, isPrefix }: SearchTerm): boolean {
  return wanted.every((word, i) => {
    const here = words[at + i]?.word;
    return here === word || (isPrefix && i === wanted.length - 1 && here?.startsWith(word) === true);
  });
}

/**
 * Where a text has the words of a search, accents and case forgiven: UTF-16 spans in order, those of neighbouring words joined. Short words are
 * left out where they stand alone, unless all that was searched is short.
 */
export function findTerms(text: string, terms: readonly SearchTerm[]): Span[] {
  const words = foldedAt(text);
  const isLong = (term: SearchTerm) => term.words.length > 1 || term.words.some((word) => word.length > SHORT);
  const allShort = !terms.some(isLong);
  const matches = terms.flatMap((term) =>
    words.flatMap(({ start }, at) => {
      const last = words[at + term.words.length - 1];
      return last && standsAt(words, at, term) ? [{ start, end: last.end, alone: !allShort && !isLong(term) }] : [];
    }),
  );
  const joined: typeof matches = [];
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (!last || !/^\s*$/.test(text.slice(last.end, match.start))) joined.push({ ...match });
    else {
      last.alone &&= match.alone && match.start < last.end;
      last.end = Math.max(last.end, match.end);
    }
  }
  return joined.filter(({ alone }) => !alone).map(({ start, end }) => ({ start, end }));
}
