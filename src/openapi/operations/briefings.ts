import { Count, Day } from '../../http/query';
import example from '../examples/briefing.json';
import { json, type Operation, type Paths, problem } from '../operation';
import { Briefing } from '../schemas/briefing';
import { Plain, Word } from '../schemas/plain';
import { choice, lang } from './choice';

const point = example.keyPoints[0]?.text;

const keyPoints = {
  schema: Count,
  description: 'How many key points to show at most, and nothing that refers to the others.',
  example: 10,
};

const unfit = (name: string, detail: string) =>
  problem(422, 'A parameter is wrong.', 'Unfit parameter', `${name} ${detail}.`, [{ pointer: `/${name}`, detail }]);

const publish: Operation = {
  id: 'publishBriefing',
  tag: 'Briefings',
  summary: 'Make a date’s briefing, again if there is one',
  description:
    'Composes it from what is stored, and publishes it. It takes every article not yet used whose date lies in its window or that came late ' +
    'by up to three days. Briefings come out by themselves at their hour; this is for having one at once, or again after articles came in.',
  token: true,
  path: { date: { schema: Day, description: 'The edition’s local date.', example: example.date } },
  query: { keyPoints },
  answers: {
    200: { description: 'Made again.', headers: { Location: 'Where it is read.' }, content: json(Briefing, example) },
    201: { description: 'Made for the first time.', headers: { Location: 'Where it is read.' }, content: json(Briefing, example) },
    422: unfit('date', 'must be a date from 1900 on, such as 2026-02-21'),
  },
};

const get: Operation = {
  id: 'getBriefing',
  tag: 'Briefings',
  summary: 'Read a briefing',
  description:
    'The form is chosen by a suffix to the date, `.html`, `.json`, `.txt`, `.md` or `.eml` (the e-mail as sent, without a recipient), or ' +
    'without one by `Accept`; it is the page where neither says. `latest` in the place of the date leads to the newest, suffix and query kept. ' +
    'With `leaders` or `topics` it is narrowed to what a reader follows.',
  cached: true,
  path: { name: { schema: Word, description: 'A date or `latest`, with or without a suffix.', example: `${example.date}.json` } },
  query: { keyPoints: { ...keyPoints, description: `${keyPoints.description} For JSON.` }, ...choice, lang },
  answers: {
    200: {
      description: 'The briefing.',
      content: {
        'text/html': { schema: Plain },
        ...json(Briefing, example),
        'text/plain': { schema: Plain, example: `${point} (Example Wire)` },
        'text/markdown': { schema: Plain },
        'message/rfc822': { schema: Plain },
      },
    },
    302: { description: 'To the newest, asked for as `latest`.', headers: { Location: 'Its address.' } },
    404: problem(404, 'No briefing of this date, or no date.', 'No such briefing', `No briefing has been published for ${example.date}.`),
    422: unfit('keyPoints', 'must be a whole number from 0 to 9999'),
  },
};

export const briefings: Paths = {
  '/api/briefings/:date': { POST: publish },
  '/briefings/:name': { GET: get },
};
