import { parseFeed } from '../ingest/feed/parse-feed';
import type { Feed, FeedAnswer, FeedRequest, Manners } from '../model';
import { type Answer, ask } from './ask';
import { failure } from './failure';
import { LIMITS } from './limits';

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
  const feed = parse(answer);
  if (!feed) return failure('unreadable', 'what came is no feed', 200);
  const kept = (name: string) => sendable(answer.headers.get(name));
  return { kind: 'feed', movedTo, etag: kept('etag'), lastModified: kept('last-modified'), feed };
}

/** Undefined also where the parser fails, as it does on nesting deeper than the stack. */
function parse({ body, headers, url }: Answer): Feed | undefined {
  try {
    return parseFeed(body, headers.get('content-type'), url);
  } catch {
    return undefined;
  }
}
