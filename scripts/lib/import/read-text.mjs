import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeText } from '../decode-text.mjs';
import { GIVEN_FILE } from './find-files.mjs';
import { parseJson } from './piece.mjs';

/** @typedef {import('./piece.mjs').Defaults} Defaults */
/** @typedef {import('./piece.mjs').Given} Given */
/** @typedef {import('./piece.mjs').Piece} Piece */

/**
 * The article of a text or HTML file.
 *
 * @param {import('./find-files.mjs').FoundFile} file
 * @param {Defaults} defaults
 * @returns {AsyncGenerator<Piece>}
 */
export async function* readText(file, defaults) {
  yield {
    file: file.path,
    type: file.kind === 'html' ? 'text/html' : 'text/plain',
    body: decodeText(await readFile(file.path)),
    query: toQuery(await readGiven(file.path), defaults),
    bytes: file.bytes,
  };
}

/**
 * What the folder's given.json says of a text or HTML file.
 *
 * @param {string} path
 * @returns {Promise<Given>}
 */
async function readGiven(path) {
  const text = await readFile(join(dirname(path), GIVEN_FILE), 'utf8').catch(() => '{}');
  const known = /** @type {Record<string, Given> | undefined} */ (parseJson(text));
  return known?.[basename(path)] ?? {};
}

/**
 * @param {Given} given
 * @param {Defaults} defaults
 * @returns {Record<string, string>}
 */
export function toQuery(given, defaults) {
  const source = given.source ?? defaults.source;
  return {
    ...(given.publishedAt ? { publishedAt: given.publishedAt } : {}),
    ...(source ? { source } : {}),
    ...(given.url ? { url: given.url } : {}),
    // Only the server can read a date in the text, so it decides whether this one is needed.
    ...(defaults.date && !given.publishedAt ? { dateIfNone: defaults.date } : {}),
  };
}
