import type { AnalysedArticle } from '../../model';

/** Key points that are shown when nobody says how many. */
export const KEY_POINTS = 5;

/** An article with its analysis as the interface shows it: all but the fingerprint. */
export function viewAnalysis({ article, analysis }: AnalysedArticle, keyPoints = KEY_POINTS) {
  const { fingerprint: _, ...shown } = analysis;
  return { article, ...shown, keyPoints: analysis.keyPoints.slice(0, keyPoints) };
}

/** Of a short report, five key points would be all of it: an excerpt quotes a third of its sentences at most. */
const EXCERPT = 1 / 3;

/** How many key points of an article are shown where its text is not. */
export function excerptLength({ analysis }: AnalysedArticle): number {
  return Math.min(KEY_POINTS, Math.ceil(analysis.sentences.length * EXCERPT));
}

/** The same for whom the text may not be shown to: a few key points, and everything else as offsets. */
export function viewExcerpt(analysed: AnalysedArticle, keyPoints = KEY_POINTS) {
  const { article, ...shown } = viewAnalysis(analysed, Math.min(keyPoints, excerptLength(analysed)));
  return { article: { ...article, text: null }, ...shown };
}
