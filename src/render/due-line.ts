import type { Language } from '../model';
import { formatLongDay, formatTime, localDate } from './dates';
import { placeName } from './names';
import { wordsFor } from './words';

/** "The next briefing comes out on Sunday 22 February 2026 at 06:30, Ha Noi." of the instant when it is due. */
export function dueLine(dueAt: string, { timeZone, place }: { timeZone: string; place: string }, language: Language): string {
  return wordsFor(language).nextDue(
    formatLongDay(localDate(dueAt, timeZone), language),
    formatTime(dueAt, timeZone),
    placeName(place, language),
  );
}
