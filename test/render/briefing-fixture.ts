import type { Briefing, BriefingPoint } from '../../src/model';
import { ARTICLES, cell, headlineOf, pointOf, sourceOf, story, TOPICS } from './briefing-parts';

export { DAYS, FRAME, pointOf, sourceOf, TOPICS } from './briefing-parts';

const POINTS: BriefingPoint[] = [
  pointOf(
    'p1',
    'The two sides signed 14 agreements worth 6.4 billion USD before the delegation left the harbour city, the trade ministry said in its closing statement.',
    {
      leaders: ['linh-dao'],
      topics: ['trade', 'diplomacy'],
      sources: [
        sourceOf('harbour'),
        sourceOf('tribune', 'Fourteen agreements worth “6.4 billion” dollars were signed before the delegation left.'),
        sourceOf('courrier', 'Quatorze accords d’une valeur de 6,4 milliards de dollars ont été signés avant le départ.'),
      ],
      statement: true,
    },
  ),
  pointOf(
    'p2',
    'Linh Dao accepted the invitation to join the Harbour Council as a founding member and said that disputes at sea must be settled by peaceful means.',
    {
      leaders: ['linh-dao', 'robert-hale'],
      speaker: 'linh-dao',
      statement: true,
      topics: ['diplomacy', 'peace-and-security'],
      sources: [sourceOf('harbour'), sourceOf('pasted')],
      why: {
        parts: [
          ['leader', 0.3],
          ['early', 0.2],
          ['light', -0.05],
        ],
        leaders: [{ id: 'linh-dao', words: 'Linh Dao', kind: 'name', alias: 'Linh Dao' }],
        speaker: { rule: 'subject', words: 'Linh Dao', cue: 'said' },
        rank: 2,
        of: 34,
        toldBefore: false,
      },
    },
  ),
  pointOf(
    'p3',
    '[General Secretary Dao] told students and workers abroad that their papers would be renewed at every consulate from March on.',
    {
      leaders: ['linh-dao'],
      speaker: 'linh-dao',
      statement: true,
      topics: ['diaspora'],
    },
  ),
  pointOf('p4', 'He would have the country taken off the strategic export list “as soon as the forms allow”.', {
    leaders: ['robert-hale'],
    speaker: 'robert-hale',
    statement: true,
    topics: ['trade'],
    sources: [sourceOf('tribune')],
  }),
  pointOf(
    'p5',
    'La conférence sur le port se tiendra à Lyon avant l’été, a annoncé le chef de l’État à l’issue du Conseil des ministres.',
    {
      language: 'fr',
      leaders: ['camille-aubert'],
      speaker: 'camille-aubert',
      statement: true,
      topics: ['diplomacy'],
      sources: [sourceOf('courrier')],
    },
  ),
  pointOf('p6', 'The old rules of the port were written for steamships and nobody has read them since, the envoy recalled.', {
    leaders: ['edgar-p-moss'],
    speaker: 'edgar-p-moss',
    statement: true,
    topics: ['peace-and-security'],
    sources: [sourceOf('pasted')],
  }),
  pointOf('p7', 'The ministers agreed to link the grids of the four coastal states by 2030 and to share the cost of the first line.', {
    topics: ['energy'],
    story: 'grid',
    sources: [sourceOf('night')],
  }),
  pointOf('p8', 'The first 200,000 doses arrive on Monday and go to the three provinces that reported cases.', {
    statement: true,
    topics: ['health'],
    story: 'doses',
    sources: [sourceOf('doses')],
  }),
  pointOf('p9', 'أكد الوزير أن المجلس سيجتمع في الربيع المقبل لبحث أمن الموانئ.', {
    language: 'ar',
    topics: ['peace-and-security'],
    sources: [sourceOf('arabic')],
  }),
];

