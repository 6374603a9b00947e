import type { FoundArticle } from '../../model';
import { findTerms } from '../../text/find-terms';
import type { SearchTerm } from '../../text/search-terms';
import { formatDayMonthYear } from '../dates';
import { type Frame, linkTo } from '../frame';
import { languageName } from '../names';
import { oneLine } from '../one-line';
import { articlePath } from '../paths';
import { sentenceLink, textFragment, webUrl } from '../sentence-link';
import { wordsFor } from '../words';
import { foreign, sourceName } from './point-view';

/** A run of a text, all of it found or none. */
export interface MarkedRun {
  text: string;
  found: boolean;
}

/** A text in runs, so that a template marks the words found. */
export function markTerms(text: string, terms: readonly SearchTerm[]): MarkedRun[] {
  const line = oneLine(text);
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const { start, end } of findTerms(line, terms)) {
    runs.push({ text: line.slice(at, start), found: false }, { text: line.slice(start, end), found: true });
    at = end;
  }
  runs.push({ text: line.slice(at), found: false });
  return runs.filter((run) => run.text !== '');
}

/** The sentence in its source, or where that has no address, on our own page of the article. */
function linkToSentence(frame: Frame, { id, url }: FoundArticle, sentence: string): string {
  const inSource = sentenceLink(url, sentence);
  if (inSource !== null) return inSource;
  const fragment = textFragment(sentence);
  return linkTo(frame, articlePath(id)) + (fragment === null ? '' : `#:~:text=${fragment}`);
}

/** One article of a search's results. */
export function viewFound(article: FoundArticle, terms: readonly SearchTerm[], frame: Frame) {
  const words = wordsFor(frame.language);
  const lang = foreign(frame, article.language);
  const language = lang === null ? null : languageName(lang, frame.language);
  const headline = oneLine(article.headline);
  const source = sourceName({ words }, article);
  // A late article is in the briefing of a later day.
  const date = article.briefing ?? article.date;
  return {
    date,
    day: formatDayMonthYear(date, frame.language),
    briefing: article.briefing === null ? null : linkTo(frame, `/briefings/${article.briefing}`),
    lang,
    language: language === null ? '' : words.inLanguage(language),
    headline: headline === '' ? null : markTerms(headline, terms),
    href: webUrl(article.url) ?? linkTo(frame, articlePath(article.id)),
    points: article.keyPoints.map((text) => ({
      runs: markTerms(text, terms),
      source,
      href: linkToSentence(frame, article, text),
    })),
    more: article.more > 0 ? words.search.more(article.more) : '',
  };
}
