// The parts of an OpenAPI 3.1 document that this one has.
import type { JsonSchema } from '@valibot/to-json-schema';

export interface Reference {
  $ref: string;
}

export interface ShownMedia {
  schema: JsonSchema;
  example?: unknown;
}

export interface ShownParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description: string;
  schema: JsonSchema;
  example?: unknown;
}

export interface ShownAnswer {
  description: string;
  headers?: Record<string, { description: string; schema: JsonSchema }>;
  content?: Record<string, ShownMedia>;
}

export interface ShownOperation {
  operationId: string;
  tags: [string];
  summary: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: (ShownParameter | Reference)[];
  requestBody?: { required: true; content: Record<string, ShownMedia> };
  responses: Record<string, ShownAnswer | Reference>;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  /** By path and method, "get", "post", "put". */
  paths: Record<string, Record<string, ShownOperation>>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, ShownParameter>;
    responses: Record<string, ShownAnswer>;
    securitySchemes: Record<string, object>;
  };
}
