import { cdata, xml } from '../xml';
import type { Feed } from './feed';

// A description is HTML to whoever reads it.
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** RFC 822, of an ISO 8601 instant. */
const mailDate = (instant: string) => new Date(instant).toUTCString();

/** RSS 2.0 as the RSS Advisory Board's profile has it: the whole entry in content:encoded, its summary in description. */
export function writeRss(feed: Feed): string {
  const items = feed.entries.map(
    (entry) => xml`<item>
<title>${entry.title}</title>
<link>${entry.address}</link>
<guid isPermaLink="false">${entry.id}</guid>
<pubDate>${mailDate(entry.publishedAt)}</pubDate>
<atom:updated>${entry.updatedAt}</atom:updated>
<description>${asHtml(entry.summary)}</description>
${entry.html === null ? [] : xml`<content:encoded>${cdata(entry.html)}</content:encoded>`}
</item>`,
  );
  return xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${feed.title}</title>
<link>${feed.page}</link>
<description>${asHtml(feed.description)}</description>
<language>${feed.language}</language>
${feed.updatedAt === null ? [] : xml`<lastBuildDate>${mailDate(feed.updatedAt)}</lastBuildDate>`}
<atom:link rel="self" type="application/rss+xml" href="${feed.address('.rss')}"/>
${items}
</channel>
</rss>
`.text;
}
