import * as v from 'valibot';
import { json, type Operation, type Paths, problem } from '../operation';
import { Plain, Word } from '../schemas/plain';
import { AskedSource, SentSource, Source, SourceChange, SourceList, TakenSources } from '../schemas/source';

const id = { id: { schema: Word, description: 'Of the source.', example: 'example-wire' } };

const sent = {
  name: 'Example Wire',
  feed: 'https://wire.example/rss',
  country: 'FR',
  ownership: 'public',
  every: 30,
  keep: { leaders: ['Emmanuel Macron'], topics: ['trade'] },
};

const shown = {
  ...{ id: 'example-wire', name: 'Example Wire', language: null, country: 'FR', ownership: 'public', feed: 'https://wire.example/rss' },
  ...{ every: 30, keep: { leaders: ['emmanuel-macron'], topics: ['trade'] }, drop: null, senders: [], paused: false, origin: 'api' },
  addedAt: '2026-02-20T08:00:00.000Z',
  silentSince: null,
  poll: {
    ...{ nextAt: '2026-02-21T08:30:00.000Z', askedAt: '2026-02-21T08:00:00.000Z', succeededAt: '2026-02-21T08:00:00.000Z' },
    ...{ newsAt: '2026-02-21T07:30:00.000Z', failures: 0, error: 'the site answered 503', failedAt: '2026-02-20T22:00:00.000Z' },
    ...{ movedTo: null, retiredAt: null },
  },
};

const OPML = `<?xml version="1.0"?>
<opml version="2.0"><body><outline text="Example Wire" type="rss" xmlUrl="https://wire.example/rss"/></body></opml>
`;

const shows = (description: string) => ({ description, content: json(Source, shown) });
const NO_SOURCE = problem(404, 'There is none.', 'No such source', 'No source has this id; /api/sources lists all.');
const MALFORMED = problem(400, 'The body cannot be read.', 'Malformed JSON', 'The body is not valid JSON.');
const TOO_LARGE = problem(413, 'More than 1 MiB, or than 1,000 sources.', 'Too large', 'A list may have at most 1000 sources.');
const UNFIT = problem(422, 'The source is wrong.', 'Unfit source', '/every must be a whole number of minutes from 5 to 1440.', [
  { pointer: '/every', detail: 'must be a whole number of minutes from 5 to 1440' },
]);
const IN_FILE = problem(
  409,
  'It is changed in the file alone.',
  'Source of the file',
  'It stands in src/config/sources.json: change it there and deploy, or take it out there first.',
);

const taken = (description: string, status: 'added' | 'unchanged') => ({
  description,
  content: json(TakenSources, {
    ...{ added: 0, changed: 0, unchanged: 0, refused: 0, [status]: 1 },
    sources: [{ id: 'example-wire', status }],
  }),
});

const adding: Operation = {
  id: 'addSources',
  tag: 'Sources',
  summary: 'List sources',
  description:
    'One source or a list as JSON, or the feeds of an OPML file. An entry with an `id` is added, or replaces its source; one without is added, unless its feed is listed already: that source stays as it is. Each entry of a list is taken whole or refused, and stops no other.',
  token: true,
  body: {
    ...json(v.union([SentSource, v.array(SentSource)]), sent),
    'text/x-opml': { schema: Plain, example: OPML },
    'application/xml': { schema: Plain },
  },
  answers: {
    200: taken('None of them is new.', 'unchanged'),
    201: taken('Added, but for those that are refused; they are asked at the next tick.', 'added'),
    400: MALFORMED,
    413: TOO_LARGE,
    415: problem(415, 'Neither JSON nor OPML.', 'Unknown type', 'Send application/json or text/x-opml.'),
    422: UNFIT,
  },
};

export const sources: Paths = {
  '/api/sources': {
    GET: {
      id: 'listSources',
      tag: 'Sources',
      summary: 'All sources, and what came of asking them',
      token: true,
      answers: { 200: { description: 'By name.', content: json(SourceList, { sources: [shown] }) } },
    },
    POST: adding,
  },
  '/api/sources.opml': {
    GET: {
      id: 'exportSources',
      tag: 'Sources',
      summary: 'The feeds as a list for other programs',
      description: 'OPML 2.0. Country, ownership and interval stand in attributes of our own, which an import reads back.',
      token: true,
      answers: { 200: { description: 'Those that have a feed.', content: { 'text/x-opml': { schema: Plain, example: OPML } } } },
    },
  },
  '/api/sources/:id': {
    GET: {
      id: 'getSource',
      tag: 'Sources',
      summary: 'One source',
      token: true,
      path: id,
      answers: { 200: shows('The source.'), 404: NO_SOURCE },
    },
    PUT: {
      id: 'putSource',
      tag: 'Sources',
      summary: 'Put a source in the place of another, or a new one',
      token: true,
      path: id,
      body: json(SentSource, sent),
      answers: { 200: shows('As it is now.'), 201: shows('It is new.'), 400: MALFORMED, 409: IN_FILE, 413: TOO_LARGE, 422: UNFIT },
    },
    PATCH: {
      id: 'changeSource',
      tag: 'Sources',
      summary: 'Change a part of a source',
      description: 'What is left out stays; null is as by default.',
      token: true,
      path: id,
      body: json(SourceChange, { paused: true }),
      answers: { 200: shows('As it is now.'), 400: MALFORMED, 404: NO_SOURCE, 409: IN_FILE, 413: TOO_LARGE, 422: UNFIT },
    },
    DELETE: {
      id: 'removeSource',
      tag: 'Sources',
      summary: 'Take a source off the list',
      description: 'With what is known of its feed. Its articles stay.',
      token: true,
      path: id,
      answers: { 204: { description: 'It is gone.' }, 404: NO_SOURCE, 409: IN_FILE },
    },
  },
  '/api/sources/:id/poll': {
    POST: {
      id: 'pollSource',
      tag: 'Sources',
      summary: 'Have its feed asked at the next tick',
      description: 'Before its interval or its wait after failures is over; one that was gone for good is tried again.',
      token: true,
      path: id,
      answers: {
        202: { description: 'It will be.', content: json(AskedSource, { id: 'example-wire', nextAt: '2026-02-21T08:10:00.000Z' }) },
        404: NO_SOURCE,
        409: problem(409, 'It has no feed, or is paused.', 'No feed', 'This source has no feed that could be asked.'),
        429: {
          ...problem(
            429,
            'It was asked just now.',
            'Asked just now',
            'It was asked less than five minutes ago; Retry-After says when it may be asked again.',
          ),
          headers: { 'Retry-After': 'Seconds until then.' },
        },
      },
    },
  },
};
