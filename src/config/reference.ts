import type { Watchlist } from '../model';
import watchlistData from './watchlist.json';

// The compiler's type of a JSON file lists each object's keys, and lacks the index signatures of the model.
export const watchlist = watchlistData as unknown as Watchlist;

/** topics.json without the words of its topics. */
export { topics } from './topics.generated';
