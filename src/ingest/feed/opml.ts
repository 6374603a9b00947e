import { generateOpml, type Opml, parseOpml as parse } from 'feedsmith';
import { parseTag } from './feed-item';
import { mendOutlines } from './mend-outlines';
import { resolveUrl } from './resolve-url';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  name: string;
  /** Absolute, http(s). */
  feed: string;
  /** Of its site. */
  url: string | null;
  language: string | null;
  /** The names of the folders that it is in, the outermost first. */
  folders: string[];
}

/** Lists with more are cut. */
const MOST_FEEDS = 5000;

/** The feeds of an OPML list in its order, each address once, folders flattened; undefined for what is no OPML. */
export function parseOpml(text: string): ListedFeed[] | undefined {
  const mended = mendOutlines(text, MOST_FEEDS);
  if (mended === undefined) return undefined;
  try {
    const found = new Map<string, ListedFeed>();
    collect((parse(mended) as Opml.Document<string>).body?.outlines ?? [], [], found);
    return [...found.values()];
  } catch {
    // A list without a single entry.
    return [];
  }
}

function collect(outlines: readonly Opml.Outline<string>[], folders: string[], found: Map<string, ListedFeed>): void {
  for (const { text, title, xmlUrl, htmlUrl, language, outlines: inner } of outlines) {
    const name = (title || text || '').trim();
    const feed = xmlUrl && resolveUrl(xmlUrl);
    if (feed && !found.has(feed)) {
      const url = (htmlUrl && resolveUrl(htmlUrl)) || null;
      found.set(feed, { name: name || new URL(feed).hostname, feed, url, language: parseTag(language) ?? null, folders });
    }
    if (inner) collect(inner, feed || name === '' ? folders : [...folders, name], found);
  }
}

/** The same as OPML 2.0, folders of one level. */
export function formatOpml(title: string, feeds: readonly ListedFeed[]): string {
  const outlines: Opml.Outline<Date>[] = [];
  const byFolder = new Map<string, Opml.Outline<Date>[]>();
  for (const { name, feed, url, language, folders } of feeds) {
    const outline = { type: 'rss', text: name, title: name, xmlUrl: feed, ...(url && { htmlUrl: url }), ...(language && { language }) };
    const folder = folders.join(' / ');
    const siblings = folder === '' ? outlines : (byFolder.get(folder) ?? []);
    if (folder !== '' && !byFolder.has(folder)) {
      byFolder.set(folder, siblings);
      outlines.push({ text: folder, outlines: siblings });
    }
    siblings.push(outline);
  }
  return generateOpml({ head: { title }, body: { outlines } });
}
