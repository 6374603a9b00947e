import type { AnalysedArticle, Article, Briefing, Correction, Figure } from '../model';
import { sourceOf } from './sources';
import { wordsOf } from './words';

/** From this share of its words in common, a headline is that of the report that is corrected. */
const SAME_HEADLINE = 0.5;

interface Told {
  id: string;
  headline: string;
  source: string | null;
  url: string | null;
  date: string;
}

/**
 * The day's corrections, those of the most important stories first, each with the report that it corrects: of the same source, with a headline
 * alike, of this day or of one of the last seven.
 *
 * @param stories the most important first, with their articles in fixed order.
 * @param earlier newest first.
 */
export function findCorrections(
  stories: readonly { id: string; articles: readonly AnalysedArticle[] }[],
  earlier: readonly Briefing[],
  date: string,
): Correction[] {
  const today = stories.flatMap(({ articles }) => articles.map(({ article }): Told => ({ ...article, date })));
  const before = earlier.flatMap((briefing) => briefing.articles.map((article): Told => ({ ...article, date: briefing.date })));
  return stories.flatMap(({ id: story, articles }) =>
    articles.flatMap(({ article, analysis }) => {
      if (!analysis.correction) return [];
      const source = sourceOf(article, analysis.correction);
      return [{ text: source.text, story, sources: [source], corrects: correctedBy(article, [...today, ...before]) }];
    }),
  );
}

function correctedBy(article: Article, reports: readonly Told[]): Correction['corrects'] {
  const words = new Set(wordsOf(article.headline));
  let best: Told | undefined;
  let most = SAME_HEADLINE;
  for (const report of reports) {
    if (report.id === article.id || report.source !== article.source) continue;
    const own = new Set(wordsOf(report.headline));
    const alike = [...own].filter((word) => words.has(word)).length / Math.max(1, own.size);
    if (alike < most || (best && alike === most)) continue;
    best = report;
    most = alike;
  }
  return best ? { article: best.id, headline: best.headline, url: best.url, date: best.date } : null;
}

/** Whether a figure is a matter of a correction: told there with its right value, and no number of the day by itself. */
export function isCorrected(stories: readonly { articles: readonly AnalysedArticle[] }[]): (article: string, figure: Figure) => boolean {
  const corrected = stories.flatMap(({ articles }) =>
    articles.flatMap(({ article, analysis: { correction, figures } }) => {
      if (!correction) return [];
      const own = figures.filter(({ start, end }) => correction.start <= start && end <= correction.end);
      const values = new Set(own.map(({ value, unit }) => `${value} ${unit}`));
      return [
        { articles: new Set(articles.map((other) => other.article.id)), id: article.id, source: article.source, own: new Set(own), values },
      ];
    }),
  );
  return (article, figure) =>
    corrected.some(
      ({ articles, own, values }) => own.has(figure) || (articles.has(article) && values.has(`${figure.value} ${figure.unit}`)),
    );
}
