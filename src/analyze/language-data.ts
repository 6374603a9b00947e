import type { Language } from '../model';
import type { Lexicon } from './lexicon/lexicon';

/** All that the reading of a language's texts has to be told. Nothing but JSON: it lies in a file a language, beside the script. */
export interface LanguageData {
  language: Language;
  lexicon: Lexicon;
  /**
   * Words and phrases of each topic, by its id, spelled as the lexicon does; a final * stands for any ending, a final ? after that marks a
   * weak sign: a word that other subjects use too ("goal?", "city?").
   */
  topicWords: Record<string, string[]>;
}
