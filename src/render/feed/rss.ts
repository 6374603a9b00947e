import { generateRssFeed } from 'feedsmith';
import type { Feed } from './feed';
import { tightenCdata } from './feed-text';

// A description is HTML to whoever reads it.
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** RSS 2.0 as the RSS Advisory Board's profile has it: the whole entry in content:encoded, its summary in description. */
export function writeRss(feed: Feed): string {
  const xml = generateRssFeed({
    title: feed.title,
    link: feed.page,
    description: asHtml(feed.description),
    language: feed.language,
    ...(feed.updatedAt === null ? {} : { lastBuildDate: feed.updatedAt }),
    atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: feed.address('.rss') }] },
    items: feed.entries.map((entry) => ({
      title: entry.title,
      link: entry.address,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: entry.publishedAt,
      atom: { updated: entry.updatedAt },
      description: asHtml(entry.summary),
      ...(entry.html === null ? {} : { content: { encoded: entry.html } }),
    })),
  });
  return tightenCdata(xml);
}
