// What the bench measures, bundled by esbuild as the Worker is.
export { analyze } from '../../src/analyze/analyze';
export { composeBriefing } from '../../src/compose/briefing';
export { ingest } from '../../src/ingest/ingest';

import editions from '../../src/config/editions.json';
import topics from '../../src/config/topics.json';
import watchlist from '../../src/config/watchlist.json';

export { editions, topics, watchlist };
