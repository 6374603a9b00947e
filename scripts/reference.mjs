// What every request may need and the script need not carry: the leaders, the listed sources, and the trigrams that languages are told apart by. The
// Worker reads it once in each isolate.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { data } from 'franc-min/data.js';
import { expressions } from 'franc-min/expressions.js';
import { Failure } from './lib/failure.mjs';
import { loadSources } from './lib/load-sources.mjs';
import { writeIfChanged } from './lib/write-if-changed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url).href);
const folder = join(root, 'dist', 'assets');

/**
 * Writes dist/assets/reference.json.
 *
 * @throws {import('./lib/failure.mjs').Failure} With the place of the fault.
 */
export async function generateReference() {
  const { watchlist, topics, sourceFile, readSourceFile, NEWS_LANGUAGES } = await loadSources(
    `export { watchlist, topics, sourceFile } from './src/config/reference'; export { NEWS_LANGUAGES } from './src/ingest/language';
     export { readSourceFile } from './src/jobs/sources/read-source-file';`,
  );
  await mkdir(folder, { recursive: true });
  const scripts = Object.fromEntries(Object.entries(expressions).map(([script, { source }]) => [script, source]));
  const trigrams = { scripts, languages: trimTrigrams(data, NEWS_LANGUAGES) };
  const listedSources = readListed(() => readSourceFile(sourceFile, { watchlist, topics }));
  writeIfChanged(join(folder, 'reference.json'), JSON.stringify({ watchlist, listedSources, trigrams }));
}

/**
 * @template T
 * @param {() => T} read What throws all faults of the file, a line each.
 * @returns {T}
 * @throws {Failure} That names the file.
 */
export function readListed(read) {
  try {
    return read();
  } catch (error) {
    const faults = error instanceof Error ? error.message.split('\n') : [String(error)];
    throw new Failure(
      `src/config/sources.json is faulty, put it right and start again:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
}

/**
 * Without the languages that news does not come in: 300 trigrams each, for sixty of them.
 *
 * @param {Record<string, Record<string, string>>} scripts
 * @param {Record<string, string>} wanted By ISO 639-3.
 */
const trimTrigrams = (scripts, wanted) =>
  Object.fromEntries(
    Object.entries(scripts).map(([script, languages]) => [
      script,
      Object.fromEntries(Object.entries(languages).filter(([code]) => code in wanted)),
    ]),
  );
