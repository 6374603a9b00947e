import type { Feed } from './feed';

/** JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.address('.json'),
    description: feed.description,
    language: feed.language,
    authors: [feed.author],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      ...(entry.html === null ? { content_text: entry.summary } : { content_html: entry.html }),
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt,
    })),
  });
}
