import { XMLParser, XMLValidator } from 'fast-xml-parser';

// A second reading of well-formed feeds by another library and by nothing but the letter of the formats, to hold ours against.

/** An element with its children in their order. */
interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

export interface PlainItem {
  /** As HTML, by each reading that is right; none where the feed has none. */
  titles: string[];
  /** Each of them may be taken. */
  urls: string[];
  texts: string[];
  dates: string[];
  authors: string[];
}

export interface PlainFeed {
  root: string;
  titles: string[];
  items: PlainItem[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
});

/** Undefined for what is not well-formed. */
export function readPlainly(xml: string, base: string): PlainFeed | undefined {
  const text = xml.replace(/^\ufeff?\s*/, '');
  if (XMLValidator.validate(text) !== true) return undefined;
  let nodes: Node[];
  try {
    nodes = toNodes(parser.parse(text));
  } catch {
    return undefined;
  }
  const root = nodes.find(({ name }) => !name.startsWith('?') && name !== '#text');
  if (!root) return undefined;
  const prefix = /^\w+:(?=feed$)/.exec(root.name)?.[0] ?? '';
  const own = root.name.slice(prefix.length).toLowerCase();
  const channel = own === 'feed' || own === 'entry' ? root : (root.children.find(({ name }) => name === 'channel') ?? root);
  const isAtom = own === 'feed';
  const places = own === 'rss' ? [channel] : [root, ...root.children.filter(({ name }) => name === 'items')];
  const items = places.flatMap(({ children }) => children).filter(({ name }) => name === (isAtom ? `${prefix}entry` : 'item'));
  const title = first(channel, `${prefix}title`);
  if (own === 'entry') return { root: own, titles: [], items: [readEntry(root, prefix, baseOf(root, base))] };
  const read = isAtom
    ? (item: Node) => readEntry(item, prefix, baseOf(root, base))
    : (item: Node) => readItem(item, base, baseOf(channel, baseOf(root, base)), channel);
  return { root: own, titles: title ? htmlOf(title, isAtom) : [], items: items.map(read) };
}

function readEntry(entry: Node, prefix: string, base: string): PlainItem {
  const all = (name: string) => entry.children.filter((child) => child.name === prefix + name);
  const links = all('link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const people = all('author').flatMap(({ children }) => children.filter(({ name }) => name === `${prefix}name`));
  const texts = [...all('content'), ...all('summary')].filter(({ attributes }) => !attributes.src);
  const dates = [...all('published'), ...all('issued'), ...all('created')];
  return {
    titles: all('title')
      .slice(0, 1)
      .flatMap((title) => htmlOf(title, true)),
    urls: links.map((link) => resolve(link.attributes.href, baseOf(link, baseOf(entry, base)))).filter((url) => url !== undefined),
    texts: texts.flatMap((text) => htmlOf(text, true)),
    dates: (dates.length > 0 ? dates : [...all('updated'), ...all('modified')]).map(({ text }) => text.trim()),
    authors: people.map(({ text }) => text.trim()),
  };
}

function readItem(item: Node, documentUrl: string, base: string, channel: Node): PlainItem {
  const all = (name: string) => item.children.filter((child) => child.name === name);
  const [link] = all('link')
    .map(({ text }) => text.trim())
    .filter(Boolean);
  const guid = all('guid')
    .find(({ attributes }) => attributes.isPermaLink !== 'false')
    ?.text.trim();
  const site = first(channel, 'link')?.text.trim();
  const original = all('feedburner:origLink')[0]?.text.trim();
  const given = link ?? (/^https?:/.test(guid ?? '') ? guid : item.attributes['rdf:about']);
  const creators = [...all('author'), ...all('dc:creator')];
  const written = creators[0]?.text.trim() ?? '';
  const name = /\(([^()]+)\)/.exec(written)?.[1] ?? written.replace(/<?\S+@\S+>?/, '');
  return {
    titles: all('title')
      .slice(0, 1)
      .flatMap((title) => htmlOf(title, false)),
    urls: [base, resolve(site, documentUrl), documentUrl]
      .flatMap((one) => (one === undefined ? [] : [resolve(given, one), resolve(original, one)]))
      .filter((url) => url !== undefined),
    texts: [...all('description'), ...all('content:encoded')].flatMap((text) => htmlOf(text, false)),
    dates: [...all('pubDate'), ...all('dc:date')].map(({ text }) => text.trim()),
    authors:
      creators.length === 1 && creators.every(({ children }) => children.every(({ name }) => name === '#text')) && name.trim() !== ''
        ? [name.trim()]
        : [],
  };
}

function first(node: Node, name: string): Node | undefined {
  return node.children.find((child) => child.name === name);
}

/** By the letter; and of an Atom text that has HTML and does not say so, which the validator calls a fault, as HTML too. */
function htmlOf(node: Node, isAtom: boolean): string[] {
  const { attributes, children, text } = node;
  if (children.some(({ name }) => name !== '#text')) return [children.map(serialize).join(''), text];
  const { type = '', mode } = attributes;
  if (!isAtom || /html$/.test(type)) return [text];
  if (mode === 'base64' || /^\w+\/(?!xml|xhtml)/.test(type)) return [Buffer.from(text, 'base64').toString(), escapeText(text)];
  return type === '' || type.endsWith('xml') ? [escapeText(text), text] : [escapeText(text)];
}

function serialize({ name, children, text }: Node): string {
  const tag = name.replace(/^.*:/, '');
  return name === '#text' ? escapeText(text) : `<${tag}>${children.map(serialize).join('')}</${tag}>`;
}

const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function baseOf({ attributes }: Node, base: string): string {
  return resolve(attributes['xml:base'], base) ?? base;
}

function resolve(given: string | undefined, base: string): string | undefined {
  if (!given || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Whether a date says its day and zone as a standard has it: one that does not may be read in several ways. */
export function standardTime(text: string): number | undefined {
  const isStandard =
    /^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UT|[+-]\d{4})$/.test(text) ||
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  const isDay = year === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const time = isStandard && isDay ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) || time < Date.UTC(1900, 0) ? undefined : Math.floor(time / 1000) * 1000;
}

type Parsed = Record<string, unknown>;

function toNodes(parsed: Parsed[]): Node[] {
  return parsed.map((one) => {
    const attributes = (one[':@'] ?? {}) as Record<string, string>;
    const [name = ''] = Object.keys(one).filter((key) => key !== ':@');
    if (name === '#text') return { name, attributes, children: [], text: String(one[name]) };
    const children = toNodes((one[name] ?? []) as Parsed[]);
    return { name, attributes, children, text: children.map(({ text }) => text).join('') };
  });
}
