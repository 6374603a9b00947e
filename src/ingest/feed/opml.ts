import { generateOpml, type Opml, parseOpml as parse } from 'feedsmith';
import type { OpmlEntry } from '../../model';

/** What is known of a feed beyond OPML's own words: other programs pass it over. */
const OWN = ['country', 'ownership', 'every'] as const;

type Outline = Opml.Outline<string, typeof OWN>;

/** The feeds of a list, those of its folders too, in its order; undefined for what is no OPML. */
export function parseOpml(text: string): OpmlEntry[] | undefined {
  try {
    const { body } = parse(text, { extraOutlineAttributes: OWN });
    return (body?.outlines ?? []).flatMap((outline) => feedsIn(outline as Outline, null));
  } catch {
    return undefined;
  }
}

function feedsIn(outline: Outline, folder: string | null): OpmlEntry[] {
  const { xmlUrl, htmlUrl, title, text, language, outlines = [] } = outline;
  const name = text?.trim() || title?.trim() || '';
  const inside = outlines.flatMap((each) => feedsIn(each, name || folder));
  if (!xmlUrl) return inside;
  const own = Object.fromEntries(OWN.flatMap((key) => (outline[key] === undefined ? [] : [[key, outline[key]]])));
  const entry = { name, feed: xmlUrl, site: htmlUrl ?? null, language: language ?? null, folder };
  return [Object.keys(own).length > 0 ? { ...entry, own } : entry, ...inside];
}

/** A list of feeds as OPML 2.0; those of one folder stand together, where its first is. */
export function formatOpml(title: string, entries: readonly OpmlEntry[]): string {
  const outlines: Outline[] = [];
  const folders = new Map<string, Outline[]>();
  for (const { name, feed, site, language, folder, own } of entries) {
    const outline: Outline = { text: name, title: name, type: 'rss', xmlUrl: feed, ...own };
    if (site !== null) outline.htmlUrl = site;
    if (language !== null) outline.language = language;
    if (folder !== null && !folders.has(folder)) {
      folders.set(folder, []);
      outlines.push({ text: folder, outlines: folders.get(folder) ?? [] });
    }
    (folder === null ? outlines : folders.get(folder))?.push(outline);
  }
  // The library makes no list without an entry.
  if (outlines.length === 0) outlines.push({ text: 'No feeds' });
  return generateOpml({ head: { title }, body: { outlines } }, { extraOutlineAttributes: OWN });
}
