import type { RawMention } from './mention';
import { isApposition } from './mentions';
import { isAcronym } from './name-run';
import { isCueWord } from './phrase-at';
import { COMMA, flagsAt, NUMBER, OPEN_BRACKET, type Tokens, WORD } from './tokens';
import type { Vocabulary } from './vocabulary';
import { AND, CALLING, DEMONYM, DETERMINER, GIVEN, LOWER, OF, WHO, type Word } from './word';

/** Words between a name and the calling after it: ", the former American singer". */
const APPOSITION_REACH = 5;
const LONGEST_AGE = 2;
/** Words between an office and the name that tells who holds it. */
const INSERTION_REACH = 8;

/**
 * A name that only its capitals speak for is somebody's where the text says so: an age, an office, a calling or a nationality beside it, a
 * verb of saying after it.
 */
export function strengthen(tokens: Tokens, { lexicon }: Vocabulary, sentences: readonly (readonly RawMention[])[]): void {
  for (const mentions of sentences) {
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i] as RawMention;
      if (mention.kind !== 'name' || !mention.weak || mention.entry !== null || !canBeName(tokens, mention)) continue;
      const isProven =
        isCalled(tokens, mention, lexicon.capitalNationals) ||
        (!(flagsAt(tokens, mention.from - 1) & DETERMINER) &&
          (!isOneWord(tokens, mention) || flagsAt(tokens, mention.from) & GIVEN) &&
          (tellsPerson(tokens, mention.to, lexicon.units) ||
            isApposed(tokens, mention, mentions[i + 1]) ||
            isInserted(tokens, mention, i > 0 ? mentions[i - 1] : undefined) ||
            sharesSurname(tokens, mention, mentions[i + 1])));
      if (isProven) mention.weak = false;
    }
  }
}

/** "La NASA" and "Le Canard" may speak, and are nobody. */
const canBeName = (tokens: Tokens, { from, to }: RawMention) =>
  !(flagsAt(tokens, from) & DETERMINER) && !isAcronym(tokens.word[from] as Word) && !isAcronym(tokens.word[to - 1] as Word);

/** "Bora", "Rhône-Alpes" */
const isOneWord = (tokens: Tokens, { from, to }: RawMention) => to - from < 2 || (to - from === 2 && tokens.joined[from + 1] === 1);

/** What stands before: "singer", "l’acteur belge", "l’Australienne". */
function isCalled(tokens: Tokens, { from, to }: RawMention, capitalNationals: boolean): boolean {
  let i = from - 1;
  const before = tokens.word[i];
  if (!before) return false;
  if (before.flags & DEMONYM) {
    // "l’américaine Ana Bora" is a person, "l’américain Intel" is not.
    if (capitalNationals && (before.shape !== LOWER || to - from > 1) && flagsAt(tokens, i - 1) & DETERMINER) return true;
    if (before.shape === LOWER) i--;
  }
  return (flagsAt(tokens, i) & CALLING) !== 0;
}

/** What stands after: a verb of saying, "who", ", 42,", "(42 ans)", ", the singer". */
function tellsPerson(tokens: Tokens, to: number, units: Readonly<Record<string, string>>): boolean {
  // With a capital it stands in a headline, where things "say" as well: "Pipe Bomb Scare Shows".
  if ((isCueWord(tokens, to) && tokens.word[to]?.shape === LOWER) || flagsAt(tokens, to) & WHO) return true;
  const mark = tokens.mark[to];
  if (mark !== COMMA && mark !== OPEN_BRACKET) return false;
  if (tokens.kind[to + 1] === NUMBER) {
    const isShort = (tokens.end[to + 1] as number) - (tokens.start[to + 1] as number) <= LONGEST_AGE;
    const end = tokens.mark[to + 2];
    return isShort && ((end === COMMA && mark === COMMA) || units[tokens.word[to + 2]?.folded ?? ''] === 'y');
  }
  if (mark === OPEN_BRACKET) return false;
  if (flagsAt(tokens, to + 1) & WHO) return true;
  for (let i = to + 1; i < to + APPOSITION_REACH; i++) {
    const word = tokens.word[i];
    if (!word || word.flags & OF) return false;
    if (word.flags & CALLING && word.shape === LOWER) return true;
  }
  return false;
}

/** "Ana Bora, minister of trade" */
const isApposed = (tokens: Tokens, mention: RawMention, next: RawMention | undefined) =>
  next?.kind === 'title' && next.titles.length > 0 && isApposition(tokens, mention, next);

/** "the head of the Oslo office, Ana Bora, left": a name between commas after an office. */
function isInserted(tokens: Tokens, { from, to }: RawMention, before: RawMention | undefined): boolean {
  if (tokens.mark[from - 1] !== COMMA || tokens.mark[to] !== COMMA) return false;
  if (before?.kind !== 'title' || before.plural || from - before.to > INSERTION_REACH) return false;
  for (let i = before.to; i < from - 1; i++) if (tokens.kind[i] !== WORD) return false;
  return true;
}

/** "Ada and Ben Bora" */
const sharesSurname = (tokens: Tokens, { from, to }: RawMention, next: RawMention | undefined) =>
  to - from === 1 &&
  (flagsAt(tokens, to) & AND) !== 0 &&
  next?.kind === 'name' &&
  next.nameFrom === to + 1 &&
  next.nameTo - next.nameFrom > 1 &&
  (flagsAt(tokens, to + 1) & GIVEN) !== 0;
