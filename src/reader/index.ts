import { WorkerEntrypoint } from 'cloudflare:workers';
import { decodeBytes } from '../ingest/decode-bytes';
import { formatOpml, parseOpml } from '../ingest/feed/opml';
import { parseFeed } from '../ingest/feed/parse-feed';
import type { FeedAnswer, FeedRequest, Manners, OpmlEntry, PageAnswer, PageRequest, Reader as ReaderInterface } from '../model';
import { ask } from './ask';

const MOST_BYTES = 2 * 1024 * 1024;
const XML_ENCODING = /^<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/;

export default class Reader extends WorkerEntrypoint implements ReaderInterface {
  async readFeed({ url }: FeedRequest, manners: Manners): Promise<FeedAnswer> {
    const answer = await ask(url, {}, MOST_BYTES, manners);
    if ('kind' in answer) return answer;
    const feed = parseFeed(answer.body, answer.headers.get('content-type'), answer.url);
    if (!feed) return { kind: 'failed', failure: 'unreadable', status: 200, detail: 'what came is no feed', retryAfter: null };
    return { kind: 'feed', movedTo: answer.movedTo, etag: answer.headers.get('etag'), lastModified: null, feed };
  }

  async readPage({ url }: PageRequest, manners: Manners): Promise<PageAnswer> {
    const answer = await ask(url, {}, MOST_BYTES, manners);
    if ('kind' in answer) return { ...answer, robots: [] };
    return { kind: 'page', url: answer.url, html: new TextDecoder().decode(answer.body), robots: [] };
  }

  async readOpml(bytes: Uint8Array): Promise<OpmlEntry[] | null> {
    const declared = XML_ENCODING.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 300)))?.[1];
    try {
      return parseOpml(decodeBytes(bytes, declared)) ?? null;
    } catch {
      return null;
    }
  }

  async writeOpml(title: string, entries: OpmlEntry[]): Promise<string> {
    return formatOpml(title, entries);
  }
}
