import type { Atom } from 'feedsmith';
import type { Feed } from '../../model';
import { parseTag, toFeedItem } from './feed-item';
import { resolveUrl } from './resolve-url';

/** Of Atom 0.3 and 1.0. */
export function readAtom(feed: Atom.Feed<string>, base: string): Omit<Feed, 'left'> {
  const link = linkOf(feed.links);
  const items = (feed.entries ?? []).map((entry) => {
    const people = [entry.authors, entry.source?.authors, feed.authors].find((authors) => authors?.some(({ name }) => name));
    const { media, dc } = entry;
    const descriptions = [media, ...(media?.groups ?? []), ...(media?.contents ?? [])].map((one) => one?.description?.value);
    return toFeedItem(
      {
        id: entry.id,
        urls: [linkOf(entry.links), entry.links?.length || entry.content?.value ? undefined : entry.id],
        title: entry.title?.value ?? dc?.titles?.[0],
        texts: [entry.content?.value, entry.summary?.value],
        captions: descriptions,
        published: [entry.published, ...(dc?.dates ?? [])],
        updated: [entry.updated],
        authors: [...(people?.map(({ name }) => name) ?? dc?.creators ?? [])],
        languages: [entry.xml?.lang, ...(dc?.languages ?? []), feed.xml?.lang, ...(feed.dc?.languages ?? [])],
      },
      base,
    );
  });
  const language = parseTag(feed.xml?.lang) ?? parseTag(feed.dc?.languages?.[0]) ?? null;
  return { format: 'atom', title: feed.title?.value ?? null, url: (link && resolveUrl(link, base)) || null, language, items };
}

type Links = { href?: string; rel?: string; type?: string }[] | undefined;

/** The page that an entry is of: an alternate in HTML before one in another format. */
function linkOf(links: Links): string | undefined {
  const pages = (links ?? []).filter(({ href, rel }) => href && (!rel || /(?:^|[/#])alternate$/i.test(rel.trim())));
  return (pages.find(({ type }) => !type || /html/i.test(type)) ?? pages[0])?.href;
}
