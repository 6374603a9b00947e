// Measures the analysis on public test data and prints the aims with our figures beside them: `npm run eval -- [options] [PATH]`.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findEvalFolder } from './lib/eval/data-sets.mjs';
import { createEvalServer } from './lib/eval/eval-server.mjs';
import { measures } from './lib/eval/measures.mjs';
import { runMeasures } from './lib/eval/run-measures.mjs';
import { formatMarkdown, formatText, replaceTable, toJson } from './lib/eval/table.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { keepPrograms } from './lib/keep-programs.mjs';
import { findMissingPackages, isNodeRecent } from './lib/preflight.mjs';

const USAGE = `Usage: npm run eval -- [options] [PATH]
Starts the server with a store of its own, measures it on the data in PATH (../shared) and prints what was aimed at and what is reached.
PATH holds data/ and measure/ (the scorers), or is the data folder itself. What lacks its data is skipped.

  --measure DIR  the scorers, when they are not in PATH/measure
  --only NAME    measure only NAME; may be repeated. Names: ${measures.map(({ name }) => name).join(', ')}
  --limit N      only the first N items of each data set, for a quick look
  --json         print JSON
  --markdown     print the table as Markdown, with the date
  --readme       renew the table in README.md
  --help         this text

Exit status: 0 everything measured or skipped for want of data (a missed aim is shown and is no failure), 1 something could not be
measured though its data is there, 2 a wrong call.`;

const root = fileURLToPath(new URL('..', import.meta.url).href);
const programs = keepPrograms({ name: 'eval', exitCode: 130, onStopped: () => server.remove() });
const server = createEvalServer(root, programs.push);

await runMain(async () => {
  const call = parseCall();
  if (call.help) {
    console.log(USAGE);
    return;
  }
  const chosen = measures.filter(({ name }) => call.only.length === 0 || call.only.includes(name));
  const folder = await findEvalFolder(call.path, call.measure);
  await checkMachine();
  const topicMap = join(root, 'test/quality/topic-map.json');
  try {
    const rows = await runMeasures(chosen, {
      ...{ root, folder, server, programs },
      say: (line) => console.error(line),
      onOutput: showProgress,
      options: call.limit === undefined ? [] : ['--limit', call.limit],
      topicMap: existsSync(topicMap) ? topicMap : undefined,
    });
    await print(rows, call);
    if (rows.some(({ failed }) => failed)) process.exitCode = 1;
  } finally {
    await programs.end();
    await server.remove();
  }
});

/**
 * @param {import('./lib/eval/run-measures.mjs').Row[]} rows
 * @param {ReturnType<typeof parseCall>} call
 */
async function print(rows, { json, markdown, readme, limit }) {
  const table = formatMarkdown(rows, new Date().toISOString().slice(0, 10), limit);
  if (json) console.log(JSON.stringify(toJson(rows), null, 2));
  else if (markdown) console.log(table);
  else console.log(`\n${formatText(rows)}`);
  if (!readme) return;
  if (rows.some(({ scored }) => scored.some(({ value }) => value === null))) {
    throw new Failure('README.md stays as it is: not everything was measured.');
  }
  const file = join(root, 'README.md');
  const renewed = replaceTable(await readFile(file, 'utf8'), table);
  if (renewed === undefined) throw new Failure('README.md has no table of figures to renew.');
  await writeFile(file, renewed);
}

/** Of what the scorers print, how far they are. */
function showProgress(/** @type {string} */ chunk) {
  for (const line of chunk.split('\n')) if (/: \d+\/\d+$/.test(line)) console.error(`  ${line.trim()}`);
}

async function checkMachine() {
  if (!isNodeRecent(process.versions.node)) {
    throw new Failure(`This is Node ${process.versions.node}, too old for wrangler: run npm run eval, which brings its own.`);
  }
  const missing = await findMissingPackages(root);
  if (missing.length > 0) throw new Failure(`Dependencies are missing (${missing.join(', ')}): run npm ci`);
}

function parseCall() {
  const { values, positionals } = parseOptions();
  const { only = [], limit, readme = false } = values;
  const unknown = only.filter((name) => !measures.some((measure) => measure.name === name));
  if (unknown.length > 0) throw new Failure(`Nothing is called ${unknown.join(', ')}\n\n${USAGE}`, 2);
  if (positionals.length > 1) throw new Failure(USAGE, 2);
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) throw new Failure(`--limit takes a number, not "${limit}"`, 2);
  if (readme && (only.length > 0 || limit !== undefined)) throw new Failure('--readme takes a whole run, without --only and --limit', 2);
  return {
    path: resolve(positionals[0] ?? join(root, '../shared')),
    measure: values.measure === undefined ? undefined : resolve(values.measure),
    ...{ only, limit, readme, help: values.help === true, json: values.json === true, markdown: values.markdown === true },
  };
}

function parseOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        measure: { type: 'string' },
        only: { type: 'string', multiple: true },
        limit: { type: 'string' },
        json: { type: 'boolean' },
        markdown: { type: 'boolean' },
        readme: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`, 2);
  }
}
