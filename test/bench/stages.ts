// What the bench measures, bundled by esbuild as the Worker is.
export { composeBriefing } from '../../src/compose/briefing';
export { ingest } from '../../src/ingest/ingest';

import { analyze as analyzeWith } from '../../src/analyze/analyze';
import editions from '../../src/config/editions.json';
import { topics, watchlist } from '../../src/config/reference';
import type { Article } from '../../src/model';
import { languageOf } from '../analyze/languages';

/** With the data of the article's language, which the Worker has loaded before. */
export const analyze = (article: Article) => analyzeWith(article, languageOf(article.language), watchlist, topics);

export { editions, topics, watchlist };
