import type { AnalysedArticle } from '../model';
import { agglomerate } from './agglomerate';
import { findPairs } from './neighbours';
import { type Terms, weigh } from './vectors';
import { wordsOf } from './words';

/**
 * From which similarity two articles of one language tell one event; of two languages, which share only names, numbers and words
 * that are written alike. Both fitted on public three-outlet clusters and on aligned English and French news.
 */
const SAME_LANGUAGE = 0.19;
const CROSS_LANGUAGE = 0.11;
/** What a mark (a person, a country, a number …) counts between languages, in occurrences of a word. */
const CROSS_MARK = 3;

/** Words of a headline shorter than this are mostly particles. */
const SHORTEST_WORD = 4;

/**
 * Groups the articles that tell one event.
 *
 * @param articles in their fixed order; the result holds places in it, ascending, groups in order of their first article.
 */
export function findStories(articles: readonly AnalysedArticle[]): number[][] {
  const languages = articles.map(({ article }) => article.language);
  const same = weigh(articles.map(termsInLanguage));
  const samePairs = findPairs(same, SAME_LANGUAGE, 2, (a, b) => languages[a] === languages[b]);
  const mixed = new Set(languages).size > 1;
  const cross = weigh(mixed ? articles.map(termsOfAnyLanguage) : []);
  const crossPairs = findPairs(cross, CROSS_LANGUAGE, 2, (a, b) => languages[a] !== languages[b]);
  return agglomerate(
    languages,
    { vectors: same.vectors, pairs: samePairs, threshold: SAME_LANGUAGE },
    { vectors: cross.vectors, pairs: crossPairs, threshold: CROSS_LANGUAGE },
  );
}

function marksOf({ analysis }: AnalysedArticle, count: number): Terms {
  return analysis.fingerprint.marks.map((mark) => [`#${mark}`, count]);
}

/** The headline's words count once more: it names the event. */
function termsInLanguage(analysed: AnalysedArticle): Terms {
  const { language, headline } = analysed.article;
  const headlineWords = wordsOf(headline).filter((word) => word.length >= SHORTEST_WORD);
  const words = [...analysed.analysis.fingerprint.words, ...headlineWords.map((word): [string, number] => [word, 1])];
  return [...words.map(([word, count]): [string, number] => [`${language}:${word}`, count]), ...marksOf(analysed, 1)];
}

/** Names and learned words are often written alike in several languages, so words help across them as well. */
export function termsOfAnyLanguage(analysed: AnalysedArticle): Terms {
  return [...analysed.analysis.fingerprint.words, ...marksOf(analysed, CROSS_MARK)];
}
