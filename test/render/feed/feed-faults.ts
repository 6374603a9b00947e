import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { xmlFaults } from './xml-faults';

/** What the W3C feed validator finds wrong or warns of. */
type Check = [ok: unknown, fault: string];

const faultsOf = (checks: Check[]) => checks.filter(([ok]) => !ok).map(([, fault]) => fault);
const isUnique = (values: unknown[]) => new Set(values).size === values.length;
/** RFC 3339, in UTC. */
const isInstant = (value: unknown) => typeof value === 'string' && /Z$/.test(value) && new Date(value).toISOString() === value;
/** RFC 822, with the right day of the week. */
const isMailDate = (value: unknown) => typeof value === 'string' && new Date(value).toUTCString() === value;
const isWeb = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value);
/** RFC 4151. */
const isTag = (value: unknown) => /^tag:[a-z0-9.-]+,\d{4}:[\w;/?:@&=+$.\-!~*'(),%#]+$/.test(String(value));
const isText = (value: unknown) => typeof value === 'string' && value.trim() === value && value !== '';
const NO_LINE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const isLine = (value: unknown) => isText(value) && !NO_LINE.test(String(value));

const ELEMENTS = ['a', 'b', 'br', 'div', 'h3', 'li', 'p', 'small', 'span', 'ul'];

/** HTML of an entry: balanced, with nothing active, addresses full. */
export function htmlFaults(html: unknown): string[] {
  const text = String(html);
  const open: string[] = [];
  let balanced = true;
  for (const [, end, name = ''] of text.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === 'br') continue;
    if (!end) open.push(name);
    else balanced &&= open.pop() === name;
  }
  const links = [...text.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, href = '']) => href);
  const names = [...text.matchAll(/<([a-z0-9]+)/gi)].map(([, name = '']) => name);
  const attributes = [...text.matchAll(/<[^>]*>/g)].flatMap(([tag]) => [...tag.matchAll(/ ([\w-]+)="/g)].map(([, name = '']) => name));
  return faultsOf([
    [balanced && open.length === 0, 'unbalanced'],
    [links.every(isWeb), `a link that is not full: ${links.find((href) => !isWeb(href))}`],
    [names.every((name) => ELEMENTS.includes(name)), `elements ${names}`],
    [attributes.every((name) => ['dir', 'href', 'lang'].includes(name)), `attributes ${attributes}`],
    [!/[^\n\P{Cc}]|[\ufffe\uffff]/u.test(text) && text.isWellFormed(), 'control characters'],
  ]);
}

/** RFC 4287. */
export function atomFaults(xml: string, address: string): string[] {
  const feed = parseAtomFeed(xml);
  const entries = feed.entries ?? [];
  const linksOf = (of: typeof feed.links, rel: string) => (of ?? []).filter((link) => link.rel === rel);
  const [self, ...selves] = linksOf(feed.links, 'self');
  const ids = [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  return [
    ...xmlFaults(xml),
    ...faultsOf([
      [xml.includes('<feed xmlns="http://www.w3.org/2005/Atom"'), 'namespace'],
      [ids.every(isTag) && isUnique(ids) && ids.length === entries.length + 1, 'ids'],
      [isLine(feed.title?.value) && (feed.title?.type ?? 'text') === 'text', 'title'],
      [isInstant(feed.updated), 'updated'],
      [entries.every(({ updated }) => String(updated) <= String(feed.updated)), 'updated before an entry was'],
      [feed.authors?.every(({ name, uri }) => isLine(name) && isWeb(uri)), 'author'],
      [self?.href === address && self.type === 'application/atom+xml' && selves.length === 0, 'self'],
      [linksOf(feed.links, 'alternate').length === 1 && isWeb(linksOf(feed.links, 'alternate')[0]?.href), 'alternate'],
    ]),
    ...entries.flatMap(({ id, title, updated, published, links, summary, content }) => [
      ...faultsOf([
        [isLine(title?.value) && (title?.type ?? 'text') === 'text', `${id}: title`],
        [isInstant(updated) && isInstant(published) && String(published) <= String(updated), `${id}: dates`],
        [links?.length === 1 && links[0]?.rel === 'alternate' && isWeb(links[0].href), `${id}: link`],
        [isLine(summary?.value), `${id}: summary`],
        [content === undefined || content.type === 'html', `${id}: content`],
      ]),
      ...(content ? htmlFaults(content.value) : []),
    ]),
  ];
}

/** RSS 2.0, and the profile of the RSS Advisory Board. */
export function rssFaults(xml: string, address: string): string[] {
  const feed = parseRssFeed(xml);
  const items = feed.items ?? [];
  const raw = (name: string) => [...xml.matchAll(new RegExp(`<${name}[^>]*>(?:<!\\[CDATA\\[)?([^<\\]]*)`, 'g'))].map(([, value]) => value);
  const [self, ...others] = feed.atom?.links ?? [];
  return [
    ...xmlFaults(xml),
    ...faultsOf([
      [isLine(feed.title) && isLine(feed.description) && isWeb(feed.link), 'title, description and link'],
      [/^[a-z]{2}$/.test(feed.language ?? ''), 'language'],
      [items.length === 0 || isMailDate(feed.lastBuildDate), 'lastBuildDate'],
      [self?.rel === 'self' && self.type === 'application/rss+xml' && self.href === address && others.length === 0, 'self'],
      // As they are written: blanks around an address are a part of it.
      [raw('link').every(isWeb) && raw('guid').every(isTag), 'links and guids'],
      [isUnique(items.map(({ guid }) => guid?.value)), 'guids are not unique'],
    ]),
    ...items.flatMap(({ guid, title, link, pubDate, description, content }) => [
      ...faultsOf([
        [isLine(title) && isWeb(link), `${guid?.value}: title and link`],
        [guid?.isPermaLink === false, `${guid?.value}: isPermaLink`],
        [isMailDate(pubDate), `${guid?.value}: pubDate`],
        [isLine(description) && !/<|&(?!(?:amp|lt|gt);)/.test(description ?? ''), `${guid?.value}: description`],
      ]),
      ...(content?.encoded ? htmlFaults(content.encoded) : []),
    ]),
  ];
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFaults(json: string, address: string): string[] {
  const { version, items: written } = JSON.parse(json);
  const feed = parseJsonFeed(json);
  const items = feed.items ?? [];
  return [
    ...faultsOf([
      [version === 'https://jsonfeed.org/version/1.1', 'version'],
      [Array.isArray(written), 'items'],
      [isLine(feed.title) && isWeb(feed.home_page_url) && feed.feed_url === address, 'title and addresses'],
      [feed.authors?.every(({ name, url }) => isLine(name) && isWeb(url)), 'authors'],
      [items.every(({ id }) => isTag(id)) && isUnique(items.map(({ id }) => id)), 'ids'],
    ]),
    ...items.flatMap((item) => [
      ...faultsOf([
        [isLine(item.title) && isWeb(item.url) && isLine(item.summary), `${item.id}: title, address, summary`],
        [isInstant(item.date_published) && isInstant(item.date_modified), `${item.id}: dates`],
        [item.content_html !== undefined || item.content_text !== undefined, `${item.id}: content`],
      ]),
      ...(item.content_html ? htmlFaults(item.content_html) : []),
    ]),
  ];
}
