import { WorkerEntrypoint } from 'cloudflare:workers';
import type { FeedAnswer, FeedRequest, Manners, PageAnswer, PageRequest, Reader as ReaderInterface } from '../model';
import { readFeed } from './read-feed';
import { readPage } from './read-page';

export default class Reader extends WorkerEntrypoint implements ReaderInterface {
  readFeed(request: FeedRequest, manners: Manners): Promise<FeedAnswer> {
    return readFeed(request, manners);
  }

  readPage(request: PageRequest, manners: Manners): Promise<PageAnswer> {
    return readPage(request, manners);
  }
}
