import { describe, expect, test } from 'vitest';
import { watchlist } from '../../src/config/reference';
import { renderSearch, searchPath } from '../../src/render/search';
import { markTerms, viewFound } from '../../src/render/view/found-view';
import { parseSearchTerms, withOpenEnd } from '../../src/text/search-terms';
import { FRAME } from './briefing-fixture';
import { ASKED, foundOf, NOTHING_ASKED, SEARCH } from './search-fixture';

const FRENCH = { ...FRAME, language: 'fr' };
const asked = (query: string) => ({ ...NOTHING_ASKED, asked: { ...ASKED, query }, terms: parseSearchTerms(query) });
const nothing = { articles: [], total: 0, oldest: null };

describe('a result', () => {
  test('marks the words found, as they stand in the text', () => {
    expect(markTerms('Bà Đào  và Dao.', parseSearchTerms('dao'))).toEqual([
      { text: 'Bà ', found: false },
      { text: 'Đào', found: true },
      { text: ' và ', found: false },
      { text: 'Dao', found: true },
      { text: '.', found: false },
    ]);
  });

  test('links to the sentence in its source, to the briefing and to the article', () => {
    const view = viewFound(foundOf(), [], FRAME);
    expect([view.points[0]?.href, view.briefing, view.href]).toEqual([
      'https://lotuswire.example/2026/harbour-talks#:~:text=Linh%20%C4%90%C3%A0o%20said%20the%20agreement,on%20the%20harbour%20would%20hold',
      '/briefings/2026-02-21',
      'https://lotuswire.example/2026/harbour-talks',
    ]);
  });

  test('without an address of its own links to our page of the article', () => {
    const view = viewFound(foundOf({ url: null, keyPoints: ['All is well.'] }), [], FRENCH);
    expect([view.points[0]?.href, view.href]).toEqual(['/articles/0a1b?lang=fr#:~:text=All%20is%20well', '/articles/0a1b?lang=fr']);
  });

  test('in no briefing yet has a date that leads nowhere', () => {
    expect(viewFound(foundOf({ briefing: null }), [], FRAME)).toMatchObject({ briefing: null, day: '21 Feb 2026' });
  });

  test('in another language says so, by attribute and in words', () => {
    const view = viewFound(foundOf({ language: 'fr' }), [], FRAME);
    expect([view.lang, view.language, viewFound(foundOf(), [], FRAME).lang]).toEqual(['fr', 'in French', null]);
  });
});

describe('the search page', () => {
  test('is hidden from search engines, and keeps what was asked when the language changes', () => {
    const html = renderSearch(SEARCH, FRENCH);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
    expect(html).toContain('href="/search?q&#x3D;%C4%90%C3%A0o+harbour&amp;topic&#x3D;trade&amp;page&#x3D;2&amp;lang&#x3D;en"');
    expect(html).toContain('<input type="hidden" name="lang" value="fr">');
  });

  test('leads to the pages before and after', () => {
    const html = renderSearch(SEARCH, FRAME);
    expect(html).toContain('<a rel="prev" href="/search?q&#x3D;%C4%90%C3%A0o+harbour&amp;topic&#x3D;trade">');
    expect(html).toContain('page&#x3D;3">');
    expect(renderSearch({ ...SEARCH, page: 3 }, FRAME)).not.toContain('rel="next"');
  });

  test('shows the filters that are set, and folds them away when none is', () => {
    const html = renderSearch(SEARCH, FRAME);
    expect(html).toContain('<details class="filters" open>');
    expect(html).toContain('<option value="trade" selected>Trade and economy</option>');
    expect(renderSearch(asked('harbour'), FRAME)).toContain('<details class="filters"><summary>');
  });

  test('offers what is chosen even where it is not in the news', () => {
    const html = renderSearch({ ...asked(''), leader: { id: 'jo', name: 'Jo' } }, FRAME);
    expect(html).toContain('<option value="jo" selected>Jo</option>');
  });

  test('without results says what to do, with filters how to do without', () => {
    const html = renderSearch({ ...SEARCH, results: nothing }, FRAME);
    expect(html).toContain('Nothing found');
    expect(html).toContain('<a href="/search?q&#x3D;%C4%90%C3%A0o+harbour">Search everywhere, without the filters</a>');
    expect(html).toContain('<a href="/search?leader&#x3D;linh-dao">Linh Dao</a>');
  });

  test('leads to the pages of leaders who have one: those watched, and those a briefing told of', () => {
    const leader = { id: 'linh-dao', name: 'Linh Dao' };
    const toPage = '<a href="/leaders/linh-dao">Page of Linh Dao</a>';
    const unpublished = { ...nothing, total: 1, articles: [foundOf({ briefing: null })] };
    expect(renderSearch({ ...SEARCH, leader }, FRAME)).toContain(toPage);
    expect(renderSearch({ ...SEARCH, leader, results: unpublished }, FRAME)).not.toContain(toPage);
    const choices = { leaders: [{ id: 'to-lam', name: 'To Lam' }], sources: [] };
    expect(renderSearch({ ...NOTHING_ASKED, choices }, { ...FRAME, watchlist })).toContain('<a href="/leaders/to-lam">To Lam</a>');
  });

  test('beyond the last page leads back to the first', () => {
    const html = renderSearch({ ...SEARCH, page: 9, results: { ...nothing, total: 5 } }, FRAME);
    expect(html).toContain('There are no results on this page');
    expect(html).not.toContain('rel="prev"');
  });

  test('tells what it does not know', () => {
    const html = renderSearch({ ...NOTHING_ASKED, asked: { ...ASKED, leader: 'Nobody', from: 'May' }, unknown: ['leader', 'from'] }, FRAME);
    expect(html).toContain('No leader is known as “Nobody”.');
    expect(html).toContain('“May” is no date');
  });

  test('tells how a query was taken otherwise than typed', () => {
    const opened = { ...SEARCH, ...asked('harb'), terms: withOpenEnd(parseSearchTerms('harb')), results: SEARCH.results };
    expect(renderSearch(opened, FRAME)).toContain('No sentence has the word “harb”; these have words that begin so.');
    expect(renderSearch({ ...asked('x '.repeat(30)), results: nothing }, FRAME)).toContain('Only the first 24 words were searched.');
  });

  test('of a leader’s name, in whatever spelling, leads to all on them', () => {
    const html = renderSearch({ ...asked('General Secretary Lam'), results: nothing }, { ...FRAME, watchlist });
    expect(html).toContain('<a href="/leaders/to-lam">Page of To Lam</a>');
    expect(html).toContain('<a href="/search?leader&#x3D;to-lam">');
  });
});

test('paging goes on where the ranking ends, by date', () => {
  const partial = (page: number, to = '') =>
    renderSearch(
      { ...SEARCH, asked: { ...ASKED, query: 'rice', to }, page, results: { ...nothing, ...SEARCH.results, oldest: '2025-07-01' } },
      FRAME,
    );
  expect(partial(3)).toContain('<a rel="next" href="/search?q&#x3D;rice&amp;to&#x3D;2025-07-01">Older ones →</a>');
  expect(partial(3)).toContain('The newest 5 articles');
  expect([partial(2).includes('Older ones'), partial(3, '2025-07-01').includes('Older ones')]).toEqual([false, false]);
});

test('an address holds only what was asked', () => {
  expect([searchPath(ASKED), searchPath({ ...ASKED, query: 'a&b', to: '2026-02-21' }, 2)]).toEqual([
    '/search',
    '/search?q=a%26b&to=2026-02-21&page=2',
  ]);
});
