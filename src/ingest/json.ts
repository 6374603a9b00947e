import { type Fault, Problem } from '../errors';
import { type Given, KEYS } from './given';

export interface Sent {
  text?: string;
  html?: string;
  given: Given;
}

const NOT_ONE = 'give exactly one of "text" and "html"';

/**
 * Reads `{ text | html, title?, url?, source?, publishedAt?, dateIfNone?, language? }`; null stands for a key left out, unknown keys are
 * ignored. Adds to `faults` every wrong type with its JSON Pointer. Throws Problem 400 for what is no JSON.
 */
export function parseJson(body: string, faults: Fault[]): Sent {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Problem(400, 'Malformed JSON', 'The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push({ pointer: '', detail: 'not a JSON object' });
    return { given: {} };
  }
  const entries = new Map(Object.entries(value));
  const read = (key: string): string | undefined => {
    const entry: unknown = entries.get(key) ?? undefined;
    if (entry === undefined || typeof entry === 'string') return entry;
    faults.push({ pointer: `/${key}`, detail: 'not a string' });
    return undefined;
  };
  const given: Given = {};
  for (const key of KEYS) {
    const entry = read(key);
    if (entry !== undefined) given[key] = entry;
  }
  const has = (key: string) => (entries.get(key) ?? undefined) !== undefined;
  if (has('text') === has('html')) faults.push({ pointer: '', detail: NOT_ONE });
  return { text: read('text'), html: read('html'), given };
}
