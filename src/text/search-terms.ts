import { foldedWords, writtenWords } from './words';

/** Words that must stand side by side, in this order: most often one word; what was typed in quotation marks; "37.2". */
export interface SearchTerm {
  /** Folded. */
  words: string[];
  /** With their accents, where some were typed. */
  written: string[] | null;
  /** Words that begin like the last one count as well. */
  isPrefix: boolean;
}

/** Words beyond these are left out. */
export const MOST_WORDS = 24;
const LONGEST_QUERY = 2000;

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((word, i) => word === b[i]);

/**
 * What a reader typed, as terms that must all be found. Nothing in it has a meaning but words and quotation marks: "AND", "NEAR(" and "*" are
 * what they are anywhere else. No terms when there is no word in it.
 */
export function parseSearchTerms(query: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let room = MOST_WORDS;
  const chunks = query
    .slice(0, LONGEST_QUERY)
    .replace(/[“”„«»]/g, '"')
    .matchAll(/"([^"]*)"?|[^\s"]+/g);
  for (const [chunk, quoted] of chunks) {
    const text = quoted ?? chunk;
    const words = foldedWords(text).slice(0, room);
    if (!words.length) continue;
    room -= words.length;
    const written = writtenWords(text).slice(0, words.length);
    terms.push({ words, written: same(words, written) ? null : written, isPrefix: false });
  }
  return terms;
}

/** The same terms, the last of which may go on: "vietn" finds "Vietnam". */
export function withOpenEnd(terms: readonly SearchTerm[]): SearchTerm[] {
  return terms.map((term, i) => (i === terms.length - 1 ? { ...term, isPrefix: true } : term));
}
