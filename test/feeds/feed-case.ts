import { cleanLine } from '../../src/ingest/clean';
import { parseFeed } from '../../src/ingest/feed/parse-feed';
import type { Feed, FeedItem } from '../../src/model';

/** What became of a case: as expected; read, where what it expects has no use here; refused as it should be; or not as expected, and how. */
export type Outcome = { kind: 'as expected' | 'read' | 'refused' } | { kind: 'missed'; how: string };

export interface FeedCase {
  suite: string;
  /** A group of the suite. */
  group: string;
  file: string;
  run(): Outcome;
}

/** What a record of a suite says. */
export interface SuiteRecord {
  file: string;
  group: string;
  description: string | null;
  expect: string | null;
  content?: string;
  content_base64?: string;
}

/** The feed itself, byte for byte. */
export function bytesOf({ content, content_base64 }: SuiteRecord): Uint8Array {
  return content_base64 === undefined ? new TextEncoder().encode(content) : new Uint8Array(Buffer.from(content_base64, 'base64'));
}

const BASE = 'http://127.0.0.1:8097/';

/** The feed as it would come in by HTTP, with the headers that its first comment names. */
export function readCase(record: SuiteRecord): Feed | undefined {
  return parseFeed(bytesOf(record), headerOf(record, 'content-type'), new URL(headerOf(record, 'content-location') ?? BASE, BASE).href);
}

export function headerOf({ content = '', content_base64 }: SuiteRecord, name: string): string | null {
  const text = content_base64 === undefined ? content : Buffer.from(content_base64, 'base64').toString('latin1').replaceAll('\0', '');
  return new RegExp(`^\\s*Header:\\s*${name}:\\s*(.*)$`, 'im').exec(text.slice(0, 2000))?.[1]?.trim() ?? null;
}

/** What a reader sees of HTML or text. */
export const seen = (text: string | null | undefined) =>
  cleanLine(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Where two texts differ for a reader; undefined where they do not. */
export function differs(what: string, ours: string | null | undefined, expected: string): string | undefined {
  return seen(ours) === seen(expected) ? undefined : `${what} is ${JSON.stringify(seen(ours))}, not ${JSON.stringify(seen(expected))}`;
}

export const dateOf = (item: FeedItem | undefined) => item?.publishedAt ?? null;
