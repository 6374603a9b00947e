import { WorkerEntrypoint } from 'cloudflare:workers';
import { parseFeed } from '../ingest/feed/parse-feed';
import { parseMail, REPORT_LIMITS } from '../ingest/mail/parse-mail';
import { readNewsMail } from '../ingest/mail/read-news-mail';
import type { FeedAnswer, FeedRequest, Mail, Manners, NewsMail, PageAnswer, PageRequest, Reader as ReaderInterface } from '../model';
import { ask } from './ask';

const MOST_BYTES = 2 * 1024 * 1024;

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

  async readMail(raw: Uint8Array): Promise<Mail | null> {
    return (await parseMail(raw, REPORT_LIMITS)) ?? null;
  }

  async readNewsMail(raw: Uint8Array): Promise<NewsMail | null> {
    return (await readNewsMail(raw)) ?? null;
  }
}
