import type { LanguageData } from '../../src/analyze/language-data';
import { dataLanguageOf } from '../../src/analyze/languages';
import { makeLanguages } from '../../src/analyze/lexicon/lexicons';
import topics from '../../src/config/topics.json';
import type { Language } from '../../src/model';

const languages = makeLanguages(topics);

/** What an article of this language is read with, straight from its sources. */
export function languageOf(language: Language): LanguageData {
  const found = languages.find((data) => data.language === dataLanguageOf(language));
  if (!found) throw new Error(`no data of ${language}`);
  return found;
}
