import { WorkerEntrypoint } from 'cloudflare:workers';
import { decodeFeed } from '../ingest/feed/decode-feed';
import { formatOpml, parseOpml } from '../ingest/feed/opml';
import { readNewsMail } from '../ingest/mail/read-news-mail';
import { readReport } from '../ingest/mail/reports/read-report';
import type {
  FeedAnswer,
  FeedRequest,
  MailReport,
  Manners,
  NewsMail,
  OpmlEntry,
  PageAnswer,
  PageRequest,
  Reader as ReaderInterface,
} from '../model';
import { readFeed } from './read-feed';
import { readPage } from './read-page';

export default class Reader extends WorkerEntrypoint implements ReaderInterface {
  readFeed(request: FeedRequest, manners: Manners): Promise<FeedAnswer> {
    return readFeed(request, manners);
  }

  readPage(request: PageRequest, manners: Manners): Promise<PageAnswer> {
    return readPage(request, manners);
  }

  async readOpml(bytes: Uint8Array): Promise<OpmlEntry[] | null> {
    return parseOpml(decodeFeed(bytes, null).text) ?? null;
  }

  async writeOpml(title: string, entries: OpmlEntry[]): Promise<string> {
    return formatOpml(title, entries);
  }

  async readReport(raw: Uint8Array): Promise<MailReport | null> {
    return (await readReport(raw)) ?? null;
  }

  async readNewsMail(raw: Uint8Array): Promise<NewsMail | null> {
    return (await readNewsMail(raw)) ?? null;
  }
}
