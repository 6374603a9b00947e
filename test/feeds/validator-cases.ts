import { decodeFeed } from '../../src/ingest/feed/decode-feed';
import { parseOpml } from '../../src/ingest/feed/opml';
import type { Feed, FeedItem } from '../../src/model';
import { bytesOf, type FeedCase, headerOf, type Outcome, readCase, type SuiteRecord, seen } from './feed-case';
import { type PlainItem, readPlainly, standardTime } from './plain-reading';

const NOT_NEWS = /^(?:kml|gbase|opensearch)(?:\/|$)/;
const BASE = 'http://127.0.0.1:8097/';

/** A case of the W3C feed validator: what it expects is said of its validity, so that well-formed ones are held against a second reading. */
export function validatorCase(record: SuiteRecord): FeedCase {
  const [group = ''] = record.group.split('/');
  return { suite: 'feedvalidator', group, file: record.file, run: () => runCase(record) };
}

function runCase(record: SuiteRecord): Outcome {
  const { text } = decodeFeed(bytesOf(record), headerOf(record, 'content-type'));
  const plain = readPlainly(text, BASE);
  if (plain?.root === 'opml') return parseOpml(text) ? { kind: 'as expected' } : { kind: 'missed', how: 'is no list' };
  const feed = readCase(record);
  const isFeed = plain !== undefined && /^(?:rss|feed|rdf:rdf|channel|entry)$/.test(plain.root);
  if (!feed) return isFeed ? { kind: 'missed', how: 'is no feed' } : { kind: 'refused' };
  if (!plain || NOT_NEWS.test(record.group)) return { kind: 'read' };
  if (!isFeed) return { kind: 'missed', how: `a ${plain.root} is taken for a feed` };
  const how = compare(feed, plain.titles, plain.items);
  return how === '' ? { kind: 'as expected' } : { kind: 'missed', how };
}

function compare(feed: Feed, titles: string[], items: PlainItem[]): string {
  const isTitled = titles.length === 0 ? !feed.title : titles.map(seen).includes(seen(feed.title));
  const faults = [isTitled || `the feed's title is ${seen(feed.title)}, not ${titles[0]}`];
  // An item that says nothing is none.
  const saying = items.filter(
    (item) =>
      item.titles.some((title) => title.trim()) || item.urls.length > 0 || item.texts.some((text) => text.trim()) || item.dates.length > 0,
  );
  if (feed.items.length < saying.length) faults.push(`has ${feed.items.length} items, not ${saying.length}`);
  if (items.length === feed.items.length)
    for (const [i, item] of items.entries()) faults.push(...compareItem(feed.items[i] as FeedItem, item));
  return faults.filter((fault) => fault !== true).join('; ');
}

function compareItem(item: FeedItem, plain: PlainItem): (true | string)[] {
  const time = plain.dates.length === 1 ? standardTime(plain.dates[0] ?? '') : undefined;
  const titles = plain.titles.map(seen);
  const texts = plain.texts.map(seen);
  return [
    (plain.titles.length === 0 ? !item.title : titles.includes(seen(item.title))) || `title is ${seen(item.title)}, not ${titles[0]}`,
    plain.urls.length === 0 || plain.urls.includes(item.url ?? '') || `address is ${item.url}, not ${plain.urls[0]}`,
    time === undefined || Date.parse(item.publishedAt ?? '') === time || `date is ${item.publishedAt}, not ${plain.dates[0]}`,
    plain.authors.length === 0 ||
      [seen(plain.authors.join(', ')), seen(plain.authors[0])].includes(seen(item.author)) ||
      `author is ${item.author}, not ${plain.authors.join(', ')}`,
    texts.length === 0 || texts.includes(seen(item.html)) || `text is ${seen(item.html)}, not ${texts[0]}`,
  ];
}
