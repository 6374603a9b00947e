import type { JsonSchema } from '@valibot/to-json-schema';

/** A piece of a sentence as the page prints it. */
export interface Word {
  text: string;
  code: boolean;
  href: string | null;
}

const plain = (text: string): Word => ({ text, code: false, href: null });
const code = (text: string): Word => ({ text, code: true, href: null });

/** CommonMark of which only `code` is used. */
export function wordsOf(text: string): Word[] {
  return text
    .split('`')
    .map((piece, i) => (i % 2 ? code(piece) : plain(piece)))
    .filter(({ text }) => text !== '');
}

export const anchorOf = (name: string) => `shape-${name}`;

const FORMATS: Record<string, string> = { date: 'date', 'date-time': 'date and time', uri: 'URL' };

const joined = (lists: Word[][], between: string) => lists.flatMap((words, i) => (i ? [plain(between), ...words] : words));

const isNull = (schema: JsonSchema) => schema.type === 'null';

/** What type a value has: "list of KeyPoint", "string or null", "`ok` or `overdue`". */
export function typeOf(schema: JsonSchema): Word[] {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return [{ text: name, code: false, href: `#${anchorOf(name)}` }];
  }
  if (schema.enum)
    return joined(
      schema.enum.map((value) => [code(String(value))]),
      ' or ',
    );
  if (schema.const !== undefined) return [code(String(schema.const))];
  const either = (schema.anyOf ?? []) as JsonSchema[];
  if (either.length) return joined([...either.filter((each) => !isNull(each)), ...either.filter(isNull)].map(typeOf), ' or ');
  if (Array.isArray(schema.type))
    return joined(
      schema.type.map((type) => typeOf({ ...schema, type })),
      ' or ',
    );
  if (schema.prefixItems) return [plain('list: '), ...joined((schema.prefixItems as JsonSchema[]).map(typeOf), ', then ')];
  if (schema.type === 'array') return [plain('list of '), ...typeOf(schema.items as JsonSchema)];
  if (typeof schema.additionalProperties === 'object') return [plain('object of '), ...typeOf(schema.additionalProperties)];
  if (schema.type === 'integer')
    return [plain(schema.maximum === undefined ? 'whole number' : `whole number, ${schema.minimum} to ${schema.maximum}`)];
  return [plain(FORMATS[schema.format ?? ''] ?? schema.type ?? 'any JSON')];
}

/** One line of a table of keys or parameters. */
export interface Row {
  name: string;
  note: string;
  type: Word[];
  meaning: Word[];
}

/** The keys of an object, and of the objects without a name inside it: "window.from", "places[].country". */
export function rowsOf(schema: JsonSchema, prefix = ''): Row[] {
  const required = new Set(schema.required);
  return Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).flatMap(([key, property]) => {
    const name = `${prefix}${key}`;
    const row = { name, note: required.has(key) ? '' : 'optional', type: typeOf(property), meaning: wordsOf(property.description ?? '') };
    const inside = property.type === 'array' ? rowsOf(property.items as JsonSchema, `${name}[].`) : rowsOf(property, `${name}.`);
    return [row, ...inside];
  });
}
