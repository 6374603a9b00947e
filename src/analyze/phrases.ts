import { KINDS, type Meaning, type Phrase, type Phrases } from './word';

export const NO_PHRASES: readonly Phrase[] = [];

/** The phrases that begin with one word, ordered for looking up. */
export function bySecondWord(list: readonly Phrase[]): Phrases {
  const phrases = [...list].sort((a, b) => b.keys.length - a.keys.length);
  const short = phrases.filter(({ keys, openEnd }) => keys.length === 1 || (keys.length === 2 && openEnd !== null));
  const long = Map.groupBy(
    phrases.filter((phrase) => !short.includes(phrase)),
    ({ keys }) => keys[1] as number,
  );
  const apart = phrases.filter(({ keys, meaning }) => keys.length === 2 && meaning.kind === 'meets');
  return { short, long: long.size ? long : null, apart };
}

export function makePhrase(keys: number[], openEnd: string | null, meaning: Meaning): Phrase {
  return { kind: (KINDS as readonly string[]).indexOf(meaning.kind), keys, openEnd, meaning };
}
