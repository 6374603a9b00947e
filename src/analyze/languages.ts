import type { Language } from '../model';
import { LANGUAGES } from './languages.generated';

/** The language whose data a text is read with: English for one without, whose words then rarely match, but names and numbers are found. */
export function dataLanguageOf(language: Language): Language {
  return LANGUAGES.includes(language) ? language : 'en';
}
