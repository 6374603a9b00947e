import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeedDate } from '../../src/ingest/feed/feed-date';
import { parseOpml } from '../../src/ingest/feed/opml';
import { parseFeed } from '../../src/ingest/feed/parse-feed';
import { type FeedCase, type Outcome, seen } from './feed-case';

interface Text {
  value?: string;
}
interface Expected {
  title?: string | Text;
  link?: string;
  links?: { href?: string; rel?: string }[];
  items?: Expected[];
  entries?: Expected[];
  pubDate?: string;
  published?: string;
  updated?: string;
  authors?: { name?: string }[];
  description?: string;
  content?: string | ({ encoded?: string } & Text);
  summary?: string | Text;
  dc?: { dates?: string[]; creators?: string[] };
}

const BASE = 'http://example.org/';

/** feedsmith's references: a feed beside all that it says. */
export function pairCases(folder: string): FeedCase[] {
  const kinds = ['rss', 'rdf', 'atom', 'opml'].filter((kind) => existsSync(join(folder, kind)));
  return kinds.flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => /\.(?:xml|opml)$/.test(file))
      .map((file) => ({ suite: 'feedsmith', group, file, run: () => runPair(join(folder, group, file), group) })),
  );
}

function runPair(path: string, group: string): Outcome {
  const expected = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8'));
  if (group === 'opml') return runList(readFileSync(path, 'utf8'), expected);
  const feed = parseFeed(readFileSync(path), null, BASE);
  if (!feed) return { kind: 'missed', how: 'is no feed' };
  const items: Expected[] = expected.items ?? expected.entries ?? [];
  const faults = [seen(feed.title) === seen(textOf(expected.title)) || 'title', feed.items.length === items.length || 'items'];
  for (const [i, item] of items.entries()) {
    const ours = feed.items[i];
    const link = item.link ?? item.links?.find(({ rel }) => !rel || rel === 'alternate')?.href;
    const date = item.pubDate ?? item.published ?? item.dc?.dates?.[0] ?? item.updated;
    const names = item.authors?.flatMap(({ name }) => name ?? []) ?? item.dc?.creators ?? [];
    const encoded = typeof item.content === 'string' ? item.content : item.content?.encoded;
    const texts = [item.description, encoded, textOf(item.content), textOf(item.summary)].filter((text) => text !== undefined);
    faults.push(
      seen(ours?.title) === seen(textOf(item.title)) || `title of ${i}`,
      !link || ours?.url === new URL(link, BASE).href || `address of ${i}: ${ours?.url}`,
      !date || ours?.publishedAt === parseFeedDate(date) || `date of ${i}`,
      names.length === 0 || ours?.author === names.join(', ') || `author of ${i}: ${ours?.author}`,
      texts.length === 0 || texts.some((text) => seen(text) === seen(ours?.html)) || `text of ${i}`,
    );
  }
  const how = faults.filter((fault) => fault !== true).join('; ');
  return how === '' ? { kind: 'as expected' } : { kind: 'missed', how };
}

interface Outline {
  xmlUrl?: string;
  outlines?: Outline[];
}

function runList(text: string, expected: { body?: { outlines?: Outline[] } }): Outcome {
  const all = (outlines: Outline[] = []): string[] =>
    outlines.flatMap(({ xmlUrl, outlines }) => [...(xmlUrl ? [xmlUrl] : []), ...all(outlines)]);
  const ours = parseOpml(text)?.map(({ feed }) => feed);
  const wanted = [...new Set(all(expected.body?.outlines).map((url) => new URL(url).href))];
  return JSON.stringify(ours) === JSON.stringify(wanted) ? { kind: 'as expected' } : { kind: 'missed', how: `feeds are ${ours}` };
}

const textOf = (text: string | Text | undefined) => (typeof text === 'string' ? text : text?.value);

/** Feeds as they were fetched: every item has its title, its address and its date. */
export function fetchedCases(folder: string): FeedCase[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  return files.map((file) => ({ suite: 'meridian', group: 'as fetched', file, run: () => runFetched(join(folder, file)) }));
}

function runFetched(path: string): Outcome {
  const bytes = readFileSync(path);
  const feed = parseFeed(bytes, null, 'https://feeds.example/');
  const count = bytes.toString('utf8').match(/<(?:item|entry)[\s>]/g)?.length;
  const faults = feed?.items.filter(({ title, url, publishedAt }) => !title || !url || !publishedAt).length;
  if (!feed || feed.items.length !== count || faults !== 0)
    return { kind: 'missed', how: `${feed?.items.length} of ${count} items, ${faults} of them wanting` };
  return { kind: 'as expected' };
}
