import { type Json, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { Feed } from '../../model';
import { decodeFeed } from './decode-feed';
import { mendFeed } from './mend-feed';
import { readAtom } from './read-atom';
import { readJson } from './read-json';
import { readRdf, readRss } from './read-rss';

/** Feeds with more are cut. */
export const MOST_ITEMS = 200;

/**
 * A feed as it came: RSS 0.9x to 2.0, RDF, Atom or JSON Feed, in whatever encoding it declares or has, and in whatever state.
 *
 * @param contentType As the server said it, with its charset.
 * @param base The feed's own address, which relative addresses in it are of.
 * @returns undefined for what is no feed.
 */
export function parseFeed(bytes: Uint8Array, contentType: string | null, base: string): Feed | undefined {
  const { text } = decodeFeed(bytes, contentType);
  if (/^\s{0,999}\{/.test(text)) return parseJson(text, base);
  const mended = mendFeed(text, base, MOST_ITEMS);
  if (!mended) return undefined;
  const { format, xml, left } = mended;
  try {
    const feed =
      format === 'atom'
        ? readAtom(parseAtomFeed(xml), base)
        : format === 'rdf'
          ? readRdf(parseRdfFeed(xml), base)
          : readRss(parseRssFeed(xml), base);
    return { ...feed, left };
  } catch {
    // What says nothing at all is a feed without items.
    return { format, title: null, url: null, language: null, items: [], left };
  }
}

function parseJson(text: string, base: string): Feed | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const items = (json as { items?: unknown }).items;
    const left = Array.isArray(items) ? Math.max(items.length - MOST_ITEMS, 0) : 0;
    return { ...readJson(parseJsonFeed(json, { maxItems: MOST_ITEMS }) as Json.Feed<string>, base), left };
  } catch {
    return undefined;
  }
}
