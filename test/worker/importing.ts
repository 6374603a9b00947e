import { send } from './send';
import { NOW } from './subscribing';

const CSV = { 'content-type': 'text/csv' };

export interface Answer {
  added: number;
  known: number;
  suppressed: number;
  invited: number;
  refused: { row: number; email?: string; detail: string }[];
  ignored: string[];
}

/** Imports a list as JSON, a text as a table. */
export async function take(
  list: unknown,
  {
    query = '',
    headers = {},
    now = NOW,
    bindings = {},
  }: { query?: string; headers?: Record<string, string>; now?: Date; bindings?: Partial<Cloudflare.Env> } = {},
) {
  const isTable = typeof list === 'string' || list instanceof Uint8Array;
  return send(`/api/subscribers${query}`, {
    method: 'POST',
    body: isTable ? (list as BodyInit) : JSON.stringify(list),
    headers: { ...(isTable ? CSV : { 'content-type': 'application/json' }), ...headers },
    now,
    bindings,
  });
}

/** What became of a list that was taken in. */
export const taken = async (...sent: Parameters<typeof take>) => {
  const response = await take(...sent);
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json<Answer>();
};
export const counts = ({ added, known, suppressed, invited, refused }: Answer) => [added, known, suppressed, invited, refused.length];
/** Somebody who agreed elsewhere. */
export const consented = (email: string) => ({ email, consentedAt: '2026-02-01T08:00:00Z', source: 'old list' });
