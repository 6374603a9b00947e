import type * as v from 'valibot';
import { Problem } from './schemas/service';

/** What is said of one operation; its method and path are where it stands in Paths. Texts are CommonMark, of which only `code` is used. */
export interface Operation {
  id: string;
  tag: Tag;
  summary: string;
  description?: string;
  /** It needs the API token. */
  token?: true;
  /** Its answer carries an ETag, and is 304 to who has it. */
  cached?: true;
  path?: Record<string, Parameter>;
  query?: Record<string, Parameter>;
  /** What has to stand in the request's head. */
  header?: Record<string, Parameter>;
  /** By media type. */
  body?: Record<string, Media>;
  /** By status; what every operation may answer is added to it. */
  answers: Record<number, Answer>;
}

export interface Parameter {
  /** The schema that checks it. */
  schema: v.GenericSchema;
  description: string;
  example?: unknown;
}

/** For `application/x-ndjson`, of each line. */
export interface Media {
  schema: v.GenericSchema;
  example?: unknown;
}

export interface Answer {
  description: string;
  headers?: Record<string, string>;
  /** By media type. */
  content?: Record<string, Media>;
}

/** By path as the app writes it ("/api/articles/:id") and method, like addResource. */
export type Paths = Record<string, { [method in 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE']?: Operation }>;

export const TAGS = {
  Articles: 'News goes in here, and is read back with what was found in it.',
  Briefings: 'What one edition says on one date, in every form.',
  Names: 'What articles and briefings name by id.',
  Search: 'All that was ever told.',
  Pages: 'For readers, as HTML.',
  Feeds: 'For feed readers.',
  Sources: 'Where news comes in by itself: feeds that are asked, and mail that is taken.',
  Subscribers: 'The briefing by e-mail: signing up, changing, stopping; for the operator, the list and what became of each mail.',
  Service: 'About the server itself.',
} as const;

export type Tag = keyof typeof TAGS;

export const json = (schema: v.GenericSchema, example?: unknown): Record<string, Media> => ({ 'application/json': { schema, example } });

/** An error, told as problem details; `detail` is an example of it. */
export function problem(status: number, description: string, title: string, detail: string, errors?: object[]): Answer {
  const example = { type: 'about:blank', title, status, detail, ...(errors && { errors }) };
  return { description, content: { 'application/problem+json': { schema: Problem, example } } };
}
