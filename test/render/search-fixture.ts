import type { FoundArticle, SearchAsked, SearchFilter } from '../../src/model';
import type { Archive } from '../../src/render/archive';
import type { SearchToShow } from '../../src/render/search';
import { parseSearchTerms } from '../../src/text/search-terms';

export const FILTERS: SearchFilter[] = ['leader', 'topic', 'source', 'from', 'to'];

export const ARCHIVE: Archive = {
  asked: null,
  months: ['2026-02', '2026-01', '2025-12'],
  briefings: [
    { date: '2026-02-21', bottomLine: 'The ministers agreed to link the grids by 2030.', bottomLineLanguage: 'en', articles: 8 },
    { date: '2026-02-20', bottomLine: null, bottomLineLanguage: null, articles: 1 },
    { date: '2026-02-02', bottomLine: 'Les premières doses sont arrivées.', bottomLineLanguage: 'fr', articles: 31 },
  ],
};

export const poisonedArchive = (value: string): Archive => ({
  ...ARCHIVE,
  briefings: [{ date: '2026-02-21', bottomLine: value, bottomLineLanguage: null, articles: 1 }],
});

export const ASKED: SearchAsked = { query: '', leader: '', topic: '', source: '', from: '', to: '' };

export const foundOf = (over: Partial<FoundArticle> = {}): FoundArticle => ({
  id: '0a1b',
  date: '2026-02-21',
  briefing: '2026-02-21',
  publishedAt: '2026-02-21T14:05:00+07:00',
  headline: 'Harbour talks end with an agreement',
  source: 'Lotus Wire',
  url: 'https://lotuswire.example/2026/harbour-talks',
  language: 'en',
  keyPoints: ['Linh Đào said the agreement on the harbour would hold.'],
  more: 0,
  ...over,
});

export const NOTHING_ASKED: SearchToShow = {
  asked: ASKED,
  page: 1,
  pageSize: 2,
  terms: [],
  leader: null,
  topic: null,
  source: null,
  unknown: [],
  results: null,
  choices: {
    leaders: [
      { id: 'robert-hale', name: 'Robert Hale' },
      { id: 'linh-dao', name: 'Linh Dao' },
    ],
    sources: [
      { id: 1, name: 'The Tribune' },
      { id: 2, name: 'Lotus Wire' },
    ],
  },
};

/** The second page of three. */
export const SEARCH: SearchToShow = {
  ...NOTHING_ASKED,
  asked: { ...ASKED, query: 'Đào harbour', topic: 'trade' },
  page: 2,
  terms: parseSearchTerms('Đào harbour'),
  topic: 'trade',
  results: {
    articles: [
      foundOf({ keyPoints: ['Linh Đào said the agreement on the harbour would hold.', 'The Harbour Council meets in May.'], more: 2 }),
      foundOf({
        id: '2c3d',
        briefing: null,
        source: null,
        url: null,
        language: 'fr',
        headline: 'Le port et Mme Đào',
        keyPoints: ['La « Harbour Authority » de Mme Đào se réunit.'],
      }),
    ],
    total: 5,
    oldest: null,
  },
};

export function poisonedSearch(value: string): SearchToShow {
  const url = 'javascript:alert(1)//https://ok.example';
  const choice = { id: 'an-id', name: value };
  return {
    ...SEARCH,
    asked: { query: value, leader: value, topic: value, source: value, from: value, to: value },
    terms: [],
    leader: choice,
    source: choice,
    choices: { leaders: [choice], sources: [choice] },
    results: {
      articles: [
        foundOf({ headline: value, source: value, keyPoints: [value], url }),
        foundOf({ url: null, id: value, keyPoints: [value] }),
      ],
      total: 9,
      oldest: '2026-01-02',
    },
  };
}
