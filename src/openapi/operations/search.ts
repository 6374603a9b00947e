import { Count, Day } from '../../http/query';
import { json, type Parameter, type Paths, problem } from '../operation';
import { Word } from '../schemas/plain';
import { Found } from '../schemas/search';

/** What a search is asked for, on the page and by programs. */
export const searched: Record<string, Parameter> = {
  q: {
    schema: Word,
    description: 'Words in any order, with or without accents; those in quotation marks stand side by side. Without it, the newest.',
    example: 'power link',
  },
  leader: { schema: Word, description: 'An id, or any name that leads to one.', example: 'to-lam' },
  topic: { schema: Word, description: 'An id, or a name in any language of the pages.', example: 'energy' },
  source: { schema: Word, description: 'The name of a source that articles have come from.', example: 'Example Wire' },
  from: { schema: Day, description: 'The first date, included.', example: '2026-02-01' },
  to: { schema: Day, description: 'The last date, included.', example: '2026-02-28' },
};

const example = {
  query: 'ferries',
  leader: null,
  topic: null,
  source: null,
  from: null,
  to: null,
  total: 1,
  oldest: null,
  page: 1,
  nextPage: null,
  articles: [
    {
      id: 'bceb07ac3e5ca74f6b53',
      date: '2026-02-20',
      publishedAt: '2026-02-20T16:20:00Z',
      language: 'en',
      source: 'Example Wire',
      url: 'https://news.example/ferries',
      headline: 'Forty ferries for the islands',
      briefing: '2026-02-20',
      keyPoints: [{ text: 'Forty electric ferries will serve the islands.', found: [{ start: 15, end: 22 }] }],
      more: 0,
    },
  ],
};

export const search: Paths = {
  '/api/search': {
    GET: {
      id: 'searchArticles',
      tag: 'Search',
      summary: 'Find articles by the words of their key points and headlines',
      description:
        'Articles with the words as typed, accents and all, come first, then those with the words side by side; the newest first among them.',
      cached: true,
      query: { ...searched, page: { schema: Count, description: 'The first without it.', example: 1 } },
      answers: {
        200: { description: 'What was found, a page of it.', content: json(Found, example) },
        422: problem(
          422,
          'A filter is unknown, or nothing was asked.',
          'Unfit parameter',
          'topic must be an id or a name of /api/topics.',
          [{ pointer: '/topic', detail: 'must be an id or a name of /api/topics' }],
        ),
      },
    },
  },
};
