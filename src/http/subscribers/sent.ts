import { Problem } from '../../errors';
import { readBody } from '../body';
import type { Context } from '../context';

/** What a form or a program sent: the values of a form as text, those that it may send more than once as lists. */
export interface Sent {
  isForm: boolean;
  values: Readonly<Record<string, unknown>>;
}

/** Two hundred leaders and topics in any spelling take a quarter of it. */
const LIMIT = 64 * 1024;
const LISTS = ['leaders', 'topics'];

/**
 * The body of a request that a form or a program sends.
 *
 * @throws Problem 400, 413 or 415.
 */
export async function readSent(c: Context): Promise<Sent> {
  const type = c.req.header('content-type') ?? '';
  const kind = type.split(';', 1)[0]?.trim().toLowerCase();
  if (kind === 'application/json') return { isForm: false, values: parseJson(await readBody(c.req.raw, LIMIT)) };
  if (kind !== 'application/x-www-form-urlencoded' && kind !== 'multipart/form-data') {
    throw new Problem(415, 'Unknown type', 'Send a form, or application/json.');
  }
  return { isForm: true, values: await parseForm(await readBody(c.req.raw, LIMIT), type) };
}

function parseJson(body: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new Problem(400, 'Malformed JSON', 'The body must be a JSON object.');
}

async function parseForm(body: Uint8Array, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Problem(400, 'Malformed form', 'The body cannot be read as a form.');
  });
  // One pass: looking up each of ten thousand fields by its name would take a second.
  const values = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') continue;
    const before = values.get(name);
    if (Array.isArray(before)) before.push(value);
    else if (before === undefined) values.set(name, LISTS.includes(name) ? [value] : value);
  }
  return Object.fromEntries(values);
}

/** One value as text; "" where there is none. */
export function textOf({ values }: Sent, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}
