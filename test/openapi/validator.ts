import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document } from '../../src/openapi/shown';

/** A schema that refuses keys which it does not name: the document allows them, so that a later version may add some. */
function refuseOthers(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(refuseOthers);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, refuseOthers(value)]));
  const isShape = 'properties' in schema && 'type' in schema && !('additionalProperties' in schema);
  return isShape ? { ...closed, additionalProperties: false } : closed;
}

/** Tells what is wrong with a value by a schema of the document: nothing, or each fault with its place. */
export function validatorOf({ components }: Document): (schema: object, value: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addKeyword('components');
  const root = refuseOthers({ components: { schemas: components.schemas } }) as object;
  const compiled = new Map<object, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile({ ...root, ...(refuseOthers(schema) as object) });
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  };
}
