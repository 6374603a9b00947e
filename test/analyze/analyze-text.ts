import { analyze } from '../../src/analyze/analyze';
import { type Tokens, tokenize } from '../../src/analyze/tokens';
import { vocabularyOf } from '../../src/analyze/vocabularies';
import { topics, watchlist } from '../../src/config/reference';
import type { Analysis, Article, Language, Person, Span } from '../../src/model';
import { languageOf } from './languages';

export interface Setting {
  language?: Language;
  /** The article's day. */
  date?: string;
  headline?: string;
  keyPoints?: number;
}

export function articleOf(text: string, { language = 'en', date = '2026-03-04', headline = '' }: Setting = {}): Article {
  return { id: 'id', headline, text, language, publishedAt: date, dateFrom: 'input', source: null, url: null };
}

/** The analysis of a text, over the real watchlist and topics. */
export function analyzeText(text: string, setting: Setting = {}): Analysis {
  const article = articleOf(text, setting);
  const options = setting.keyPoints === undefined ? {} : { keyPoints: setting.keyPoints };
  return analyze(article, languageOf(article.language), watchlist, topics, options);
}

/** Setting of a French article. */
export const fr: Setting = { language: 'fr' };

/** Setting of a Vietnamese article. */
export const vi: Setting = { language: 'vi' };

/** The words of spans. */
export const wordsOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** Who says what: [id of a person, or a body as written in brackets, or null, the words said without a last comma]. */
export function saidIn(text: string, setting: Setting = {}): [string | null, string][] {
  return analyzeText(text, setting).statements.map(({ start, end, speaker }) => [
    speaker ? (speaker.personId ?? `(${speaker.text})`) : null,
    text.slice(start, end).replace(/,$/, ''),
  ]);
}

/** What a text calls each person: { "to-lam": ["To Lam", "He"] }. */
export function calledIn(text: string, setting: Setting = {}): Record<string, string[]> {
  return Object.fromEntries(analyzeText(text, setting).people.map(({ id, mentions }) => [id, wordsOf(text, mentions)]));
}

/** The person of that id; throws when the text has none. */
export function personIn(text: string, id: string, setting: Setting = {}): Person {
  const person = analyzeText(text, setting).people.find((one) => one.id === id);
  if (!person) throw new Error(`${id} is not found`);
  return person;
}

export function tokensOf(text: string, language: Language = 'en'): Tokens {
  return tokenize(text, vocabularyOf(languageOf(language), watchlist, topics));
}
