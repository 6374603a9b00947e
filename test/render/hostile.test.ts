import { describe, expect, test } from 'vitest';
import type { AnalysedArticle, Briefing } from '../../src/model';
import { renderArchive } from '../../src/render/archive';
import { renderArticle } from '../../src/render/article';
import { renderEmail } from '../../src/render/email';
import { renderLeaderPage } from '../../src/render/leader-page';
import { renderLeaderChoice, renderLeadersPage } from '../../src/render/leaders-page';
import { renderMail, renderMailbox } from '../../src/render/mailbox';
import { renderMarkdown } from '../../src/render/markdown';
import { renderMessagePage } from '../../src/render/message-page';
import { renderPage } from '../../src/render/page';
import { renderSearch } from '../../src/render/search';
import { renderSourcesPage } from '../../src/render/sources-page';
import { renderText } from '../../src/render/text';
import { renderTopicPage } from '../../src/render/topic-page';
import { renderTopicsPage } from '../../src/render/topics-page';
import { parseSearchTerms } from '../../src/text/search-terms';
import { ANALYSED, STORED } from './article-fixture';
import { DAYS, FRAME, RICH } from './briefing-fixture';
import { LIST, TOPIC, TOPIC_LIST, UNLISTED } from './leader-fixture';
import { FILTERS, poisonedArchive, poisonedSearch } from './search-fixture';
import { SOURCES } from './sources-fixture';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  "' onfocus='alert(1)",
  '</title></style><svg onload=alert(1)>',
  '{{constructor}} {{{raw}}}',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/pixel.png)',
  '`code` *bold* _under_ ~~gone~~ | cell | <b>',
  'https://evil.example www.evil.example',
  '1. list',
  '# heading',
  '-->',
];

/** Every string of the briefing that an article could have brought, replaced. */
function poison(value: string): Briefing {
  const url = 'javascript:alert(1)//https://ok.example';
  const source = <T extends { text: string }>(of: T) => ({ ...of, source: value, url, text: value, publishedAt: value });
  return {
    ...RICH,
    title: value,
    place: value,
    keyPoints: RICH.keyPoints.map((point) => ({ ...point, text: value, sources: point.sources.map(source) })),
    stories: RICH.stories.map((story) => ({ ...story, headline: value })),
    leaders: RICH.leaders.map((leader) => ({ ...leader, name: value, office: value, country: value, metOthers: [value] })),
    topics: RICH.topics.map((topic) => ({ ...topic, name: value })),
    figures: RICH.figures.map((figure) => ({ ...figure, text: value, what: value, sources: figure.sources.map(source) })),
    ahead: RICH.ahead.map((item) => ({ ...item, text: value, sources: item.sources.map(source) })),
    silent: RICH.silent.map((leader) => ({ ...leader, name: value })),
    articles: RICH.articles.map((article) => ({ ...article, headline: value, source: value, url, publishedAt: value })),
    outlets: [{ name: value, country: value, ownership: 'state' }],
  };
}

/** What articles bring to the pages of leaders and topics: the words of points, and names and offices of who is not on the watchlist. */
const person = (value: string) => ({
  id: 'moss',
  name: value,
  office: value,
  country: value,
  former: false,
  firstSeen: '2026-02-01',
  lastSeen: '2026-02-20',
});
const toldBy = (value: string) =>
  poison(value).keyPoints.map((point) => ({ date: '2026-02-20', topic: 'trade', point: { ...point, leaders: ['moss'] } }));
const metBy = (value: string) => [{ date: '2026-02-20', articles: 1, points: 1, met: [{ id: 'other', name: value }], metOthers: [value] }];
/** An article whose every string is this. */
function poisoned(value: string): AnalysedArticle {
  const span = { start: 0, end: value.length };
  const { article, analysis } = ANALYSED;
  return {
    article: {
      ...article,
      id: value,
      text: `${value}\n${value} ${value}`,
      headline: value,
      source: value,
      publishedAt: value,
      language: 'en',
    },
    analysis: {
      ...analysis,
      people: analysis.people.map((person) => ({
        ...person,
        name: value,
        office: value,
        country: value,
        mentions: [{ ...span, kind: 'name' }],
      })),
      meetings: analysis.meetings.map((meeting) => ({ ...meeting, others: [value] })),
      figures: analysis.figures.map((figure) => ({ ...figure, ...span, what: value })),
      keyPoints: analysis.keyPoints.map((point) => ({ ...point, start: value.length + 1, end: value.length * 2 + 1, topics: [value] })),
    },
  };
}

const mail = (value: string) => ({
  id: value,
  subject: value,
  from: value,
  to: value,
  date: value,
  html: value,
  text: value,
  source: value,
});

