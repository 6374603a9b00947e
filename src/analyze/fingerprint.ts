import type { Figure, Fingerprint, NamedDate, Person } from '../model';
import { weekdays } from '../text/weekdays';
import type { Content } from './content';
import type { Hits } from './hits';
import { integers, Sheet } from './sheet';
import type { Tokens } from './tokens';
import { UPPER, WEEKDAY, type Word } from './word';

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
  const marks = new Set<string>();
  for (const { id } of people) marks.add(`p:${id}`);
  for (const { meaning } of hits.country) marks.add(meaning.mark);
  for (const { value } of figures) if (value >= SMALLEST_NUMBER) marks.add(`n:${value}`);
  for (const { date } of dates) marks.add(`d:${date}`);
  for (const word of content.capitals) if (isAcronym(word)) marks.add(`a:${word.folded.toUpperCase()}`);
  for (const i of hits.weekdays) if (i < DATED_TOKENS) markWeekday(tokens.word[i] as Word, marks);
  for (const word of title) if (word.flags & WEEKDAY) markWeekday(word, marks);
  return { words: mostFrequent(content, Math.min(LEAD_TOKENS, tokens.count), title), marks: [...marks] };
}

/** A few capitals where it first stands: "ASEAN". */
const isAcronym = ({ folded, shape }: Word) => shape === UPPER && folded.length <= LONGEST_ACRONYM;

const markWeekday = ({ folded }: Word, marks: Set<string>) => marks.add(`w:${weekdays.get(folded)}`);

/** The most frequent words with their counts, those of equal count in the order of the text. The first `lead` tokens count twice. */
function mostFrequent({ at, words, counts: once, numberOf }: Content, lead: number, title: readonly Word[]): [string, number][] {
  const counts = countSheet.room(words.length);
  for (let number = 0; number < words.length; number++) counts[number] = once[number] as number;
  for (let i = 0; i < lead; i++) if ((at[i] as number) >= 0) counts[at[i] as number] = (counts[at[i] as number] as number) + 1;
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
  const placeOf = (count: number) => {
    const at = places[count] as number;
    places[count] = at + 1;
    return at;
  };
  for (let number = 0; number < words.length; number++) {
    const count = counts[number] as number;
    const at = placeOf(count);
    if (at < MOST_WORDS) found[at] = [(words[number] as Word).root, count];
  }
  for (const [root, count] of apart) {
    const at = placeOf(count);
    if (at < MOST_WORDS) found[at] = [root, count];
  }
  return found;
}
