import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { startProgram, startWrangler } from './wrangler.mjs';
import { createOutputFilter, findError, findThrown } from './wrangler-output.mjs';

const START_TIMEOUT = 120_000;
const NOTE_EVERY = 10_000;
// An error comes in several writes: what it says is complete a moment after its first line.
const ERROR_PAUSE = 500;

/** @typedef {import('./wrangler.mjs').Program} Program */
/**
 * @typedef {object} LocalServer
 * @property {number} port
 * @property {string} state Folder of the store.
 * @property {string} [variablesFile] Used instead of .dev.vars.
 * @property {boolean} ownBaseUrl The variables set BASE_URL themselves.
 * @property {boolean} verbose
 */

/**
 * Compiles the templates, writes the languages' data and brings the local database up to date.
 *
 * @param {string} root The project's folder.
 * @param {LocalServer} server
 * @param {(program: Program) => void} onStart Told of every program, to end it.
 * @throws {Failure}
 */
export async function prepare(root, { state, verbose }, onStart) {
  const onOutput = verbose ? (/** @type {string} */ chunk) => process.stderr.write(chunk) : undefined;
  const generation = startProgram(root, ['scripts/generate.mjs'], onOutput);
  onStart(generation);
  if ((await generation.ended) !== 0) throw new Failure(`The sources do not compile: ${findThrown(generation.output())}`);

  const migrations = startWrangler(root, ['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state], onOutput);
  onStart(migrations);
  if ((await migrations.ended) !== 0) {
    throw new Failure(`wrangler cannot prepare the database: ${findError(migrations.output()) ?? findThrown(migrations.output())}`);
  }
}

/**
 * Starts `wrangler dev` and waits until the Worker answers. From then on wrangler's warnings and errors are shown.
 *
 * @param {string} root The project's folder.
 * @param {LocalServer} server
 * @param {(program: Program) => void} onStart Told of the program, to end it.
 * @returns {Promise<Program>}
 * @throws {Failure} When the Worker cannot be built or does not start.
 */
export async function startServer(root, { port, state, variablesFile, ownBaseUrl, verbose }, onStart) {
  let ready = false;
  const filter = createOutputFilter((text) => process.stderr.write(text));
  const wrangler = startWrangler(
    root,
    [
      ...['dev', '-c', 'wrangler.toml', '-c', 'wrangler.reader.toml', '--local', '--port', String(port), '--persist-to', state],
      ...['--show-interactive-dev-session=false', '--log-level', verbose ? 'log' : 'warn'],
      ...(ownBaseUrl ? [] : ['--var', `BASE_URL:http://localhost:${port}`]),
      ...(variablesFile ? ['--env-file', variablesFile] : []),
    ],
    (chunk) => {
      if (verbose) process.stderr.write(chunk);
      else if (ready) filter(chunk);
    },
  );
  onStart(wrangler);
  await waitUntilReady(`http://localhost:${port}/healthz`, wrangler);
  ready = true;
  return wrangler;
}

/**
 * @param {string} url
 * @param {Program} wrangler
 */
async function waitUntilReady(url, wrangler) {
  let ended = false;
  wrangler.ended.then(() => {
    ended = true;
  });
  const start = Date.now();
  let noted = start;
  while (!(await isHealthy(url))) {
    if (ended || findError(wrangler.output())) {
      await wait(ERROR_PAUSE);
      throw new Failure(`The Worker does not start: ${findError(wrangler.output()) ?? findThrown(wrangler.output())}`);
    }
    const now = Date.now();
    if (now - start > START_TIMEOUT) throw new Failure('The Worker does not answer: npm start -- --verbose shows why.');
    if (now - noted > NOTE_EVERY) {
      noted = now;
      console.error(`  still starting (${Math.round((now - start) / 1000)} s)`);
    }
    await wait(200);
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} Also true for a Worker that says that an edition is overdue (503): it runs.
 */
async function isHealthy(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.text();
    return response.headers.get('content-type')?.includes('json') === true;
  } catch {
    return false;
  }
}
