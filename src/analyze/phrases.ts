import { withoutDot } from './spelling';
import { KINDS, type Meaning, type Phrase, type Phrases, type TopicMeaning } from './word';

/** Found by its first word alone: of one word, or of two whose second may have any ending. */
export const isShort = ({ keys, openEnd }: Phrase) => keys.length === 1 || (keys.length === 2 && openEnd !== null);

const byLength = (a: Phrase, b: Phrase) => b.keys.length - a.keys.length;

const sorted = new WeakMap<readonly Phrase[], Phrases>();

/** The phrases that begin with one word, ordered for looking up: when they are first asked for, for most never are. */
export function inOrder(list: readonly Phrase[]): Phrases {
  const known = sorted.get(list);
  if (known) return known;
  const made = { short: list.filter(isShort).sort(byLength), apart: list.filter((phrase) => !isShort(phrase)) };
  sorted.set(list, made);
  return made;
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
  return { short: [...(phrases?.short ?? []), ...own], apart: phrases?.apart ?? [] };
}
