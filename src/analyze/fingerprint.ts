import type { Figure, Fingerprint, NamedDate, Person } from '../model';
import type { Content } from './content';
import type { Hits } from './hits';
import { weekdays } from './lexicon/weekdays';
import { UPPER, type Word } from './word';

const MOST_WORDS = 80;
const LONGEST_ACRONYM = 6;
/** The first words of an article, and its headline, carry its event: they count twice. */
const LEAD_TOKENS = 60;
/** So far into an article a weekday is that of the event; later it is that of some other one. */
const DATED_TOKENS = 240;
/** Smaller numbers stand in any text. */
const SMALLEST_NUMBER = 5;

/** What tells whether two articles report one event: content words, and marks that need no language. */
export function fingerprint(
  { at, words }: Content,
  title: readonly Word[],
  hits: Hits,
  people: readonly Person[],
  figures: readonly Figure[],
  dates: readonly NamedDate[],
): Fingerprint {
  const counts = new Int32Array(words.length);
  for (let i = 0; i < at.length; i++) {
    const number = at[i] as number;
    if (number >= 0) counts[number] = (counts[number] as number) + (i < LEAD_TOKENS ? 2 : 1);
  }
  const marks = new Set<string>();
  for (const { id } of people) marks.add(`p:${id}`);
  for (const { meaning } of hits.country) marks.add(`c:${meaning.code}`);
  for (const { value } of figures) if (value >= SMALLEST_NUMBER) marks.add(`n:${value}`);
  for (const { date } of dates) marks.add(`d:${date}`);
  for (const { shape, folded } of words) if (shape === UPPER && folded.length <= LONGEST_ACRONYM) marks.add(`a:${folded.toUpperCase()}`);
  // Words are numbered in the order of the text.
  let dated = 0;
  for (let i = Math.min(DATED_TOKENS, at.length) - 1; i >= 0; i--) dated = Math.max(dated, (at[i] as number) + 1);
  for (let i = 0; i < dated; i++) markWeekday(words[i] as Word, marks);
  for (const word of title) markWeekday(word, marks);
  return { words: mostFrequent(words, counts, title), marks: [...marks].sort() };
}

function markWeekday({ folded }: Word, marks: Set<string>): void {
  const day = weekdays.get(folded);
  if (day !== undefined) marks.add(`w:${day}`);
}

/** The most frequent words with their counts, those of equal count in the order of the text. */
function mostFrequent(words: readonly Word[], counts: Int32Array, title: readonly Word[]): [string, number][] {
  const all = new Map<string, number>();
  for (const { root } of title) all.set(root, (all.get(root) ?? 0) + 2);
  const buckets: string[][] = [];
  const put = (root: string, count: number) => {
    const bucket = buckets[count];
    if (bucket) bucket.push(root);
    else buckets[count] = [root];
  };
  words.forEach(({ root }, number) => {
    put(root, (counts[number] as number) + (all.get(root) ?? 0));
    all.delete(root);
  });
  for (const [root, count] of all) put(root, count);
  const found: [string, number][] = [];
  for (let count = buckets.length - 1; count > 0 && found.length < MOST_WORDS; count--) {
    for (const root of buckets[count] ?? []) found.push([root, count]);
  }
  return found.slice(0, MOST_WORDS);
}
