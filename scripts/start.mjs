// The first run, and every later one: `npm start`.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './lib/failure.mjs';
import { keepPrograms } from './lib/keep-programs.mjs';
import { prepare, startServer } from './lib/local-server.mjs';
import { ensureLocalVariables, LOCAL_VARIABLES } from './lib/local-variables.mjs';
import { findMissingPackages, isNodeRecent, isPortTaken } from './lib/preflight.mjs';
import { isStoreEmpty, runDays, sendSamples, subscribeReader } from './lib/samples.mjs';
import { findError } from './lib/wrangler-output.mjs';

const USAGE = `Usage: npm start -- [options]
Runs the Worker on this machine, with sample articles on the first run.

  --port N     port to listen on (8787)
  --fresh      empty the local store first, and load no samples
  --state DIR  keep the store and the local variables in DIR, apart from the project's own
  --verbose    show all that wrangler prints
  --help       this text`;

const root = fileURLToPath(new URL('..', import.meta.url).href);

const programs = keepPrograms({ name: 'start', exitCode: 0, onStopped: () => console.log('Stopped.') });

await runMain(async () => {
  try {
    await main(parseCall());
  } finally {
    await programs.end();
  }
});

/** @param {ReturnType<typeof parseCall>} call */
async function main({ help, port, fresh, verbose, folder }) {
  if (help) {
    console.log(USAGE);
    return;
  }
  await checkMachine(port);
  const state = folder ?? join(root, '.wrangler', 'state');
  await mkdir(state, { recursive: true });
  const pending = join(state, 'samples-pending');
  if (fresh) await Promise.all([join(state, 'v3'), pending].map((path) => rm(path, { recursive: true, force: true })));

  const variablesFile = join(folder ?? root, '.dev.vars');
  const { variables, missing } = await ensureLocalVariables(variablesFile);
  for (const line of missing) console.error(`${variablesFile} lacks a line such as ${line}: what needs it will not work.`);
  const token = variables.API_TOKEN ?? LOCAL_VARIABLES.API_TOKEN;

  /** @type {import('./lib/local-server.mjs').LocalServer} */
  const options = { port, state, verbose, ownBaseUrl: variables.BASE_URL !== undefined, ...(folder ? { variablesFile } : {}) };
  console.log('Preparing templates, languages and database …');
  await prepare(root, options, (program) => programs.push(program));
  console.log(`Starting on port ${port} …`);
  const wrangler = await startServer(root, options, (program) => programs.push(program));

  const server = `http://localhost:${port}`;
  let day;
  // The mark outlives a first run that broke off, so that the next one does what is left.
  if (!fresh && (existsSync(pending) || (await isStoreEmpty(server, token)))) {
    await writeFile(pending, '');
    const { days, failed } = await loadSamples(server, token);
    if (!failed) await rm(pending);
    day = days.at(-1);
  }
  console.log(describe(server, token, fresh, day));
  await wrangler.ended;
  throw new Failure(`wrangler ended: ${findError(wrangler.output()) ?? 'no message'}`);
}

/** @param {number} port */
async function checkMachine(port) {
  if (!isNodeRecent(process.versions.node)) {
    throw new Failure(`This is Node ${process.versions.node}, too old for wrangler: run npm start, which brings its own.`);
  }
  const missing = await findMissingPackages(root);
  if (missing.length > 0) throw new Failure(`Dependencies are missing (${missing.join(', ')}): run npm ci`);
  if (await isPortTaken(port)) {
    throw new Failure(`Port ${port} is taken: stop what listens there, or npm start -- --port ${port === 65535 ? 8787 : port + 1}`);
  }
}

/**
 * @param {string} server
 * @param {string} token
 * @returns {Promise<{ days: string[], failed: boolean }>} The days that a briefing was made for; whether one was not.
 */
async function loadSamples(server, token) {
  console.log('Loading the sample articles …');
  const { count, days, refused } = await sendSamples(join(root, 'samples'), server, token);
  for (const line of refused) console.error(`refused ${line}`);
  await subscribeReader(server, token);
  const { ran, failed } = await runDays(root, server, days);
  for (const line of failed) console.error(line);
  console.log(`${count} sample articles, briefings for ${ran.join(' and ') || 'no day'}.`);
  return { days: ran, failed: failed.length > 0 };
}

/**
 * @param {string} server
 * @param {string} token
 * @param {boolean} fresh
 * @param {string | undefined} day
 */
function describe(server, token, fresh, day) {
  const pages = [
    fresh ? [`${server}/`, 'the front page (the store is empty)'] : [`${server}/briefings/${day ?? 'latest'}`, 'the briefing'],
    [`${server}/dev/mail`, 'the mail that went out, in the local mailbox'],
  ];
  const widest = Math.max(...pages.map(([url = '']) => url.length));
  return `
Open
${pages.map(([url = '', words]) => `  ${url.padEnd(widest)}  ${words}`).join('\n')}

Send articles
  curl -H 'Authorization: Bearer ${token}' -H 'Content-Type: text/plain' --data-binary @article.txt ${server}/api/articles
  npm run import -- ${server.endsWith(':8787') ? '' : `--server ${server} `}PATH…

Make a date's briefing from them
  curl -X POST -H 'Authorization: Bearer ${token}' ${server}/api/briefings/2026-02-21

Ctrl-C stops it.`;
}

function parseCall() {
  const values = parseOptions();
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(`--port takes a number up to 65535, not "${values.port}"`, 2);
  return {
    port,
    help: values.help === true,
    fresh: values.fresh === true,
    verbose: values.verbose === true,
    folder: values.state === undefined ? undefined : resolve(values.state),
  };
}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        fresh: { type: 'boolean' },
        state: { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}
