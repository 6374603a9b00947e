import { expect, test } from 'vitest';
import { narrowBriefing } from '../../src/compose/narrow';
import { wholeOf } from '../../src/compose/whole-of';
import type { AnalysedArticle, Briefing, Choice } from '../../src/model';
import { analysed, topics, watchlist } from './analysed';
import { busy, crowd, said, wholeDay } from './busy-days';
import { compose, railway, railwayFrench, vaccine } from './day';

const narrow = (articles: readonly AnalysedArticle[], choice: Partial<Choice>, earlier: readonly Briefing[] = []) =>
  narrowBriefing(wholeDay(articles, earlier).whole, { leaders: [], topics: [], ...choice }, watchlist);
const wordsOf = ({ keyPoints }: Briefing) => keyPoints.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const textsOf = ({ keyPoints }: Briefing) => keyPoints.map(({ text }) => text);
test('the same articles in any order give the same whole day and the same narrowed briefing', () => {
  const day = [railway, railwayFrench, vaccine].map(analysed);
  const bytes = (articles: AnalysedArticle[]) =>
    JSON.stringify([wholeDay(articles).whole, narrow(articles, { leaders: ['ben-south'], topics: ['health'] })]);
  expect(bytes([...day].reverse())).toEqual(bytes(day));
});

test('a topic that the general briefing has no room for is told to who follows it', () => {
  expect(compose(busy).topics.map(({ id }) => id)).not.toContain('culture');
  const briefing = narrow(busy, { topics: ['culture'] });
  expect(textsOf(briefing)).toEqual(busy.at(-1)?.analysis.keyPoints.map(({ text }) => text));
  expect([briefing.stories.map(({ headline }) => headline), briefing.articles.map(({ source }) => source), briefing.counts]).toEqual([
    ['Concert in the old mill'],
    ['Village Echo'],
    { articles: 1, stories: 1, leaders: 0, sources: 1 },
  ]);
});

test('a leader for whom the general briefing has no section is told to who follows them', () => {
  const general = compose(crowd);
  const left = Array.from({ length: 30 }, (_, i) => `chief-${i}`).find(
    (id) => !general.leaders.some((leader) => leader.id === id),
  ) as string;
  const briefing = narrow(crowd, { leaders: [left] });
  expect([general.leaders.length, briefing.leaders.map(({ id, keyPoints }) => [id, keyPoints.length]), briefing.bottomLine]).toEqual([
    20,
    [[left, 1]],
    briefing.keyPoints[0]?.id,
  ]);
});

test('everything in a narrowed briefing belongs to the choice, and no point stands there twice', () => {
  const briefing = narrow(busy, { leaders: ['ben-south'], topics: ['science'] });
  expect([briefing.leaders.map(({ id }) => id), briefing.topics.map(({ id }) => id)]).toEqual([['ben-south'], ['science']]);
  expect(briefing.keyPoints.filter(({ leaders, topics: own }) => !leaders.includes('ben-south') && !own.includes('science'))).toEqual([]);
  expect(briefing.stories.filter(({ leaders, topics: own }) => !leaders.includes('ben-south') && !own.includes('science'))).toEqual([]);
  const ids = briefing.keyPoints.map(({ id }) => id);
  expect(new Set(ids).size).toEqual(ids.length);
  const told = new Set([briefing.bottomLine, ...[...briefing.leaders, ...briefing.topics].flatMap(({ keyPoints }) => keyPoints)]);
  expect([...told].sort()).toEqual([...ids].sort());
});

test('sections have three points first, and more only while the whole is short', () => {
  const one = narrow(busy, { leaders: ['ada-north'] });
  const all = narrow(busy, { leaders: ['ada-north', 'ben-south', 'cleo-east'], topics: topics.map(({ id }) => id) });
  expect([one.leaders[0]?.keyPoints.length, wordsOf(one) <= 450]).toEqual([6, true]);
  expect([wordsOf(all) > 450, wordsOf(all) <= 700]).toEqual([true, true]);
  expect(all.leaders.map(({ keyPoints }) => keyPoints.length)).toEqual([3, 3, 3]);
});

test('with many followed each is told of before one has a second point, and never more than 700 words', () => {
  const briefing = narrow(crowd, { leaders: crowd.map((_, i) => `chief-${i}`) });
  expect([wordsOf(briefing) <= 700, briefing.keyPoints.length > 20]).toEqual([true, true]);
});

