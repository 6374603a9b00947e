import type { Lexicon } from './lexicon/lexicon';
import type { Phrasebook } from './phrasebook';
import type { Tokens } from './tokens';
import type { Phrase } from './word';

/** A few phrases that are looked for where it is asked for only. */
export class PhraseSet {
  readonly #byFirst: ReadonlyMap<number, Phrase[]>;

  constructor(phrases: readonly Phrase[]) {
    this.#byFirst = Map.groupBy(phrases, ({ keys }) => keys[0] as number);
  }

  /** The token after the longest of them that stands at token `at` and ends by token `limit`; 0 where none does. */
  endAt(tokens: Tokens, at: number, limit: number): number {
    let longest = 0;
    for (const { keys } of this.#byFirst.get(tokens.key[at] as number) ?? []) {
      const to = at + keys.length;
      if (to > limit || to <= longest || to > tokens.count) continue;
      if (keys.every((key, k) => tokens.key[at + k] === key)) longest = to;
    }
    return longest;
  }

  /** Whether one of them stands between two tokens, and not inside of a word: "face-to-face". */
  isWithin(tokens: Tokens, from: number, to: number): boolean {
    for (let i = Math.max(from, 0); i < to; i++) if (!tokens.joined[i] && this.endAt(tokens, i, to)) return true;
    return false;
  }
}

/** The lists of `Lexicon` of what stands beside people who meet. */
export interface Beside {
  joins: PhraseSet;
  together: PhraseSet;
  noMeetings: PhraseSet;
  toCome: PhraseSet;
}

export function besideMeetings({ and, together, noMeetings, toCome }: Lexicon, phrases: Phrasebook): Beside {
  const setOf = (list: readonly string[]) => new PhraseSet(list.map((phrase) => phrases.cut(phrase, { kind: 'opener' })));
  return { joins: setOf(and), together: setOf(together), noMeetings: setOf(noMeetings), toCome: setOf(toCome) };
}
