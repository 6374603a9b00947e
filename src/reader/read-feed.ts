import { parseFeed } from '../ingest/feed/parse-feed';
import { stripMarkup } from '../ingest/markup';
import type { Feed, FeedAnswer, FeedItem, FeedRequest, Manners, ReadItem } from '../model';
import { hash } from '../text/hash';
import { type Answer, ask } from './ask';
import { failure } from './failure';
import { LIMITS } from './limits';
import { parsePublicUrl } from './public-address';

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1';

/** What is kept to ask by again, of a header: printable ASCII, which is all that can be sent. */
const SENDABLE = /^[\x20-\x7e]{1,500}$/;
const sendable = (value: string | null) => (value && SENDABLE.test(value) ? value : null);

/** A feed, whatever robots.txt says: an operator named it, and feeds are there to be asked by programs. */
export async function readFeed(request: FeedRequest, manners: Manners): Promise<FeedAnswer> {
  const etag = sendable(request.etag);
  const lastModified = sendable(request.lastModified);
  const headers = {
    accept: ACCEPT,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  const answer = await ask(request.url, { ...LIMITS, headers }, manners);
  if ('failure' in answer) return answer;
  const { movedTo } = answer;
  if (answer.status === 304) return { kind: 'unchanged', movedTo };
  const feed = parse(answer, manners);
  if (!feed) return failure('unreadable', 'what came is no feed', 200);
  const kept = (name: string) => sendable(answer.headers.get(name));
  return { kind: 'feed', movedTo, etag: kept('etag'), lastModified: kept('last-modified'), feed };
}

/** Undefined also where the parser fails, as it does on nesting deeper than the stack. */
function parse({ body, headers, url }: Answer, { allowedHosts }: Manners): Feed<ReadItem> | undefined {
  try {
    const feed = parseFeed(body, headers.get('content-type'), url);
    return feed && { ...feed, items: feed.items.map((item) => toReadItem(item, allowedHosts)) };
  } catch {
    return undefined;
  }
}

/** An address that nobody may ask, such as one of a machine nearby, is no address of an article: readers would be led to their own. */
function toReadItem(item: FeedItem, allowedHosts: readonly string[]): ReadItem {
  const url = item.url && typeof parsePublicUrl(item.url, allowedHosts) !== 'string' ? item.url : null;
  return { ...item, url, said: `${hash(wordsOf(item))}.${hash(url ?? '', 10)}` };
}

/** What only dresses the words is not of them. */
const wordsOf = ({ title, html }: FeedItem) => `${title}\n${stripMarkup(html ?? '').replace(/\s+/g, ' ')}`;
