import type { Language } from '../../model';
import { english } from './en';
import { french } from './fr';
import type { Lexicon } from './lexicon';
import { vietnamese } from './vi';

const lexicons: readonly Lexicon[] = [english, french, vietnamese];

/** The lexicon of a language; English where there is none, whose words then rarely match, but names and numbers are found. */
export function lexiconOf(language: Language): Lexicon {
  return lexicons.find((lexicon) => lexicon.language === language) ?? english;
}
