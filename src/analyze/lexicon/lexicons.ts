import type { Language } from '../../model';
import type { LanguageData } from '../language-data';
import { english } from './en';
import { french } from './fr';
import type { Lexicon } from './lexicon';
import { vietnamese } from './vi';

// Nothing of the Worker imports this: `npm run generate` makes its files of data from here, and tests read it directly.

const lexicons: readonly Lexicon[] = [english, french, vietnamese];

/** The data of every language that has a lexicon, with the words of these topics. */
export function makeLanguages(topics: readonly { id: string; words: Record<Language, string[]> }[]): LanguageData[] {
  return lexicons.map((lexicon) => {
    const { language } = lexicon;
    return { language, lexicon, topicWords: Object.fromEntries(topics.map(({ id, words }) => [id, words[language] ?? []])) };
  });
}
