import type { AnalysedArticle, Language } from '../model';
import { byText } from './order';
import type { Leader } from './people';
import type { Candidate } from './points';

const LONGEST = 35;
const CURRENCY = /^[A-Z]{3}$/;
const BONUS = { language: 0.3, firstRank: 0.15, speaker: 0.05, money: 0.1 };

/**
 * All points by their fitness for the one sentence of the day: what no earlier briefing told first; of that the strongest of at most 35 words, in the
 * edition's language where there are some; then longer ones, the shortest first. What a leader of the first rank says or does, and sums of
 * money, weigh more.
 *
 * @param weightOf what the point's story weighs against the others of the day, 0 to 1.
 */
export function rankForBottomLine<T extends Candidate & { repeated: boolean }>(
  candidates: readonly T[],
  weightOf: (story: string) => number,
  language: Language,
  leaders: ReadonlyMap<string, Leader>,
  articles: ReadonlyMap<string, AnalysedArticle>,
): T[] {
  const strength = (candidate: Candidate) => {
    const { point, score } = candidate;
    const [source] = point.sources;
    const figures = (source && articles.get(source.article)?.analysis.figures) ?? [];
    const money = source && figures.some((f) => CURRENCY.test(f.unit) && f.start >= source.start && f.end <= source.end);
    return (
      score +
      weightOf(point.story) +
      (point.language === language ? BONUS.language : 0) +
      (point.leaders.some((id) => leaders.get(id)?.rank === 1) ? BONUS.firstRank : 0) +
      (point.speaker !== null && leaders.has(point.speaker) ? BONUS.speaker : 0) +
      (money ? BONUS.money : 0)
    );
  };
  return candidates
    .map((candidate) => {
      const isLong = candidate.words > LONGEST;
      return {
        candidate,
        group: (candidate.repeated ? 2 : 0) + (isLong ? 1 : 0),
        fitness: isLong ? -candidate.words : strength(candidate),
      };
    })
    .sort((a, b) => a.group - b.group || b.fitness - a.fitness || byText(a.candidate.point.id, b.candidate.point.id))
    .map(({ candidate }) => candidate);
}
