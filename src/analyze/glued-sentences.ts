import { isCue } from './sentence-ends';
import { CLOSE_BRACKET, CLOSE_QUOTE, COMMA, MARK, NUMBER, PLAIN_QUOTE, SEMICOLON, type Tokens } from './tokens';
import { CASED, DETERMINER, HE, LOWER, NOT_NAME, SHE, STARTS, STOP, THEY, UPPER, type Word } from './word';

/** What a word must be to open a sentence that no mark announces. */
export const OPENER = CASED | STOP | NOT_NAME;
const PRONOUN = HE | SHE | THEY;

/**
 * Whether an `OPENER` begins a sentence though none ended before it: after a heading, a credit or a quotation that lost its line end or
 * full stop ("fifteen arrests The police said", "(photo AFP) In Oslo"). Only before a word in small letters, for headlines have capitals all along,
 * or after a semicolon.
 */
export function beginsGlued(tokens: Tokens, at: number): boolean {
  const { word, flags, mark, kind, joined, start, end } = tokens;
  const length = (end[at] as number) - (start[at] as number);
  const starts = ((word[at] as Word).traits & STARTS) !== 0;
  if (length < 2 || start[at] === end[at - 1] || joined[at] || joined[at + 1]) return false;
  if (word[at + 1]?.shape !== LOWER && mark[at - 1] !== SEMICOLON && !(mark[at + 1] === COMMA && starts)) return false;
  // "L'" is all capitals, too.
  if (word[at]?.shape === UPPER && (length > 2 || start[at + 1] !== end[at])) return false;
  const before = word[at - 1];
  if (before) {
    // "TALKS END IN OSLO After two days": two words in capitals are no acronym.
    if (before.shape === UPPER && word[at - 2]?.shape === UPPER) return true;
    if (before.flags & STOP) return false;
    const can = flags[at] as number;
    return starts || (can & PRONOUN) !== 0 || ((can & DETERMINER) !== 0 && isArticle(tokens, at));
  }
  if (kind[at - 1] === NUMBER || mark[at - 1] === SEMICOLON) return true;
  // What closes after an end mark, or after the comma of “We go,” The Times wrote, has been judged.
  const closes =
    mark[at - 1] === CLOSE_BRACKET || mark[at - 1] === CLOSE_QUOTE || (mark[at - 1] === PLAIN_QUOTE && start[at - 1] === end[at - 2]);
  return closes && kind[at - 2] !== MARK;
}

/** What is an article here is a name there, which a verb follows or which has an accent: "minister An said", "quân đội Mỹ". */
function isArticle({ text, end, word }: Tokens, at: number): boolean {
  const last = text.charCodeAt((end[at] as number) - 1);
  const next = word[at + 1];
  return (last < 0x80 || last === 0x2019) && next !== undefined && !(next.flags & STOP) && !isCue(next);
}
