import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';

/** @typedef {{ data: string, scorer: string }} EvalFolder */
/** @typedef {{ folder: string, name: string }} DataSet `name` is what its file, or the folder of its files, begins with: "polnear" of polnear.dev.jsonl. */

/**
 * Where the data and the scorers lie: a folder with `data/` and `measure/`, or the data folder itself and the scorers' folder apart.
 *
 * @param {string} path
 * @param {string | undefined} measure
 * @returns {Promise<EvalFolder>}
 * @throws {Failure} When either is not there.
 */
export async function findEvalFolder(path, measure) {
  if (!(await isFolder(path))) throw new Failure(`No such folder: ${path}: npm run eval -- PATH says where the data is`, 2);
  const data = (await isFolder(join(path, 'data'))) ? join(path, 'data') : path;
  const scorer = join(measure ?? join(path, 'measure'), 'measure.mjs');
  if (!(await stat(scorer).catch(() => undefined))) throw new Failure(`No scorers at ${scorer}: name their folder with --measure DIR`, 2);
  return { data, scorer };
}

/** What was never looked at says most. */
const PARTS = ['.test.jsonl', '.val.jsonl', '.dev.jsonl', '.jsonl', '.test', '.dev'];

/**
 * The file or folder of a data set: its test part where that is at hand, else its development part, never its training part.
 *
 * @param {string} data
 * @param {DataSet} set
 * @returns {Promise<string | undefined>}
 */
export async function findDataFile(data, { folder, name }) {
  const files = (await readdir(join(data, folder)).catch(() => [])).filter((file) => file.startsWith(name)).sort();
  const parts = files.filter((file) => !file.includes('.train.'));
  const file = PARTS.map((part) => parts.find((one) => one.endsWith(part))).find((one) => one !== undefined);
  return file && join(data, folder, file);
}

/** @param {string} path */
async function isFolder(path) {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
