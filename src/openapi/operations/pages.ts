import type { Operation, Paths } from '../operation';
import { Plain, Word } from '../schemas/plain';
import { choice, lang } from './choice';
import { searched } from './search';

/** A page; `more` is what else is to be said: its parameters, other answers. */
function page(id: string, summary: string, description: string, more: Partial<Operation> = {}): { GET: Operation } {
  const answers = { 200: { description, content: { 'text/html': { schema: Plain } } }, ...more.answers };
  return { GET: { id, tag: 'Pages', summary, cached: true, ...more, query: { lang, ...more.query }, answers } };
}

export const pages: Paths = {
  '/': page('readLatest', 'The latest briefing', 'The newest briefing; before the first, how to come by one.', { query: choice }),
  '/briefings': page('readArchive', 'All briefings', 'A month as a calendar and a list, each day with its bottom line.', {
    query: { month: { schema: Word, description: 'Without it the newest.', example: '2026-02' } },
  }),
  '/search': page('searchPage', 'Search', 'Key points and headlines that have the words, page by page.', {
    query: { ...searched, page: { schema: Word, description: 'The first without it.', example: '2' } },
  }),
  '/subscribe': page(
    'chooseWhatToFollow',
    'Choose leaders and topics',
    'Where a reader chooses, and finds the briefing and the feeds of what is chosen.',
    {
      query: choice,
    },
  ),
  '/articles/:id': page('readArticle', 'An article', 'Its text or an excerpt, and what was understood of it.', {
    path: { id: { schema: Word, description: 'As storing it answered.', example: 'bceb07ac3e5ca74f6b53' } },
  }),
  '/api': page('readReference', 'What the interface takes and gives', 'This document for people.'),
};
