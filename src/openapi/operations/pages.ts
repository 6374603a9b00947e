import { Day, Month } from '../../http/query';
import { type Operation, type Paths, problem } from '../operation';
import { Plain, Word } from '../schemas/plain';
import { choice, lang } from './choice';
import { searched } from './search';

/** A page; `more` is what else is to be said: its parameters, other answers. */
function page(id: string, summary: string, description: string, more: Partial<Operation> = {}): { GET: Operation } {
  const answers = { 200: { description, content: { 'text/html': { schema: Plain } } }, ...more.answers };
  return { GET: { id, tag: 'Pages', summary, cached: true, ...more, query: { lang, ...more.query }, answers } };
}

const before = { schema: Day, description: 'Shows the days before this one: how a history goes on.', example: '2026-02-21' };
const topic = { schema: Word, description: 'Shows only what is on this topic.', example: 'trade' };
const elsewhere = { description: 'From another spelling to the one address, query kept.', headers: { Location: 'The address.' } };

export const pages: Paths = {
  '/': page('readLatest', 'The latest briefing', 'The newest briefing; before the first, how to come by one.', { query: choice }),
  '/briefings': page('readArchive', 'All briefings', 'A month as a calendar and a list, each day with its bottom line.', {
    query: { month: { schema: Month, description: 'Without it the newest.', example: '2026-02' } },
  }),
  '/search': page('searchPage', 'Search', 'Key points and headlines that have the words, page by page.', {
    query: { ...searched, page: { schema: Word, description: 'The first without it.', example: '2' } },
  }),
  '/leaders': page('readLeaders', 'All leaders', 'Everybody on the watchlist and everybody reported, by country.'),
  '/leaders/:id': page(
    'readLeader',
    'What was told of a leader',
    'Offices, the days in the news, and what was said and done, day by day.',
    {
      description: 'A name in any spelling, or an office that one person holds, leads to the address with the id.',
      path: { id: { schema: Word, description: 'An id as in `GET /api/leaders`, or what somebody is called.', example: 'to-lam' } },
      query: { before, topic },
      answers: {
        300: { description: 'Several leaders may be meant: a page to choose on.', content: { 'text/html': { schema: Plain } } },
        301: elsewhere,
        404: problem(404, 'Nobody is known by it.', 'No such leader', 'Nobody is known here by this name or office.'),
      },
    },
  ),
  '/topics': page('readTopics', 'All topics', 'How much each had lately, and the newest point of it.'),
  '/topics/:id': page('readTopic', 'What was told on a topic', 'What was said and done on it, day by day, and by whom.', {
    description: 'The name in any language leads to the address with the id.',
    path: { id: { schema: Word, description: 'An id as in `GET /api/topics`, or a name.', example: 'trade' } },
    query: { before },
    answers: { 301: elsewhere, 404: problem(404, 'There is no such topic.', 'No such topic', 'There is no topic of this name.') },
  }),
  '/sources': page('readSources', 'Where the news comes from', 'Every listed source, whose it is, and when it last answered.'),
  '/articles/:id': page('readArticle', 'An article', 'Its text or an excerpt, and what was understood of it.', {
    path: { id: { schema: Word, description: 'As storing it answered.', example: 'bceb07ac3e5ca74f6b53' } },
    answers: {
      404: problem(404, 'There is no such article.', 'No such article', 'No article is stored under this id.'),
      410: problem(410, 'It was withdrawn.', 'Article withdrawn', 'This article was withdrawn on 2026-02-23 and is no longer shown.'),
    },
  }),
  '/api': page('readReference', 'What the interface takes and gives', 'This document for people.'),
};
