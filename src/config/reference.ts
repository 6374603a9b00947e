import type { Watchlist } from '../model';
import watchlistData from './watchlist.json';

// What dist/assets/reference.json is made of, and what tests compare with: no part of the script.

// The compiler's type of a JSON file lists each object's keys, and lacks the index signatures of the model.
export const watchlist = watchlistData as unknown as Watchlist;

/** topics.json without the words of its topics. */
export { topics } from './topics.generated';
