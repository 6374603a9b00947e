import type { Operation, Paths } from '../operation';
import { Plain } from '../schemas/plain';
import { choice, lang } from './choice';

/** A page; `more` is what else is to be said: its parameters, other answers. */
function page(id: string, summary: string, description: string, more: Partial<Operation> = {}): { GET: Operation } {
  const answers = { 200: { description, content: { 'text/html': { schema: Plain } } }, ...more.answers };
  return { GET: { id, tag: 'Pages', summary, cached: true, ...more, query: { lang, ...more.query }, answers } };
}

export const pages: Paths = {
  '/': page('readLatest', 'The latest briefing', 'The newest briefing; before the first, how to come by one.', { query: choice }),
  '/briefings': page('readArchive', 'All briefings', 'The list, by month, each with its bottom line.'),
  '/subscribe': page(
    'chooseWhatToFollow',
    'Choose leaders and topics',
    'Where a reader chooses, and finds the briefing and the feeds of what is chosen.',
    {
      query: choice,
    },
  ),
  '/api': page('readReference', 'What the interface takes and gives', 'This document for people.'),
};
