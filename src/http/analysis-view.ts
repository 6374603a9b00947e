import type { AnalysedArticle } from '../model';

/** Key points that are shown when nobody says how many. */
export const KEY_POINTS = 5;

/** An article with its analysis as the interface shows it: all but the fingerprint. */
export function viewAnalysis({ article, analysis }: AnalysedArticle, keyPoints = KEY_POINTS) {
  const { fingerprint: _, ...shown } = analysis;
  return { article, ...shown, keyPoints: analysis.keyPoints.slice(0, keyPoints) };
}
