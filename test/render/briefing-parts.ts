import type { Briefing, BriefingPoint, PointSource, Topic } from '../../src/model';
import type { Frame } from '../../src/render/frame';

export const DAYS = { previous: '2026-02-20', next: '2026-02-22' };

const topic = (id: string, en: string, fr: string): Topic => ({ id, names: { en, fr }, mediaTopic: '' });

export const TOPICS: readonly Topic[] = [
  topic('peace-and-security', 'Peace and security', 'Paix et sécurité'),
  topic('diplomacy', 'Diplomacy', 'Diplomatie'),
  topic('trade', 'Trade and economy', 'Commerce et économie'),
  topic('science', 'Science and technology', 'Science et technologie'),
  topic('energy', 'Energy', 'Énergie'),
  topic('health', 'Health', 'Santé'),
  topic('diaspora', 'Diaspora', 'Diaspora'),
];

/** A paper in English, read in English, that knows no leader by itself. */
export const FRAME: Frame = {
  site: { baseUrl: 'https://briefing.example', titles: { en: 'The Daily Briefing', fr: 'Le bulletin quotidien' }, language: 'en' },
  language: 'en',
  chosen: false,
  watchlist: [],
  topics: TOPICS,
};

export const ARTICLES: Record<string, Pick<PointSource, 'source' | 'url' | 'publishedAt' | 'language' | 'excerpt'>> = {
  harbour: {
    source: 'Lotus Wire',
    url: 'https://lotuswire.example/2026/harbour-talks',
    publishedAt: '2026-02-21T14:05:00+07:00',
    language: 'en',
  },
  tribune: {
    source: 'The Tribune',
    url: 'https://tribune.example/world/harbour?id=7',
    publishedAt: '2026-02-21T08:20:00Z',
    language: 'en',
  },
  courrier: { source: 'Courrier du Sud', url: 'https://courrier.example/port', publishedAt: '2026-02-21T16:02:00+07:00', language: 'fr' },
  pasted: { source: null, url: null, publishedAt: '2026-02-21', language: 'en' },
  night: { source: 'Northern Press', url: 'https://north.example/grid', publishedAt: '2026-02-21T22:10:00Z', language: 'en' },
  doses: { source: 'Health Desk', url: 'https://health.example/doses', publishedAt: '2026-02-20T18:30:00Z', language: 'en', excerpt: true },
  arabic: { source: 'Al Marsad', url: 'https://marsad.example/1', publishedAt: '2026-02-21T09:00:00Z', language: 'ar' },
  unused: { source: 'The Tribune', url: 'https://tribune.example/sport/cup', publishedAt: '2026-02-21T10:00:00Z', language: 'en' },
};

/** One source of a point: an article of the fixture and, where they differ, its own words. */
export function sourceOf(article: string, text = ''): PointSource {
  const known = ARTICLES[article] ?? {
    source: 'Wire',
    url: `https://wire.example/${article}`,
    publishedAt: '2026-02-21T05:00:00Z',
    language: 'en',
  };
  return { article, ...known, start: 0, end: 10, text };
}

/** A key point; whatever is not given is plain English from one source. */
export function pointOf(id: string, text: string, over: Partial<BriefingPoint> = {}): BriefingPoint {
  return {
    id,
    text,
    language: 'en',
    leaders: [],
    speaker: null,
    statement: false,
    topics: [],
    story: 'harbour',
    sources: [sourceOf('harbour')],
    ...over,
  };
}

/** A story of the fixture. */
export function story(
  id: string,
  headline: string,
  status: 'new' | 'developing' | 'continuing',
  articles: string[],
  keyPoints: string[],
  related: string[],
): Briefing['stories'][number] {
  return { id, headline, status, articles, leaders: [], topics: [], keyPoints, related };
}

export function cell(leader: string, topicId: string, keyPoints: string[]): Briefing['grid'][number] {
  return { leader, topic: topicId, keyPoints };
}

export function headlineOf(id: string): string {
  const headlines: Record<string, string> = {
    harbour: 'Harbour Council founded with 14 agreements',
    tribune: 'Fourteen deals signed in the harbour city',
    courrier: 'Conférence sur le port : Lyon avant l’été',
    night: 'Coastal grids to be linked by 2030',
    doses: 'First doses due on Monday',
    arabic: 'أمن الموانئ في الربيع',
    unused: 'Cup final goes to penalties',
  };
  return headlines[id] ?? '';
}