/** A rich day: leaders with and without points of their own, three languages, differing figures, every section filled. */
export const RICH: Briefing = {
  edition: 'daily',
  date: '2026-02-21',
  title: 'The Daily Briefing',
  language: 'en',
  publishedAt: '2026-02-21T23:30:00Z',
  timeZone: 'Asia/Ho_Chi_Minh',
  place: 'Ha Noi',
  window: { from: '2026-02-20T23:30:00Z', to: '2026-02-21T23:30:00Z' },
  readingMinutes: 3,
  counts: { articles: 8, stories: 4, leaders: 4, sources: 7 },
  bottomLine: 'p1',
  stories: [
    story(
      'harbour',
      'Harbour Council founded with 14 agreements',
      'new',
      ['harbour', 'tribune', 'courrier', 'pasted', 'arabic'],
      ['p1', 'p2'],
      ['lyon'],
    ),
    story('lyon', 'Conférence sur le port : Lyon avant l’été', 'developing', ['courrier'], ['p5'], ['harbour']),
    story('grid', 'Coastal grids to be linked by 2030', 'new', ['night'], ['p7'], []),
    story('doses', 'First doses due on Monday', 'continuing', ['doses'], ['p8'], []),
  ],
  corrections: [
    {
      text: 'CORRECTION: the doses go to three provinces, and not to four as reported on Friday.',
      story: 'doses',
      sources: [sourceOf('doses')],
      corrects: { article: 'older', headline: 'First doses for four provinces', url: 'https://doses.example/older', date: '2026-02-20' },
    },
  ],
  changes: [
    {
      ...{ article: 'night-2', replaces: 'night', headline: 'Coastal grids to be linked by 2032', source: 'Night Gazette' },
      ...{ url: 'https://night.example/grids', language: 'en', kind: 'corrected', date: '2026-02-21', at: '2026-02-22T03:10:00.000Z' },
      said: [{ was: 'The grids are to be linked by 2030.', now: 'The grids are to be linked by 2032, the ministry said.' }],
      ...{ leaders: [], topics: ['energy'] },
    },
    {
      ...{ article: 'courrier-3', replaces: 'courrier-1', headline: 'Le port avant l’été', source: 'Courrier du Lac' },
      ...{ url: null, language: 'fr', kind: 'corrected', date: '2026-02-20', at: '2026-02-21T01:00:00.000Z' },
      said: [
        { was: 'Le chantier coûtera 8 millions d’euros.', now: 'Le chantier coûtera 18 millions d’euros.' },
        { was: 'Le maire a démissionné.', now: null },
      ],
      ...{ leaders: [], topics: [] },
    },
    {
      ...{ article: 'doses-2', replaces: 'doses-1', headline: 'First doses for three provinces', source: null },
      ...{ url: 'https://doses.example/first', language: 'en', kind: 'extended', date: '2026-02-19', at: '2026-02-21T02:00:00.000Z' },
      ...{ said: [], leaders: [], topics: [] },
    },
  ],
  leaders: [
    {
      id: 'linh-dao',
      name: 'Linh Dao',
      office: 'General Secretary of the Coast Party of Vietnam',
      country: 'VN',
      former: false,
      keyPoints: ['p1', 'p2', 'p3'],
      met: ['robert-hale'],
      metOthers: [
        'President of Indonesia',
        'Prime Minister of Cambodia',
        'President of Uzbekistan',
        'President of Kazakhstan',
        'Deputy Prime Minister of the Czech Republic',
      ],
      trip: {
        since: '2026-02-19',
        places: [
          { country: 'US', date: '2026-02-19' },
          { country: 'FR', date: '2026-02-21' },
        ],
      },
    },
    {
      id: 'robert-hale',
      name: 'Robert Hale',
      office: 'President',
      country: 'US',
      former: false,
      keyPoints: ['p4', 'p2'],
      met: ['linh-dao'],
      metOthers: [],
      trip: null,
    },
    {
      id: 'camille-aubert',
      name: 'Camille Aubert',
      office: 'President of France',
      country: 'FR',
      former: false,
      keyPoints: ['p5'],
      met: [],
      metOthers: [],
      trip: null,
    },
    {
      id: 'edgar-p-moss',
      name: 'Edgar P. Moss',
      office: 'Deputy Secretary-General',
      country: 'UN',
      former: true,
      keyPoints: ['p6'],
      met: [],
      metOthers: [],
      trip: null,
    },
  ],
  topics: [
    { id: 'diplomacy', name: 'Diplomacy', keyPoints: ['p2', 'p5'] },
    { id: 'peace-and-security', name: 'Peace and security', keyPoints: ['p9', 'p6'] },
    { id: 'trade', name: 'Trade and economy', keyPoints: ['p1', 'p4'] },
    { id: 'energy', name: 'Energy', keyPoints: ['p7'] },
    { id: 'health', name: 'Health', keyPoints: ['p8'] },
  ],
  grid: [
    cell('linh-dao', 'diplomacy', ['p1', 'p2', 'x1', 'x2']),
    cell('linh-dao', 'peace-and-security', ['p2', 'x3', 'x4']),
    cell('linh-dao', 'trade', ['p1']),
    cell('linh-dao', 'diaspora', ['p3']),
    cell('robert-hale', 'trade', ['p4', 'x5']),
    cell('robert-hale', 'diplomacy', ['p2']),
    cell('camille-aubert', 'diplomacy', ['p5']),
    cell('edgar-p-moss', 'peace-and-security', ['p6']),
    cell('edgar-p-moss', 'science', ['x6']),
  ],
  keyPoints: POINTS,
  figures: [
    {
      text: '6.4 billion USD',
      value: 6.4e9,
      unit: 'USD',
      what: 'agreements signed in four sectors',
      sources: [sourceOf('harbour'), sourceOf('courrier')],
      differing: [{ text: '6.1 billion USD', value: 6.1e9, sources: [sourceOf('tribune')] }],
    },
    {
      text: 'more than 50',
      value: 50,
      unit: 'count',
      what: 'countries at the first session of the council',
      sources: [sourceOf('pasted')],
      differing: [],
    },
    { text: '200,000', value: 200000, unit: 'count', what: 'doses due on Monday', sources: [sourceOf('doses')], differing: [] },
  ],
  ahead: [
    {
      date: '2026-03-05',
      text: 'The council meets again in the harbour city on 5 March, its secretary said.',
      sources: [sourceOf('tribune')],
    },
    {
      date: '2026-02-23',
      text: 'The first 200,000 doses arrive on Monday and go to the three provinces that reported cases.',
      sources: [sourceOf('doses')],
    },
  ],
  silent: [
    { id: 'joko-arifin', name: 'Joko Arifin', lastSeen: '2026-02-18' },
    { id: 'greta-vos', name: 'Greta Vos', lastSeen: '2025-12-30' },
  ],
  articles: Object.entries(ARTICLES).map(([id, article]) => ({ id, headline: headlineOf(id), ...article, used: id !== 'unused' })),
  outlets: [
    { name: 'COURRIER DU SUD', country: 'FR', ownership: 'public' },
    { name: 'Health Desk', country: 'UN', ownership: null },
    { name: 'Lotus Wire', country: 'VN', ownership: 'state' },
    { name: 'The Tribune', country: null, ownership: 'private' },
  ],
};

