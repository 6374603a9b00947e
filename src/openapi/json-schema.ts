import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { SCHEMAS } from './schemas';
import { SENT } from './schemas/sent-article';

type Schemas = Record<string, JsonSchema>;

const CONVERSION: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'output',
  // What only the server can check is told in words.
  ignoreActions: ['check', 'raw_check', 'raw_transform', 'transform'],
  definitions: SCHEMAS,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  // { anyOf: [{ type: "string" }, { type: "null" }] } is said more simply.
  overrideSchema({ valibotSchema, jsonSchema }) {
    const [inner, ...others] = valibotSchema.type.startsWith('null') ? (jsonSchema.anyOf ?? []) : [];
    if (others.length !== 1 || typeof inner !== 'object' || typeof inner.type !== 'string' || inner.enum) return undefined;
    return { ...inner, type: [inner.type, 'null'] };
  },
};

/** A shape as JSON Schema, where those that have a name are references. */
export function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, $defs: __, ...shown } = toJsonSchema(schema, CONVERSION);
  return shown;
}

/** Every shape that has a name, by name. */
export function namedSchemas(): Schemas {
  const { SentArticle = {}, ...others } = toJsonSchema(v.unknown(), CONVERSION).$defs as Schemas;
  const named = Object.entries({ SentArticle: describeSent(SentArticle), ...others });
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Adds the words to the keys of a sent article, and that it has either a text or a page. */
function describeSent({ properties = {}, ...schema }: JsonSchema): JsonSchema {
  const described = Object.entries(properties as Schemas).map(([key, property]) => [
    key,
    { ...property, description: SENT[key as keyof typeof SENT] },
  ]);
  return {
    ...schema,
    description: 'An article as it is sent. A key may be left out, or be null; other keys are passed over.',
    properties: Object.fromEntries(described),
    oneOf: ['text', 'html'].map((key) => ({ required: [key], properties: { [key]: { type: 'string' } } })),
  };
}
