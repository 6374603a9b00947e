import { expect, test } from 'vitest';
import type { AnalysedArticle, Briefing } from '../../src/model';
import { analysed } from './analysed';
import { compose } from './day';

const visit = (country: string, source = 'Wire') =>
  analysed({
    headline: `Ada North in ${country}`,
    lines: [
      {
        text: `President Ada North visited the shipyards of ${country} and signed an accord on ports.`,
        who: ['ada-north'],
        visit: country,
      },
    ],
    source,
  });
const home = analysed({
  headline: 'Ada North speaks',
  lines: [{ text: 'President Ada North opened the debate on the budget at home.', who: ['ada-north'] }],
});

const tripOf = (briefing: Briefing) => briefing.leaders.find(({ id }) => id === 'ada-north')?.trip;

test('a trip runs over days and places', () => {
  const first = compose([visit('IN')], [], '2026-03-03');
  const second = compose([visit('JP')], [first], '2026-03-04');
  const third = compose([visit('JP')], [second, first], '2026-03-05');
  expect([first, second, third].map(tripOf)).toEqual([
    { since: '2026-03-03', places: [{ country: 'IN', date: '2026-03-03' }] },
    {
      since: '2026-03-03',
      places: [
        { country: 'IN', date: '2026-03-03' },
        { country: 'JP', date: '2026-03-04' },
      ],
    },
    {
      since: '2026-03-03',
      places: [
        { country: 'IN', date: '2026-03-03' },
        { country: 'JP', date: '2026-03-04' },
      ],
    },
  ]);
});

test('a day without a report does not end a trip, three do', () => {
  const first = compose([visit('IN')], [], '2026-03-02');
  expect([
    tripOf(compose([visit('JP')], [first], '2026-03-04'))?.since,
    tripOf(compose([visit('JP')], [first], '2026-03-05'))?.since,
  ]).toEqual(['2026-03-02', '2026-03-05']);
});

test('who is at home is on no trip', () => {
  expect(tripOf(compose([home]))).toBeNull();
});

test('a country that one report of three names is background', () => {
  expect(tripOf(compose([visit('IN', 'A'), visit('IN', 'B'), visit('IN', 'C'), visit('JP', 'D')]))?.places).toEqual([
    { country: 'IN', date: '2026-03-04' },
  ]);
});

test('a visit told with an earlier day is past', () => {
  const [report] = [visit('IN')];
  const [sentence] = report.analysis.sentences;
  const past = {
    ...report,
    analysis: { ...report.analysis, dates: [{ start: sentence?.start ?? 0, end: (sentence?.start ?? 0) + 4, date: '2026-02-01' }] },
  };
  expect(tripOf(compose([past]))).toBeNull();
});

test('an analysis stored before visits were read tells of no trip', () => {
  const { visits: _, ...analysis } = visit('IN').analysis;
  const older = { ...visit('IN'), analysis: analysis as AnalysedArticle['analysis'] };
  expect(tripOf(compose([older]))).toBeNull();
});
