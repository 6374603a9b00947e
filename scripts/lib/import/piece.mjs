/** @typedef {{ publishedAt?: string, source?: string, url?: string }} Given */
/**
 * What whoever calls the import says of all articles.
 *
 * @typedef {object} Defaults
 * @property {string} [date] Of articles that carry none.
 * @property {string} [source] Of articles that name none.
 * @property {string} [since] What is dated before is left out, of feeds and sitemaps.
 * @property {Readonly<Record<string, string>>} [columns] The columns of a table by the key of an article.
 */
/**
 * One article on its way to the server.
 *
 * @typedef {object} Piece
 * @property {string} file
 * @property {number} [line] Of an .ndjson file, from 1.
 * @property {number} [place] In a file of many, from 1.
 * @property {'text/plain' | 'text/html' | 'application/json' | 'application/x-ndjson'} type
 * @property {string} body With type application/x-ndjson one line, without its end.
 * @property {Record<string, string>} query
 * @property {number} bytes How much of the file it takes up.
 */

/**
 * An article in JSON with what was said of all.
 *
 * @param {unknown} value
 * @param {Defaults} defaults
 * @returns {unknown}
 */
export function complete(value, defaults) {
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
export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
