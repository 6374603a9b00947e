/** @typedef {import('./run-measures.mjs').Row} Row */

const HEAD = ['what', 'data', 'simple baseline', 'strong reference', 'reach', 'ours'];
/** Characters that a column may have at a terminal; longer cells are wrapped. */
const WIDTHS = [20, 16, 22, 24, 24, 26];

/**
 * Our figures in one cell, each with a mark: reached, or missed.
 *
 * @param {Row} row
 * @returns {string} "EN 70.3 ✗, FR 72.4 ✓"; a dash for what was not measured.
 */
export function formatOurs({ scored }) {
  if (scored.every(({ value }) => value === null)) return '–';
  const figures = scored.map(({ label, value, reached }) => {
    const figure = label.replace('#', value === null ? '–' : value.toFixed(1));
    return reached === undefined ? figure : `${figure} ${reached ? '✓' : '✗'}`;
  });
  return figures.join(scored.every(({ label }) => label === '#') ? ' / ' : ', ');
}

/**
 * @param {Row} row
 * @returns {string[]}
 */
const cellsOf = (row) => [row.what, row.data, row.baseline, row.reference, row.reach, formatOurs(row)];

/**
 * The table for a terminal, with what is to be said of a row below it.
 *
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function formatText(rows) {
  const rule = WIDTHS.map((width) => '─'.repeat(width)).join('─┼─');
  const lines = [HEAD, ...rows.map(cellsOf)].map((cells) => wrapRow(cells).join('\n'));
  const notes = rows.flatMap(({ what, notes }) => notes.map((note) => `${what}: ${note}`));
  return [lines.join(`\n${rule}\n`), '', '✓ reached, ✗ missed, – not measured', ...notes].join('\n');
}

/** @param {string[]} cells */
function wrapRow(cells) {
  const wrapped = cells.map((cell, i) => wrap(cell, WIDTHS[i] ?? 20));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, k) =>
    wrapped
      .map((lines, i) => (lines[k] ?? '').padEnd(WIDTHS[i] ?? 20))
      .join(' │ ')
      .trimEnd(),
  );
}

/**
 * @param {string} text
 * @param {number} width
 * @returns {string[]}
 */
function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/**
 * The table as Markdown, with the day and the files that it was measured on.
 *
 * @param {readonly Row[]} rows
 * @param {string} day "2026-02-21"
 * @param {string} [limit] Only so many items of each data set were measured.
 * @returns {string}
 */
export function formatMarkdown(rows, day, limit) {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`);
  const files = [...new Set(rows.flatMap((row) => row.files))].map((file) => `\`${file}\``);
  const part = limit === undefined ? '' : ` (only the first ${limit} of each)`;
  return [...lines, '', `Measured on ${day} with ${files.join(', ')}${part}. ✓ reached, ✗ missed.`].join('\n');
}

/**
 * @param {readonly Row[]} rows
 * @returns {object[]} For `--json`.
 */
export function toJson(rows) {
  return rows.map(({ name, what, data, reach, files, notes, failed, scored }) => ({
    ...{ name, what, data, reach, files, notes, failed },
    figures: scored.map(({ label, ...rest }) => ({ label: label.replace('#', '').replace(/\s+/g, ' ').trim(), ...rest })),
  }));
}

const TABLE = /^\| what \|.*\n(?:\|.*\n)+\nMeasured on.*$/m;

/**
 * A document with its table renewed.
 *
 * @param {string} document
 * @param {string} markdown As `formatMarkdown` gives it.
 * @returns {string | undefined} Undefined when the document has no such table.
 */
export function replaceTable(document, markdown) {
  return TABLE.test(document) ? document.replace(TABLE, () => markdown) : undefined;
}
