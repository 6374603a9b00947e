import type { Topic, Watchlist } from '../model';
import topicData from './topics.json';
import watchlistData from './watchlist.json';

// The compiler's type of a JSON file lists each object's keys, and lacks the index signatures of the model.

export const watchlist = watchlistData as unknown as Watchlist;

export const topics = topicData as unknown as readonly Topic[];
