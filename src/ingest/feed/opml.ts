import { generateOpml, type Opml, parseOpml as parse } from 'feedsmith';
import type { OpmlEntry } from '../../model';
import { mendOutlines } from './mend-outlines';
import { resolveUrl } from './resolve-url';

/** Lists with more are cut. */
const MOST_FEEDS = 5000;

/** What is known of a feed beyond OPML's own words: other programs pass it over. */
const OWN = ['country', 'ownership', 'every'] as const;

type Outline = Opml.Outline<string, typeof OWN>;

/** The feeds of an OPML list in its order, each address once, folders flattened; undefined for what is no OPML. */
export function parseOpml(text: string): OpmlEntry[] | undefined {
  const mended = mendOutlines(text, MOST_FEEDS, OWN);
  if (mended === undefined) return undefined;
  try {
    const found = new Map<string, OpmlEntry>();
    collect((parse(mended, { extraOutlineAttributes: OWN }).body?.outlines ?? []) as Outline[], null, found);
    return [...found.values()];
  } catch {
    // A list without a single entry.
    return [];
  }
}

function collect(outlines: readonly Outline[], folder: string | null, found: Map<string, OpmlEntry>): void {
  for (const outline of outlines) {
    const { text, title, xmlUrl, htmlUrl, language } = outline;
    const name = text?.trim() || title?.trim() || '';
    const feed = xmlUrl && resolveFeed(xmlUrl.trim());
    if (feed && !found.has(feed)) {
      const own = Object.fromEntries(OWN.flatMap((key) => (outline[key] === undefined ? [] : [[key, outline[key]]])));
      const site = (htmlUrl && resolveUrl(htmlUrl)) || null;
      found.set(feed, { name, feed, site, language: language ?? null, folder, ...(Object.keys(own).length > 0 && { own }) });
    }
    if (outline.outlines) collect(outline.outlines, feed ? folder : name || folder, found);
  }
}

/** Some write "feed:https://…", others "feed://…". One that cannot be asked stays as it is, for whoever reads the list to refuse. */
const resolveFeed = (url: string) => resolveUrl(url.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:')) ?? url;

/** A list of feeds as OPML 2.0; those of one folder stand together, where its first is. */
export function formatOpml(title: string, entries: readonly OpmlEntry[]): string {
  const outlines: Outline[] = [];
  const folders = new Map<string, Outline[]>();
  for (const { name, feed, site, language, folder, own } of entries) {
    const outline: Outline = { text: name, title: name, type: 'rss', xmlUrl: feed, ...own };
    if (site !== null) outline.htmlUrl = site;
    if (language !== null) outline.language = language;
    const siblings = folder === null ? outlines : (folders.get(folder) ?? []);
    if (folder !== null && !folders.has(folder)) {
      folders.set(folder, siblings);
      outlines.push({ text: folder, outlines: siblings });
    }
    siblings.push(outline);
  }
  // The library makes no list without an entry.
  if (outlines.length === 0) outlines.push({ text: 'No feeds' });
  return generateOpml({ head: { title }, body: { outlines } }, { extraOutlineAttributes: OWN });
}
