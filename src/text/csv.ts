import { csvFormatRows, dsvFormat } from 'd3-dsv';

const DELIMITERS = [',', ';', '\t'].map((character) => ({ character, format: dsvFormat(character) }));

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), with what was put before it to be none. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Lines of RFC 4180, each with its end. No cell is a formula where the file is opened: an apostrophe before it makes it text. */
export function formatCsv(rows: readonly (readonly (string | null)[])[]): string {
  const guarded = rows.map((row) => row.map((cell) => (cell && FORMULA.test(cell) ? `'${cell}` : (cell ?? ''))));
  return guarded.map((row) => `${csvFormatRows([row])}\r\n`).join('');
}

/**
 * The rows of a file with commas, semicolons or tabs, whichever its first line has most of, as a spreadsheet counts them: a blank line is a row of one
 * empty cell. What formatCsv wrote is read back as it was.
 */
export function parseCsv(text: string): string[][] {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const [best] = DELIMITERS.map(({ character, format }) => ({ format, count: head.split(character).length })).sort(
    (a, b) => b.count - a.count,
  );
  const rows = best?.format.parseRows(text) ?? [];
  return rows.map((row) => row.map((cell) => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell)));
}
