import { expect, test } from 'vitest';
import { composeDay } from '../../src/compose/briefing';
import { narrowBriefing } from '../../src/compose/narrow';
import { findOutlets } from '../../src/compose/outlets';
import { composeSpan } from '../../src/compose/span';
import type { Outlet } from '../../src/model';
import { analysed, edition, topics, watchlist } from './analysed';
import { DATE, railway, railwayFrench, vaccine } from './day';

const WIRE: Outlet = { name: 'Wire', country: 'NO', ownership: 'state' };
const JOURNAL: Outlet = { name: 'Journal', country: 'FR', ownership: 'public' };
const GAZETTE: Outlet = { name: 'Gazette', country: null, ownership: 'private' };
const articles = [railway, railwayFrench, vaccine].map((sketch) => analysed(sketch));
const compose = (listed: readonly Outlet[], date = DATE) => composeDay(edition, date, articles, [], watchlist, topics, listed);

test('a briefing knows whose its sources are, by name, and nothing of sources that it has no article of', () => {
  const { briefing, whole } = compose([WIRE, { ...WIRE, name: 'Elsewhere' }, JOURNAL]);
  expect([briefing.outlets, whole.briefing.outlets]).toEqual([
    [JOURNAL, WIRE],
    [JOURNAL, WIRE],
  ]);
});

test('a source is the listed one whatever its capitals and accents', () => {
  const listed = { ...WIRE, name: 'Tuổi Trẻ' };
  expect(findOutlets([listed], [{ source: 'TUOI TRE' }])).toEqual({ outlets: [listed] });
});

test('two feeds of one name are one outlet: the first that says something counts', () => {
  const feeds = [{ ...WIRE, ownership: null }, WIRE, { ...WIRE, country: 'SE', ownership: 'private' as const }];
  expect(findOutlets(feeds, [{ source: 'Wire' }])).toEqual({ outlets: [WIRE] });
});

test('where nothing is known, nothing is said: no key at all', () => {
  const unknown = { name: 'Wire', country: null, ownership: null };
  expect([Object.keys(findOutlets([unknown], [{ source: 'Wire' }])), 'outlets' in compose([]).briefing]).toEqual([[], false]);
});

test('an article without a source is nobody’s', () => {
  expect(findOutlets([{ ...WIRE, name: '' }], [{ source: null }])).toEqual({});
});

test('the order of the list and of the articles changes nothing', () => {
  const other = composeDay(edition, DATE, [...articles].reverse(), [], watchlist, topics, [JOURNAL, WIRE]);
  expect(JSON.stringify(other)).toEqual(JSON.stringify(compose([WIRE, JOURNAL])));
});

test('a narrowed briefing keeps the outlets of its own articles, one of several days those of all', () => {
  const { whole } = compose([WIRE, JOURNAL, GAZETTE]);
  const narrowed = narrowBriefing(whole, { leaders: ['cleo-east'], topics: [] }, watchlist);
  expect([narrowed.articles.map(({ source }) => source), narrowed.outlets]).toEqual([['Gazette'], [GAZETTE]]);
  const next = compose([{ ...WIRE, ownership: 'private' }], '2026-03-05').whole;
  expect(composeSpan([whole, next], null, watchlist).outlets).toEqual([GAZETTE, JOURNAL, { ...WIRE, ownership: 'private' }]);
});

test('an excerpt is told as one beside its points and in the list of articles', () => {
  const [first, ...others] = articles as [(typeof articles)[0]];
  const part = { ...first, article: { ...first.article, excerpt: true as const } };
  const { briefing } = composeDay(edition, DATE, [part, ...others], [], watchlist, topics);
  const excerpts = briefing.keyPoints.flatMap(({ sources }) => sources.filter(({ excerpt }) => excerpt).map(({ article }) => article));
  expect([new Set(excerpts), briefing.articles.filter(({ excerpt }) => excerpt).map(({ id }) => id)]).toEqual([
    new Set([first.article.id]),
    [first.article.id],
  ]);
});
