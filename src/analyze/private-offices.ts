import type { Role } from '../model';
import type { RawMention } from './mention';
import { APOSTROPHE, DOT, flagsAt, type Tokens } from './tokens';
import { AND, DETERMINER, LOWER, OF, PRIVATE, STOP } from './word';

/** Offices that states have, and companies and clubs as well. */
export const EVERYWHERE: ReadonlySet<Role> = new Set(['president', 'vice-president', 'secretary-general', 'director-general', 'chair']);
/** Words of "the National Association for the Advancement of Colored People" after a title. */
const LONGEST_BODY = 8;

/** Whether the title of a mention is told to be of a body as companies and clubs are: "president of the Roosevelt Institute", "club president". */
export function isOfPrivateBody(tokens: Tokens, { titles: [title], from, to }: RawMention, begin: number, limit: number): boolean {
  if (!title || !EVERYWHERE.has(title.role)) return false;
  if (from > begin && isPrivate(tokens, from - 1)) return true;
  if (!(flagsAt(tokens, to) & OF)) return false;
  let cased = false;
  for (let i = to + 1; i < Math.min(limit, to + LONGEST_BODY); i++) {
    const word = tokens.word[i];
    // "the Children's Fund", "the Thomas B. Fordham Institute"
    if (tokens.mark[i] === APOSTROPHE || tokens.mark[i - 1] === APOSTROPHE || isDotOfInitial(tokens, i)) continue;
    if (!word) return false;
    if (isPrivate(tokens, i)) return true;
    // A small word behind the name of a body goes on with the sentence.
    if (word.shape === LOWER && !(word.flags & (OF | AND | DETERMINER)) && (cased || word.flags & STOP)) return false;
    cased ||= word.shape !== LOWER;
  }
  return false;
}

const isDotOfInitial = ({ mark, start, end }: Tokens, i: number) =>
  mark[i] === DOT && (end[i - 1] as number) - (start[i - 1] as number) === 1;

const isPrivate = (tokens: Tokens, i: number) => ((tokens.word[i]?.traits ?? 0) & PRIVATE) !== 0;
