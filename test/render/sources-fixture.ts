import type { ShownSource, SourceList } from '../../src/render/sources-page';

const VNA: ShownSource = {
  name: 'VNA',
  country: 'VN',
  ownership: 'state',
  language: 'vi',
  feed: 'https://feeds.vna.example/rss?key=a-secret-of-the-feed',
  every: 30,
  paused: false,
  articles: 1234,
  answeredAt: '2026-02-21T23:10:00.000Z',
  newsAt: '2026-02-21T22:40:00.000Z',
  silentSince: null,
  goneSince: null,
};
const asked = { country: 'FR', language: 'fr', articles: 0 };

/** Sources in every state, and some that are not listed. */
export const SOURCES: SourceList = {
  listed: [
    {
      ...{ ...VNA, ...asked, name: 'Courrier du Sud', ownership: 'public', feed: 'https://www.courrier.example/rdf', every: 240 },
      ...{ answeredAt: '2026-02-19T06:30:00.000Z', newsAt: '2025-11-30T10:00:00.000Z', silentSince: '2026-02-19T06:30:00.000Z' },
    },
    { ...VNA, ...asked, name: 'Old Paper', ownership: 'private', every: 1440, goneSince: '2026-02-18T20:00:00.000Z' },
    { ...VNA, ...asked, name: 'Quiet Wire', ownership: null, country: 'UN', paused: true, answeredAt: null, newsAt: null },
    { ...VNA, ...asked, name: 'Press Office', ownership: null, country: null, language: null, feed: null, answeredAt: null, newsAt: null },
    VNA,
  ],
  others: [
    { name: 'Lotus Wire', articles: 3 },
    { name: 'Al Marsad', articles: 0 },
  ],
  contact: 'editors@briefing.example',
  edition: { timeZone: 'Asia/Ho_Chi_Minh', place: 'Ha Noi' },
  now: '2026-02-21T23:30:00.000Z',
};
