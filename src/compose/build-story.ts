import type { AnalysedArticle, Edition, Language } from '../model';
import { hash } from '../text/hash';
import { byText, distinct } from './order';
import { inProtocolOrder, type Leader } from './people';
import { type Candidate, mergePoints } from './points';

/** A story of the day while the briefing is made. */
export interface DayStory {
  id: string;
  headline: string;
  /** In their fixed order. */
  articles: readonly AnalysedArticle[];
  leaders: string[];
  topics: string[];
  /** Best first. */
  candidates: Candidate[];
  weight: number;
}

const LONGEST_HEADLINE = 90;
const MOST_TOPICS = 5;
/** Topics that an article is hardly about do not become the story's. */
const WEAKEST_TOPIC = 0.2;

/** What a story is called, who and what it is about, and its points, from the articles that tell it. */
export function buildStory(
  edition: Edition,
  date: string,
  articles: readonly AnalysedArticle[],
  leaders: ReadonlyMap<string, Leader>,
): DayStory {
  const first = articles.map(({ article }) => article.id).sort(byText)[0] ?? '';
  const id = hash(`${edition.id} ${date} ${first}`, 12);
  const candidates = mergePoints(articles, id, date, edition.language, leaders).sort(byScore);
  const acting = leadersOf(articles, candidates, leaders);
  const rank = Math.min(9, ...acting.map((leader) => leaders.get(leader)?.rank ?? 9));
  const sources = distinct(articles.map(({ article }) => article.source ?? article.id)).length;
  return {
    id,
    headline: headlineOf(articles, edition.language),
    articles,
    leaders: acting,
    topics: topicsOf(articles),
    candidates,
    weight: weighStory(articles.length, sources, rank) + (candidates[0]?.score ?? 0),
  };
}

/**
 * What a story weighs by how widely it is told and of whom.
 *
 * @param rank the highest of its leaders, 1 to 9.
 */
export function weighStory(articles: number, sources: number, rank: number): number {
  return Math.log2(1 + articles) + Math.log2(1 + sources) / 2 + (9 - rank) / 8;
}

/** Best first; equal ones by id. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || byText(a.point.id, b.point.id);
}

/** Leaders who say or do something in a key point, or who met: not every name that is dropped. */
function leadersOf(articles: readonly AnalysedArticle[], candidates: readonly Candidate[], leaders: ReadonlyMap<string, Leader>): string[] {
  const counts = new Map<string, number>();
  for (const { point } of candidates) for (const id of point.leaders) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { analysis } of articles) {
    for (const { people } of analysis.meetings) for (const id of people) if (leaders.has(id)) counts.set(id, counts.get(id) ?? 0);
  }
  return inProtocolOrder(
    [...counts.keys()].flatMap((id) => leaders.get(id) ?? []),
    counts,
  ).map(({ id }) => id);
}

function topicsOf(articles: readonly AnalysedArticle[]): string[] {
  const scores = new Map<string, number>();
  for (const { analysis } of articles) {
    const best = analysis.topics[0]?.score ?? 1;
    for (const { id, score } of analysis.topics) scores.set(id, (scores.get(id) ?? 0) + score / best / articles.length);
  }
  return [...scores]
    .filter(([, score]) => score >= WEAKEST_TOPIC)
    .sort(([a, x], [b, y]) => y - x || byText(a, b))
    .slice(0, MOST_TOPICS)
    .map(([id]) => id);
}

/** The headline of the article that shares most words with the others, in the edition's language where there is one. */
function headlineOf(articles: readonly AnalysedArticle[], language: Language): string {
  const own = articles.filter(({ article }) => article.language === language);
  const pool = own.length > 0 ? own : articles;
  const headed = pool.some(({ article }) => article.headline) ? pool.filter(({ article }) => article.headline) : pool;
  const holders = new Map<string, number>();
  for (const { analysis } of headed) for (const [word] of analysis.fingerprint.words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const middle = headed
    .map((analysed) => {
      const words = analysed.analysis.fingerprint.words;
      const shared = words.reduce((sum, [word]) => sum + (holders.get(word) ?? 0), 0);
      return { analysed, shared: words.length ? shared / words.length : 0 };
    })
    .sort((a, b) => b.shared - a.shared || byText(a.analysed.article.id, b.analysed.article.id))[0]?.analysed;
  if (!middle) return '';
  return middle.article.headline || cutAtWord(middle.analysis.keyPoints[0]?.text ?? middle.article.text, LONGEST_HEADLINE);
}

function cutAtWord(text: string, length: number): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[,;:.]$/, '')}…`;
}
