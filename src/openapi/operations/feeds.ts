import * as v from 'valibot';
import { json, type Operation, type Paths, problem } from '../operation';
import { Plain, Word } from '../schemas/plain';

const lang = {
  schema: Word,
  description: '`en`, `fr` or `vi`; without it the edition’s. `Accept-Language` does not count.',
  example: 'fr',
};

const FORMATS = {
  xml: { name: 'Atom', media: { 'application/atom+xml': { schema: Plain } } },
  rss: { name: 'RSS 2.0', media: { 'application/rss+xml': { schema: Plain } } },
  json: {
    name: 'JSON Feed 1.1',
    media: { 'application/feed+json': json(v.record(v.string(), v.unknown()))['application/json'] as { schema: v.GenericSchema } },
  },
} as const;

/** A feed in its three formats, and the plain address that leads to the first. */
function feed(path: string, id: string, what: string, more: Partial<Operation> = {}): Paths {
  const common = { tag: 'Feeds', query: { lang }, ...more } as const;
  const answers = more.answers ?? {};
  const formats = Object.entries(FORMATS).map(([suffix, { name, media }]) => [
    `${path}.${suffix}`,
    {
      GET: {
        ...common,
        id: `${id}${suffix}`,
        summary: `${what}, as ${name}`,
        cached: true,
        answers: { 200: { description: name, content: media }, ...answers },
      },
    },
  ]);
  const plain = {
    GET: { ...common, id, summary: what, answers: { 302: { description: 'To the Atom feed.', headers: { Location: 'Its address.' } } } },
  };
  return { ...Object.fromEntries(formats), [path]: plain };
}

const named = (what: string, example: string) => ({ id: { schema: Word, description: `Of the ${what}.`, example } });
const unknown = (what: string) => ({ 404: problem(404, `No such ${what}.`, `No such ${what}`, `There is no ${what} with this id.`) });

export const feeds: Paths = {
  ...feed('/feed', 'readFeed', 'The newest 50 briefings'),
  ...feed('/leaders/:id/feed', 'readLeaderFeed', 'The newest 50 days of a leader', {
    path: named('leader', 'to-lam'),
    answers: unknown('leader'),
  }),
  ...feed('/topics/:id/feed', 'readTopicFeed', 'The newest 50 days of a topic', {
    path: named('topic', 'trade'),
    answers: unknown('topic'),
  }),
};
