import * as v from 'valibot';
import { SentSubscriber } from '../../http/subscribers/check-subscriber';
import { SubscribersQuery } from '../../http/subscribers/export-subscribers';
import { ImportQuery } from '../../http/subscribers/subscribers';
import { json, type Operation, type Paths, problem } from '../operation';
import { Plain, Word } from '../schemas/plain';
import { Imported, SubscriberPage } from '../schemas/subscriber-list';

const TABLE = `email,state,leaders,topics,frequency,hour,timeZone,language,pausedUntil,source,consentedAt,createdAt,stoppedAt,stoppedBy
reader@example.org,confirmed,"to-lam,xi-jinping",trade,weekdays,07:00,Europe/Paris,fr,,page,2026-02-01T08:00:00.000Z,2026-02-01T07:58:00.000Z,,
`;

const id = '0a1b2c3d4e5f60718293';
const listed = {
  id,
  email: 'reader@example.org',
  state: 'confirmed',
  leaders: ['to-lam', 'xi-jinping'],
  topics: ['trade'],
  frequency: 'weekdays',
  hour: '07:00',
  timeZone: 'Europe/Paris',
  language: 'fr',
  pausedUntil: null,
  source: 'page',
  consentedAt: '2026-02-01T08:00:00.000Z',
  createdAt: '2026-02-01T07:58:00.000Z',
  stoppedAt: null,
  stoppedBy: null,
};

const state = { schema: SubscribersQuery.state, description: 'Only those in this state.', example: 'confirmed' };
const table = {
  description:
    'Everybody as a table (RFC 4180). A cell that a spreadsheet would take for a formula has an apostrophe before it, which an import takes off.',
  content: { 'text/csv': { schema: Plain, example: TABLE } },
};
const unfitParameter = problem(422, 'A parameter is wrong.', 'Unfit parameter', 'format must be json or csv.', [
  { pointer: '/format', detail: 'must be json or csv' },
]);

const importing: Operation = {
  id: 'importSubscribers',
  tag: 'Subscribers',
  summary: 'Take in a list',
  description:
    'One subscriber or a list as JSON, or a table whose first row names the columns, in any order; what an export gave among them. Who comes with `consentedAt` and `source` is confirmed; who comes without is pending and gets nothing before they confirm; who stopped elsewhere has stopped here. Who is known stays as they are. No mail goes out for an import without `confirm=true`.',
  token: true,
  query: {
    confirm: {
      schema: ImportQuery.confirm,
      description:
        'With `true`, those without a consent are asked by mail whether they want it: as many at a time as the caps of such mails leave.',
      example: 'true',
    },
  },
  body: {
    ...json(v.union([SentSubscriber, v.array(SentSubscriber)]), [
      { email: 'reader@example.org', consentedAt: '2026-02-01T08:00:00Z', source: 'old list', topics: ['trade'] },
    ]),
    'text/csv': { schema: Plain, example: TABLE },
  },
  answers: {
    200: {
      description: 'Taken in, but for the rows in `refused`.',
      content: json(Imported, {
        added: 1,
        known: 0,
        suppressed: 0,
        invited: 0,
        refused: [{ row: 2, email: 'nobody', detail: 'email must be an e-mail address, such as reader@example.org' }],
        ignored: ['First Name'],
      }),
    },
    400: problem(400, 'The body cannot be read.', 'Malformed JSON', 'The body is not valid JSON.'),
    413: problem(413, 'More than 1 MiB, or than 5,000 rows.', 'Too large', 'What is sent here may have at most 1,048,576 bytes.'),
    415: problem(415, 'Neither JSON nor a table.', 'Unknown type', 'Send application/json or text/csv.'),
    422: problem(
      422,
      'The body is no list of subscribers.',
      'Unfit list',
      'The first row must name the columns, and one of them must be "email".',
    ),
  },
};

const listing: Operation = {
  id: 'listSubscribers',
  tag: 'Subscribers',
  summary: 'Take the list out',
  description: 'As JSON a thousand at a time, `next` leading on; as a table, by `format=csv` or `Accept: text/csv`, all at once.',
  token: true,
  query: {
    state,
    email: { schema: SubscribersQuery.email, description: 'Only whose address this is.', example: 'reader@example.org' },
    cursor: { schema: SubscribersQuery.cursor, description: 'Goes on where the list ended: see `next`.', example: id },
    format: { schema: SubscribersQuery.format, description: 'As the answer is wanted, whatever `Accept` says.', example: 'csv' },
  },
  answers: {
    200: { ...table, content: { ...json(SubscriberPage, { subscribers: [listed], next: null }), ...table.content } },
    422: unfitParameter,
  },
};

export const subscriberLists: Paths = {
  '/api/subscribers': { POST: importing, GET: listing },
  '/api/subscribers.csv': {
    GET: {
      id: 'exportSubscribers',
      tag: 'Subscribers',
      summary: 'Take the list out as a table',
      token: true,
      query: { state },
      answers: { 200: table, 422: unfitParameter },
    },
  },
  '/api/subscribers/:id': {
    DELETE: {
      id: 'eraseSubscriber',
      tag: 'Subscribers',
      summary: 'Erase everything kept of a subscriber',
      description: 'What is left of an address that gets no mail is a hash of it.',
      token: true,
      path: { id: { schema: Word, description: 'As `GET /api/subscribers?email=` tells it.', example: id } },
      answers: {
        204: { description: 'Nothing is left.' },
        404: problem(404, 'Nobody has this id.', 'No such subscriber', 'Nobody has this id; /api/subscribers?email= tells whose is which.'),
      },
    },
  },
  '/api/suppressions/:address': {
    DELETE: {
      id: 'liftSuppression',
      tag: 'Subscribers',
      summary: 'Lift the suppression of an address',
      description: 'For one that was a mistake: its owner can subscribe again. A former reader has stopped, until they ask for it.',
      token: true,
      path: { address: { schema: Word, description: 'The address.', example: 'reader@example.org' } },
      answers: {
        204: { description: 'Lifted.' },
        404: problem(404, 'It is not suppressed.', 'No such suppression', 'Mail to this address is not suppressed.'),
      },
    },
  },
};
