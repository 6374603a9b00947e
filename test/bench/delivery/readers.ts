// Invented readers: the same for the same number of them.

import type { Briefing, Choice, Wishes } from '../../../src/model';
import { choiceId } from '../../../src/text/choice-id';
import { createDice } from '../../dice';

export const CHOICES = 500;

/** Of ten. */
const LANGUAGES = ['en', 'en', 'en', 'en', 'en', 'en', 'fr', 'fr', 'vi', 'vi'] as const;
const ZONES = ['Asia/Ho_Chi_Minh', 'Europe/Paris', 'America/New_York', 'Australia/Sydney', 'UTC'];

/** Five hundred choices: everything, then whatever names a topic of the day, so that each has something to tell. */
function inventChoices({ leaders, topics }: Briefing, watchlist: readonly { id: string }[]): (Choice | null)[] {
  const dice = createDice(1);
  const pick = (ids: readonly { id: string }[]) => ids[Math.floor(dice() * ids.length)]?.id ?? '';
  const several = (most: number, ids: readonly { id: string }[]) =>
    Array.from({ length: Math.floor(dice() * (most + 1)) }, () => pick(ids));
  const found = new Map<string, Choice | null>([[choiceId(null), null]]);
  while (found.size < CHOICES) {
    const choice = { topics: [pick(topics), ...several(2, topics)], leaders: [...several(2, leaders), ...several(2, watchlist)] };
    found.set(choiceId(choice), choice);
  }
  return [...found.values()];
}

/**
 * The first five hundred follow one choice each; of the others, the n-th choice has 1/n as many readers as the first. All get mail as soon as it is out, nine of ten
 * every day.
 */
export function* inventReaders(count: number, briefing: Briefing, watchlist: readonly { id: string }[]): Generator<Wishes> {
  const choices = inventChoices(briefing, watchlist);
  const dice = createDice(2);
  for (let i = 0; i < count; i++) {
    const rank = i < CHOICES ? i : Math.floor(CHOICES ** dice()) - 1;
    yield {
      choice: choices[rank] ?? null,
      frequency: dice() < 0.9 ? 'daily' : 'weekdays',
      language: LANGUAGES[Math.floor(dice() * LANGUAGES.length)] ?? 'en',
      hour: null,
      timeZone: ZONES[Math.floor(dice() * ZONES.length)] ?? 'UTC',
    };
  }
}
