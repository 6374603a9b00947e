import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import { decodeText } from './decode-text.mjs';
import { Failure } from './failure.mjs';

/**
 * Rows of one file that go in one request.
 *
 * @typedef {object} Part
 * @property {string} file
 * @property {'text/csv' | 'application/json'} type
 * @property {string} body
 * @property {string[]} places Where in the file each row of the body stands, as the server counts them: "12" is a line, "place 3" one of a list.
 * @property {number} bytes How much of the file it takes up.
 */

const ROWS = 500;
const CHARACTERS = 250_000;
const CSV = dsvFormat(',');
const DELIMITERS = [',', ';', '\t'];

/**
 * The subscribers of a file (.csv, .json, .ndjson), few enough in each part for one request.
 *
 * @param {string} file
 * @returns {Promise<Part[]>}
 * @throws {Failure} For a file that is not there, or of another kind.
 */
export async function readSubscribers(file) {
  const bytes = await stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
  if (bytes === undefined) throw new Failure(`No such file: ${file}`, 2);
  const read = /** @type {Record<string, (text: string, file: string) => { head?: string, rows: Row[] }>} */ (READERS)[
    extname(file).toLowerCase()
  ];
  if (!read) throw new Failure(`${file} is not .csv, .json or .ndjson`, 2);
  const { head, rows } = read(decodeText(await readFile(file)), file);
  const type = head === undefined ? 'application/json' : 'text/csv';
  return partsOf(rows).map((part) => ({
    file,
    type,
    body: head === undefined ? `[${part.map(({ text }) => text).join(',')}]` : [head, ...part.map(({ text }) => text)].join('\n'),
    places: part.map(({ place }) => place),
    bytes: (bytes * part.length) / Math.max(1, rows.length),
  }));
}

/** @typedef {{ text: string, place: string }} Row */

/** @param {Row[]} rows */
function partsOf(rows) {
  /** @type {Row[][]} */
  const parts = [[]];
  let characters = 0;
  for (const row of rows) {
    const last = /** @type {Row[]} */ (parts.at(-1));
    if (last.length === ROWS || (last.length > 0 && characters + row.text.length > CHARACTERS)) {
      parts.push([row]);
      characters = row.text.length;
    } else {
      last.push(row);
      characters += row.text.length;
    }
  }
  return parts;
}

const READERS = {
  /** @param {string} text */
  '.csv': (text) => {
    const [first = ''] = text.split(/[\r\n]/, 1);
    const most = Math.max(...DELIMITERS.map((each) => first.split(each).length));
    const [head = [], ...lines] = dsvFormat(DELIMITERS.find((each) => first.split(each).length === most) ?? ',').parseRows(text);
    let line = 1 + linesOf(head);
    const rows = lines.map((cells) => {
      const row = { text: CSV.formatRow(cells), place: String(line), isBlank: cells.every((cell) => cell.trim() === '') };
      line += linesOf(cells);
      return row;
    });
    return { head: CSV.formatRow(head), rows: rows.filter(({ isBlank }) => !isBlank) };
  },

  /**
   * @param {string} text
   * @param {string} file
   */
  '.json': (text, file) => {
    const list = parseJson(text);
    if (list === undefined) throw new Failure(`${file} is not valid JSON.`);
    const rows = Array.isArray(list) ? list : [list];
    return { rows: rows.map((row, i) => ({ text: JSON.stringify(row), place: `place ${i + 1}` })) };
  },

  /** @param {string} text */
  '.ndjson': (text) => {
    const lines = text.split('\n').map((line, i) => ({ text: line.trim(), place: String(i + 1) }));
    // A broken line is sent as a text: the server says that it is no subscriber.
    const rows = lines.filter((line) => line.text !== '');
    return { rows: rows.map((row) => (parseJson(row.text) === undefined ? { ...row, text: JSON.stringify(row.text) } : row)) };
  },
};

/**
 * How many lines of a file a row takes up.
 *
 * @param {string[]} cells
 */
function linesOf(cells) {
  return 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
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
