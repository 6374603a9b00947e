import { IDS_AN_ARTICLE } from './search-rows';

/** A key point that was found, with its rank by FTS5: the better the further below 0. */
export interface Found {
  id: number;
  rank: number;
}

/** An article that was found, with the ids of the key points it was found by, best first. */
export interface RankedArticle {
  keyPoints: number[];
}

/** How finely articles are told apart by rank: within a step, the newest comes first. */
const STEPS = 4;

/**
 * Articles by their best key point, in a few steps seen from the best of all; those of one step by date, the newest first. What this levels are
 * differences that no reader sees a reason for, such as the length of a headline. Ids go by date.
 */
export function rankArticles(found: readonly Found[]): RankedArticle[] {
  const best = Math.min(0, ...found.map(({ rank }) => rank));
  const articles = [...Map.groupBy(found, ({ id }) => Math.floor(id / IDS_AN_ARTICLE)).values()].map((points) => {
    const sorted = points.toSorted((a, b) => a.rank - b.rank || a.id - b.id);
    const first = sorted[0] as Found;
    return { step: best < 0 ? Math.round((STEPS * first.rank) / best) : 0, newest: first.id, keyPoints: sorted.map(({ id }) => id) };
  });
  return articles
    .sort((a, b) => b.step - a.step || Math.floor(b.newest / IDS_AN_ARTICLE) - Math.floor(a.newest / IDS_AN_ARTICLE))
    .map(({ keyPoints }) => ({ keyPoints }));
}
