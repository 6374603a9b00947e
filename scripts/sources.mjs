// Where news comes in by itself, of a running server: `npm run sources -- list|add|import|export|remove|ask|pause|resume`.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './lib/failure.mjs';
import { callServer, findLocalToken, parseServer, reasonOf } from './lib/server-call.mjs';
import { readSources } from './lib/source-files.mjs';
import { formatSources } from './lib/source-table.mjs';

const USAGE = `Usage: npm run sources -- list [--format table|json]
       npm run sources -- add URL [--name N] [--id I] [--language L] [--country C] [--ownership O] [--every M]
       npm run sources -- import FILE…
       npm run sources -- export [--format opml|json] [--output FILE]
       npm run sources -- remove|ask|pause|resume ID…

list tells when each source last answered and what is wrong with it. import takes lists of feeds (.opml, .xml), and .json
with a source or a list of them and everything that can be said of one, as export gives it. A source that is listed stays
as it is, but for the one whose "id" an entry of a .json file has: that is replaced. ask has a feed asked at the next tick.
What stands in src/config/sources.json is changed there alone.

  --name N        of a source that is added (default: the host of its feed)
  --id I          of a source that is added (default: made of its name)
  --language L    such as fr; --country C such as FR; --ownership O: state, public or private
  --every M       minutes between two askings (default 60, at least 5)
  --format F      of a list: table (default) or json; of an export: opml (default) or json
  --output FILE   where an export goes (default: standard output)
  --server URL    the server (http://localhost:8787)
  --token T       its API_TOKEN (default: the variable API_TOKEN; for a local server also .dev.vars)
  --help          this text

Exit status: 0 done, 1 something was refused or no server, 2 a wrong call.`;

/** What became of the sources that were sent.
 *
 * @typedef {{ added: number, changed: number, unchanged: number, refused: number,
 *   sources: { id: string | null, status: string, errors?: { pointer: string, detail: string }[] }[] }} Taken
 */
/** @typedef {{ method?: string, headers?: Record<string, string>, body?: string | Uint8Array<ArrayBuffer> }} Request */
/** Calls an address below /api/sources; a refusal is a Failure. @typedef {(path: string, request?: Request, about?: string) => Promise<Response>} Call */
/** @typedef {{ call: Call, words: string[], options: ReturnType<typeof parseCall>['values'] }} Command */

/** What each command does, and how many words come after it. @type {Record<string, [(command: Command) => Promise<void>, (words: number) => boolean]>} */
const COMMANDS = {
  list: [listSources, (words) => words === 0],
  add: [addSource, (words) => words === 1],
  import: [importFiles, (words) => words > 0],
  export: [exportSources, (words) => words === 0],
  remove: [forEachId('removed', (id) => [`/${id}`, { method: 'DELETE' }]), (words) => words > 0],
  ask: [forEachId('asked at the next tick', (id) => [`/${id}/poll`, { method: 'POST' }]), (words) => words > 0],
  pause: [forEachId('paused', (id) => [`/${id}`, patch({ paused: true })]), (words) => words > 0],
  resume: [forEachId('asked again', (id) => [`/${id}`, patch({ paused: false })]), (words) => words > 0],
};

await runMain(async () => {
  const { values: options, positionals } = parseCall();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const [name = '', ...words] = positionals;
  const [run, takes] = (Object.hasOwn(COMMANDS, name) && COMMANDS[name]) || [];
  if (!run || !takes?.(words.length)) throw new Failure(USAGE, 2);
  const server = parseServer(options.server);
  const token = options.token ?? process.env.API_TOKEN ?? (await findLocalToken(server));
  /** @type {Call} */
  const call = async (path, request, about = '') => {
    const response = await callServer(`${server}/api/sources${path}`, token, request);
    if (!response.ok) throw new Failure(`${about}${await reasonOf(response)}`);
    return response;
  };
  await run({ call, words, options });
});