const HTML: Record<string, (value: string) => string> = {
  page: (value) => renderPage(poison(value), FRAME, DAYS),
  article: (value) => renderArticle(poisoned(value), STORED, FRAME),
  excerpt: (value) => renderArticle(poisoned(value), { ...STORED, shown: 'excerpt' }, FRAME),
  mail: (value) => renderEmail(poison(value), FRAME).html,
  archive: (value) => renderArchive(poisonedArchive(value), FRAME),
  search: (value) => renderSearch(poisonedSearch(value), FRAME),
  'search with its words marked': (value) =>
    renderSearch({ ...poisonedSearch(value), terms: parseSearchTerms(value) }, FRAME).replace(/<\/?mark>/g, ''),
  'search without results': (value) => renderSearch({ ...poisonedSearch(value), results: null, unknown: FILTERS }, FRAME),
  message: (value) => renderMessagePage({ status: 404, title: value, details: [value] }, FRAME),
  leaders: (value) => renderLeadersPage({ ...LIST, reported: [{ ...person(value), articles: 2 }] }, FRAME),
  'a choice of leaders': (value) => renderLeaderChoice(value, ['moss'], { ...LIST, reported: [{ ...person(value), articles: 2 }] }, FRAME),
  leader: (value) =>
    renderLeaderPage({ ...UNLISTED, id: 'moss', reported: person(value), points: toldBy(value), days: metBy(value) }, FRAME),
  topics: (value) => renderTopicsPage({ ...TOPIC_LIST, newest: toldBy(value), names: new Map([['moss', value]]) }, FRAME),
  sources: (value) =>
    renderSourcesPage(
      {
        ...SOURCES,
        listed: SOURCES.listed.map((source) => ({ ...source, name: value, country: value, language: value })),
        others: [{ name: value, articles: 1 }],
        contact: value,
      },
      FRAME,
    ),
  topic: (value) => renderTopicPage({ ...TOPIC, leaders: [{ id: 'moss', name: value, points: 1 }], points: toldBy(value) }, FRAME),
  mailbox: (value) => renderMailbox([mail(value)]),
  'mailbox mail': (value) => renderMail(mail(value)),
};

/** Tags and attributes' names of a page: what no value may change. */
function skeleton(html: string): string {
  const withoutStyle = html.replace(/<style>[^<]*<\/style>/g, '');
  return (withoutStyle.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '=""')).join('');
}

describe('hostile words stay words', () => {
  for (const [name, render] of Object.entries(HTML)) {
    test(`in the HTML of ${name}`, () => {
      const plain = skeleton(render('Plain'));
      expect(HOSTILE.map((value) => skeleton(render(value)) === plain)).toEqual(HOSTILE.map(() => true));
    });

    test(`and no link of ${name} leads anywhere but to http(s) or the site`, () => {
      const hrefs = HOSTILE.flatMap((value) => [...render(value).matchAll(/ href="([^"]*)"/g)].map((match) => match[1] ?? ''));
      expect(hrefs.filter((href) => !/^(https?:|\/|#|data:image\/svg\+xml,|data:,)/.test(href))).toEqual([]);
    });
  }

  test('in Markdown nothing of an article becomes a mark', () => {
    // Within angle brackets nothing of a link's address is a mark.
    const markdown = (value: string) => renderMarkdown(poison(value), FRAME).replace(/\]\(<[^<>\s\\]*>\)/g, ']');
    const own = markdown('Plain');
    const active = HOSTILE.map((value) => {
      const unescaped = markdown(value).replace(/\\[!-/:-@[-`{-~]/g, '');
      const marks = (text: string, mark: RegExp) => (text.match(mark) ?? []).length;
      return [/\[/g, /`/g, /</g, /\{/g, /\|/g, /_/g, /\*/g, /:\/\//g, /www\./g, /^- 1\. /gm, /^- #/gm].map(
        (mark) => marks(unescaped, mark) - marks(own, mark),
      );
    });
    expect(active.flat().filter((more) => more > 0)).toEqual([]);
  });

  test('in text every hostile line is printed as it stands', () => {
    const printed = HOSTILE.map((value) => renderText(poison(value), FRAME).replace(/\s+/g, ' ').includes(value));
    expect(printed).toEqual(HOSTILE.map(() => true));
  });

  test('in text and subject no control character and no turned direction is left', () => {
    const value = 'a\u0000b\u001b[31mc\u202ed\u2066e\r\nf';
    const { subject, text, html } = renderEmail(poison(value), FRAME);
    expect([subject, text, html].map((output) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(output.replaceAll('\n', '')))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
