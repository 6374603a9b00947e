import { jsonSchemaOf, namedSchemas } from './json-schema';
import type { Answer, Media, Operation, Parameter, Paths } from './operation';
import { TAGS, type Tag } from './operation';
import { articles } from './operations/articles';
import { briefings } from './operations/briefings';
import { deliveries } from './operations/deliveries';
import { feeds } from './operations/feeds';
import { names } from './operations/names';
import { pages } from './operations/pages';
import { search } from './operations/search';
import { service } from './operations/service';
import { sources } from './operations/sources';
import { subscriberLists } from './operations/subscriber-lists';
import { subscribers } from './operations/subscribers';
import { webhooks } from './operations/webhooks';
import type { Document, ShownAnswer, ShownMedia, ShownOperation, ShownParameter } from './shown';

/** Everything that the app answers to strangers. A new address is described in the file of its kind under operations/: a test asks for it. */
const PATHS: Paths = {
  ...articles,
  ...briefings,
  ...names,
  ...search,
  ...pages,
  ...feeds,
  ...sources,
  ...subscribers,
  ...subscriberLists,
  ...deliveries,
  ...service,
  ...webhooks,
};

const ABOUT = [
  'JSON in UTF-8 with camelCase keys and ISO 8601 dates; a date without a time is the edition’s local date.',
  'Errors are problem details (RFC 9457), or pages for who asks for `text/html` outside of `/api/`.',
  'Offsets (`start`, `end`) are UTF-16 code units into `article.text`, end exclusive.',
  'Reading is open to everybody, also from pages of other origins; HEAD answers like GET. What writes or analyses needs the header `Authorization: Bearer` with the API token of this server.',
].join('\n\n');

const ETAG = { description: 'The state of what is sent, for `If-None-Match`.', schema: { type: 'string' } } as const;

const mapValues = <T, R>(record: Record<string, T> | undefined, map: (value: T, key: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, map(value, key)]));

const showMedia = ({ schema, example }: Media): ShownMedia => ({ schema: jsonSchemaOf(schema), ...(example !== undefined && { example }) });

function showParameter(place: 'path' | 'query' | 'header', name: string, { schema, description, example }: Parameter): ShownParameter {
  const shape = jsonSchemaOf(schema);
  return { name, in: place, required: place !== 'query', description, schema: shape, ...(example !== undefined && { example }) };
}

function showAnswer({ description, headers, content }: Answer, cached: boolean): ShownAnswer {
  const shown = {
    ...mapValues(headers, (said) => ({ description: said, schema: { type: 'string' } })),
    ...(cached && { ETag: ETAG }),
  };
  return {
    description,
    ...(Object.keys(shown).length > 0 && { headers: shown }),
    ...(content && { content: mapValues(content, showMedia) }),
  };
}

const response = (name: string) => ({ $ref: `#/components/responses/${name}` });

function showOperation({ id, tag, summary, description, token, cached, path, query, header, body, answers }: Operation): ShownOperation {
  const parameters = [
    ...Object.entries(path ?? {}).map(([name, parameter]) => showParameter('path', name, parameter)),
    ...Object.entries(query ?? {}).map(([name, parameter]) => showParameter('query', name, parameter)),
    ...Object.entries(header ?? {}).map(([name, parameter]) => showParameter('header', name, parameter)),
    ...(cached ? [{ $ref: '#/components/parameters/IfNoneMatch' }] : []),
  ];
  const responses = {
    ...mapValues(answers as Record<string, Answer>, (answer, status) => showAnswer(answer, cached === true && status === '200')),
    ...(cached && { 304: response('NotModified') }),
    ...(token && { 401: response('Unauthorized'), 503: response('WritingIsOff') }),
    default: response('Problem'),
  };
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(token && { security: [{ token: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: mapValues(body, showMedia) } }),
    responses,
  };
}

/** "/api/articles/:id" as OpenAPI writes it: "/api/articles/{id}". */
export const templateOf = (path: string) => path.replace(/:(\w+)/g, '{$1}');

const problemNamed = (description: string, title: string, status: number, detail: string): ShownAnswer => ({
  description,
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      example: { type: 'about:blank', title, status, detail },
    },
  },
});

/** The whole interface, as OpenAPI 3.1. */
export function makeDocument(): Document {
  const shown = Object.entries(PATHS).map(([path, methods]) => [
    templateOf(path),
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method.toLowerCase(), showOperation(operation)])),
  ]);
  return {
    openapi: '3.1.1',
    info: { title: 'Daily briefing', version: '1', description: ABOUT },
    servers: [{ url: '/' }],
    tags: (Object.keys(TAGS) as Tag[]).map((name) => ({ name, description: TAGS[name] })),
    paths: Object.fromEntries(shown),
    components: {
      schemas: namedSchemas(),
      parameters: {
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          description: 'The `ETag` of an earlier answer: what has not changed since is answered by 304.',
          schema: { type: 'string' },
        },
      },
      responses: {
        NotModified: { description: 'Not changed since; no body.' },
        Unauthorized: problemNamed(
          'No API token, or a wrong one.',
          'Not authorised',
          401,
          'This needs the header "Authorization: Bearer" with the API token.',
        ),
        WritingIsOff: problemNamed(
          'No token is configured on this server, or it cannot do it at the moment: `Retry-After` says when to try again.',
          'Writing is off',
          503,
          'No API_TOKEN is configured on this server, so nothing can be written.',
        ),
        Problem: problemNamed(
          'Anything else that went wrong.',
          'Internal error',
          500,
          'Something went wrong here. The same request may be sent again.',
        ),
      },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'What is configured as API_TOKEN.' } },
    },
  };
}