/** A day on which articles were read and none held a key point. */
export const EMPTY: Briefing = {
  ...RICH,
  counts: { articles: 2, stories: 0, leaders: 0, sources: 1 },
  readingMinutes: 0,
  bottomLine: null,
  stories: [],
  leaders: [],
  topics: [],
  grid: [],
  keyPoints: [],
  figures: [],
  ahead: [],
  changes: [],
  articles: RICH.articles.slice(-2).map((article) => ({ ...article, used: false })),
};

/** A day of `count` points, up to three a leader, ten topics' names among the seven known. */
export function briefingOf(count: number): Briefing {
  const keyPoints = Array.from({ length: count }, (_, i) => {
    const leader = `leader-${Math.floor(i / 3)}`;
    const text = `Leader ${Math.floor(i / 3)} said in point ${i} that the harbour, the rail line and the school would be opened before the end of the coming year.`;
    return pointOf(`n${i}`, text, {
      leaders: [leader],
      speaker: leader,
      statement: true,
      topics: [TOPICS[i % TOPICS.length]?.id ?? 'trade'],
      story: `s${i % 40}`,
      sources: [sourceOf(`a${i}`)],
    });
  });
  const leaders = [...new Set(keyPoints.map((point) => point.leaders[0] ?? ''))];
  return {
    ...RICH,
    outlets: [{ name: 'Wire', country: 'VN', ownership: 'private' }],
    bottomLine: keyPoints[0]?.id ?? null,
    keyPoints,
    stories: Array.from({ length: Math.min(count, 40) }, (_, i) =>
      story(`s${i}`, `Story ${i} of the harbour`, 'new', [`a${i}`], [`n${i}`], []),
    ),
    leaders: leaders.map((id) => ({
      id,
      name: id.replace('leader-', 'Leader '),
      office: 'Minister',
      country: 'FR',
      former: false,
      keyPoints: keyPoints.filter((point) => point.leaders[0] === id).map((point) => point.id),
      met: [],
      metOthers: [],
      trip: null,
    })),
    topics: TOPICS.slice(0, 5).map(({ id, names }) => ({
      id,
      name: names.en ?? id,
      keyPoints: keyPoints
        .filter((point) => point.topics[0] === id)
        .slice(0, 3)
        .map((point) => point.id),
    })),
    grid: keyPoints.map((point) => cell(point.leaders[0] ?? '', point.topics[0] ?? '', [point.id])),
    articles: keyPoints.map((point) => ({
      ...sourceOf(`a${point.id.slice(1)}`),
      id: `a${point.id.slice(1)}`,
      headline: `Report ${point.id}`,
      used: true,
    })),
    counts: { articles: count, stories: Math.min(count, 40), leaders: leaders.length, sources: 1 },
  };
}
