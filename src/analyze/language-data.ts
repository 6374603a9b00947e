import type { Language } from '../model';
import type { Lexicon } from './lexicon/lexicon';

/** All that the reading of a language's texts has to be told. Nothing but JSON: it lies in a file a language, beside the script. */
export interface LanguageData {
  language: Language;
  lexicon: Lexicon;
  countries: CountryWords[];
  /** Folded words and phrases of each topic, by its id; a final * stands for any ending. */
  topicWords: Record<string, string[]>;
}

/** A country or a body as one language calls it, folded. */
export interface CountryWords {
  /** ISO 3166-1 alpha-2, or the short name of a body: "UN", "EU", "NATO". */
  code: string;
  names: string[];
  demonyms: string[];
  /** Capitals and houses that stand for the state. */
  seats: string[];
}
