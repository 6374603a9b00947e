import { withoutDot } from './spelling';
import { KINDS, MEETINGS, type Meaning, type Phrase, type Phrases, type TopicMeaning } from './word';

export const NO_PHRASES: readonly Phrase[] = [];

const sorted = new WeakMap<readonly Phrase[], Phrases>();

/** The phrases that begin with one word, ordered for looking up: when they are first asked for, for most never are. */
export function bySecondWord(list: readonly Phrase[]): Phrases {
  const known = sorted.get(list);
  if (known) return known;
  const phrases = [...list].sort((a, b) => b.keys.length - a.keys.length);
  const isShort = ({ keys, openEnd }: Phrase) => keys.length === 1 || (keys.length === 2 && openEnd !== null);
  const long = Map.groupBy(
    phrases.filter((phrase) => !isShort(phrase)),
    ({ keys }) => keys[1] as number,
  );
  const apart = phrases.filter(({ kind, keys }) => keys.length === 2 && kind === MEETINGS);
  const made = { short: phrases.filter(isShort), long: long.size ? long : null, apart };
  sorted.set(list, made);
  return made;
}

/** The single word that is all there is, or null. */
export function onlyOf(phrases: Phrases | null): Phrase | null {
  const [first, second] = phrases?.short ?? [];
  return first?.single && !second && !phrases?.long && !phrases?.apart.length ? first : null;
}

/** A phrase's words as a text would be cut: at spaces, hyphens and after elisions. */
export function cutPhrase(phrase: string): string[] {
  if (!/[\s'’-]/.test(phrase)) return [withoutDot(phrase)];
  return phrase
    .replace(/['’](?=.)/g, "' ")
    .split(/[\s-]+/)
    .filter(Boolean)
    .map(withoutDot);
}

export function makePhrase(keys: number[], openEnd: string | null, meaning: Meaning): Phrase {
  return { kind: (KINDS as readonly string[]).indexOf(meaning.kind), single: keys.length === 1, keys, openEnd, meaning };
}

/** The same with the topics of a single word, unless it has its own. */
export function withTopics(phrases: Phrases | null, key: number, topics: readonly TopicMeaning[]): Phrases | null {
  if (!topics.length || phrases?.short.some(({ single, meaning }) => single && meaning.kind === 'topic')) return phrases;
  const own = topics.map((meaning) => makePhrase([key], null, meaning));
  return { short: [...(phrases?.short ?? []), ...own], long: phrases?.long ?? null, apart: phrases?.apart ?? [] };
}
