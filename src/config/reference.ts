import type { Watchlist } from '../model';
import sourcesData from './sources.json';
import watchlistData from './watchlist.json';

// What dist/assets/reference.json is made of, and what tests compare with: no part of the script.

// The compiler's type of a JSON file lists each object's keys, and lacks the index signatures of the model.
export const watchlist = watchlistData as unknown as Watchlist;

/** sources.json as it stands there, unchecked. */
export const sourceFile: unknown = sourcesData;

/** topics.json without the words of its topics. */
export { topics } from './topics.generated';
