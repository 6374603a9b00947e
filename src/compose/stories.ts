import type { AnalysedArticle } from '../model';
import { agglomerate } from './agglomerate';
import { dampCrowded } from './crowds';
import { findPairs } from './neighbours';
import { dampLong, type Terms, weigh } from './vectors';
import { wordsOf } from './words';

/**
 * From which similarity texts tell one event: of one language, where nothing else comes near them, and of two, which share only names, numbers and
 * the beginnings of words. A text and its translation alone are one event at less, as nothing speaks against it. Round values that hold for public clusters of three
 * outlets, for long reports and short leads, and for aligned English and French news alike.
 */
const SCALE = { same: 0.11, cross: 0.4 };
const ALONE = { same: 0.11, cross: 0.25 };
/** Less alike are not looked at. */
const LEAST = 0.5;
/** Less alike, of one language, are no part of a crowd. */
const LEAST_IN_CROWD = 0.02;
/** What two languages can share is less: from so many such terms a text says enough. */
const ENOUGH_SHARED = 8;

/** What a mark (a person, a country, a number …) counts between languages, in occurrences of a word; and a number within one. */
const MARK = 3;
/** What a headline's words count besides: it names the event. */
const HEADLINE = 2;
/** Words of two languages that begin alike are mostly one word: "minist(er|re)", "econo(mic|mique)". */
const BEGINNING = 5;

/** Words of a headline shorter than this are mostly particles. */
const SHORTEST_WORD = 4;

/**
 * Groups the articles that tell one event.
 *
 * @param articles in their fixed order; the result holds places in it, ascending, groups in order of their first article.
 */
export function findStories(articles: readonly AnalysedArticle[]): number[][] {
  const languages = articles.map(({ article }) => article.language);
  const mixed = new Set(languages).size > 1;
  const within = weigh(articles.map(termsInLanguage));
  const damped = { ...within, vectors: within.vectors.map(dampLong) };
  const same = dampCrowded(
    damped.vectors,
    findPairs(damped, LEAST_IN_CROWD, 2, (a, b) => languages[a] === languages[b]),
    languages,
  );
  const cross = weigh(mixed ? sharedOnly(articles.map(termsOfAnyLanguage), languages) : [], ENOUGH_SHARED);
  const pairs = [
    ...same.pairs.filter(({ similarity }) => similarity >= SCALE.same * LEAST),
    ...findPairs(cross, SCALE.cross * LEAST, 2, (a, b) => languages[a] !== languages[b]),
  ];
  return agglomerate({ languages, days: articles.map(daysOf), same: same.vectors, cross: cross.vectors }, pairs, SCALE, ALONE);
}

/** A word that only one language has that day says nothing between languages: it is left out, the marks stay. */
function sharedOnly(texts: readonly Terms[], languages: readonly string[]): Terms[] {
  const owner = new Map<string, string | null>();
  texts.forEach((terms, i) => {
    for (const [term] of terms) {
      const known = owner.get(term);
      owner.set(term, known === undefined || known === languages[i] ? (languages[i] as string) : null);
    }
  });
  return texts.map((terms) => terms.filter(([term]) => term.startsWith('#') || owner.get(term) === null));
}

const WEEKDAY = /^w:/;

/** The days of the week that an article names, as bits. */
function daysOf({ analysis }: AnalysedArticle): number {
  return analysis.fingerprint.marks.reduce((days, mark) => (WEEKDAY.test(mark) ? days | (1 << Number(mark.slice(2))) : days), 0);
}

function marksOf({ analysis }: AnalysedArticle, count: (mark: string) => number): Terms {
  return analysis.fingerprint.marks.flatMap((mark) => (WEEKDAY.test(mark) ? [] : [[`#${mark}`, count(mark)] as const]));
}

function termsInLanguage(analysed: AnalysedArticle): Terms {
  const { language, headline } = analysed.article;
  const headlineWords = wordsOf(headline).filter((word) => word.length >= SHORTEST_WORD);
  const words = [...analysed.analysis.fingerprint.words, ...headlineWords.map((word): [string, number] => [word, HEADLINE])];
  return [
    ...words.map(([word, count]): [string, number] => [`${language}:${word}`, count]),
    ...marksOf(analysed, (mark) => (mark.startsWith('n:') ? MARK : 1)),
  ];
}

/** Names and learned words are written much alike in several languages, so words help across them as well. */
export function termsOfAnyLanguage(analysed: AnalysedArticle): Terms {
  const words = analysed.analysis.fingerprint.words.map(([word, count]): [string, number] => [word.slice(0, BEGINNING), count]);
  return [...words, ...marksOf(analysed, () => MARK)];
}
