import type { KeyPoint, Language } from '../model';
import { fold } from '../text/fold';
import { denials } from './denials';
import { push } from './order';
import { wordsOf } from './words';

/** What a sentence says, reduced to what can be compared. */
export interface Saying {
  language: Language;
  /** Folded stems of its longer words. */
  words: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  denies: boolean;
  /** As by voiceOf. */
  speaker: string | null;
  /** Words written with a capital inside the sentence: names of places and bodies, mostly, and much the same in any language. */
  names: ReadonlySet<string>;
  /** Sums of money, as marks. */
  sums: readonly string[];
  /** What needs no language: people, figures and days; null when too little to tell a fact by. */
  fact: string | null;
}

const SHORTEST_WORD = 4;
const STEM = 7;
/** A hundred thousand of a currency or more: two sentences of one story that name it seldom mean two things. */
const SUM = /^n:\d{6,} [A-Z]{3}$/;
/** Names that two sentences with one sum must share, whatever their languages. */
const BESIDE_SUM = 2;
const CAPITALISED = /\p{Lu}\p{L}{3,}/gu;
/** Shares of words in common from which two sentences of one language say the same, and from which a reader feels so. */
const SAME = { jaccard: 0.6, containment: 0.85 };
const LIKE = { jaccard: 0.42, containment: 0.7 };
/** Sentences that one word is looked up in, at most. */
const LONGEST_POSTINGS = 64;

type Spoken = Pick<KeyPoint, 'speaker' | 'jointly'>;

/** All who say it, the first named first; none where nobody known does. */
export const speakersOf = ({ speaker, jointly = [] }: Spoken): string[] => (speaker === null ? [] : [speaker, ...jointly]);

/** Whose words a point is; null for nobody's. People who speak as one are one voice, in whatever order they are named. */
export const voiceOf = (spoken: Spoken): string | null => speakersOf(spoken).sort().join(' ') || null;

/** @param facts marks of the sentence that need no language: "p:to-lam", "n:37200000000 USD", "d:2026-02-21". */
export function sayingOf(text: string, language: Language, speaker: string | null, facts: readonly string[]): Saying {
  const words = wordsOf(text);
  const numbers = words.filter((word) => /^\d/.test(word));
  const people = facts.filter((fact) => fact.startsWith('p:'));
  return {
    language,
    words: new Set(
      words
        .filter((word) => word.length >= SHORTEST_WORD && !/^\d/.test(word))
        .map((word) => (/\d/.test(word) ? word : word.slice(0, STEM))),
    ),
    numbers: new Set(numbers),
    denies: words.some((word, i) => denials.has(word) || (word === 't' && words[i - 1]?.endsWith('n'))),
    speaker,
    names: new Set((text.slice(1).match(CAPITALISED) ?? []).map((name) => fold(name).slice(0, STEM))),
    sums: facts.filter((fact) => SUM.test(fact)),
    fact: people.length > 0 && facts.length > people.length ? [...new Set(facts)].sort().join('|') : null,
  };
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const item of small) if (large.has(item)) both++;
  return both;
}

/** A number that the other sentence contradicts makes another fact: "37 billion" is not "40 billion". */
function agree(a: Saying, b: Saying): boolean {
  const least = Math.min(a.numbers.size, b.numbers.size);
  const sameSpeaker = a.speaker === null || b.speaker === null || a.speaker === b.speaker;
  return a.denies === b.denies && sameSpeaker && overlap(a.numbers, b.numbers) === least;
}

function alike(a: Saying, b: Saying, limit: typeof SAME): boolean {
  const both = overlap(a.words, b.words);
  const least = Math.min(a.words.size, b.words.size);
  if (least < 3)
    return both === a.words.size && both === b.words.size && overlap(a.numbers, b.numbers) === Math.max(a.numbers.size, b.numbers.size);
  return both / (a.words.size + b.words.size - both) >= limit.jaccard || (least >= 5 && both / least >= limit.containment);
}

/** Both name one sum, about the same things, and nobody else's words. */
function nameOneSum(a: Saying, b: Saying): boolean {
  const sameSpeaker = a.speaker === null || b.speaker === null || a.speaker === b.speaker;
  return (
    a.sums.length > 0 && a.sums.join() === b.sums.join() && a.denies === b.denies && sameSpeaker && overlap(a.names, b.names) >= BESIDE_SUM
  );
}

/** Two sentences report the same fact: in like words, or of one sum. Across languages else only equal people, figures and days tell. */
export function saySame(a: Saying, b: Saying): boolean {
  if (nameOneSum(a, b)) return true;
  if (a.language === b.language) return agree(a, b) && alike(a, b, SAME);
  return a.fact !== null && a.fact === b.fact && (a.speaker === null || b.speaker === null || a.speaker === b.speaker);
}

/** A reader of one has little to learn from the other. */
export function sayAlike(a: Saying, b: Saying): boolean {
  return saySame(a, b) || (a.language === b.language && alike(a, b, LIKE));
}

/** Sentences to look others up in. */
export interface Sayings {
  /** The first sentence added that says the same: its number, in order of adding. */
  find(saying: Saying): number | undefined;
  add(saying: Saying): void;
}

/** An empty collection. Finding costs by the words of one sentence, however many there are. */
export function collectSayings(same: (a: Saying, b: Saying) => boolean = saySame): Sayings {
  const list: Saying[] = [];
  const postings = new Map<string, number[]>();
  const keysOf = ({ language, words, sums, fact }: Saying) => [
    ...[...words].map((word) => `${language}:${word}`),
    ...(fact === null ? [] : [`=${fact}`]),
    ...sums.map((sum) => `=${sum}`),
  ];
  return {
    find(saying) {
      const shared = new Map<number, number>();
      for (const key of keysOf(saying)) {
        for (const i of postings.get(key) ?? []) shared.set(i, (shared.get(i) ?? 0) + (key.startsWith('=') ? saying.words.size : 1));
      }
      const enough = Math.min(3, saying.words.size);
      return [...shared]
        .filter(([, count]) => count >= enough)
        .map(([i]) => i)
        .sort((a, b) => a - b)
        .find((i) => same(list[i] as Saying, saying));
    },
    add(saying) {
      for (const key of keysOf(saying)) if ((postings.get(key)?.length ?? 0) < LONGEST_POSTINGS) push(postings, key, list.length);
      list.push(saying);
    },
  };
}
