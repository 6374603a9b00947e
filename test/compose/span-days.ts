import { composeDay } from '../../src/compose/briefing';
import { composeSpan } from '../../src/compose/span';
import type { AnalysedArticle, Briefing, Choice, WholeDay } from '../../src/model';
import { analysed, edition, type Sketch, topics, watchlist } from './analysed';
import { numberWord, said } from './busy-days';

/** Whole days, oldest first, each with what the editions before it told. */
export function daysOf(days: Record<string, readonly AnalysedArticle[]>, before: readonly Briefing[] = []): WholeDay[] {
  const told = [...before];
  return Object.entries(days).map(([date, articles]) => {
    const { briefing, whole } = composeDay(edition, date, articles, [...told].reverse(), watchlist, topics);
    told.push(briefing);
    return whole;
  });
}

/** The same of sketches, each published on its day. */
export const sketchDays = (days: Record<string, readonly Sketch[]>, before: readonly Briefing[] = []) =>
  daysOf(
    Object.fromEntries(
      Object.entries(days).map(([date, sketches]) => [date, sketches.map((one) => analysed({ publishedAt: date, ...one }))]),
    ),
    before,
  );

export const span = (days: readonly WholeDay[], choice: Choice | null = null) => composeSpan(days, choice, watchlist);

export const wordsOf = ({ keyPoints }: Briefing) => keyPoints.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** An article of the second day of `railway`: what it said already, and what is new. */
export const railwayNext: Sketch = {
  headline: 'Parliament of Suland debates the railway accord with Norland',
  lines: [
    {
      text: 'Ben South told the parliament of Suland that the railway accord with Norland needs a vote in May.',
      who: ['ben-south!'],
      topics: ['trade'],
    },
    {
      text: 'President Ada North and Prime Minister Ben South signed an accord on a railway to Suville harbour worth 4.5 billion dollars.',
      who: ['ada-north', 'ben-south'],
      topics: ['trade'],
    },
  ],
  source: 'Gazette',
};

/** So many full days of `count` reports each, on events of their own, of thirty leaders in turn. */
export const fullDays = (days: number, count: number) =>
  daysOf(
    Object.fromEntries(
      Array.from({ length: days }, (_, day) => [
        `2026-03-0${day + 1}`,
        Array.from({ length: count }, (_, i) => {
          const n = day * count + i;
          const lines = [0, 1, 2].map((k) =>
            said(`Chief${i % 30}`, `chief-${i % 30}`, 10 * n + k, SUBJECTS[n % SUBJECTS.length] as string),
          );
          const report = analysed({ headline: `Happening ${numberWord(n)} in district ${numberWord(n)}`, source: `Paper ${i % 7}`, lines });
          for (const person of report.analysis.people) Object.assign(person, { leader: true, rank: 1 + (i % 3), name: `Chief ${i % 30}` });
          return report;
        }),
      ]),
    ),
  );
const SUBJECTS = topics.map(({ id }) => id);
