import type { Language } from '../../model';
import type { LanguageData } from '../language-data';
import { countries } from './countries';
import { english } from './en';
import { french } from './fr';
import type { Lexicon } from './lexicon';

// Nothing of the Worker imports this: `npm run generate` makes its files of data from here, and tests read it directly.

const lexicons: readonly Lexicon[] = [english, french];

/** The data of every language that has a lexicon, with the words of these topics. */
export function makeLanguages(topics: readonly { id: string; words: Record<Language, string[]> }[]): LanguageData[] {
  return lexicons.map((lexicon) => {
    const { language } = lexicon;
    const named = language === 'fr' ? 'fr' : 'en';
    return {
      language,
      lexicon,
      countries: countries.map(({ code, names, demonyms, seats }) => ({ code, names: names[named], demonyms: demonyms[named], seats })),
      topicWords: Object.fromEntries(topics.map(({ id, words }) => [id, words[language] ?? []])),
    };
  });
}
