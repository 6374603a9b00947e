import type { AnalysedArticle, Briefing, KeyPoint, Person } from '../../src/model';
import type { StoredWith } from '../../src/render/view/article-view';
import { pointOf, RICH, sourceOf } from './briefing-fixture';

const TEXT = [
  'Harbour Council founded with 14 agreements',
  'The two sides signed 14 agreements worth “6.4 billion USD” on Saturday. He told students that their papers would be renewed at every consulate from March on.',
  'Nothing else was said – the delegation left. The old rules were written for steamships, the envoy recalled. The doses arrive on Monday.',
].join('\n');

function point(words: string, more: Partial<KeyPoint> = {}): KeyPoint {
  const start = TEXT.indexOf(words);
  const why = { parts: [], leaders: [], speaker: null };
  const span = { start, end: start + words.length };
  return { text: words, ...span, people: [], speaker: null, actor: null, statement: false, topics: [], score: 1, why, ...more };
}

function person(id: string, name: string, words: string[], more: Partial<Person> = {}): Person {
  const mentions = words.map((each) => ({ start: TEXT.indexOf(each), end: TEXT.indexOf(each) + each.length, kind: 'name' as const }));
  return { id, name, office: null, country: null, leader: false, former: false, rank: 9, mentions, ...more };
}

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** A pasted article of which one leader, an unknown and two sums were understood. */
export const ANALYSED: AnalysedArticle = {
  article: {
    id: 'pasted',
    headline: 'Harbour Council founded with 14 agreements',
    text: TEXT,
    language: 'en',
    publishedAt: '2026-02-21T14:05:00+07:00',
    dateFrom: 'text',
    source: 'Lotus Wire',
    url: null,
  },
  analysis: {
    sentences: [],
    people: [
      person('linh-dao', 'Linh Dao', ['He'], { office: 'General Secretary', country: 'VN', leader: true, rank: 1 }),
      person('edgar-p-moss', 'Edgar P. Moss', ['the envoy']),
    ],
    statements: [],
    meetings: [{ ...span('The two sides'), people: ['linh-dao', 'robert-hale'], others: ['President of Indonesia'] }],
    visits: [{ ...span('the delegation'), person: 'linh-dao', country: 'FR' }],
    correction: null,
    figures: [{ ...span('6.4 billion USD'), value: 6.4e9, unit: 'USD', what: 'agreements' }],
    dates: [],
    topics: [
      { id: 'trade', score: 0.4 },
      { id: 'diaspora', score: 0.2 },
    ],
    keyPoints: [
      point('The two sides signed 14 agreements worth “6.4 billion USD” on Saturday.', { topics: ['trade'] }),
      point('He told students that their papers would be renewed at every consulate from March on.', {
        text: '[General Secretary Dao] told students that their papers would be renewed at every consulate from March on.',
        speaker: 'linh-dao',
        statement: true,
        topics: ['diaspora'],
      }),
      point('The old rules were written for steamships, the envoy recalled.', { statement: true }),
      point('The doses arrive on Monday.'),
    ],
    fingerprint: { words: [], marks: [] },
  },
};

/** The briefing quotes the article's second key point. */
export const BRIEFING: Briefing = {
  ...RICH,
  keyPoints: [
    ...RICH.keyPoints,
    pointOf('p20', 'Papers are renewed.', { sources: [{ ...sourceOf('pasted'), ...span('He told students that their papers') }] }),
  ],
};

export const STORED: StoredWith = {
  briefing: BRIEFING,
  versions: [
    { id: 'pasted', storedAt: '2026-02-21T08:00:00.000Z', current: false },
    { id: 'pasted-2', storedAt: '2026-02-22T03:10:00.000Z', current: true },
  ],
  outlets: RICH.outlets ?? [],
  edition: { timeZone: 'Asia/Ho_Chi_Minh', place: 'Ha Noi' },
  shown: 'full',
  keyPoints: 3,
};
