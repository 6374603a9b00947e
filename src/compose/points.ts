import type { AnalysedArticle, Analysis, BriefingPoint, KeyPoint, Language, Why } from '../model';
import { hash } from '../text/hash';
import { byText, distinct } from './order';
import type { Leader } from './people';
import { collectSayings, type Saying, sayingOf, speakersOf, voiceOf } from './saying';
import { sourceOf } from './sources';
import { countWords } from './words';

/** A point that the briefing may choose. */
export interface Candidate {
  point: BriefingPoint;
  saying: Saying;
  /** Words to read. */
  words: number;
  /** What it weighs against the others of the day; higher is better. */
  score: number;
  /** Id of who acts in it as it is told first; null when that is nobody known. */
  actor: string | null;
  /** Why its article has it; absent from analyses stored before that was told. */
  why: Why | undefined;
}

/** One article's sentence before it is joined with those that say the same. */
interface Report {
  analysed: AnalysedArticle;
  keyPoint: KeyPoint;
  saying: Saying;
}

/** A point of about this many words is read in one breath; longer ones give way to shorter wordings. */
const PREFERRED_WORDS = 32;
/** Counts up to a dozen are in too many sentences to tell a fact by. */
const SMALL_COUNT = 12;
const WEIGHTS = { own: 0.3, central: 0.7, sources: 0.12 };
/** What a word counts for each headline that has it, against one for each other article: headlines name the event. */
const HEADLINE = 1;
/** Long sentences hold more of the story than short ones, though not in proportion: sums are divided by this power of their words. */
const LENGTH_POWER = 0.2;

/**
 * The points of one story: key points of its articles, those that say the same joined into one with several sources.
 *
 * @param articles of the story, in their fixed order.
 * @param story its id.
 */
export function mergePoints(
  articles: readonly AnalysedArticle[],
  story: string,
  date: string,
  language: Language,
  leaders: ReadonlyMap<string, Leader>,
): Candidate[] {
  const reports = articles
    .flatMap((analysed) =>
      analysed.analysis.keyPoints.map((keyPoint): Report => ({ analysed, keyPoint, saying: sayingOfKeyPoint(analysed, keyPoint) })),
    )
    .sort(
      (a, b) =>
        b.keyPoint.score - a.keyPoint.score || byText(a.analysed.article.id, b.analysed.article.id) || a.keyPoint.start - b.keyPoint.start,
    );
  const groups: Report[][] = [];
  const known = collectSayings();
  for (const report of reports) {
    const same = known.find(report.saying);
    if (same === undefined) {
      known.add(report.saying);
      groups.push([report]);
    } else groups[same]?.push(report);
  }
  const centrality = measureCentrality(articles, reports);
  return groups.map((group) => toCandidate(group, story, date, language, leaders, centrality));
}

function sayingOfKeyPoint({ article, analysis }: AnalysedArticle, keyPoint: KeyPoint): Saying {
  const { text, start, end, people } = keyPoint;
  const within = (span: { start: number; end: number }) => span.start >= start && span.end <= end;
  const figures = analysis.figures.filter((f) => within(f) && (f.unit !== 'count' || f.value > SMALL_COUNT));
  const facts = [
    ...people.map((id) => `p:${id}`),
    ...figures.map(({ value, unit }) => `n:${value} ${unit}`),
    ...analysis.dates.filter((d) => within(d) && d.date !== article.publishedAt.slice(0, 10)).map(({ date }) => `d:${date}`),
  ];
  return sayingOf(text, article.language, voiceOf(keyPoint), facts);
}

/**
 * How much of what the story's articles talk about is in a sentence: over its words, how many other articles of its language have them, and how
 * many of their headlines; 1 for the fullest. One half where there is no other article in the language.
 */
