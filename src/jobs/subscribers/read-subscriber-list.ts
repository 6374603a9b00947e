import { Problem } from '../../errors';
import { charsetOf, decodeBytes } from '../../ingest/decode-bytes';
import { parseCsv } from '../../text/csv';
import { SUBSCRIBER_COLUMNS } from './subscriber-columns';

/** One row of a list as it was sent: what it says by column, blanks left out, or why it cannot be read. */
export interface ListRow {
  /** From 1; of a table, as a spreadsheet counts, where the row with the names is the first. */
  row: number;
  values: Readonly<Record<string, unknown>>;
  detail?: string;
}

export interface SubscriberList {
  rows: ListRow[];
  /** Columns that mean nothing here, as they were written. */
  ignored: string[];
}

/** A request with more would ask too much of the database. */
const MOST_ROWS = 5000;
/** A mailing list has no more; a table of more is none. */
const MOST_COLUMNS = 200;
/** Two hundred names. */
const LONGEST_CELL = 8192;
const SHOWN = 20;

/** What an export has besides, and nobody can bring along. */
const OUR_OWN = ['id'];
const BY_KEY = new Map([...SUBSCRIBER_COLUMNS, ...OUR_OWN].map((name) => [name.toLowerCase(), name]));

const unfit = (detail: string) => new Problem(422, 'Unfit list', detail);

/**
 * Reads a list of subscribers, JSON or a table. What is wrong with one row is told of it.
 *
 * @throws Problem 400, 413, 415 or 422 for what cannot be read at all.
 */
export function readSubscriberList(body: Uint8Array, contentType: string | null): SubscriberList {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'text/csv') throw new Problem(415, 'Unknown type', 'Send application/json or text/csv.');
  const text = decodeBytes(body, charsetOf(contentType));
  return type === 'text/csv' ? readTable(text) : readJson(text);
}

function checkCount(count: number): void {
  if (count <= MOST_ROWS) return;
  const [sent, most] = [count, MOST_ROWS].map((number) => number.toLocaleString('en'));
  throw new Problem(413, 'Too many rows', `${sent} rows were sent, and a request may have ${most}: npm run subscribers splits any file.`);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBlank = (value: unknown) => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

function readJson(text: string): SubscriberList {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new Problem(400, 'Malformed JSON', 'The body is not valid JSON.');
  }
  const sent: unknown[] = Array.isArray(list) ? list : [list];
  if (!Array.isArray(list) && !isObject(list)) throw unfit('The body must be a list of subscribers, or one.');
  checkCount(sent.length);
  const ignored = new Set<string>();
  const rows = sent.map((value, i): ListRow => {
    if (!isObject(value)) return { row: i + 1, values: {}, detail: 'must be an object' };
    for (const key of Object.keys(value)) if (!isKnown(key)) ignored.add(key);
    return { row: i + 1, values: Object.fromEntries(Object.entries(value).filter(([key, each]) => isKnown(key) && !isBlank(each))) };
  });
  return { rows, ignored: shown(ignored) };
}

const isKnown = (key: string) => BY_KEY.get(key.toLowerCase()) === key;

function readTable(text: string): SubscriberList {
  const [head = [], ...lines] = parseCsv(text);
  const columns = columnsOf(head);
  checkCount(lines.length);
  const rows = lines
    .map((cells, i): ListRow => readLine(cells, columns, i + 2))
    .filter(({ values, detail }) => detail !== undefined || Object.keys(values).length > 0);
  return { rows, ignored: shown(head.filter((name) => name.trim() !== '' && !BY_KEY.has(keyOf(name)))) };
}

const keyOf = (name: string) => name.trim().toLowerCase();

/** By place, what a column is called here; undefined for one that means nothing. */
function columnsOf(head: readonly string[]): (string | undefined)[] {
  if (head.length > MOST_COLUMNS)
    throw unfit(`The first row has ${head.length.toLocaleString('en')} cells: this is no list of subscribers.`);
  const columns = head.map((name) => BY_KEY.get(keyOf(name)));
  const named = columns.filter((name) => name !== undefined);
  const twice = named.find((name, i) => named.indexOf(name) < i);
  if (twice) throw unfit(`The first row names the column "${twice}" twice.`);
  if (!named.includes('email')) throw unfit('The first row must name the columns, and one of them must be "email".');
  return columns;
}

function readLine(cells: readonly string[], columns: readonly (string | undefined)[], row: number): ListRow {
  const pairs = cells.flatMap((cell, i): [string, string][] => {
    const name = columns[i];
    return name === undefined || isBlank(cell) ? [] : [[name, cell]];
  });
  const detail = faultOf(cells, columns.length);
  return { row, values: Object.fromEntries(pairs), ...(detail !== undefined && { detail }) };
}

/** What shows that cells are not where they seem to be. */
function faultOf(cells: readonly string[], width: number): string | undefined {
  if (cells.length > width) return `has ${cells.length.toLocaleString('en')} cells where the first row names ${width}`;
  const long = cells.find((cell) => cell.length > LONGEST_CELL);
  return long && `has a cell of ${long.length.toLocaleString('en')} characters: a quotation mark may not be closed`;
}

const shown = (names: Iterable<string>) => [...names].slice(0, SHOWN).map((name) => name.trim().slice(0, 60));