/** @param {object} body @returns {Request} */
function patch(body) {
  return { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/**
 * @param {Call} call
 * @param {string} type
 * @param {Request['body']} body
 * @param {string} [about]
 * @returns {Promise<Taken>}
 */
async function post(call, type, body, about) {
  const response = await call('', { method: 'POST', headers: { 'content-type': type }, ...(body !== undefined && { body }) }, about);
  return /** @type {Taken} */ (await response.json());
}

/** @param {Call} call */
async function loadSources(call) {
  return /** @type {{ sources: import('./lib/source-table.mjs').Source[] }} */ (await (await call('')).json()).sources;
}

/** @param {Command} command */
async function listSources({ call, options }) {
  const format = options.format ?? 'table';
  if (format !== 'table' && format !== 'json') throw new Failure(`--format of a list takes table or json, not "${format}"`, 2);
  const sources = await loadSources(call);
  console.log(format === 'json' ? JSON.stringify(sources, null, 2) : formatSources(sources));
}

/** @param {Command} command */
async function addSource({ call, words: [feed = ''], options: { id, name, language, country, ownership, every } }) {
  const minutes = every === undefined ? undefined : Number(every);
  if (Number.isNaN(minutes)) throw new Failure(`--every takes a number of minutes, not "${every}"`, 2);
  const host = URL.parse(feed)?.hostname.replace(/^www\./, '') || feed;
  const sent = { id, name: name ?? host, feed, language, country, ownership, every: minutes };
  const [taken] = (await post(call, 'application/json', JSON.stringify(sent))).sources;
  console.log(taken?.status === 'unchanged' ? `listed already as ${taken.id}` : `${taken?.status} ${taken?.id}`);
}

/** @param {Command} command */
async function importFiles({ call, words: files }) {
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { file, type, body, before } of (await Promise.all(files.map(readSources))).flat()) {
    const { sources, ...counted } = await post(call, type, body, `${file}: `);
    for (const name of /** @type {const} */ (['added', 'changed', 'unchanged', 'refused'])) counts[name] += counted[name];
    for (const [i, { id, errors }] of sources.entries()) {
      const faults = errors?.map(({ pointer, detail }) => `${pointer} ${detail}`.trim()).join('; ');
      if (faults) console.error(`refused ${file} (place ${before + i + 1})${id ? ` ${id}` : ''}: ${faults}`);
    }
  }
  const said = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  console.log(said.join(' · '));
  if (counts.refused > 0) process.exitCode = 1;
}

/** @param {Command} command */
async function exportSources({ call, options: { format = 'opml', output } }) {
  if (format !== 'opml' && format !== 'json') throw new Failure(`--format of an export takes opml or json, not "${format}"`, 2);
  const text = format === 'opml' ? await (await call('.opml')).text() : await listEntries(call);
  if (output === undefined) process.stdout.write(text);
  else await writeFile(output, text);
}

/** What is said of each source, without what came of asking it. @param {Call} call */
async function listEntries(call) {
  const sources = await loadSources(call);
  return `${JSON.stringify(
    sources.map(({ origin: _, addedAt: __, silentSince: ___, poll: ____, ...entry }) => entry),
    null,
    2,
  )}\n`;
}

/**
 * The same for each id; what is refused stops no other.
 *
 * @param {string} done
 * @param {(id: string) => [path: string, request: Request]} request
 * @returns {(command: Command) => Promise<void>}
 */
function forEachId(done, request) {
  return async ({ call, words: ids }) => {
    for (const id of ids) {
      try {
        await call(...request(encodeURIComponent(id)), `${id}: `);
        console.log(`${id}: ${done}`);
      } catch (error) {
        if (!(error instanceof Failure) || !error.message.startsWith(`${id}: `)) throw error;
        console.error(error.message);
        process.exitCode = 1;
      }
    }
  };
}

function parseCall() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...{ name: { type: 'string' }, id: { type: 'string' }, language: { type: 'string' }, country: { type: 'string' } },
        ...{ ownership: { type: 'string' }, every: { type: 'string' }, format: { type: 'string' }, output: { type: 'string' } },
        server: { type: 'string', default: 'http://localhost:8787' },
        token: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}
