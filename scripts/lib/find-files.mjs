import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Failure } from './failure.mjs';

/** What is known of the text and HTML files beside it: `{ "file.txt": { "publishedAt", "source", "url" } }`. */
export const GIVEN_FILE = 'given.json';

const KINDS = /** @type {const} */ ({ '.txt': 'text', '.html': 'html', '.htm': 'html', '.json': 'json', '.ndjson': 'ndjson' });

/** @typedef {'text' | 'html' | 'json' | 'ndjson'} FileKind */
/** @typedef {{ path: string, kind: FileKind, bytes: number }} FoundFile */
/** @typedef {{ path: string, reason: string }} SkippedFile */

/**
 * The files that may hold articles, in the order of the paths given and by name within a folder. Hidden files are passed over; other
 * kinds of file are named as skipped.
 *
 * @param {string[]} paths Files or folders.
 * @returns {Promise<{ files: FoundFile[], skipped: SkippedFile[] }>}
 * @throws {Failure} When a path does not exist.
 */
export async function findFiles(paths) {
  /** @type {FoundFile[]} */
  const files = [];
  /** @type {SkippedFile[]} */
  const skipped = [];

  /** @param {string} path */
  async function visit(path) {
    const entry = await stat(path).catch(() => undefined);
    if (!entry) throw new Failure(`No such file or folder: ${path}`, 2);
    if (entry.isDirectory()) {
      const children = await readdir(path, { withFileTypes: true });
      const names = children.filter((child) => !child.name.startsWith('.') && child.name !== GIVEN_FILE && !child.isSymbolicLink());
      for (const name of names.map((child) => child.name).sort()) await visit(join(path, name));
      return;
    }
    const extension = extname(path).toLowerCase();
    const kind = Object.entries(KINDS).find(([known]) => known === extension)?.[1];
    if (kind) files.push({ path, kind, bytes: entry.size });
    else skipped.push({ path, reason: extension === '.eml' ? 'e-mail cannot be imported yet' : 'not .txt, .html, .json or .ndjson' });
  }

  for (const path of paths) await visit(path);
  return { files, skipped };
}
