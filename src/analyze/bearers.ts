import type { Language, WatchlistEntry } from '../model';
import { fold } from '../text/fold';

/** A name as texts are searched for it: folded words, and the surname. */
export interface Bearer {
  words: string[];
  surname: string;
}

const wordsOf = (name: string) => fold(name).split(/[\s-]+/);

/** As a language calls somebody: "Tập" stands in "Tập Cận Bình" where "Xi" stands in "Xi Jinping", "Poutine" where "Putin" does. */
export function bearerOf({ name, names, surname }: WatchlistEntry, language: Language): Bearer {
  const usual = wordsOf(surname);
  const own = names[language];
  if (own === undefined) return { words: wordsOf(name), surname: usual.join(' ') };
  const words = wordsOf(own);
  const first = wordsOf(name)[0] === usual[0];
  return { words, surname: (first ? words.slice(0, usual.length) : words.slice(-usual.length)).join(' ') };
}

/** A bearer's surname as written in a name of as many words: "Tập" in "Tập Cận Bình". */
export const surnameIn = (name: string, { words, surname }: Bearer): string => name.split(/[\s-]+/)[words.indexOf(surname)] ?? name;
