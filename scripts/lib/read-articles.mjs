import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeText, detectBom } from './decode-text.mjs';
import { GIVEN_FILE } from './find-files.mjs';

/** @typedef {{ publishedAt?: string, source?: string, url?: string }} Given */
/** @typedef {{ date?: string, source?: string }} Defaults `date` and `source` of articles that carry none. */
/**
 * One article on its way to the server.
 *
 * @typedef {object} Piece
 * @property {string} file
 * @property {number} [line] Of an .ndjson file, from 1.
 * @property {number} [place] In a .json array, from 1.
 * @property {'text/plain' | 'text/html' | 'application/json' | 'application/x-ndjson'} type
 * @property {string} body With type application/x-ndjson one line, without its end.
 * @property {Record<string, string>} query
 * @property {number} bytes How much of the file it takes up.
 */

/**
 * The articles of one file.
 *
 * @param {import('./find-files.mjs').FoundFile} file
 * @param {Defaults} defaults
 * @returns {AsyncGenerator<Piece>}
 */
export async function* readArticles(file, defaults) {
  if (file.kind === 'ndjson') yield* readLines(file, defaults);
  else if (file.kind === 'json') yield* readJson(file, defaults);
  else {
    yield {
      file: file.path,
      type: file.kind === 'html' ? 'text/html' : 'text/plain',
      body: decodeText(await readFile(file.path)),
      query: toQuery(await readGiven(file.path), defaults),
      bytes: file.bytes,
    };
  }
}

/**
 * @param {import('./find-files.mjs').FoundFile} file
 * @param {Defaults} defaults
 * @returns {AsyncGenerator<Piece>}
 */
async function* readJson(file, defaults) {
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
async function* readLines(file, defaults) {
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

/**
 * The lines of a file of any size, as bytes. UTF-16 is read whole, because there a line's end is no single byte.
 *
 * @param {string} path
 * @returns {AsyncGenerator<Uint8Array>}
 */
async function* splitLines(path) {
  const handle = await open(path);
  const head = new Uint8Array(3);
  await handle.read(head, 0, 3, 0).finally(() => handle.close());
  const mark = detectBom(head);
  if (mark && mark !== 'utf-8') {
    for (const line of decodeText(await readFile(path)).split('\n')) yield new TextEncoder().encode(line);
    return;
  }
  /** @type {Buffer[]} */
  let parts = [];
  for await (const chunk of createReadStream(path)) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
  yield Buffer.concat(parts);
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
function toQuery(given, defaults) {
  const source = given.source ?? defaults.source;
  return {
    ...(given.publishedAt ? { publishedAt: given.publishedAt } : {}),
    ...(source ? { source } : {}),
    ...(given.url ? { url: given.url } : {}),
    // Only the server can read a date in the text, so it decides whether this one is needed.
    ...(defaults.date && !given.publishedAt ? { dateIfNone: defaults.date } : {}),
  };
}

/**
 * @param {unknown} value
 * @param {Defaults} defaults
 * @returns {unknown}
 */
function complete(value, defaults) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = /** @type {Given} */ (value);
  return {
    ...given,
    ...(defaults.source && !given.source ? { source: defaults.source } : {}),
    ...(defaults.date && !given.publishedAt ? { dateIfNone: defaults.date } : {}),
  };
}

/**
 * @param {string} text
 * @returns {unknown} Undefined when it is not JSON.
 */
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
