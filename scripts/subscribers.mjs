// Takes the list of subscribers in and out of a running server: `npm run subscribers -- import|export`.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './lib/failure.mjs';
import { createProgress } from './lib/progress.mjs';
import { callServer, findLocalToken, parseServer, reasonOf } from './lib/server-call.mjs';
import { readSubscribers } from './lib/subscriber-files.mjs';

const USAGE = `Usage: npm run subscribers -- import [options] FILE…
       npm run subscribers -- export [options]

import takes .csv (the first row names the columns, one of them is email), .json (a list) and .ndjson files of any size;
UTF-8, UTF-16 or Windows-1252. Who comes with consentedAt and source is confirmed, who comes without gets nothing
before they confirm, who is known stays as they are. Nobody is mailed.

  --confirm       ask those who come without a consent, by mail: up to 800 a day
  --format F      of an export: csv (default) or json
  --state S       of an export: only those who are pending, confirmed, unsubscribed or suppressed
  --output FILE   where an export goes (default: standard output)
  --server URL    the server (http://localhost:8787)
  --token T       its API_TOKEN (default: the variable API_TOKEN; for a local server also .dev.vars)
  --help          this text

Exit status: 0 all taken in or known already, 1 some refused or no server, 2 a wrong call.`;

await runMain(async () => {
  const { values, positionals } = parseCall();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [command, ...files] = positionals;
  const server = parseServer(values.server);
  const token = values.token ?? process.env.API_TOKEN ?? (await findLocalToken(server));
  if (command === 'import' && files.length > 0)
    await importFiles(files, `${server}/api/subscribers${values.confirm ? '?confirm=true' : ''}`, token);
  else if (command === 'export' && files.length === 0) await exportList(server, token, values);
  else throw new Failure(USAGE, 2);
});

/**
 * @param {string[]} files
 * @param {string} url
 * @param {string | undefined} token
 */
async function importFiles(files, url, token) {
  const parts = (await Promise.all(files.map(readSubscribers))).flat();
  const progress = createProgress(
    process.stderr,
    parts.reduce((sum, { bytes }) => sum + bytes, 0),
    ['subscriber', 'subscribers'],
  );
  const counts = { added: 0, known: 0, suppressed: 0, refused: 0 };
  let invited = 0;
  const ignored = new Set();
  try {
    for (const part of parts) {
      const answer = await send(part, url, token);
      for (const name of /** @type {const} */ (['added', 'known', 'suppressed'])) counts[name] += answer[name];
      invited += answer.invited;
      counts.refused += answer.refused.length;
      progress.advance(part.bytes, part.places.length);
      for (const { row, email, detail } of answer.refused) {
        const place = part.places[part.type === 'text/csv' ? row - 2 : row - 1] ?? '1';
        progress.say(
          `refused ${part.file}${place.startsWith('place') ? ` (${place})` : `:${place}`}${email ? ` ${email}` : ''}: ${detail}`,
        );
      }
      for (const name of answer.ignored) ignored.add(name);
    }
  } finally {
    progress.end();
    if (ignored.size > 0) console.error(`Columns that mean nothing here: ${[...ignored].join(', ')}`);
    console.log(
      `${Object.entries(counts)
        .map(([name, count]) => `${name} ${count}`)
        .join(' · ')}${invited > 0 ? ` · to be asked ${invited}` : ''}`,
    );
  }
  if (counts.refused > 0) process.exitCode = 1;
}

/**
 * @typedef {{ added: number, known: number, suppressed: number, invited: number, ignored: string[],
 *   refused: { row: number, email?: string, detail: string }[] }} Answer
 */

/**
 * @param {import('./lib/subscriber-files.mjs').Part} part
 * @param {string} url
 * @param {string | undefined} token
 * @returns {Promise<Answer>}
 */
async function send({ file, type, body }, url, token) {
  const response = await callServer(url, token, { method: 'POST', headers: { 'content-type': `${type}; charset=utf-8` }, body });
  if (!response.ok) throw new Failure(`${file}: ${await reasonOf(response)}`);
  return /** @type {Answer} */ (await response.json());
}

/**
 * @param {string} server
 * @param {string | undefined} token
 * @param {{ format: string, state?: string | undefined, output?: string | undefined }} options
 */
async function exportList(server, token, { format, state, output }) {
  if (format !== 'csv' && format !== 'json') throw new Failure(`--format takes csv or json, not "${format}"`, 2);
  const query = state === undefined ? '' : `?${new URLSearchParams({ state })}`;
  const text = format === 'csv' ? await openTable(`${server}/api/subscribers.csv${query}`, token) : readPages(server, query, token);
  await pipeline(Readable.from(text), output === undefined ? process.stdout : createWriteStream(output), { end: output !== undefined });
}

/**
 * @param {string} url
 * @param {string | undefined} token
 */
async function openTable(url, token) {
  const response = await callServer(url, token);
  if (!response.ok || !response.body) throw new Failure(await reasonOf(response));
  return response.body;
}

/**
 * A JSON list, written as its pages come.
 *
 * @param {string} server
 * @param {string} query
 * @param {string | undefined} token
 */
async function* readPages(server, query, token) {
  let before = '[\n';
  for (let next = /** @type {string | null} */ (`/api/subscribers${query}`); next; ) {
    const response = await callServer(server + next, token);
    if (!response.ok) throw new Failure(await reasonOf(response));
    const page = /** @type {{ subscribers: object[], next: string | null }} */ (await response.json());
    for (const subscriber of page.subscribers) {
      yield before + JSON.stringify(subscriber);
      before = ',\n';
    }
    next = page.next;
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

function parseCall() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        confirm: { type: 'boolean' },
        format: { type: 'string', default: 'csv' },
        state: { type: 'string' },
        output: { type: 'string' },
        server: { type: 'string', default: 'http://localhost:8787' },
        token: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}
