import { expect, test } from 'vitest';
import { findAhead, inOrderOfDate } from '../../src/compose/ahead';
import { groupFigures, tellFigures } from '../../src/compose/figures';
import { analysed, type Line } from './analysed';

const paper = (source: string, ...lines: Line[]) => analysed({ lines, source });
const merge = (...articles: ReturnType<typeof paper>[]) => tellFigures(groupFigures([{ id: 's', articles }]), () => false, 8);

test('one sum from two sources is one figure with both', () => {
  const line: Line = {
    text: 'The documents signed are worth 37.2 billion USD.',
    figure: [37.2e9, 'USD', 'documents signed', '37.2 billion USD'],
  };
  const french: Line = {
    text: 'Les documents valent 37,2 milliards de dollars.',
    figure: [37.2e9, 'USD', 'documents', '37,2 milliards de dollars'],
  };
  expect(
    merge(paper('A', line), paper('B', french)).map(({ text, sources, differing }) => [text, sources.map((s) => s.source), differing]),
  ).toEqual([['37.2 billion USD', ['A', 'B'], []]]);
});

test('values that differ between sources are both shown', () => {
  const told = (n: number): Line => ({
    text: `The flood relief reached ${n} villages of the delta.`,
    figure: [n, 'count', 'villages of the delta', `${n} villages`],
  });
  expect(
    merge(paper('A', told(120)), paper('B', told(135)), paper('C', told(135))).map(({ value, differing }) => [
      value,
      differing.map((d) => [d.value, d.sources.map((s) => s.source)]),
    ]),
  ).toEqual([[135, [[120, ['A']]]]]);
});

test('two sums for two things are two figures', () => {
  const lines: Line[] = [
    { text: 'The railway costs 4 billion USD.', figure: [4e9, 'USD', 'railway', '4 billion USD'] },
    { text: 'The hospital costs 2 million USD.', figure: [2e6, 'USD', 'hospital', '2 million USD'] },
  ];
  expect(merge(paper('A', ...lines)).map(({ text }) => text)).toEqual(['4 billion USD', '2 million USD']);
});

test('money and numbered documents come before counts, small counts are left out, eight at most', () => {
  const lines: Line[] = [
    { text: 'They came from 2 towns.', figure: [2, 'count', 'towns', '2 towns'] },
    { text: 'Leaders of 50 countries came.', figure: [50, 'count', 'countries', '50 countries'] },
    { text: 'Resolution 2803 was adopted.', figure: [2803, 'resolution', 'resolution', 'Resolution 2803'] },
    { text: 'It costs 3 million EUR.', figure: [3e6, 'EUR', 'the hall', '3 million EUR'] },
    ...Array.from(
      { length: 9 },
      (_, i): Line => ({ text: `Of them ${i + 20} lakes.`, figure: [i + 20, 'count', `lakes${i}`, `${i + 20} lakes`] }),
    ),
  ];
  const texts = merge(paper('A', ...lines)).map(({ text }) => text);
  expect([texts.slice(0, 3), texts.length, texts.includes('2 towns')]).toEqual([
    ['3 million EUR', 'Resolution 2803', '50 countries'],
    8,
    false,
  ]);
});

test('what is dated after the day is ahead, in order of dates, with the sentence that says so', () => {
  const article = paper(
    'A',
    { text: 'The vote follows on 20 May 2026.', date: ['2026-05-20', '20 May 2026'] },
    { text: 'Talks began on 1 March 2026.', date: ['2026-03-01', '1 March 2026'] },
    { text: 'Envoys meet again on 9 April 2026.', date: ['2026-04-09', '9 April 2026'] },
  );
  expect(inOrderOfDate(findAhead([{ articles: [article] }], '2026-03-04')).map(({ date, text }) => [date, text])).toEqual([
    ['2026-04-09', 'Envoys meet again on 9 April 2026.'],
    ['2026-05-20', 'The vote follows on 20 May 2026.'],
  ]);
});

test('two articles that announce one thing are two sources of it', () => {
  const a = paper('A', {
    text: 'The parliament of Suland votes on the railway accord on 20 May 2026.',
    date: ['2026-05-20', '20 May 2026'],
  });
  const b = paper('B', {
    text: 'Suland parliament will vote on the accord about the railway on 20 May 2026.',
    date: ['2026-05-20', '20 May 2026'],
  });
  expect(findAhead([{ articles: [a] }, { articles: [b] }], '2026-03-04').map(({ sources }) => sources.map((s) => s.source))).toEqual([
    ['A', 'B'],
  ]);
});

test('one day of one story in two languages is one thing ahead', () => {
  const en = paper('A', { text: 'A joint office opens in Suville on 1 July 2026.', date: ['2026-07-01', '1 July 2026'] });
  const fr = analysed({
    lines: [{ text: 'Un bureau commun ouvrira le 1er juillet 2026.', date: ['2026-07-01', '1er juillet 2026'] }],
    source: 'B',
    language: 'fr',
  });
  expect(findAhead([{ articles: [en, fr] }], '2026-03-04').map(({ text, sources }) => [text, sources.length])).toEqual([
    ['A joint office opens in Suville on 1 July 2026.', 2],
  ]);
});

test('what one story announces for one day is one thing ahead', () => {
  const a = paper('A', { text: 'Voters of Suland choose a parliament on 20 May.', date: ['2026-05-20', '20 May'] });
  const b = paper('B', { text: 'Both camps campaign hard before 20 May.', date: ['2026-05-20', '20 May'] });
  const told = (...stories: { articles: (typeof a)[] }[]) => findAhead(stories, '2026-03-04').map(({ sources }) => sources.length);
  expect([told({ articles: [a, b] }), told({ articles: [a] }, { articles: [b] })]).toEqual([[2], [1, 1]]);
});

test('sums that differ between two languages of one story are shown together', () => {
  const en = paper('A', { text: 'The link costs 4.2 billion euros.', figure: [4.2e9, 'EUR', 'power link', '4.2 billion euros'] });
  const fr = analysed({
    lines: [{ text: "Le cable coute 4,3 milliards d'euros.", figure: [4.3e9, 'EUR', 'cable', "4,3 milliards d'euros"] }],
    language: 'fr',
  });
  expect(merge(en, fr).map(({ value, differing }) => [value, differing.map((d) => d.value)])).toEqual([[4.2e9, [4.3e9]]]);
});

const acrossStories = (...told: Line[]) =>
  tellFigures(groupFigures(told.map((line, i) => ({ id: `s${i}`, articles: [paper(`P${i}`, line)] }))), () => false, 8);

test('one sum of two stories is one figure, with what either says that it is for', () => {
  const bare: Line = { text: 'He wants $5.7 billion now.', figure: [5.7e9, 'USD', '', '$5.7 billion'] };
  const told: Line = { text: 'They refuse $5.7 billion for a wall.', figure: [5.7e9, 'USD', 'wall', '$5.7 billion'] };
  expect(acrossStories(bare, told).map(({ what, sources }) => [what, sources.length])).toEqual([['wall', 2]]);
});

test.each([
  ['of other things', 5.7e9, 'the harbour'],
  ['that are round', 5e9, 'the wall'],
])('sums of two stories %s are two figures', (_, value, what) => {
  const text = `It costs $${value / 1e9} billion.`;
  const line = (own: string): Line => ({ text, figure: [value, 'USD', own, `$${value / 1e9} billion`] });
  expect(acrossStories(line('the wall'), line(what))).toHaveLength(2);
});
