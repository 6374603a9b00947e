import { expect, test } from 'vitest';
import type { Briefing } from '../../src/model';
import { analysed } from './analysed';
import { busy, numberWord, said, wholeDay } from './busy-days';
import { compose, DATE, railway, railwayFrench, vaccine } from './day';

test('the general briefing is the same with and without the whole day', () => {
  expect(wholeDay(busy).briefing).toEqual(compose(busy));
});

test('the whole day has every point of the general briefing, under everything that it stands under there', () => {
  const { briefing, whole } = wholeDay(busy);
  const ids = (sections: Briefing['leaders'] | Briefing['topics']) =>
    sections.flatMap(({ id, keyPoints }) => keyPoints.map((p) => `${id} ${p}`));
  expect(ids(whole.briefing.leaders)).toEqual(expect.arrayContaining(ids(briefing.leaders)));
  expect(ids(whole.briefing.topics)).toEqual(expect.arrayContaining(ids(briefing.topics)));
  expect(whole.briefing.keyPoints.map(({ id }) => id)).toEqual(expect.arrayContaining(briefing.keyPoints.map(({ id }) => id)));
});

test('sections of the whole day hold up to six points, and no sentence twice', () => {
  const { leaders, topics: sections, keyPoints } = wholeDay(busy).whole.briefing;
  expect(Math.max(...[...leaders, ...sections].map((section) => section.keyPoints.length))).toEqual(6);
  expect(new Set(keyPoints.map(({ id }) => id)).size).toEqual(keyPoints.length);
});

test('every leader whom an article names is reported, with the number of articles and whom they met', () => {
  expect(
    wholeDay([railway, railwayFrench, vaccine].map(analysed)).whole.reported.map(({ id, articles, met }) => [id, articles, met]),
  ).toEqual([
    ['ada-north', 2, ['ben-south']],
    ['ben-south', 2, ['ada-north']],
    ['cleo-east', 1, []],
  ]);
});

test('a day of 500 articles stays under two megabytes', () => {
  const names = ['Ada North', 'Ben South', 'Cleo East', 'Dan West', 'Eve Rand'];
  const day = Array.from({ length: 500 }, (_, i) => {
    const leader = names[i % 5] as string;
    const lines = Array.from({ length: 4 }, (_, k) =>
      said(leader, `leader-${i % 250}`, 10 * i + k, ['trade', 'energy', 'health'][k % 3] as string),
    );
    const report = analysed({ headline: `Happening ${numberWord(i)}`, source: `Paper ${i}`, lines });
    for (const person of report.analysis.people) Object.assign(person, { leader: true, rank: 3 });
    return report;
  });
  const { whole } = wholeDay(day);
  expect([whole.briefing.leaders.length, JSON.stringify(whole).length < 2_000_000]).toEqual([250, true]);
}, 60_000);

test('a point says why its article has it, and what it is among the points of the day', () => {
  const why = { parts: [['early' as const, 1]] as [['early', number]], leaders: [], speaker: null };
  const report = analysed(railway);
  for (const keyPoint of report.analysis.keyPoints) keyPoint.why = why;
  const [first] = compose([report]).keyPoints;
  expect(first?.why).toEqual({ ...why, rank: 1, of: 4, toldBefore: false });
  const again = compose([report], [compose([report], [], '2026-03-03')], DATE);
  expect(again.keyPoints.map((point) => point.why?.toldBefore)).toEqual(again.keyPoints.map(() => true));
});

test('a point of an analysis that was stored without its reasons has none', () => {
  const report = analysed(railway);
  for (const keyPoint of report.analysis.keyPoints) Reflect.deleteProperty(keyPoint, 'why');
  expect(compose([report]).keyPoints.some((point) => 'why' in point)).toEqual(false);
});
