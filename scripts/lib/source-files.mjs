import { readFile } from 'node:fs/promises';
import { decodeText } from './decode-text.mjs';
import { Failure } from './failure.mjs';

/** The server takes 1 MiB at once, which so many sources with everything that can be said of them stay under. */
const AT_ONCE = 100;

/**
 * A piece of a file that the server takes.
 *
 * @typedef {object} Part
 * @property {string} file
 * @property {'text/x-opml' | 'application/json'} type
 * @property {string | Uint8Array<ArrayBuffer>} body
 * @property {number} before How many of the file's sources come before it.
 */

/**
 * @param {string} file .opml, .xml, or .json with a source or a list of them.
 * @returns {Promise<Part[]>}
 * @throws {Failure} When it cannot be read, or is of another kind.
 */
export async function readSources(file) {
  const kind = /\.(opml|xml|json)$/i.exec(file)?.[1]?.toLowerCase();
  if (!kind) throw new Failure(`${file}: only .opml, .xml and .json files can be imported`, 2);
  const bytes = await readFile(file).catch(() => {
    throw new Failure(`${file} cannot be read`);
  });
  // The server knows the encoding that an XML file declares.
  if (kind !== 'json') return [{ file, type: 'text/x-opml', body: new Uint8Array(bytes), before: 0 }];
  const sources = parseList(file, decodeText(bytes));
  return Array.from({ length: Math.ceil(sources.length / AT_ONCE) }, (_, i) => {
    const before = i * AT_ONCE;
    return { file, type: 'application/json', body: JSON.stringify(sources.slice(before, before + AT_ONCE)), before };
  });
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {unknown[]}
 */
function parseList(file, text) {
  try {
    return [JSON.parse(text)].flat();
  } catch {
    throw new Failure(`${file} is no JSON`);
  }
}
