import type { AnalysedArticle } from '../model';
import { type Frame, viewFrame } from './frame';
import { direction } from './names';
import { clip, oneLine } from './one-line';
import { articlePath } from './paths';
import { webUrl } from './sentence-link';
import { templates } from './templates.generated';
import { type StoredWith, viewArticle } from './view/article-view';
import { wordsFor } from './words';

export type { Shown } from './view/article-view';

/**
 * A stored article as a page: its text with the key points marked, who says each, and what else was understood of it. Whoever searches is led to
 * the original; where there is none, the page stays out of search engines.
 */
export function renderArticle(analysed: AnalysedArticle, stored: StoredWith, frame: Frame): string {
  const { article } = analysed;
  const words = wordsFor(frame.language);
  const view = viewArticle(analysed, stored, frame);
  const title = clip(oneLine(article.headline), 120) || words.article.title;
  const original = webUrl(article.url);
  const head = {
    path: articlePath(article.id),
    title,
    description: clip(view.points[0]?.text ?? title, 300),
    ...(original === null ? { hidden: true } : { original }),
  };
  // What a language not known is written in shows by its letters.
  const textDir = view.textLang === null ? 'auto' : direction(view.textLang);
  return templates['article-page']({ ...viewFrame(frame, head), ...view, textDir });
}
