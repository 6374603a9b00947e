import { readFile } from 'node:fs/promises';
import { decodeText } from '../decode-text.mjs';
import { complete, parseJson } from './piece.mjs';
import { splitLines } from './split-lines.mjs';

/** @typedef {import('./piece.mjs').Defaults} Defaults */
/** @typedef {import('./piece.mjs').Piece} Piece */

/**
 * @param {import('./find-files.mjs').FoundFile} file
 * @param {Defaults} defaults
 * @returns {AsyncGenerator<Piece>}
 */
export async function* readJson(file, defaults) {
  const text = decodeText(await readFile(file.path));
  const value = parseJson(text);
  if (!Array.isArray(value)) {
    const body = value === undefined ? text : JSON.stringify(complete(value, defaults));
    yield { file: file.path, type: 'application/json', body, query: {}, bytes: file.bytes };
    return;
  }
  for (const [index, article] of value.entries()) {
    const body = JSON.stringify(complete(article, defaults));
    yield { file: file.path, place: index + 1, type: 'application/x-ndjson', body, query: {}, bytes: file.bytes / value.length };
  }
}

/**
 * @param {import('./find-files.mjs').FoundFile} file
 * @param {Defaults} defaults
 * @returns {AsyncGenerator<Piece>}
 */
export async function* readLines(file, defaults) {
  let line = 0;
  for await (const bytes of splitLines(file.path)) {
    line += 1;
    const text = decodeText(bytes).trim();
    if (text === '') continue;
    const value = parseJson(text);
    // A broken line is sent as it is: the server says what is wrong with it, as for any other sender.
    const body = value === undefined ? text : JSON.stringify(complete(value, defaults));
    yield { file: file.path, line, type: 'application/x-ndjson', body, query: {}, bytes: bytes.length + 1 };
  }
}
