import { WorkerEntrypoint } from 'cloudflare:workers';
import { parseMail, REPORT_LIMITS } from '../ingest/mail/parse-mail';
import { readNewsMail } from '../ingest/mail/read-news-mail';
import type { FeedAnswer, FeedRequest, Mail, Manners, NewsMail, PageAnswer, PageRequest, Reader as ReaderInterface } from '../model';
import { readFeed } from './read-feed';
import { readPage } from './read-page';

export default class Reader extends WorkerEntrypoint implements ReaderInterface {
  readFeed(request: FeedRequest, manners: Manners): Promise<FeedAnswer> {
    return readFeed(request, manners);
  }

  readPage(request: PageRequest, manners: Manners): Promise<PageAnswer> {
    return readPage(request, manners);
  }

  async readMail(raw: Uint8Array): Promise<Mail | null> {
    return (await parseMail(raw, REPORT_LIMITS)) ?? null;
  }

  async readNewsMail(raw: Uint8Array): Promise<NewsMail | null> {
    return (await readNewsMail(raw)) ?? null;
  }
}
