import { env } from 'cloudflare:workers';
import { mannersOf } from '../../../src/jobs/sources/manners';
import type { FeedAnswer, PageAnswer, Robots } from '../../../src/model';
import { connect } from '../../../src/services';

const { config, reader } = connect(env);
const MANNERS = mannersOf(config);

export const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example/</link><description>All</description>
<item><title>One</title><link>https://news.example/1</link><guid>1</guid></item></channel></rss>`;

export const PAGE = '<!doctype html><html lang="en"><title>One</title><p>It rained in Hà Nội.</p></html>';

/** Asks the second Worker, over its binding. */
export const askFeed = (url: string, etag: string | null = null, lastModified: string | null = null): Promise<FeedAnswer> =>
  reader.readFeed({ url, etag, lastModified }, MANNERS);

export const askPage = (url: string, robots: readonly Robots[] = []): Promise<PageAnswer> => reader.readPage({ url, robots }, MANNERS);

/** "feed", "unchanged", "page", or what failed: "slow". */
export const toldBy = (answer: FeedAnswer | PageAnswer): string => (answer.kind === 'failed' ? answer.failure : answer.kind);
