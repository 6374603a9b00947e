import { NO_MORE } from './bigrams';
import type { Tokens } from './tokens';
import { CUES, MEETINGS, OPENS_PHRASE, PHRASED, type Phrase } from './word';

/** The token after the phrase where it stands at token `at`, else 0. */
export function endOfPhrase(tokens: Tokens, at: number, { keys, openEnd }: Phrase): number {
  const to = at + keys.length;
  if (to > tokens.count) return 0;
  for (let k = 1; k < keys.length; k++) {
    if (tokens.key[at + k] === keys[k]) continue;
    if (k < keys.length - 1 || openEnd === null || !beginsWith(tokens, at + k, openEnd)) return 0;
  }
  return to;
}

/** Whether the word at token `i` begins with some folded letters. Its first tells for most, without a look at the word. */
function beginsWith({ text, start, word }: Tokens, i: number, beginning: string): boolean {
  const initial = text.charCodeAt(start[i] as number);
  return (initial > 0x7f || (initial | 0x20) === beginning.charCodeAt(0)) && (word[i]?.folded.startsWith(beginning) ?? false);
}

/** Whether a verb of saying stands at token `i`, by itself: "said"; where words are written by syllables, of two: "cho biết". */
export const isCueWord = (tokens: Tokens, i: number) => isWord(tokens, i, CUES);
/** The same of a verb of meeting. */
export const isMeetingWord = (tokens: Tokens, i: number) => isWord(tokens, i, MEETINGS);
/** The same of a verb that somebody must follow: "welcomed". */
export const isReceivingWord = (tokens: Tokens, i: number) => isWord(tokens, i, MEETINGS, 'receives');

function isWord(tokens: Tokens, i: number, kind: number, form?: 'receives'): boolean {
  const flags = tokens.flags[i] as number;
  const isIt = ({ kind: own, meaning }: Phrase) =>
    own === kind && (meaning.kind !== 'meets' || (form ? meaning.form === form : meaning.form !== 'notMet'));
  if (flags & PHRASED && tokens.word[i]?.phrases?.short.some((phrase) => phrase.single && isIt(phrase))) return true;
  if (!(flags & OPENS_PHRASE)) return false;
  const { phrases, thirds } = tokens.bigrams;
  const isWhole = ({ meaning }: Phrase) => meaning.kind !== 'cue' || meaning.bare;
  for (let k = tokens.bigrams.at(tokens.key[i] as number, tokens.key[i + 1] as number); thirds[k] !== NO_MORE; k++) {
    const phrase = phrases[k] as Phrase;
    if (isIt(phrase) && isWhole(phrase) && endOfPhrase(tokens, i, phrase) > 0) return true;
  }
  return false;
}
