import type { AtomNs, DcNs, DcTermsNs, MediaNs, Rdf, Rss } from 'feedsmith';
import type { Feed } from '../../model';
import { parseTag, type SaidOfItem, toFeedItem } from './feed-item';
import { resolveUrl } from './resolve-url';

type Read = Omit<Feed, 'left'>;

export function readRss(feed: Rss.Feed<string>, base: string): Read {
  const url = siteOf(feed.link, feed.atom, base);
  const items = (feed.items ?? []).map((item) => {
    const said = sayModules(item);
    const guid = item.guid?.value;
    return toFeedItem(
      {
        ...said,
        id: guid ?? said.id,
        urls: [item.link, ...said.urls, item.guid?.isPermaLink === false || !/^https?:/i.test(guid ?? '') ? undefined : guid],
        title: item.title ?? said.title,
        texts: [item.description, ...said.texts],
        published: [item.pubDate, ...said.published],
        authors: orElse(
          item.authors?.map(({ name }) => name),
          said.authors,
        ),
        languages: [...said.languages, feed.language, ...(feed.dc?.languages ?? []), feed.xml?.lang],
      },
      url ?? base,
    );
  });
  const language = parseTag(feed.language) ?? parseTag(feed.dc?.languages?.[0]) ?? null;
  return { format: 'rss', title: feed.title ?? feed.dc?.titles?.[0] ?? null, url, language, items };
}

export function readRdf(feed: Rdf.Feed<string>, base: string): Read {
  const url = siteOf(feed.link, feed.atom, base);
  const languages = [...(feed.dc?.languages ?? []), feed.xml?.lang];
  const items = (feed.items ?? []).map((item) => {
    const said = sayModules(item);
    const about = item.rdf?.about;
    return toFeedItem(
      {
        ...said,
        id: about ?? said.id,
        urls: [item.link, ...said.urls, about],
        title: item.title ?? said.title,
        texts: [item.description, ...said.texts],
        languages: [...said.languages, ...languages],
      },
      url ?? base,
    );
  });
  return { format: 'rdf', title: feed.title ?? feed.dc?.titles?.[0] ?? null, url, language: parseTag(languages[0]) ?? null, items };
}

interface Modules {
  atom?: AtomNs.Entry<string>;
  dc?: DcNs.ItemOrFeed<string>;
  dcterms?: DcTermsNs.ItemOrFeed<string>;
  content?: { encoded?: string };
  itunes?: { author?: string };
  media?: MediaNs.ItemOrFeed;
  xml?: { lang?: string };
}

/** What an item of RSS and RDF says by elements that are not RSS's own. */
function sayModules({ atom, dc, dcterms, content, itunes, media, xml }: Modules): SaidOfItem {
  const captions = [media?.description, ...[...(media?.groups ?? []), ...(media?.contents ?? [])].map(({ description }) => description)];
  return {
    captions: captions.map((description) => description?.value),
    id: atom?.id,
    urls: [atom?.links?.find(({ rel }) => !rel || rel === 'alternate')?.href],
    title: atom?.title?.value ?? dc?.titles?.[0],
    texts: [content?.encoded, atom?.content?.value, atom?.summary?.value],
    published: [...(dc?.dates ?? []), ...(dcterms?.issued ?? []), ...(dcterms?.created ?? []), atom?.published],
    updated: [atom?.updated, ...(dcterms?.modified ?? [])],
    authors: orElse(
      dc?.creators,
      orElse(
        atom?.authors?.map(({ name }) => name),
        [itunes?.author],
      ),
    ),
    languages: [xml?.lang, ...(dc?.languages ?? [])],
  };
}

/** Of the site: of the feed itself, an Atom link says "self". */
function siteOf(link: string | undefined, atom: AtomNs.Feed<string> | undefined, base: string): string | null {
  const given = link ?? atom?.links?.find(({ rel }) => rel === 'alternate')?.href;
  return (given && resolveUrl(given, base)) || null;
}

type Names = readonly (string | undefined)[];
const orElse = (names: Names | undefined, others: Names): (string | undefined)[] => [...(names?.some(Boolean) ? names : others)];