test('the bottom line is the strongest of what is followed', () => {
  const day = [railway, vaccine].map(analysed);
  const { whole } = wholeDay(day);
  const { bottomLine, keyPoints } = narrow(day, { topics: ['health'] });
  const followed = whole.briefing.topics.find(({ id }) => id === 'health')?.keyPoints ?? [];
  expect([bottomLine, keyPoints[0]?.id]).toEqual([whole.strongest.find((id) => followed.includes(id)), bottomLine]);
  expect(bottomLine).not.toEqual(whole.briefing.bottomLine);
});

test('a point of a followed leader on a followed topic is told once and stands in both sections', () => {
  const { leaders, topics: sections, keyPoints } = narrow([analysed(railway)], { leaders: ['ada-north'], topics: ['trade'] });
  const [signed, ...again] = keyPoints.filter(({ text }) => text === railway.lines[0]?.text);
  expect([[...leaders, ...sections].map((section) => section.keyPoints.includes(signed?.id ?? '')), again]).toEqual([[true, true], []]);
});

test('whom a followed leader met is told by name where they are not followed', () => {
  const { leaders } = narrow([analysed(railway)], { leaders: ['ada-north'] });
  expect(leaders.map(({ met, metOthers }) => [met, metOthers])).toEqual([[[], ['Ben South', 'Governor of Suville']]]);
});

test('figures and things ahead are those of what is followed', () => {
  const day = [railway, vaccine].map(analysed);
  const told = ({ figures, ahead }: Briefing) => [figures.map(({ value }) => value), ahead.map(({ date }) => date)];
  expect(told(narrow(day, { topics: ['trade'] }))).toEqual([[4.5e9], ['2026-05-20']]);
  expect(told(narrow(day, { leaders: ['ben-south'] }))).toEqual([[4.5e9], ['2026-05-20']]);
  expect(told(narrow(day, { topics: ['health'] }))).toEqual([[], []]);
});

test('a story that only touches on a followed topic gives what its points on it hold', () => {
  const mixed = analysed({
    headline: 'Council of the coast',
    lines: [
      ...[0, 1].map((n) => said('Ada North', 'ada-north', n, 'trade')),
      ...[2, 3].map((n) => said('Ada North', 'ada-north', n, 'diplomacy')),
      { text: 'Ferries cost 90 million dollars.', topics: ['trade'], figure: [9e7, 'USD', 'ferries', '90 million dollars'] },
      {
        text: 'Actors of the new stage earn 7 million dollars together.',
        topics: ['culture'],
        figure: [7e6, 'USD', 'theatres', '7 million dollars'],
      },
    ],
  });
  expect(narrow([mixed], { topics: ['culture'] }).figures.map(({ value }) => value)).toEqual([7e6]);
});

test('the grid has the rows and columns that are shown', () => {
  const day = [railway, vaccine].map(analysed);
  expect(narrow(day, { leaders: ['ben-south'], topics: ['trade'] }).grid.map(({ leader, topic }) => [leader, topic])).toEqual([
    ['ben-south', 'trade'],
  ]);
  expect(narrow(day, { topics: ['trade'] }).grid).toEqual([]);
});

test('followed leaders without a report are silent, with the day they were last seen, or none', () => {
  const before = compose([analysed(vaccine)], [], '2026-03-02');
  const { silent, leaders } = narrow([analysed(railway)], { leaders: ['ada-north', 'eve-rand', 'cleo-east', 'nobody-known'] }, [before]);
  expect([leaders.map(({ id }) => id), silent]).toEqual([
    ['ada-north'],
    [
      { id: 'cleo-east', name: 'Cleo East', lastSeen: '2026-03-02' },
      { id: 'eve-rand', name: 'Eve Rand', lastSeen: null },
    ],
  ]);
});

test('a narrowed briefing says what it was narrowed to, in one order', () => {
  const choice = { leaders: ['eve-rand', 'ada-north', 'eve-rand'], topics: ['trade', 'energy'] };
  expect(narrow([], choice).choice).toEqual({ leaders: ['ada-north', 'eve-rand'], topics: ['energy', 'trade'] });
});

test('narrowing does not change its input', () => {
  const { whole } = wholeDay(busy);
  const before = JSON.stringify(whole);
  narrowBriefing(whole, { leaders: ['ada-north'], topics: ['culture'] }, watchlist);
  expect(JSON.stringify(whole)).toEqual(before);
});

test('of a day of which only the briefing was kept, what it has is narrowed', () => {
  const old = compose(busy);
  const { keyPoints, leaders } = narrowBriefing(wholeOf(old, topics), { leaders: ['ben-south'], topics: ['culture'] }, watchlist);
  const kept = new Set(old.keyPoints.map(({ id }) => id));
  expect([leaders.map(({ id }) => id), keyPoints.length > 0, keyPoints.every(({ id }) => kept.has(id))]).toEqual([
    ['ben-south'],
    true,
    true,
  ]);
});
