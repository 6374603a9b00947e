import type { WatchlistEntry } from '../../src/model';
import type { Frame } from '../../src/render/frame';
import type { LeaderRecord } from '../../src/render/leader-page';
import type { LeaderList } from '../../src/render/leaders-page';
import type { TopicRecord } from '../../src/render/topic-page';
import type { TopicList } from '../../src/render/topics-page';
import { FRAME, RICH, TOPICS } from './briefing-fixture';

const office = (role: string, en: string, fr: string, from: string, rank: number, to?: string) => ({
  ...{ role, title: { en, fr }, from, rank },
  ...(to === undefined ? {} : { to }),
});

export const WATCHLIST: readonly WatchlistEntry[] = [
  {
    ...{ id: 'linh-dao', name: 'Linh Dao', names: { vi: 'Đào Linh' }, aliases: ['Dao Linh'], surname: 'Dao', gender: 'f', country: 'VN' },
    offices: [
      office('party-leader', 'General Secretary of the Coast Party', 'Secrétaire générale du Parti de la côte', '2024-08-03', 1),
      office('president', 'President of Vietnam', 'Présidente du Vietnam', '2024-05-22', 1, '2024-10-21'),
    ],
  },
  {
    ...{ id: 'robert-hale', name: 'Robert Hale', names: {}, aliases: [], surname: 'Hale', gender: 'm', country: 'US' },
    offices: [office('president', 'President of the United States', 'Président des États-Unis', '2017-01-20', 1, '2021-01-20')],
  },
  {
    ...{
      id: 'omar-said',
      name: 'Omar Said',
      names: { ar: 'عمر سعيد', fr: 'Omar Saïd' },
      aliases: [],
      surname: 'Said',
      gender: 'm',
      country: 'UN',
    },
    offices: [office('secretary-general', 'Secretary-General of the United Nations', 'Secrétaire général des Nations unies', '2022', 3)],
  },
];

export const LEADERS_FRAME: Frame = { ...FRAME, watchlist: WATCHLIST };

const told = (date: string, ids: readonly string[]) =>
  ids.flatMap((id) => RICH.keyPoints.filter((point) => point.id === id)).map((point) => ({ date, point }));
const CAMPBELL = { id: 'edgar-p-moss', name: 'Edgar P. Moss', office: 'Deputy Secretary-General', country: 'UN', former: true };
const LINH = { id: 'linh-dao', name: 'Linh Dao', office: 'General Secretary of the Coast Party of Vietnam', country: 'VN', former: false };

export const RECORD: LeaderRecord = {
  ...{ id: 'linh-dao', topic: null, before: null, hasMore: true, today: '2026-03-02', last: '2026-02-21', timeZone: 'Asia/Ho_Chi_Minh' },
  reported: { ...LINH, firstSeen: '2025-06-01', lastSeen: '2026-02-21' },
  days: [
    { date: '2025-12-24', articles: 1, points: 0, met: [], metOthers: [] },
    { date: '2026-02-19', articles: 2, points: 0, met: [], metOthers: ['President of Indonesia', 'President of Uzbekistan'] },
    { date: '2026-02-20', articles: 9, points: 2, met: [{ id: 'edgar-p-moss', name: 'Edgar P. Moss' }], metOthers: [] },
    { date: '2026-02-21', articles: 4, points: 1, met: [{ id: 'robert-hale', name: 'Robert Hale' }], metOthers: [] },
  ],
  topics: [
    { id: 'diplomacy', points: 3 },
    { id: 'trade', points: 1 },
  ],
  outlets: RICH.outlets ?? [],
  points: [...told('2026-02-21', ['p2']), ...told('2026-02-20', ['p1', 'p3']), ...told('2026-02-18', ['p5'])],
};

/** On the watchlist, and never in the news. */
export const UNREPORTED: LeaderRecord = { ...RECORD, id: 'robert-hale', reported: null, days: [], topics: [], points: [], hasMore: false };

/** In the news, and not on the watchlist. */
export const UNLISTED: LeaderRecord = {
  ...{ ...UNREPORTED, id: 'edgar-p-moss', reported: { ...CAMPBELL, firstSeen: '2026-02-20', lastSeen: '2026-02-20' } },
  points: told('2026-02-20', ['p6']),
  days: [{ date: '2026-02-20', articles: 1, points: 1, met: [], metOthers: [] }],
};

export const LIST: LeaderList = {
  ...{ today: '2026-03-02', last: '2026-02-21' },
  reported: [
    { ...LINH, lastSeen: '2026-02-21', articles: 15 },
    { ...CAMPBELL, lastSeen: '2026-02-20', articles: 1 },
    { id: 'nobody-knows', name: 'Nobody Knows', office: null, country: null, former: false, lastSeen: '2025-01-01', articles: 0 },
  ],
};

export const TOPIC: TopicRecord = {
  topic: TOPICS[1] ?? { id: '', names: {}, mediaTopic: '' },
  leaders: [
    { id: 'linh-dao', name: 'Linh Dao', points: 3 },
    { id: 'edgar-p-moss', name: 'Edgar P. Moss', points: 1 },
  ],
  points: [...told('2026-02-21', ['p2', 'p6']), ...told('2026-02-18', ['p5', 'p9'])],
  ...{ before: '2026-02-22', hasMore: false, timeZone: 'Asia/Ho_Chi_Minh', outlets: RICH.outlets ?? [] },
};

export const TOPIC_LIST: TopicList = {
  counts: [
    { id: 'trade', days: 2, points: 7 },
    { id: 'diplomacy', days: 1, points: 1 },
  ],
  newest: [
    ...told('2026-02-21', ['p1']).map((point) => ({ ...point, topic: 'trade' })),
    ...told('2026-02-18', ['p5']).map((point) => ({ ...point, topic: 'diplomacy' })),
    ...told('2025-11-02', ['p8']).map((point) => ({ ...point, topic: 'health' })),
  ],
  ...{ last: '2026-02-21', timeZone: 'Asia/Ho_Chi_Minh', names: new Map(), outlets: RICH.outlets ?? [] },
};
