import { decodeFeed } from '../../src/ingest/feed/decode-feed';
import { parseTag } from '../../src/ingest/feed/feed-item';
import type { Feed, FeedItem } from '../../src/model';
import { bytesOf, differs, type FeedCase, headerOf, type Outcome, readCase, type SuiteRecord } from './feed-case';
import { type PythonValue, readLiteral } from './python-literal';

/** A case of the Universal Feed Parser: what it expects is a Python expression over the parsed feed. */
export function feedparserCase(record: SuiteRecord): FeedCase {
  return { suite: 'feedparser', group: record.group, file: record.file, run: () => runCase(record) };
}

function runCase(record: SuiteRecord): Outcome {
  const parts = (record.expect ?? '').replace(/^\((.*)\)$/, '$1').split(/\)?\s+and\s+\(?/);
  const feed = readCase(record);
  // "bozo" says that a feed is ill-formed: then an answer is enough, whichever.
  const isBroken = parts.includes('bozo');
  if (!feed) return isBroken ? { kind: 'refused' } : { kind: 'missed', how: 'is no feed' };
  const results = parts.filter((part) => !/^(?:not )?bozo$|^1$/.test(part.trim())).map((part) => checkPart(part.trim(), feed, record));
  const how = results.filter((result) => typeof result === 'string').join('; ');
  if (how !== '' && isBroken) return { kind: 'read' };
  if (how !== '') return { kind: 'missed', how };
  return { kind: results.includes(true) ? 'as expected' : 'read' };
}

/** True where a part of the expression holds, how it does not, undefined where it is of no use here. */
function checkPart(part: string, feed: Feed, record: SuiteRecord): true | string | undefined {
  const without = /^not (?:feed|entries\[0\])\.(?:has_key|get)\('(\w+)'\)$|^not '(\w+)' in \w+/.exec(part);
  if (without)
    return (without[1] ?? without[2]) === 'language' && part.includes('feed') ? feed.language === null || 'has a language' : undefined;
  const sides = part.split(/\s+==\s+/);
  const last = sides.at(-1) ?? '';
  const literal = readLiteral(last);
  if (sides.length < 2 || !literal) return undefined;
  let used: true | undefined;
  for (const side of sides.slice(0, -1)) {
    const isOrd = /^ord\((.*)\)$/.exec(side);
    const expected = isOrd ? String.fromCodePoint(Number(literal.value)) : literal.value;
    const result = checkValue(isOrd?.[1] ?? side, expected, feed, record);
    if (typeof result === 'string') return result;
    used ||= result;
  }
  return used;
}

