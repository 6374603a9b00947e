import { findStories } from '../../src/compose/stories';
import type { AnalysedArticle, Article, Statement } from '../../src/model';
import { fold } from '../../src/text/fold';
import { analyzeText } from '../analyze/analyze-text';
import type { MarkedArticle, MarkedStatement } from './marked-article';
import { accuracy, bCubedF1, countExact, coverage, f1, f1OfCounts, rouge } from './scores';

/** An article as it is read, beside what an annotator marked. */
export interface ReadArticle extends AnalysedArticle {
  gold: MarkedArticle;
}

/** Reads an article as a briefing would. */
export function readArticle(article: Article): AnalysedArticle {
  const { text, language, publishedAt, headline } = article;
  return { article, analysis: analyzeText(text, { language, date: publishedAt, headline }) };
}

export const readMarked = (gold: MarkedArticle): ReadArticle => ({ gold, ...readArticle(gold.article) });

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: number[]) => sum(numbers) / numbers.length;

/** F1 of sentence ends; the end of the text is none. */
export function scoreSentenceEnds(read: readonly ReadArticle[]): number {
  const counts = read.map(({ gold, analysis }) => {
    const ends = (spans: readonly { end: number }[]) => spans.map(({ end }) => end).filter((end) => end < gold.article.text.length);
    const right = new Set(ends(gold.sentences));
    const found = ends(analysis.sentences);
    return { right: found.filter((end) => right.has(end)).length, found: found.length, gold: right.size };
  });
  return f1OfCounts(sum(counts.map((c) => c.right)), sum(counts.map((c) => c.found)), sum(counts.map((c) => c.gold)));
}

/** F1 of people's names, both ends right. */
export function scorePeople(read: readonly ReadArticle[]): number {
  const names = read.map(({ analysis }) => analysis.people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name')));
  const right = sum(read.map(({ gold }, i) => countExact(names[i] ?? [], gold.names)));
  return f1OfCounts(right, names.flat().length, sum(read.map(({ gold }) => gold.names.length)));
}

/** From which share of it covered words count as found. */
const FOUND = 0.3;

/** F1 of statements, by the share of their characters that is covered. */
export function scoreStatements(read: readonly ReadArticle[]): number {
  const found = read.flatMap(({ gold, analysis }) =>
    gold.statements.map((one) => analysis.statements.some((s) => coverage(one, s) >= FOUND)),
  );
  const right = read.flatMap(({ gold, analysis }) =>
    analysis.statements.map((s) => gold.statements.some((one) => coverage(s, one) >= FOUND)),
  );
  return f1(accuracy(right.filter(Boolean).length, right.length), accuracy(found.filter(Boolean).length, found.length));
}

/** Of the statements found, the share whose speaker is right: the same last name, a body's words, or nobody. */
export function scoreSpeakers(read: readonly ReadArticle[]): number {
  const pairs = read.flatMap((one) =>
    one.gold.statements.flatMap((gold) => {
      const best = [...one.analysis.statements].sort((a, b) => coverage(gold, b) - coverage(gold, a))[0];
      return best && coverage(gold, best) >= FOUND ? [isRightSpeaker(gold, best, one)] : [];
    }),
  );
  return accuracy(pairs.filter(Boolean).length, pairs.length);
}

function isRightSpeaker(gold: MarkedStatement, { speaker }: Statement, { analysis }: AnalysedArticle): boolean {
  if (!gold.speaker || !speaker) return !gold.speaker && !speaker;
  const person = analysis.people.find(({ id }) => id === speaker.personId);
  if (person) return lastWord(person.name) === lastWord(gold.speaker);
  return fold(speaker.text).includes(fold(gold.speaker)) || lastWord(speaker.text) === lastWord(gold.speaker);
}

const lastWord = (name: string) => fold(name).split(' ').at(-1);

/** Of the judged sentences, each read alone: the share whose best topic is a right one, or that rightly have none. */
export function scoreTopics(read: readonly ReadArticle[]): number {
  const judged = read.flatMap(({ gold }) =>
    gold.sentences.flatMap(({ start, end, topics: right }) => {
      if (!right) return [];
      const [best] = analyzeText(gold.article.text.slice(start, end), { language: gold.article.language }).topics;
      return [best ? right.includes(best.id) : right.length === 0];
    }),
  );
  return accuracy(judged.filter(Boolean).length, judged.length);
}

/** Mean ROUGE-N of as many key points as the editor marked, in reading order, against those. */
export function scoreKeyPoints(n: number, read: readonly ReadArticle[]): number {
  return mean(
    read.map(({ gold, analysis }) => {
      const wanted = gold.sentences.filter(({ key }) => key);
      const best = analysis.keyPoints.slice(0, wanted.length).sort((a, b) => a.start - b.start);
      const reference = wanted.map(({ start, end }) => gold.article.text.slice(start, end)).join(' ');
      return rouge(n, best.map(({ text }) => text).join(' '), reference);
    }),
  );
}

/**
 * B-cubed F1 of the stories that articles are grouped into.
 *
 * @param gold each article's story.
 */
export function scoreStories(articles: readonly AnalysedArticle[], gold: readonly string[]): number {
  const groupOf = new Map(findStories(articles).flatMap((group, i) => group.map((place) => [place, i])));
  return bCubedF1(
    articles.map((_, place) => groupOf.get(place)),
    gold,
  );
}
