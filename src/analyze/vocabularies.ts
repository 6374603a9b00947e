import type { Topic, Watchlist } from '../model';
import type { LanguageData } from './language-data';
import { Vocabulary } from './vocabulary';

const vocabularies = new WeakMap<LanguageData, Vocabulary>();

/** The vocabulary of a language over a watchlist and topics: made once for each, kept as long as the language's data is. */
export function vocabularyOf(language: LanguageData, watchlist: Watchlist, topics: readonly Topic[]): Vocabulary {
  const kept = vocabularies.get(language);
  if (kept && kept.watchlist === watchlist && kept.topics === topics) return kept;
  const made = new Vocabulary(language, watchlist, topics);
  vocabularies.set(language, made);
  return made;
}
