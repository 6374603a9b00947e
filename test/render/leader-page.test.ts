import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { renderLeaderPage } from '../../src/render/leader-page';
import { renderLeaderChoice, renderLeadersPage } from '../../src/render/leaders-page';
import { renderTopicPage } from '../../src/render/topic-page';
import { renderTopicsPage } from '../../src/render/topics-page';
import { LEADERS_FRAME, LIST, RECORD, TOPIC, TOPIC_LIST, UNLISTED, UNREPORTED } from './leader-fixture';

const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const textOf = (html: string) =>
  main(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const data = (html: string) => JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null');
const LANGUAGES = ['en', 'fr', 'vi'];

describe('who a leader is', () => {
  test('stands in the reader’s language, with the own spelling where that differs', () => {
    const headings = LANGUAGES.map((language) => /<h1>.*<\/h1>/.exec(renderLeaderPage(RECORD, { ...LEADERS_FRAME, language }))?.[0]);
    expect(headings).toEqual([
      '<h1>Linh Dao <span class="own" lang="vi">Đào Linh</span></h1>',
      '<h1>Linh Dao <span class="own" lang="vi">Đào Linh</span></h1>',
      '<h1>Đào Linh</h1>',
    ]);
  });

  test('comes with the offices held now and before, each with its dates', () => {
    const text = textOf(renderLeaderPage(RECORD, LEADERS_FRAME));
    expect(text).toContain('General Secretary of the Coast Party since August 2024');
    expect(text).toContain('Earlier President of Vietnam (May – October 2024)');
  });

  test('says that an office is a former one', () => {
    const text = textOf(renderLeaderPage(UNREPORTED, LEADERS_FRAME));
    expect(text).toContain('Former President of the United States 2017 – 2021');
    expect(text).not.toContain('Earlier');
  });

  test('is, of who is not on the watchlist, what was reported last', () => {
    expect(textOf(renderLeaderPage(UNLISTED, LEADERS_FRAME))).toContain(
      'Edgar P. Moss Former Deputy Secretary-General, UN as reported on 20 February',
    );
  });

  test('is told to machines', () => {
    expect(data(renderLeaderPage(RECORD, LEADERS_FRAME))).toMatchObject({
      '@type': 'ProfilePage',
      url: 'https://briefing.example/leaders/linh-dao',
      mainEntity: { '@type': 'Person', name: 'Linh Dao', alternateName: ['Đào Linh'], jobTitle: 'General Secretary of the Coast Party' },
    });
  });
});

describe('how often a leader was in the news', () => {
  const html = renderLeaderPage(RECORD, LEADERS_FRAME);

  test('is a bar a day, the highest as high as the chart, the last day at its end', () => {
    const bars = [...html.matchAll(/<rect x="([\d.]+)" y="(\d+)" width="7" height="(\d+)"/g)].map((match) => match.slice(1).map(Number));
    expect(bars).toEqual([
      [1.5, 57, 7],
      [571.5, 50, 14],
      [581.5, 0, 64],
      [591.5, 36, 28],
    ]);
  });

  test('is the same in a table, the newest day first', () => {
    const rows = [...main(html).matchAll(/datetime="([\d-]+)">[^<]*<\/time><\/a><\/th><td>(\d+)<\/td><td>(\d+)/g)].map((match) =>
      match.slice(1),
    );
    expect(rows).toEqual([
      ['2026-02-21', '4', '1'],
      ['2026-02-20', '9', '2'],
      ['2026-02-19', '2', '0'],
      ['2025-12-24', '1', '0'],
    ]);
  });

  test('leaves out what is longer ago', () => {
    const older = { ...RECORD, days: [{ date: '2025-12-23', articles: 50, points: 1, met: [], metOthers: [] }, ...RECORD.days] };
    expect(/<svg[\s\S]*<\/svg>/.exec(renderLeaderPage(older, LEADERS_FRAME))?.[0]).toEqual(/<svg[\s\S]*<\/svg>/.exec(html)?.[0]);
  });
});

describe('the days', () => {
  const daysOf = (html: string) => [...main(html).matchAll(/<h3><a href="\/briefings\/([\d-]+)/g)].map(([, date]) => date);

  test('are those of points and of meetings, but for meetings that another page shows', () => {
    expect(daysOf(renderLeaderPage(RECORD, LEADERS_FRAME))).toEqual(['2026-02-21', '2026-02-20', '2026-02-19', '2026-02-18']);
    expect(daysOf(renderLeaderPage({ ...RECORD, before: '2026-02-20', points: RECORD.points.slice(3) }, LEADERS_FRAME))).toEqual([
      '2026-02-19',
      '2026-02-18',
    ]);
  });

  test('of one topic tell of no meetings', () => {
    const html = renderLeaderPage({ ...RECORD, topic: 'trade' }, LEADERS_FRAME);
    expect(daysOf(html)).toEqual(['2026-02-21', '2026-02-20', '2026-02-18']);
    expect(main(html)).toContain('href="/leaders/linh-dao?topic&#x3D;trade&amp;before&#x3D;2026-02-18"');
    expect(html).toContain('href="/leaders/linh-dao?topic&#x3D;trade" aria-current="true"');
  });

  test('keep the language of points in another, and name whose words they are under a topic once', () => {
    expect(renderLeaderPage(RECORD, LEADERS_FRAME)).toContain('<span lang="fr">La conférence');
    const html = renderTopicPage(TOPIC, LEADERS_FRAME);
    expect(html).toContain('<span lang="ar">');
    expect([html.match(/Camille Aubert/g)?.length, html.includes('said by')]).toEqual([1, false]);
  });

  test('keep the reader’s language in every link within the site', () => {
    const hrefs = [...main(renderLeaderPage(RECORD, { ...LEADERS_FRAME, language: 'fr' })).matchAll(/href="(\/[^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(hrefs.filter((href) => !href?.includes('lang&#x3D;fr'))).toEqual([]);
  });
});

describe('the pages of leaders and topics', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': ['error', { style: 'lowercase' }] },
  });
  const pages: Record<string, (language: string) => string> = {
    leaders: (language) => renderLeadersPage(LIST, { ...LEADERS_FRAME, language }),
    choice: (language) => renderLeaderChoice('dao', ['linh-dao', 'robert-hale'], LIST, { ...LEADERS_FRAME, language }),
    leader: (language) => renderLeaderPage(RECORD, { ...LEADERS_FRAME, language }),
    unreported: (language) => renderLeaderPage(UNREPORTED, { ...LEADERS_FRAME, language }),
    'told twice': (language) =>
      renderLeaderPage(
        { ...RECORD, points: RECORD.points.map(({ point }, i) => ({ point, date: `2026-02-1${9 - i}` })) },
        { ...LEADERS_FRAME, language },
      ),
    topics: (language) => renderTopicsPage(TOPIC_LIST, { ...LEADERS_FRAME, language }),
    topic: (language) => renderTopicPage(TOPIC, { ...LEADERS_FRAME, language }),
    'a silent topic': (language) => renderTopicPage({ ...TOPIC, points: [], leaders: [] }, { ...LEADERS_FRAME, language }),
  };

  test.each(Object.keys(pages))('%s is valid HTML in every language', async (name) => {
    for (const language of LANGUAGES) {
      const { results } = await validator.validateString(pages[name]?.(language) ?? '');
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${language} ${line} ${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });
});
