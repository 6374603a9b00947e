import type { Topic, Watchlist } from '../model';
import type { Lexicon } from './lexicon/lexicon';
import { Vocabulary } from './vocabulary';

const vocabularies = new WeakMap<Watchlist, Map<string, Vocabulary>>();

/** The vocabulary of a language over a watchlist and topics: made once for each, kept as long as the watchlist is. */
export function vocabularyOf(lexicon: Lexicon, watchlist: Watchlist, topics: readonly Topic[]): Vocabulary {
  const known = vocabularies.get(watchlist) ?? new Map<string, Vocabulary>();
  vocabularies.set(watchlist, known);
  const kept = known.get(lexicon.language);
  if (kept && kept.topics === topics) return kept;
  const made = new Vocabulary(lexicon, watchlist, topics);
  known.set(lexicon.language, made);
  return made;
}
