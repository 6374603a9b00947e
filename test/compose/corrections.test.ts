import { expect, test } from 'vitest';
import { analysed, type Sketch } from './analysed';
import { compose } from './day';

const report: Sketch = {
  headline: 'Norland and Suland share the cost of harbour pilots',
  lines: [
    {
      text: 'President Ada North said the pilots would cost both harbours 81 million dollars a year.',
      who: ['ada-north!'],
      figure: [81e6, 'USD', 'cost of the pilots', '81 million dollars'],
    },
  ],
};
const correction: Sketch = {
  headline: 'CORRECTION: Norland and Suland share the cost of harbour pilots',
  lines: [
    {
      text: 'CORRECTION: the cost of the harbour pilots of Norland and Suland is 18 million dollars, and not 81 million.',
      figure: [18e6, 'USD', 'cost of the pilots', '18 million dollars'],
      correction: true,
    },
    { text: 'President Ada North signed the list of the pilots.', who: ['ada-north'] },
  ],
};

test('a correction stands in the briefing word for word, with the report of the day before that it corrects', () => {
  const before = compose([analysed({ ...report, id: 'wrong' })], [], '2026-03-03');
  const { corrections } = compose([analysed({ ...correction, id: 'right' })], [before], '2026-03-04');
  expect(corrections.map(({ text, sources, corrects }) => [text, sources[0]?.article, corrects])).toEqual([
    [correction.lines[0]?.text, 'right', { article: 'wrong', headline: report.headline, url: null, date: '2026-03-03' }],
  ]);
});

test('the report that is corrected may be of the same day, and is of the same source', () => {
  const corrects = (source: string) =>
    compose([analysed({ ...report, id: 'wrong', source }), analysed({ ...correction, id: 'right' })]).corrections[0]?.corrects?.article ??
    null;
  expect([corrects('Wire'), corrects('Journal')]).toEqual(['wrong', null]);
});

test('a correction of a report that nobody knows is told without it', () => {
  expect(compose([analysed(correction)]).corrections.map(({ corrects }) => corrects)).toEqual([null]);
});

test('the figure that is corrected is none of the numbers of the day', () => {
  const wrong = {
    ...correction,
    lines: [
      {
        ...correction.lines[0],
        text: 'CORRECTION: the pilots do not cost 81 million dollars.',
        figure: report.lines[0]?.figure,
        correction: true as const,
      },
    ],
  } as Sketch;
  expect(compose([analysed(report)]).figures.map(({ value }) => value)).toEqual([81e6]);
  expect(compose([analysed(wrong)]).figures).toEqual([]);
});

test('a day without corrections has none', () => {
  expect(compose([analysed(report)]).corrections).toEqual([]);
});
