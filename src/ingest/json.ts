import { Problem } from '../errors';

/** The keys of a JSON object but for those that are null; null for any other JSON. Throws Problem 400 for what is no JSON. */
export function parseJson(body: string): Record<string, unknown> | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Problem(400, 'Malformed JSON', 'The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null));
}
