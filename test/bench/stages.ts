// What the bench measures, bundled by esbuild as the Worker is.
export { composeBriefing } from '../../src/compose/briefing';

import { analyze as analyzeWith } from '../../src/analyze/analyze';
import editions from '../../src/config/editions.json';
import { topics, watchlist } from '../../src/config/reference';
import { type Given, ingest as ingestWith, type Kind } from '../../src/ingest/ingest';
import type { Article } from '../../src/model';
import { languageOf } from '../analyze/languages';
import { TRIGRAMS } from '../ingest/trigrams';

export const ingest = (kind: Kind, body: string, given: Given, arrival: { date: string }) =>
  ingestWith(kind, body, given, arrival, TRIGRAMS);

/** With the data of the article's language, which the Worker has loaded before. */
export const analyze = (article: Article) => analyzeWith(article, languageOf(article.language), watchlist, topics);

export { editions, topics, watchlist };
