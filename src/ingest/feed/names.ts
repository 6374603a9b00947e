/** Namespaces whose elements have a use here, by their beginnings; the prefix that feedsmith knows them by. */
const NAMESPACES: [string, string][] = [
  ['//www.w3.org/2005/atom', 'atom'],
  ['//purl.org/atom/', 'atom'],
  ['//www.w3.org/1999/xhtml', 'xhtml'],
  ['//purl.org/rss/1.0/modules/content', 'content'],
  ['//purl.org/dc/elements/1.', 'dc'],
  ['//purl.org/dc/terms', 'dcterms'],
  ['//search.yahoo.com/mrss', 'media'],
  ['//www.itunes.com/dtds/podcast-1.0', 'itunes'],
  ['//rssnamespace.org/feedburner', 'feedburner'],
  ['//www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['//purl.org/rss/1.0/', ''],
  ['//purl.org/rss/1.0', ''],
  ['//purl.org/net/rss1.1', ''],
  ['//my.netscape.com/', ''],
  ['//channel.netscape.com/', ''],
  ['//backend.userland.com/rss', ''],
  ['//blogs.law.harvard.edu/tech/rss', ''],
];
const USUAL = new Set(NAMESPACES.map(([, prefix]) => prefix));
/** Of what has no use. */
const FOREIGN = '?';

/** Which namespaces hold at a place: by prefix ("" for the default), what feedsmith calls them. */
export type Scope = ReadonlyMap<string, string>;

/** The scope inside an element that may declare namespaces. */
export function scopeWithin(scope: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let own: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    if (!name.startsWith('xmlns')) continue;
    own ??= new Map(scope);
    const bare = uri
      .trim()
      .toLowerCase()
      .replace(/^https?:/, '');
    const known = NAMESPACES.find(([beginning]) => bare.startsWith(beginning));
    own.set(name.slice(6), known?.[1] ?? (bare === '' ? '' : FOREIGN));
  }
  return own ?? scope;
}

/** An element's name in small letters: without a prefix for the feed's own format, else with that of feedsmith. Foreign ones begin with "?". */
export function canonicalName(name: string, scope: Scope, own: string): string {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(colon, 0)).toLowerCase();
  const local = name.slice(colon + 1).toLowerCase();
  const known = scope.get(prefix) ?? (USUAL.has(prefix) ? prefix : FOREIGN);
  return known === own || known === '' ? local : `${known}:${local}`;
}
