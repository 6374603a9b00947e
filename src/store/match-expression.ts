import type { SearchTerm } from '../text/search-terms';

/** Words side by side weigh more; of more terms than these, that is asked too much. */
const SIDE_BY_SIDE = 6;

const TEXT = '{folded headline}';

const phrase = (words: readonly string[]) => `"${words.join(' ')}"`;
const open = (term: SearchTerm) => (term.isPrefix ? ' *' : '');

/** Found by its folded words; found as it was typed, accents and all, it counts twice. */
function matchTerm(term: SearchTerm): string {
  const folded = `${TEXT} : ${phrase(term.words)}${open(term)}`;
  return term.written ? `(${folded} OR written : ${phrase(term.written)}${open(term)})` : folded;
}

/**
 * A query of SQLite's FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax): all terms and all marks, and a rank for terms that stand side by side,
 * in any order. Words are letters and digits alone, so that nothing a reader types is syntax. Null without terms and marks.
 */
export function matchExpression(terms: readonly SearchTerm[], marks: readonly string[]): string | null {
  const all = terms.map(matchTerm).join(' AND ');
  const isNear = terms.length > 1 && terms.length <= SIDE_BY_SIDE && !terms.some(({ isPrefix }) => isPrefix);
  const near = `${TEXT} : NEAR(${terms.map(({ words }) => phrase(words)).join(' ')}, 0)`;
  const parts = [...(all ? [isNear ? `((${all}) OR ${near})` : all] : []), ...marks.map((mark) => `marks : ${phrase([mark])}`)];
  return parts.length ? parts.join(' AND ') : null;
}
