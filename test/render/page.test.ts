import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../src/model';
import { renderPage } from '../../src/render/page';
import { viewBriefing } from '../../src/render/view/briefing-view';
import { briefingOf, DAYS, EMPTY, FRAME, pointOf, RICH, sourceOf } from './briefing-fixture';

const page = renderPage(RICH, FRAME, DAYS);
const view = viewBriefing(RICH, FRAME, 'page');

function with_(over: Partial<Briefing>): Briefing {
  return { ...RICH, ...over };
}

/** The value of every attribute of that name. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
}

describe('the page', () => {
  test('follows the order of a good briefing', () => {
    const headings = [...page.matchAll(/<h2[^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(headings).toEqual([
      'Bottom line',
      'In this briefing',
      'What changed',
      'Who, on what',
      'By leader',
      'By topic',
      'Numbers and agreements',
      'Ahead',
    ]);
  });

  test('says date, counts and window in local time and UTC', () => {
    expect([view.day, view.counts, view.window]).toEqual([
      'Saturday 21 February 2026',
      ['8 articles', '7 sources', '4 leaders', '3 min'],
      ['Covers 21 Feb 06:30 – 22 Feb 06:30 Ha Noi', '20 Feb 23:30 – 21 Feb 23:30 UTC'],
    ]);
  });

  test('tells each point once in full, however many sections hold it', () => {
    // A label may stand before it.
    const flat = page.replace(/\s+/g, ' ').replaceAll('> ', '>');
    const counts = RICH.keyPoints.map(
      ({ text }) => ['"lead">', '"said">', '</a>', '</span>'].flatMap((before) => flat.split(`${before}${text}<`).slice(1)).length,
    );
    const foreign = RICH.keyPoints.map((point) => page.split(new RegExp(` lang="\\w+">${point.text}<`)).length - 1);
    expect(counts.map((count, i) => count + (foreign[i] ?? 0))).toEqual(RICH.keyPoints.map(() => 1));
  });

  test('has every anchor that it links to, and none twice', () => {
    const ids = attributes(page, 'id');
    const wanted = attributes(page, 'href').filter((href) => href.startsWith('#'));
    expect(wanted.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(ids.length).toEqual(new Set(ids).size);
  });

  test('links only to what the site has', () => {
    const own = new Set(attributes(page, 'href').flatMap((href) => (href.startsWith('/') ? (href.split('#:~:')[0] ?? []) : [])));
    const date = '/briefings/2026-02-21';
    expect([...own].toSorted()).toEqual(
      [
        '/',
        '/api',
        '/articles/courrier-3',
        '/articles/doses-2',
        '/articles/night-2',
        '/articles/pasted',
        '/feed.json',
        '/feed.rss',
        '/feed.xml',
        '/leaders',
        '/search',
        '/sources',
        '/subscribe',
        '/topics',
        ...RICH.leaders.map(({ id }) => `/leaders/${id}`),
        ...RICH.topics.map(({ id }) => `/topics/${id}`),
        `${date}?lang&#x3D;en`,
        `${date}?lang&#x3D;fr`,
        `${date}?lang&#x3D;vi`,
        '/briefings',
        '/briefings/2026-02-20',
        '/briefings/2026-02-22',
        `${date}.eml`,
        `${date}.json`,
        `${date}.md`,
        `${date}.txt`,
      ].toSorted(),
    );
  });

  test('runs no script and loads nothing', () => {
    const shown = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
    expect(/<script|<img|<link rel="stylesheet|@import|url\(|\son\w+=/i.test(shown)).toEqual(false);
  });

  test('of 200 points keeps all its anchors', () => {
    const html = renderPage(briefingOf(200), FRAME, DAYS);
    const ids = new Set(attributes(html, 'id'));
    expect(attributes(html, 'href').filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))).toEqual([]);
  });

  test('of an empty day says that nothing is new', () => {
    const html = renderPage(EMPTY, FRAME, DAYS);
    expect(html).toContain('Nothing new');
    expect(html).toContain('2 articles of this day were read; none holds a key point.');
    expect(html).not.toContain('<table');
  });
});

describe('what changed', () => {
  test('counts stories by status and links each headline to its point', () => {
    expect(view.changed.map((group) => [group.count, group.stories.map((story) => story.href)])).toEqual([
      ['2 new stories', ['#point-p1', '#point-p7']],
      ['1 developing', ['#point-p5']],
      ['1 continuing', ['#point-p8']],
    ]);
  });

  test('shows the number of articles where a story has several', () => {
    expect(view.changed[0]?.stories.map((story) => story.articles)).toEqual(['5 articles', '']);
  });

  test('lets related stories point at each other', () => {
    const related = view.changed.flatMap((group) => group.stories.flatMap((story) => story.related.map((other) => other.href)));
    expect(related).toEqual(['#story-lyon', '#story-harbour']);
  });

  test('names silent leaders and when they were last seen, with the year when it is another', () => {
    expect(view.silent).toEqual([
      { name: 'Joko Arifin', seen: 'last seen 18 February' },
      { name: 'Greta Vos', seen: 'last seen 30 December 2025' },
    ]);
  });

  test('says of a followed leader whom no briefing told of for a week that they were not seen', () => {
    const silent = [{ id: 'greta-vos', name: 'Greta Vos', lastSeen: null }];
    expect(renderPage({ ...RICH, silent }, FRAME, DAYS)).toContain('Greta Vos <span class="nowrap">(nor in the last seven days)</span>');
  });
});

describe('the grid', () => {
  test('is a table whose cells count points and link to the one, or to the section of several', () => {
    expect(view.grid?.rows[0]?.cells.map((cell) => [cell.count, cell.href, cell.heat])).toEqual([
      ['4', '#leader-linh-dao', 4],
      ['3', '#leader-linh-dao', 3],
      ['1', '#point-p1', 1],
      ['1', '#point-p3', 1],
      ['', '', 0],
    ]);
    expect(page).toContain('<th scope="row"><a href="#leader-linh-dao">Linh Dao</a></th>');
  });

  test('links a cell whose points are not shown to the leader', () => {
    expect(view.grid?.rows[3]?.cells.at(-1)?.href).toEqual('#leader-edgar-p-moss');
  });
});

describe('by leader', () => {
  test('names office and country, the country once, and a former office as such', () => {
    expect(view.leaders.map((leader) => leader.office)).toEqual([
      'General Secretary of the Coast Party of Vietnam',
      'President, United States',
      'President of France',
      'Former Deputy Secretary-General, UN',
    ]);
  });

  test('refers to the bottom line and to another leader’s section in one line', () => {
    expect([view.leaders[0]?.entries[0]?.reference, view.leaders[1]?.entries[1]?.reference]).toEqual([
      { who: 'Bottom line', text: 'The two sides signed 14 agreements worth 6.4 billion USD…', lang: null, href: '#point-p1' },
      { who: 'Linh Dao', text: 'accepted the invitation to join the Harbour Council as a…', lang: null, href: '#point-p2' },
    ]);
  });

  test('groups whom a leader met by office', () => {
    expect(view.leaders[0]?.met.map((met) => met.text)).toEqual([
      'Robert Hale',
      'the Presidents of Indonesia, Uzbekistan and Kazakhstan',
      'the Prime Minister of Cambodia',
      'the Deputy Prime Minister of the Czech Republic',
    ]);
  });

  test('marks a point in another language, and names the language of a source that has it in yet another', () => {
    const point = view.leaders[2]?.entries[0]?.point;
    expect([point?.lang, point?.sources[0]?.language]).toEqual(['fr', '']);
    expect(page).toContain('<span lang="fr">La conférence');
    expect(view.bottomLine?.sources.map(({ language }) => language)).toEqual(['', '', 'in French']);
  });

  test('sets a point written from right to left in its own direction', () => {
    expect(page).toContain('<span lang="ar">أكد');
  });
});

describe('sources and speakers', () => {
  const one = (over: Parameters<typeof pointOf>[2], text = 'It was agreed.') =>
    viewBriefing(with_({ bottomLine: 'q', keyPoints: [pointOf('q', text, over)] }), FRAME, 'page').bottomLine;

  test('a source without address is read on a page of ours, at the sentence', () => {
    expect(one({ sources: [sourceOf('pasted')] })?.sources[0]).toMatchObject({
      name: 'unnamed source',
      href: '/articles/pasted#:~:text=It%20was%20agreed',
      time: '21\u00a0Feb',
    });
  });

  test('a source without name is called by its site', () => {
    expect(one({ sources: [{ ...sourceOf('tribune'), source: ' ' }] })?.sources[0]?.name).toEqual('tribune.example');
  });

  test('the time is the edition’s, with the day where it is another', () => {
    const times = one({ sources: [sourceOf('tribune'), sourceOf('night')] })?.sources.map((source) => source.time);
    expect(times).toEqual(['15:20', '22\u00a0Feb\u00a005:10']);
  });

  test('a statement whose speaker nobody knows says so', () => {
    expect(one({ statement: true })?.speaker).toEqual('speaker unknown');
  });

  test('a speaker is named where the sentence does not name them', () => {
    expect(one({ statement: true, speaker: 'robert-hale' })?.speaker).toEqual('said by Robert Hale');
    expect(one({ statement: true, speaker: 'robert-hale' }, 'President Hale agreed.')?.speaker).toEqual('');
  });

  test('people who speak as one are all named where the sentence does not name each', () => {
    const say = (text: string) => one({ statement: true, speaker: 'robert-hale', jointly: ['linh-dao'] }, text)?.speaker;
    expect([say('President Hale agreed.'), say('Presidents Hale and Dao agreed.')]).toEqual(['said by Robert Hale and Linh Dao', '']);
  });

  test('a report that is no statement has no speaker', () => {
    expect(one({})?.speaker).toEqual('');
  });

  test('differing figures are both shown, each with its sources', () => {
    expect([view.figures[0]?.text, view.figures[0]?.differing.map((other) => [other.text, other.sources[0]?.name])]).toEqual([
      '6.4 billion USD',
      [['6.1 billion USD', 'The Tribune']],
    ]);
  });
});

test('a briefing is not changed by being shown', () => {
  const before = JSON.stringify(RICH);
  renderPage(RICH, FRAME, DAYS);
  expect(JSON.stringify(RICH)).toEqual(before);
});
