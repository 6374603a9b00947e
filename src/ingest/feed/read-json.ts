import type { Json } from 'feedsmith';
import type { Feed } from '../../model';
import { parseTag, textToHtml, toFeedItem } from './feed-item';
import { resolveUrl } from './resolve-url';

/** Of JSON Feed 1.0 and 1.1. https://www.jsonfeed.org/version/1.1/ */
export function readJson(feed: Json.Feed<string>, base: string): Omit<Feed, 'left'> {
  const url = (feed.home_page_url && resolveUrl(feed.home_page_url, base)) || null;
  const items = (feed.items ?? []).map((item) =>
    toFeedItem(
      {
        id: item.id,
        urls: [item.url, item.external_url, /^https?:/i.test(item.id ?? '') ? item.id : undefined],
        title: textToHtml(item.title),
        texts: [item.content_html, textToHtml(item.content_text), textToHtml(item.summary)],
        published: [item.date_published],
        updated: [item.date_modified],
        authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
        languages: [item.language, feed.language],
      },
      base,
    ),
  );
  return { format: 'json', title: textToHtml(feed.title) ?? null, url, language: parseTag(feed.language) ?? null, items };
}