function checkValue(path: string, expected: PythonValue, feed: Feed, record: SuiteRecord): true | string | undefined {
  const steps = [...path.matchAll(/\w+/g)].map(([step]) => step);
  if (path === 'encoding') return checkEncoding(String(expected), record);
  if (path === 'version') return checkFormat(String(expected), feed);
  if (steps[0] === 'feed') return checkFeed(steps.slice(1).join('.'), expected, feed, record);
  if (steps[0] !== 'entries') return undefined;
  const result = checkItem(steps.slice(2).join('.'), expected, feed.items[Number(steps[1])]);
  if (typeof result !== 'string') return result;
  // Of several texts of an item the longest is taken; of a text that is said to be plain, its signs are none of HTML's.
  const other =
    steps[2] === 'summary'
      ? /<content[ >]/
      : steps[2] === 'content'
        ? /<description>/
        : steps[2] === 'description'
          ? /<summary>/
          : undefined;
  if (result.startsWith('text is') && other?.test(record.content ?? '')) return undefined;
  return / type=['"]text['"]/.test(record.content ?? '') && result.startsWith(`title is ${JSON.stringify(expected)},`) ? true : result;
}

const same = (how: string | undefined): true | string => how ?? true;

function checkFeed(field: string, expected: PythonValue, feed: Feed, record: SuiteRecord): true | string | undefined {
  if (field === 'links.0.href' && /<link[^>]* rel=.(?!alternate)/.test(record.content ?? '')) return undefined;
  if (field === 'title' || field === 'title_detail.value') return same(differs('title', feed.title, String(expected)));
  if (field === 'link' || field === 'links.0.href') return same(differsAs('address', feed.url, new URL(String(expected)).href));
  if (field === 'language') return same(differsAs('language', feed.language, parseTag(String(expected))));
  return undefined;
}

const TEXTS = /^(?:description|summary|summary_detail\.value|content\.0\.value)$/;
const DATES = /^(?:published|created|issued|date)_parsed$/;

function checkItem(field: string, expected: PythonValue, item: FeedItem | undefined): true | string | undefined {
  if (field === 'title' || field === 'title_detail.value') return same(differs('title', item?.title, String(expected)));
  if (field === 'link') return same(differsAs('address', item?.url, new URL(String(expected)).href));
  if (field === 'id' || field === 'guid') return same(differsAs('key', item?.key, expected));
  if (TEXTS.test(field)) return same(differs('text', item?.html, String(expected)));
  if (DATES.test(field)) return same(differsAs('date', item?.publishedAt, isoOf(expected, item?.publishedAt)));
  if (/^(?:published|created|issued|updated|modified)$/.test(field)) {
    const time = Date.parse(String(expected));
    const ours = field === 'updated' || field === 'modified' ? (item?.updatedAt ?? item?.publishedAt) : item?.publishedAt;
    return Number.isNaN(time) ? undefined : same(differsAs('date', ours, `${new Date(time).toISOString().slice(0, 19)}Z`));
  }
  if (field === 'updated_parsed' || field === 'modified_parsed')
    return same(differsAs('date', item?.updatedAt ?? item?.publishedAt, isoOf(expected, item?.updatedAt ?? item?.publishedAt)));
  if (field === 'authors.0.name') return same(differsAs('author', item?.author?.split(', ')[0], expected));
  if (/^(?:author|author_detail\.name)$/.test(field)) return same(differsAs('author', item?.author, expected));
  if (/^(?:title_detail|content\.0|summary_detail)\.language$|^language$/.test(field)) {
    return same(differsAs('language', item?.language, parseTag(String(expected ?? ''))));
  }
  return undefined;
}

function differsAs(what: string, ours: string | null | undefined, expected: PythonValue | undefined): string | undefined {
  return (ours ?? null) === (expected ?? null)
    ? undefined
    : `${what} is ${JSON.stringify(ours ?? null)}, not ${JSON.stringify(expected ?? null)}`;
}

/** Of a time tuple: as long as our date is, which may be a day. */
function isoOf(expected: PythonValue, ours: string | null | undefined): string | null {
  if (!Array.isArray(expected)) return null;
  const [year, month, day, ...time] = expected.map((part) => String(part).padStart(2, '0'));
  const date = `${year}-${month}-${day}`;
  return ours && ours.length <= 10 ? date : `${date}T${time.slice(0, 3).join(':')}Z`;
}

function checkFormat(expected: string, feed: Feed): true | string {
  const format = expected.startsWith('atom') ? 'atom' : /^rss(?:090|10)$/.test(expected) ? 'rdf' : 'rss';
  return same(differsAs('format', feed.format, format));
}

/** Encodings go by the names of WHATWG, in which US-ASCII is a part of each. */
function checkEncoding(expected: string, record: SuiteRecord): true | string {
  const bytes = bytesOf(record);
  const { charset, text } = decodeFeed(bytes, headerOf(record, 'content-type'));
  const name = /^utf-32/i.test(expected) ? expected : new TextDecoder(expected).encoding;
  const isAscii = !/[\u0080-\uffff]/.test(text) && !/^utf-(?:16|32)/.test(charset);
  return isAscii && !/^utf-(?:16|32)/i.test(name) ? true : same(differsAs('encoding', charset, name));
}
