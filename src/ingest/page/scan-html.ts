/** What the scanner finds, in order. */
export interface Sink {
  /** `attributes` reads them when asked: few tags are. */
  open(name: string, attributes: () => Attributes): void;
  close(name: string): void;
  /** As it stands there: character references are not decoded. */
  text(text: string): void;
  /** What is inside an element that holds no markup: a script, a title. */
  raw(name: string, text: string, attributes: () => Attributes): void;
}

/** By name in small letters; the first of a name counts. Character references are not decoded. */
export type Attributes = ReadonlyMap<string, string>;

const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
/** Their content ends with their own end tag, or with the page. */
const UNTIL_END = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
/** Not for readers either; one that is never closed is passed over. */
const SKIPPED = new Set(['noscript', 'template', 'iframe', 'svg', 'math', 'noembed', 'noframes', 'object', 'select']);
const NONE: Attributes = new Map();
const LONGEST_TAG = 20_000;

/**
 * Reads HTML as browsers part it (tags, comments, quoted attributes, scripts), whatever is wrong with it, in time that grows with its length.
 * HTMLRewriter, which is at hand in Workers, takes some 20 µs for each element that it hands over: more than a whole page may take here.
 */
export function scanHtml(html: string, sink: Sink): void {
  const find = finder(html);
  let from = 0;
  const text = (to: number) => {
    if (to > from) sink.text(html.slice(from, to));
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const next = html.charCodeAt(at + 1);
    const closing = next === 47;
    if (next === 33 || next === 63) {
      text(at);
      from = at = endOf(html, at, find);
      continue;
    }
    NAME.lastIndex = at + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (!name) {
      at++;
      continue;
    }
    text(at);
    const start = NAME.lastIndex;
    from = at = tagEnd(html, start, find);
    if (closing) {
      sink.close(name);
      continue;
    }
    const attributes = () => readAttributes(html.slice(start, Math.min(from, start + LONGEST_TAG)));
    const isRaw = UNTIL_END.has(name);
    if (isRaw || SKIPPED.has(name)) {
      const end = find(`</${name}`, at);
      if (end < 0 && !isRaw) continue;
      const inner = html.slice(at, end < 0 ? undefined : end);
      if (isRaw) sink.raw(name, inner, attributes);
      from = at = end < 0 ? html.length : tagEnd(html, end + name.length + 2, find);
    } else sink.open(name, attributes);
  }
  text(html.length);
}

type Find = (needle: string, from: number) => number;

/** Where a comment, a doctype or a CDATA mark ends. */
function endOf(html: string, at: number, find: Find): number {
  if (html.startsWith('<![CDATA[', at)) return at + 9;
  const isComment = html.startsWith('<!--', at);
  const end = isComment ? find('-->', at + 4) : -1;
  if (end >= 0) return end + 3;
  const close = find('>', at);
  return close < 0 ? html.length : close + 1;
}

/** Behind the ">" of a tag; one in quotes is none. */
function tagEnd(html: string, start: number, find: Find): number {
  let isValue = false;
  for (let at = start; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 62) return at + 1;
    if (isValue && (code === 34 || code === 39)) {
      const close = find(code === 34 ? '"' : "'", at + 1);
      // A quote that nobody closes would swallow the rest of the page.
      if (close >= 0) at = close;
    }
    if (code > 32) isValue = code === 61;
  }
  return html.length;
}

function readAttributes(tag: string): Attributes {
  if (tag.length < 2) return NONE;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** indexOf, in any case of letters, that remembers what is not there: asked again and again it stays linear. */
function finder(html: string): Find {
  const missing = new Set<string>();
  return (needle, from) => {
    if (missing.has(needle)) return -1;
    const at = /[a-z]/.test(needle) ? indexOfAnyCase(html, needle, from) : html.indexOf(needle, from);
    if (at < 0) missing.add(needle);
    return at;
  };
}

function indexOfAnyCase(html: string, needle: string, from: number): number {
  const pattern = new RegExp(needle.replace(/[^\w]/g, '\\$&'), 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}
