import type { Article, PointSource, Span } from '../model';

/** Where in an article something is said, with its words. */
export function sourceOf(article: Article, { start, end }: Span): PointSource {
  const { id, source, url, publishedAt, language, text, excerpt } = article;
  return { article: id, source, url, publishedAt, language, start, end, text: text.slice(start, end), ...(excerpt && { excerpt }) };
}
