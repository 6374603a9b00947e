import { composeDay } from '../../src/compose/briefing';
import type { AnalysedArticle, Briefing } from '../../src/model';
import { hash } from '../../src/text/hash';
import { analysed, edition, type Line, topics, watchlist } from './analysed';
import { DATE } from './day';

export const wholeDay = (articles: readonly AnalysedArticle[], earlier: readonly Briefing[] = []) =>
  composeDay(edition, DATE, articles, earlier, watchlist, topics);

export const numberWord = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** A sentence of thirty words about nothing else in the world, said by somebody. */
export const said = (name: string, who: string, n: number, topic: string): Line => {
  const word = (k: number) => hash(`${n} ${k}`).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string);
  return { text: `${name} said that ${Array.from({ length: 27 }, (_, k) => word(k)).join(' ')}.`, who: [`${who}!`], topics: [topic] };
};

/** Sixty reports of three heads of government, and one small one of the trade envoy on culture. */
export const busy = [
  ...Array.from({ length: 60 }, (_, i) => {
    const [name, who] = [
      ['Ada North', 'ada-north'],
      ['Ben South', 'ben-south'],
      ['Cleo East', 'cleo-east'],
    ][i % 3] as [string, string];
    const topic = ['trade', 'energy', 'health', 'diplomacy', 'science', 'sport'][i % 6] as string;
    const lines = [0, 1, 2].map((k) => said(name, who, 10 * i + k, topic));
    return analysed({ headline: `Happening ${numberWord(i)} in district ${numberWord(i)}`, source: `Paper ${i % 7}`, lines });
  }),
  analysed({
    headline: 'Concert in the old mill',
    source: 'Village Echo',
    lines: [
      { text: 'Lanterns were hung along the river for the concert in the old mill.', topics: ['culture'], score: 0.1 },
      { text: 'Musicians of three villages rehearsed for a month.', topics: ['culture'], score: 0.1 },
    ],
  }),
];

/** More leaders of the first rank than there are sections, each with an event, and one who is only named in the last. */
export const crowd = Array.from({ length: 30 }, (_, i) => {
  const report = analysed({
    headline: `Visit ${numberWord(i)} to port ${numberWord(i)}`,
    source: `Paper ${i}`,
    lines: [said(`Chief${i}`, `chief-${i}`, i, 'trade')],
  });
  for (const person of report.analysis.people) Object.assign(person, { leader: true, rank: 1 + (i % 3), name: `Chief ${i}` });
  return report;
});
