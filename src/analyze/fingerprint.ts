import type { Figure, Fingerprint, NamedDate, Person } from '../model';
import { weekdays } from '../text/weekdays';
import type { Content } from './content';
import type { Hits } from './hits';
import { integers, Sheet } from './sheet';
import type { Tokens } from './tokens';
import { CASED, UPPER, WEEKDAY, type Word } from './word';

const MOST_WORDS = 80;
const LONGEST_ACRONYM = 6;
/** The first words of an article, and its headline, carry its event: they count twice. */
const LEAD_TOKENS = 60;
/** So far into an article a weekday is that of the event; later it is that of some other one. */
const DATED_TOKENS = 240;
/** Smaller numbers stand in any text. */
const SMALLEST_NUMBER = 5;

const [countSheet, placeSheet] = [new Sheet(integers), new Sheet(integers)];

/** What tells whether two articles report one event: content words, and marks that need no language. */
export function fingerprint(
  tokens: Tokens,
  content: Content,
  title: readonly Word[],
  hits: Hits,
  people: readonly Person[],
  figures: readonly Figure[],
  dates: readonly NamedDate[],
): Fingerprint {
  const { flags, word } = tokens;
  const { at } = content;
  const counts = countSheet.zeros(content.words.length);
  const marks = new Set<string>();
  for (const { id } of people) marks.add(`p:${id}`);
  for (const { meaning } of hits.country) marks.add(meaning.mark);
  for (const { value } of figures) if (value >= SMALLEST_NUMBER) marks.add(`n:${value}`);
  for (const { date } of dates) marks.add(`d:${date}`);
  for (let i = 0; i < tokens.count; i++) {
    const number = at[i] as number;
    if (number < 0) continue;
    counts[number] = (counts[number] as number) + (i < LEAD_TOKENS ? 2 : 1);
    if ((flags[i] as number) & CASED && isAcronym(tokens, i)) marks.add(`a:${(word[i] as Word).folded.toUpperCase()}`);
  }
  for (let i = 0; i < Math.min(DATED_TOKENS, tokens.count); i++) if ((flags[i] as number) & WEEKDAY) markWeekday(word[i] as Word, marks);
  for (const word of title) if (word.flags & WEEKDAY) markWeekday(word, marks);
  return { words: mostFrequent(content, counts, title), marks: [...marks].sort() };
}

/** A few capitals: "ASEAN". Two letters tell for nearly all words, without a look at them. */
function isAcronym({ text, start, end, word }: Tokens, i: number): boolean {
  const second = text.charCodeAt((start[i] as number) + 1);
  const isSmall = second >= 0x61 && second <= 0x7a;
  return !isSmall && (end[i] as number) - (start[i] as number) <= LONGEST_ACRONYM && word[i]?.shape === UPPER;
}

const markWeekday = ({ folded }: Word, marks: Set<string>) => marks.add(`w:${weekdays.get(folded)}`);

/** The most frequent words with their counts, those of equal count in the order of the text. */
function mostFrequent({ words, numberOf }: Content, counts: Int32Array, title: readonly Word[]): [string, number][] {
  const apart = new Map<string, number>();
  for (const word of title) {
    const number = numberOf(word);
    if (number < 0) apart.set(word.root, (apart.get(word.root) ?? 0) + 2);
    else counts[number] = (counts[number] as number) + 2;
  }
  let most = 0;
  for (let number = 0; number < words.length; number++) most = Math.max(most, counts[number] as number);
  for (const count of apart.values()) most = Math.max(most, count);
  // Sorted by counting: first how many words have each count, then where the first of these stands.
  const places = placeSheet.zeros(most + 1);
  const add = (count: number) => {
    places[count] = (places[count] as number) + 1;
  };
  for (let number = 0; number < words.length; number++) add(counts[number] as number);
  for (const count of apart.values()) add(count);
  let place = 0;
  for (let count = most; count >= 0; count--) {
    const size = places[count] as number;
    places[count] = place;
    place += size;
  }
  const found = new Array<[string, number]>(Math.min(place, MOST_WORDS));
  const put = (root: string, count: number) => {
    const at = places[count] as number;
    places[count] = at + 1;
    if (at < MOST_WORDS) found[at] = [root, count];
  };
  for (let number = 0; number < words.length; number++) put((words[number] as Word).root, counts[number] as number);
  for (const [root, count] of apart) put(root, count);
  return found;
}
