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
/** As many as one sitemap may list by sitemaps.org. */
const MOST_SITEMAPS = 50_000;

/** What was found on the way through sitemaps of sitemaps. @typedef {{ seen: Set<string>, failures: Failure[] }} Walk */

/**
 * What an address gives: a feed's items, the pages of a sitemap, or one page, which the server fetches itself.
 *
 * @type {import('./read-articles.mjs').Reader}
 * @throws {Failure} When it cannot be had.
 */
export async function* readWeb(file, defaults) {
  yield* readAll(await get(file.path), defaults);
}

/**
 * A feed or a sitemap that lies on this machine.
 *
 * @type {import('./read-articles.mjs').Reader}
 */
export async function* readListFile(file, defaults) {
  const bytes = await readFile(file.path);
  for await (const piece of readAll({ url: '', bytes, type: 'application/xml' }, defaults)) yield { ...piece, file: file.path };
}

/**
 * @param {Answer} answer
 * @param {Defaults} defaults
 * @returns {AsyncGenerator<Piece>}
 * @throws {Failure} At the end, when a sitemap that it lists could not be had.
 */
async function* readAll(answer, defaults) {
  const walk = { seen: new Set([answer.url]), failures: /** @type {Failure[]} */ ([]) };
  yield* readAnswer(answer, defaults, 1, walk);
  const [first, ...others] = walk.failures;
  if (first) throw others.length > 0 ? new Failure(`${first.message}, and ${others.length} more`) : first;
}

/**
 * @param {Answer} answer
 * @param {Defaults} defaults
 * @param {number} depth
 * @param {Walk} walk
 * @returns {AsyncGenerator<Piece>}
 */
async function* readAnswer({ url, bytes, type }, defaults, depth, walk) {
  const sitemap = readSitemap(bytes, url);
  if (sitemap) {
    for (const page of sitemap.pages) if (isWanted(page.changedAt, defaults)) yield toPiece(url, page.place, page.article, defaults);
    if (depth < DEEPEST) {
      for (const child of sitemap.sitemaps) {
        if (walk.seen.size > MOST_SITEMAPS || walk.seen.has(child.url) || !isWanted(child.changedAt, defaults)) continue;
        walk.seen.add(child.url);
        const found = await getListed(child.url, url).catch((error) => {
          if (!(error instanceof Failure)) throw error;
          walk.failures.push(error);
        });
        if (found) yield* readAnswer(found, defaults, depth + 1, walk);
      }
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
 * What a stranger lists: of his own host, or a public one, for whoever calls the import may reach machines that strangers may not.
 *
 * @param {string} url
 * @param {string} from What lists it; "" for a file.
 * @returns {Promise<Answer>}
 * @throws {Failure}
 */
async function getListed(url, from) {
  const { parsePublicUrl } = await loadSources(`export { parsePublicUrl } from './src/reader/public-address';`);
  const own = from ? [new URL(from).hostname] : [];
  const judged = /** @type {URL | string} */ (parsePublicUrl(url, own));
  if (typeof judged === 'string') throw new Failure(`${url} is listed but not asked: ${judged}`);
  return get(url);
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
  return { url: response.url, bytes: unpack(await readBody(response)), type: response.headers.get('content-type') };
}

/**
 * @param {Response} response
 * @returns {Promise<Uint8Array>}
 * @throws {Failure} When it is too large, or breaks off.
 */
async function readBody({ body, url }) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > LARGEST) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Failure(`${url} hung up before its answer was whole`);
  }
  if (size > LARGEST) throw new Failure(`${url} sent more than ${LARGEST / 1024 / 1024} MiB`);
  return Buffer.concat(chunks);
}

/** @param {Uint8Array} bytes */
const unpack = (bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes);
