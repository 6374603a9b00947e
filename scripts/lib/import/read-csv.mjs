import { readFile } from 'node:fs/promises';
import { decodeText } from '../decode-text.mjs';
import { Failure } from '../failure.mjs';
import { loadSources } from '../load-sources.mjs';
import { complete } from './piece.mjs';

/** @typedef {import('./piece.mjs').Piece} Piece */

/** What columns are usually called, in small letters, by the key of an article. */
const USUAL = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  title: ['title', 'headline', 'titre', 'tiêu đề'],
  text: ['text', 'body', 'content', 'article', 'texte', 'nội dung'],
  html: ['html'],
  url: ['url', 'link', 'address', 'lien'],
  source: ['source', 'publisher', 'outlet', 'nguồn'],
  publishedAt: ['publishedat', 'published_at', 'published', 'date', 'pubdate', 'ngày'],
  language: ['language', 'lang', 'langue'],
  author: ['author', 'byline', 'auteur', 'tác giả'],
});

/** The keys that `--columns` may name. */
export const COLUMN_KEYS = Object.keys(USUAL);

/**
 * The articles of a table with a row of names, by commas, semicolons or tabs: a row an article.
 *
 * @type {import('./read-articles.mjs').Reader}
 * @throws {Failure} When no column has text, or one that was named is missing.
 */
export async function* readCsv(file, defaults) {
  const { parseCsv } = await loadSources(`export { parseCsv } from './src/text/csv';`);
  const [names = [], ...rows] = /** @type {string[][]} */ (parseCsv(decodeText(await readFile(file.path))));
  const places = findColumns(names, defaults.columns ?? {});
  const bytes = file.bytes / Math.max(1, rows.length);
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const article = Object.fromEntries(places.flatMap(([key, place]) => (cells[place]?.trim() ? [[key, cells[place]]] : [])));
    // A page is better than what was copied out of it.
    if (article.html) delete article.text;
    yield {
      file: file.path,
      line: index + 2,
      type: 'application/x-ndjson',
      body: JSON.stringify(complete(article, defaults)),
      query: {},
      bytes,
    };
  }
}

/**
 * @param {readonly string[]} names
 * @param {Readonly<Record<string, string>>} given
 * @returns {[key: string, place: number][]}
 */
function findColumns(names, given) {
  const folded = names.map((name) => name.trim().toLowerCase());
  /** @type {[string, number][]} */
  const places = [];
  for (const [key, usual] of Object.entries(USUAL)) {
    const named = given[key];
    const place = named === undefined ? folded.findIndex((name) => usual.includes(name)) : folded.indexOf(named.trim().toLowerCase());
    if (named !== undefined && place < 0) throw new Failure(`it has no column "${named}", but ${listOf(names)}`);
    if (place >= 0) places.push([key, place]);
  }
  if (!places.some(([key]) => ['text', 'html', 'url'].includes(key))) {
    throw new Failure(`no column is called text, html or url: name one with --columns text=NAME; it has ${listOf(names)}`);
  }
  return places;
}

const listOf = (/** @type {readonly string[]} */ names) => names.map((name) => `"${name}"`).join(', ');
