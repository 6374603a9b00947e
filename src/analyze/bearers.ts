import type { WatchlistEntry } from '../model';
import { fold } from '../text/fold';

/** A name as texts are searched for it: folded words, and the surname. */
export interface Bearer {
  words: string[];
  surname: string;
}

export function bearerOf({ name, surname }: WatchlistEntry): Bearer {
  return { words: fold(name).split(/[\s-]+/), surname: fold(surname).replace(/-/g, ' ') };
}