function measureCentrality(articles: readonly AnalysedArticle[], reports: readonly Report[]): (saying: Saying) => number {
  const holders = new Map<string, Set<string>>();
  const headlines = new Map<string, number>();
  const told = new Map<string, Set<string>>();
  for (const { analysed, saying } of reports) {
    for (const word of saying.words) addTo(holders, `${saying.language}:${word}`, analysed.article.id);
    addTo(told, saying.language, analysed.article.id);
  }
  for (const { article } of articles) {
    const { language, words } = sayingOf(article.headline, article.language, null, []);
    for (const word of words) headlines.set(`${language}:${word}`, (headlines.get(`${language}:${word}`) ?? 0) + 1);
  }
  const raw = ({ language, words }: Saying) => {
    let sum = 0;
    for (const word of words) {
      const key = `${language}:${word}`;
      sum += (holders.get(key)?.size ?? 1) - 1 + HEADLINE * (headlines.get(key) ?? 0);
    }
    return words.size ? sum / words.size ** LENGTH_POWER : 0;
  };
  const most = new Map<string, number>();
  for (const { saying } of reports) most.set(saying.language, Math.max(most.get(saying.language) ?? 0, raw(saying)));
  return (saying) => ((told.get(saying.language)?.size ?? 1) > 1 ? raw(saying) / (most.get(saying.language) || 1) : 0.5);
}

function addTo(map: Map<string, Set<string>>, key: string, item: string): void {
  const set = map.get(key);
  if (set) set.add(item);
  else map.set(key, new Set([item]));
}

function toCandidate(
  group: readonly Report[],
  story: string,
  date: string,
  language: Language,
  leaders: ReadonlyMap<string, Leader>,
  centrality: (saying: Saying) => number,
): Candidate {
  const [told, ...others] = [...group].sort((a, b) => preference(b, language) - preference(a, language) || byPublication(a, b)) as [
    Report,
    ...Report[],
  ];
  const { analysed, keyPoint, saying } = told;
  const people = inOrderOfAppearance(keyPoint, analysed.analysis);
  const known = distinct([...speakersOf(keyPoint), ...people]).filter((id) => leaders.has(id));
  const sources = [told, ...oneAnArticle(told, others.sort(byPublication))];
  return {
    point: {
      id: hash(`${date} ${analysed.article.id} ${keyPoint.start}`, 12),
      text: keyPoint.text,
      language: analysed.article.language,
      leaders: known,
      speaker: keyPoint.speaker,
      ...(keyPoint.jointly && { jointly: keyPoint.jointly }),
      statement: keyPoint.statement,
      topics: distinct(group.flatMap(({ keyPoint: { topics } }) => topics)),
      story,
      sources: sources.map(({ analysed: { article }, keyPoint: span }) => sourceOf(article, span)),
    },
    saying,
    words: countWords(keyPoint.text),
    score:
      WEIGHTS.own * Math.max(...group.map(({ keyPoint: { score } }) => score)) +
      WEIGHTS.central * centrality(saying) +
      WEIGHTS.sources * Math.log2(sources.length),
    actor: keyPoint.actor,
    why: keyPoint.why,
  };
}

/** The edition's language first, then the most complete wording of at most about thirty words, then the shortest. */
function preference({ analysed, keyPoint }: Report, language: Language): number {
  const words = countWords(keyPoint.text);
  return (analysed.article.language === language ? 1000 : 0) + (words <= PREFERRED_WORDS ? 100 + words : -words);
}

function byPublication(a: Report, b: Report): number {
  return (
    byText(a.analysed.article.publishedAt, b.analysed.article.publishedAt) ||
    byText(a.analysed.article.id, b.analysed.article.id) ||
    a.keyPoint.start - b.keyPoint.start
  );
}

/** An article that says a thing twice is one source of it. */
function oneAnArticle(told: Report, others: readonly Report[]): Report[] {
  const seen = new Set([told.analysed.article.id]);
  return others.filter(({ analysed: { article } }) => !seen.has(article.id) && seen.add(article.id));
}

/** The people of a key point, first named first. */
function inOrderOfAppearance({ people, start, end }: KeyPoint, { people: all }: Analysis): string[] {
  const place = new Map(all.map(({ id, mentions }) => [id, mentions.find((m) => m.start >= start && m.end <= end)?.start ?? end]));
  return [...people].sort((a, b) => (place.get(a) ?? end) - (place.get(b) ?? end) || byText(a, b));
}
