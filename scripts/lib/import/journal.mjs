import { appendFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** @typedef {import('./find-files.mjs').FoundFile & { changedAt: number }} File */

/**
 * What of an import that broke off the server has, so that the next one goes on where it stopped. A line each is added as soon as it is known: nothing is
 * lost when the import is killed.
 *
 * @param {string} path Of the journal's file.
 * @param {(article: string) => Promise<boolean>} isKept Whether the server still has an article.
 * @returns What was done before, `mark` for what is done now, and `end` for when nothing is left.
 */
export async function openJournal(path, isKept) {
  /** @type {Map<string, Set<number>>} */
  const done = new Map();
  let last;
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const entry = parse(line);
    if (!entry) continue;
    const places = done.get(entry.file) ?? new Set();
    done.set(entry.file, places.add(entry.place));
    last = entry.article ?? last;
  }
  // A server that was emptied since has none of it.
  if (last !== undefined && !(await isKept(last))) {
    done.clear();
    await rm(path, { force: true });
  }
  await mkdir(dirname(path), { recursive: true });
  return {
    /** How many articles were sent before. */
    size: [...done.values()].reduce((sum, places) => sum + places.size, 0),
    /** @type {(file: string, place: number) => boolean} */
    has: (file, place) => done.get(file)?.has(place) ?? false,
    /** @type {(file: string, place: number, article: string | undefined) => void} */
    mark: (file, place, article) => appendFileSync(path, `${JSON.stringify({ file, place, article })}\n`),
    end: () => rm(path, { force: true }),
  };
}

/**
 * @param {string} line
 * @returns {{ file: string, place: number, article?: string } | undefined} Undefined for one that was cut off.
 */
function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
