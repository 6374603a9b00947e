import { analyze } from '../../analyze/analyze';
import type { LanguageData } from '../../analyze/language-data';
import { dataLanguageOf } from '../../analyze/languages';
import type { Analysis, Article } from '../../model';
import type { Services } from '../../services';

/**
 * Analyses an article without storing anything; `keyPoints` limits the key points, without it all that a briefing chooses from are given.
 *
 * @throws Problem 503 when the data of its language cannot be had.
 */
export async function analyzeArticle({ languages, watchlist, topics }: Services, article: Article, keyPoints?: number): Promise<Analysis> {
  const language = (await languages.load(dataLanguageOf(article.language))) as LanguageData;
  return analyze(article, language, watchlist, topics, keyPoints === undefined ? {} : { keyPoints });
}
