import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';

/** What is known of the text and HTML files beside it: `{ "file.txt": { "publishedAt", "source", "url" } }`. */
export const GIVEN_FILE = 'given.json';

/** By how a name ends, the longest first. */
const KINDS = /** @type {const} */ ({
  '.warc.gz': 'warc',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.sitemap': 'list',
  '.xhtml': 'html',
  '.html': 'html',
  '.mbox': 'mailbox',
  '.json': 'json',
  '.warc': 'warc',
  '.atom': 'list',
  '.htm': 'html',
  '.txt': 'text',
  '.eml': 'mail',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.rss': 'list',
  '.rdf': 'list',
  '.xml': 'list',
});

const KNOWN = '.txt, .html, .json, .ndjson, .csv, .tsv, .eml, .mbox, .warc, .warc.gz, .xml, .rss or .atom';

/** `list`: a feed or a sitemap; `web`: whatever an address gives. @typedef {(typeof KINDS)[keyof typeof KINDS] | 'web'} FileKind */
/** @typedef {{ path: string, kind: FileKind, bytes: number }} FoundFile */
/** @typedef {{ path: string, reason: string }} SkippedFile */

/**
 * The files that may hold articles, in the order of the paths given and by name within a folder. Hidden files are passed over; other
 * kinds of file are named as skipped.
 *
 * @param {string[]} paths Files, folders, or http(s) addresses.
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
    if (/^https?:\/\//i.test(path)) {
      if (!URL.canParse(path)) throw new Failure(`Not an address: ${path}`, 2);
      files.push({ path, kind: 'web', bytes: 0 });
      return;
    }
    const entry = await stat(path).catch(() => undefined);
    if (!entry) throw new Failure(`No such file or folder: ${path}`, 2);
    if (entry.isDirectory()) {
      const children = await readdir(path, { withFileTypes: true });
      const names = children.filter((child) => !child.name.startsWith('.') && child.name !== GIVEN_FILE && !child.isSymbolicLink());
      for (const name of names.map((child) => child.name).sort()) await visit(join(path, name));
      return;
    }
    const name = path.toLowerCase();
    const kind = Object.entries(KINDS).find(([end]) => name.endsWith(end))?.[1];
    if (kind) files.push({ path, kind, bytes: entry.size });
    else skipped.push({ path, reason: `not ${KNOWN}` });
  }

  for (const path of paths) await visit(path);
  return { files, skipped };
}
