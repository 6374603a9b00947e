import { Bigrams } from './bigrams';
import { cutPhrase, inOrder, isShort, makePhrase } from './phrases';
import { MEETINGS, type Meaning, type Phrase, type Phrases, type TopicMeaning } from './word';

/** Everything that means something to the lexicon, by the words it begins with. */
export class Phrasebook {
  readonly #byFirst = new Map<number, Phrase[]>();
  readonly #numbers = new Map<Meaning | Phrase[], number>();
  readonly #long: Phrase[] = [];
  /** Phrases of several words, once all are added. */
  bigrams = new Bigrams([]);
  /**
   * Lists of `Phrases.short`, the first of them empty. So few are met again and again that they stay in the machine's cache, which the words
   * of a language do not.
   */
  readonly shorts: Phrase[][] = [[]];
  /** By the same numbers, the kind and the meaning of lists that are one single word; -1 where there is more to look at. */
  readonly soleKinds: number[] = [-1];
  readonly soleMeanings: (Meaning | null)[] = [null];

  /** @param keyOf the key of a word as it is looked up. */
  constructor(readonly keyOf: (word: string) => number) {}

  /** Adds a phrase, and gives it back. */
  add(text: string, meaning: Meaning): Phrase {
    const phrase = this.cut(text, meaning);
    const [first] = phrase.keys;
    if (first === undefined) return phrase;
    const apart = phrase.kind === MEETINGS && phrase.keys.length === 2;
    if (isShort(phrase) || apart) {
      const list = this.#byFirst.get(first);
      if (list) list.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
    if (!isShort(phrase)) this.#long.push(phrase);
    return phrase;
  }

  /** Ends the adding. */
  seal(): void {
    this.bigrams = new Bigrams(this.#long);
  }

  /** A phrase as a text would be cut into words: at spaces, hyphens and after elisions. */
  cut(text: string, meaning: Meaning): Phrase {
    const words = cutPhrase(text);
    const openEnd = text.endsWith('*') ? (words.at(-1) as string).slice(0, -1) : null;
    return makePhrase(words.map(this.keyOf), openEnd, meaning);
  }

  /** The phrases that a word alone finds. */
  at(key: number): Phrases | null {
    const list = this.#byFirst.get(key);
    return list ? inOrder(list) : null;
  }

  /** The topics that a single word is a sign of. */
  topicsAt(key: number): TopicMeaning[] {
    return (this.at(key)?.short ?? []).flatMap(({ single, meaning }) => (single && meaning.kind === 'topic' ? meaning : []));
  }

  /** The number of a list in `shorts`. Single words of one meaning share theirs. */
  numberOf(list: Phrase[]): number {
    const [first] = list;
    if (!first) return 0;
    const isSole = list.length === 1 && first.single;
    const one = isSole ? first.meaning : list;
    const known = this.#numbers.get(one);
    if (known !== undefined) return known;
    const number = this.shorts.push(list) - 1;
    this.soleKinds.push(isSole ? first.kind : -1);
    this.soleMeanings.push(isSole ? first.meaning : null);
    this.#numbers.set(one, number);
    return number;
  }
}
