import type { AnalysedArticle, KeyPoint } from '../../src/model';

/** An analysed article for tests of the stores, with one key point for each of the texts. */
export function analysed(id: string, publishedAt: string, ...points: string[]): AnalysedArticle {
  const keyPoints: KeyPoint[] = points.map((text) => ({
    text,
    start: 0,
    end: text.length,
    people: [],
    speaker: null,
    actor: null,
    statement: false,
    topics: [],
    score: 1,
    why: { parts: [], leaders: [], speaker: null },
  }));
  return {
    article: {
      id,
      headline: `Headline of ${id}`,
      text: points.join(' '),
      language: 'en',
      publishedAt,
      dateFrom: 'input',
      source: null,
      url: null,
    },
    analysis: {
      sentences: [],
      people: [],
      statements: [],
      meetings: [],
      visits: [],
      correction: null,
      figures: [],
      dates: [],
      topics: [],
      keyPoints,
      fingerprint: { words: [], marks: [] },
    },
  };
}
