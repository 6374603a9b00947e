import editions from '../config/editions.json';
import { type Frame, viewFrame } from '../render/frame';
import type { Document, Reference, ShownAnswer, ShownMedia, ShownOperation } from './shown';
import { templates } from './templates.generated';
import { anchorOf, rowsOf, typeOf, wordsOf } from './words';

const [daily] = editions;
const FRAME: Frame = {
  site: { baseUrl: '', titles: { ...daily?.titles, en: daily?.title ?? '' }, language: 'en' },
  language: 'en',
  chosen: false,
  watchlist: [],
  topics: [],
};

/** The reference of the interface as an HTML page: everything that the document says. It is in English whatever a reader's language is. */
export function renderReference(document: Document): string {
  const { info, tags, paths, components } = document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ tag: operation.tags[0], ...viewOperation(document, method, path, operation) })),
  );
  const page = templates['api-page']({
    // The address of the server is not known when this is built, so that the page has no canonical one.
    ...viewFrame(FRAME, {
      path: '/api',
      title: 'Interface for programs',
      description: 'What this server takes and gives: every address, parameter, body and answer.',
      hidden: true,
    }),
    heading: 'Interface for programs',
    about: info.description.split('\n\n').map((paragraph) => ({ parts: wordsOf(paragraph) })),
    setting: 'SERVER=http://localhost:8787\nAPI_TOKEN=local-dev-token',
    tags: tags.map(({ name, description }) => ({
      name,
      anchor: name.toLowerCase(),
      about: wordsOf(description),
      operations: operations.filter(({ tag }) => tag === name),
    })),
    shapes: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      anchor: anchorOf(name),
      about: wordsOf(schema.description ?? ''),
      rows: rowsOf(schema),
      type: typeOf(schema),
    })),
  });
  // No other page has a use for these styles.
  return page.replace('</style>', () => `${templates['api-style']({})}</style>`);
}

const isReference = (part: object): part is Reference => '$ref' in part;

/** The part of the document that a reference names. */
function resolve<T extends object>(part: T | Reference, named: Record<string, T>): T {
  if (!isReference(part)) return part;
  const found = named[part.$ref.slice(part.$ref.lastIndexOf('/') + 1)];
  if (!found) throw new Error(`nothing is at ${part.$ref}`);
  return found;
}

function viewOperation({ components }: Document, method: string, path: string, operation: ShownOperation) {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, components.parameters));
  const answers = Object.entries(operation.responses).map(([status, answer]) => ({ status, ...resolve(answer, components.responses) }));
  return {
    anchor: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    token: operation.security !== undefined,
    about: wordsOf(operation.description ?? ''),
    parameters: parameters.map(({ name, in: place, description, schema }) => ({
      name,
      note: place,
      type: typeOf(schema),
      meaning: wordsOf(description),
    })),
    bodies: viewMedia(operation.requestBody?.content),
    curl: curlOf(method, path, operation),
    answers: answers.map(({ status, description, headers = {}, content }) => ({
      status: status === 'default' ? 'else' : status,
      meaning: wordsOf(description),
      headers: Object.entries(headers).map(([name, said]) => ({ name, meaning: wordsOf(said.description) })),
      kinds: viewMedia(content),
    })),
    example: exampleOf(answers),
  };
}

/** A type that is text has no shape to tell of. */
function viewMedia(content: Record<string, ShownMedia> = {}) {
  return Object.entries(content).map(([mediaType, { schema }]) => ({
    mediaType,
    parts: [
      ...(mediaType.endsWith('ndjson') ? wordsOf('each line ') : []),
      ...(mediaType.endsWith('json') && schema.type !== 'object' ? typeOf(schema) : []),
    ],
  }));
}

/** The first answer in JSON that has one, readably; "" without any. */
function exampleOf(answers: ({ status: string } & ShownAnswer)[]): string {
  for (const { status, content } of answers) {
    const example = content?.['application/json']?.example;
    if (status.startsWith('2') && example !== undefined) return JSON.stringify(example, null, 2);
  }
  return '';
}

/** How to try it in a shell. */
function curlOf(method: string, path: string, { parameters = [], security, requestBody }: ShownOperation): string {
  const given = new Map(parameters.flatMap((each) => (isReference(each) ? [] : [[each.name, each.example] as const])));
  const address = `"$SERVER${path.replace(/\{(\w+)\}/g, (_, name) => String(given.get(name)))}"`;
  const [body] = Object.entries(requestBody?.content ?? {});
  const pieces = [
    method === 'get' || (method === 'post' && body) ? 'curl' : `curl -X ${method.toUpperCase()}`,
    ...(security ? ['-H "Authorization: Bearer $API_TOKEN"'] : []),
    ...(body ? [`-H 'Content-Type: ${body[0]}'`, `--data '${JSON.stringify(body[1].example, null, 2)}'`] : []),
    address,
  ];
  return pieces.join(pieces.length > 2 ? ' \\\n  ' : ' ');
}
