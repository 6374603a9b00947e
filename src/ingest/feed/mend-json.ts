const FEED = ['version', 'title', 'home_page_url', 'feed_url', 'language', 'authors', 'author', 'items'];
const ITEM = [
  ...['id', 'url', 'external_url', 'title', 'content_html', 'content_text', 'summary', 'date_published', 'date_modified', 'language'],
  ...['authors', 'author'],
];
const LISTS = new Set(['authors', 'author', 'items']);
/** Of a list of authors. */
const MOST_AUTHORS = 20;

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A JSON Feed as feedsmith may have it: at most `most` items, and nothing that no article is made of. The library makes a list of whatever says that it
 * has a length: ninety bytes that say 1,000,000,000 would take all memory.
 */
export function mendJson(json: unknown, most: number): unknown {
  if (!isThing(json)) return json;
  const feed = pick(json, FEED, most);
  return Array.isArray(feed.items) ? { ...feed, items: feed.items.map((item) => (isThing(item) ? pick(item, ITEM, most) : item)) } : feed;
}

/** Names are in any case of letters, as the library takes them; of two, the one in small letters. */
function pick(from: Thing, names: readonly string[], most: number): Thing {
  const own = Object.entries(from);
  const found = names.flatMap((name) => {
    const entry = Object.hasOwn(from, name) ? [name, from[name]] : own.find(([key]) => key.toLowerCase() === name);
    return entry ? [[name, bound(name, entry[1], most)]] : [];
  });
  return Object.fromEntries(found);
}

function bound(name: string, value: unknown, most: number): unknown {
  if (Array.isArray(value)) return LISTS.has(name) ? value.slice(0, name === 'items' ? most : MOST_AUTHORS) : value;
  return isThing(value) && Object.keys(value).some((key) => key.toLowerCase() === 'length') ? undefined : value;
}
