import { writeAtom } from './atom';
import type { Feed } from './feed';
import { writeJsonFeed } from './json-feed';
import { writeRss } from './rss';

/** The formats of a feed by the suffix of its address, the one that is offered first in front. */
export const FEED_FORMATS: Readonly<Record<string, { type: string; write: (feed: Feed) => string }>> = {
  xml: { type: 'application/atom+xml; charset=utf-8', write: writeAtom },
  rss: { type: 'application/rss+xml; charset=utf-8', write: writeRss },
  json: { type: 'application/feed+json; charset=utf-8', write: writeJsonFeed },
};
