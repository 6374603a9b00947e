import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../failure.mjs';
import { loadSources } from '../load-sources.mjs';
import { complete } from './piece.mjs';
import { readSitemap } from './read-sitemap.mjs';

/** @typedef {import('./piece.mjs').Defaults} Defaults */
/** @typedef {import('./piece.mjs').Piece} Piece */
/** @typedef {{ url: string, bytes: Uint8Array, type: string | null }} Answer */

const TIMEOUT = 30_000;
/** Of one feed or sitemap: sitemaps.org allows 50 MiB. */
const LARGEST = 50 * 1024 * 1024;
/** A sitemap may list others, and those none. */
const DEEPEST = 3;

/**
 * What an address gives: a feed's items, the pages of a sitemap, or one page, which the server fetches itself.
 *
 * @type {import('./read-articles.mjs').Reader}
 * @throws {Failure} When it cannot be had.
 */
export async function* readWeb(file, defaults) {
  yield* readAnswer(await get(file.path), defaults, 1);
}

/**
 * A feed or a sitemap that lies on this machine.
 *
 * @type {import('./read-articles.mjs').Reader}
 */
export async function* readListFile(file, defaults) {
  const bytes = await readFile(file.path);
  for await (const piece of readAnswer({ url: '', bytes, type: 'application/xml' }, defaults, 1)) yield { ...piece, file: file.path };
}

/**
 * @param {Answer} answer
 * @param {Defaults} defaults
 * @param {number} depth
 * @returns {AsyncGenerator<Piece>}
 */
async function* readAnswer({ url, bytes, type }, defaults, depth) {
  const sitemap = readSitemap(bytes, url);
  if (sitemap) {
    for (const page of sitemap.pages) if (isWanted(page.changedAt, defaults)) yield toPiece(url, page.place, page.article, defaults);
    if (depth < DEEPEST) {
      for (const child of sitemap.sitemaps)
        if (isWanted(child.changedAt, defaults)) yield* readAnswer(await get(child.url), defaults, depth + 1);
    }
    return;
  }
  const { parseFeed, mayBeTeaser, stripMarkup } = await loadSources(`
    export { parseFeed } from './src/ingest/feed/parse-feed';
    export { stripMarkup } from './src/ingest/markup';
    export { mayBeTeaser } from './src/jobs/sources/teaser';
  `);
  const isWhole = (/** @type {string} */ html) => !mayBeTeaser(stripMarkup(html), html);
  const feed = /** @type {import('../../../src/model').Feed | undefined} */ (parseFeed(bytes, type, url || 'http://localhost/'));
  if (feed) {
    for (const [index, item] of feed.items.entries()) {
      if (isWanted(item.publishedAt, defaults)) yield toPiece(url, index + 1, toArticle(item, feed, isWhole), defaults);
    }
    return;
  }
  if (!url) throw new Failure('it is neither a feed nor a sitemap');
  yield toPiece(url, 1, { url }, defaults);
}

/**
 * @param {import('../../../src/model').FeedItem} item
 * @param {import('../../../src/model').Feed} feed
 * @param {(html: string) => boolean} isWhole
 * @returns {Record<string, string>} Without its text where that may be only its beginning: then the server takes the page.
 */
function toArticle({ url, title, html, publishedAt, author, language }, feed, isWhole) {
  const known = {
    url,
    title,
    html: html && (!url || isWhole(html)) ? html : null,
    publishedAt,
    author,
    language: language ?? feed.language,
    source: feed.title,
  };
  return Object.fromEntries(Object.entries(known).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/**
 * @param {string | null | undefined} date
 * @param {Defaults} defaults
 */
const isWanted = (date, { since }) => !since || !date || date >= since;

/**
 * @param {string} file
 * @param {number} place
 * @param {Record<string, string>} article
 * @param {Defaults} defaults
 * @returns {Piece}
 */
function toPiece(file, place, article, defaults) {
  return { file, place, type: 'application/json', body: JSON.stringify(complete(article, defaults)), query: {}, bytes: 0 };
}

/**
 * @param {string} url
 * @returns {Promise<Answer>}
 * @throws {Failure}
 */
async function get(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) }).catch((error) => {
    throw new Failure(`${url} cannot be reached (${error?.cause?.code ?? error?.name})`);
  });
  if (!response.ok) throw new Failure(`${url} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { url: response.url, bytes: unpack(bytes), type: response.headers.get('content-type') };
}

/** @param {Uint8Array} bytes */
const unpack = (bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes);
