import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed';
import { tightenCdata } from './feed-text';

/** A feed must say when it changed (RFC 4287, 4.1.1), and one without entries never did. */
const NEVER = '2000-01-01T00:00:00.000Z';

/** RFC 4287. */
export function writeAtom(feed: Feed): string {
  const { name, url } = feed.author;
  const xml = generateAtomFeed({
    xml: { lang: feed.language },
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updatedAt ?? NEVER,
    authors: [{ name, uri: url }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: feed.address('.xml') },
      { rel: 'alternate', type: 'text/html', href: feed.page },
    ],
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.updatedAt,
      published: entry.publishedAt,
      links: [{ rel: 'alternate', type: 'text/html', href: entry.address }],
      summary: { value: entry.summary },
      ...(entry.html === null ? {} : { content: { value: entry.html, type: 'html' } }),
    })),
  });
  return tightenCdata(xml);
}
