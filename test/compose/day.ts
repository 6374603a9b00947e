import { composeBriefing } from '../../src/compose/briefing';
import type { AnalysedArticle, Briefing } from '../../src/model';
import { edition, type Sketch, topics, watchlist } from './analysed';

/** The day of the sketches below. */
export const DATE = '2026-03-04';
export const compose = (articles: readonly AnalysedArticle[], earlier: readonly Briefing[] = [], date = DATE) =>
  composeBriefing(edition, date, articles, earlier, watchlist, topics);

export const railway: Sketch = {
  headline: 'North and South sign railway accord',
  lines: [
    {
      text: 'President Ada North and Prime Minister Ben South signed an accord on a railway to Suville harbour worth 4.5 billion dollars.',
      who: ['ada-north', 'ben-south'],
      topics: ['trade'],
      figure: [4.5e9, 'USD', 'railway to Suville harbour', '4.5 billion dollars'],
      met: ['Governor of Suville'],
    },
    {
      text: 'Ada North said the line would carry twelve million passengers a year between both coasts.',
      who: ['ada-north!'],
      topics: ['trade'],
    },
    {
      text: 'Ben South promised that Suland would train eight thousand engineers for the tunnels.',
      who: ['ben-south!'],
      topics: ['science'],
    },
    {
      text: 'The parliament of Suland votes on the railway accord on 20 May 2026.',
      topics: ['trade'],
      date: ['2026-05-20', '20 May 2026'],
      score: 0.2,
    },
  ],
};
export const railwayFrench: Sketch = {
  headline: 'Ada North et Ben South signent un accord ferroviaire',
  lines: [
    {
      text: 'La presidente Ada North et Ben South ont signe un accord sur une ligne ferroviaire vers Suville de 4,5 milliards de dollars.',
      who: ['ada-north', 'ben-south'],
      topics: ['trade'],
      figure: [4.5e9, 'USD', 'ligne ferroviaire vers Suville', '4,5 milliards de dollars'],
    },
  ],
  language: 'fr',
  source: 'Journal',
};
export const vaccine: Sketch = {
  headline: 'Estland opens vaccine laboratory',
  lines: [
    {
      text: 'Foreign Minister Cleo East opened a laboratory that will produce vaccines against malaria for hospitals of the region.',
      who: ['cleo-east'],
      topics: ['health'],
    },
    { text: 'Researchers expect the first malaria doses within eighteen months.', topics: ['health'] },
  ],
  source: 'Gazette',
};
