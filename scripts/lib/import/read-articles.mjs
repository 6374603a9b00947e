import { readCsv } from './read-csv.mjs';
import { readJson, readLines } from './read-json.mjs';
import { readMailbox, readMailFile } from './read-mail.mjs';
import { readText } from './read-text.mjs';
import { readArchive } from './read-warc.mjs';
import { readListFile, readWeb } from './read-web.mjs';

/** @typedef {import('./piece.mjs').Defaults} Defaults */
/** @typedef {import('./piece.mjs').Piece} Piece */
/** @typedef {(file: import('./find-files.mjs').FoundFile, defaults: Defaults) => AsyncGenerator<Piece>} Reader */

/** @satisfies {Record<import('./find-files.mjs').FileKind, Reader>} */
const READERS = {
  text: readText,
  html: readText,
  json: readJson,
  ndjson: readLines,
  csv: readCsv,
  mail: readMailFile,
  mailbox: readMailbox,
  warc: readArchive,
  list: readListFile,
  web: readWeb,
};

/**
 * The articles of one file, or of what an address gives.
 *
 * @type {Reader}
 */
export const readArticles = (file, defaults) => READERS[file.kind](file, defaults);
