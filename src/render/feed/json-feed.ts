import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed';

/** JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  const { entries, author } = feed;
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.address('.json'),
    description: feed.description,
    language: feed.language,
    authors: [author],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      ...(entry.html === null ? { content_text: entry.summary } : { content_html: entry.html }),
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt,
    })),
  }) as object;
  // Feeds without entries have an empty list of them, which the generator leaves out.
  return JSON.stringify({ ...written, ...(entries.length ? {} : { items: [] }) });
}
