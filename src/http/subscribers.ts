import * as v from 'valibot';
import { faultsOf, Problem } from '../errors';
import { importSubscribers } from '../jobs/import-subscribers';
import { requireToken } from './auth';
import { readBody } from './body';
import type { App, Context } from './context';
import { addResource } from './resource';

/** In bytes. */
const LIMIT = 256 * 1024;
/** So many go into what one request may ask of the database. */
const MOST = 200;

const text = v.pipe(v.string('must be a string'), v.nonEmpty('must not be empty'));

export const SentReaders = v.pipe(
  v.array(
    v.object({
      email: text,
      consentedAt: v.pipe(
        text,
        v.check((at) => !Number.isNaN(Date.parse(at)), 'must be an instant such as "2026-02-21T08:00:00Z"'),
      ),
      source: text,
    }),
    'must be a list',
  ),
  v.maxLength(MOST, `may have at most ${MOST} readers`),
);

async function postSubscribers(c: Context): Promise<Response> {
  await requireToken(c);
  const checked = v.safeParse(SentReaders, parse(await readBody(c.req.raw, LIMIT)));
  if (!checked.success) {
    throw new Problem(422, 'Unfit readers', 'The body must be a list of { email, consentedAt, source }.', faultsOf(checked.issues));
  }
  return c.json(await importSubscribers(c.get('services'), checked.output, c.env.now), 200, { 'cache-control': 'no-store' });
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Problem(400, 'Malformed JSON', 'The body is not valid JSON.');
  }
}

export function addSubscribers(app: App): void {
  addResource(app, '/api/subscribers', { POST: postSubscribers });
}
