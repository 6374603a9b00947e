import { IDS_AN_ARTICLE } from './search-rows';

/** A key point that was found, with its rank by FTS5: the better the further below 0. */
export interface Found {
  id: number;
  rank: number;
}

/** An article that was found, with the ids of the key points it was found by, in their order. */
export interface RankedArticle {
  keyPoints: number[];
}

/** Key points of an article that rank lower than this, seen from its best, have the words in its headline only, or fewer of them. */
const FAR_BELOW = 0.6;
/** How finely articles are told apart by rank: within a step, the newest comes first. */
const STEPS = 4;

/**
 * Articles by their best key point, in a few steps seen from the best of all; those of one step by date, the newest first. What this levels are
 * differences that no reader sees a reason for, such as the length of a headline. Ids go by date.
 */
export function rankArticles(found: readonly Found[]): RankedArticle[] {
  const best = Math.min(0, ...found.map(({ rank }) => rank));
  const articles = [...Map.groupBy(found, ({ id }) => Math.floor(id / IDS_AN_ARTICLE))].map(([number, points]) => {
    const first = Math.min(...points.map(({ rank }) => rank));
    const near = points.filter(({ rank }) => rank <= FAR_BELOW * first);
    return { number, step: best < 0 ? Math.round((STEPS * first) / best) : 0, keyPoints: near.map(({ id }) => id).sort((a, b) => a - b) };
  });
  return articles.sort((a, b) => b.step - a.step || b.number - a.number).map(({ keyPoints }) => ({ keyPoints }));
}
