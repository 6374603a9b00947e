import type { FeedItem } from '../../model';
import { hash } from '../../text/hash';
import { escapeMarkup } from './escape';
import { parseFeedDate } from './feed-date';
import { resolveUrl } from './resolve-url';

/** What a feed of any format says of an item, in the order in which it is believed. */
export interface SaidOfItem {
  id: string | undefined;
  urls: (string | undefined)[];
  title: string | undefined;
  /** HTML. */
  texts: (string | undefined)[];
  /** HTML of what is only beside the text, such as a picture: taken where there is no other. */
  captions?: (string | undefined)[];
  published: (string | undefined)[];
  updated: (string | undefined)[];
  authors: (string | undefined)[];
  languages: (string | undefined)[];
}

/** A row of the database has two million bytes at most; no report has as many characters. */
const LONGEST_TEXT = 500_000;
const LONGEST_TITLE = 5000;
const LONGEST_KEY = 2048;
/** Of one author, and of all together. */
const LONGEST_AUTHOR = 500;
const MOST_AUTHORS = 10;

/**
 * Controls, which no text has: JSON writes each with six characters, and stores cut a key at the first NUL. Those above ASCII stay: they may be letters in
 * another encoding, which are mended later.
 */
const UNFIT = /(?![\t\n\r\x80-\x9f])\p{Cc}/gu;
/** Without controls and halves of characters. */
const readable = (text: string | undefined): string | undefined => text?.replace(UNFIT, '').toWellFormed();

/** @param base What relative addresses are of. */
export function toFeedItem(said: SaidOfItem, base: string): FeedItem {
  const url = said.urls.map((given) => given && resolveUrl(given, base)).find(Boolean) || null;
  const id = readable(said.id);
  const title = readable(said.title)?.trim().slice(0, LONGEST_TITLE) || null;
  const html = readable(longestOf(said.texts) || longestOf(said.captions ?? [])) || null;
  const updatedAt = firstOf(said.updated, parseFeedDate);
  return {
    key: (id && (id.length <= LONGEST_KEY ? id : hash(id))) || url || hash(`${title ?? ''}\n${html ?? ''}`),
    url,
    title,
    html: html?.slice(0, LONGEST_TEXT) ?? null,
    publishedAt: firstOf(said.published, parseFeedDate) ?? updatedAt,
    updatedAt,
    author: joinNames(said.authors),
    language: parseTag(said.languages.find((tag) => tag?.trim())) ?? null,
  };
}

function longestOf(texts: readonly (string | undefined)[]): string {
  return texts.reduce<string>((longest, text) => (text && text.length > longest.length ? text : longest), '');
}

function firstOf<T>(values: readonly (string | undefined)[], parse: (value: string) => T | undefined): T | null {
  for (const value of values) {
    const parsed = value === undefined ? undefined : parse(value);
    if (parsed !== undefined) return parsed;
  }
  return null;
}

const ADDRESS = /[<([]?(?:mailto:)?[^\s<>()[\]@]{1,99}@[^\s<>()[\]]{1,199}[>)\]]?/g;

/** Names only: an address of somebody is for mail, and an author named by it would be shown to everybody. */
function joinNames(authors: readonly (string | undefined)[]): string | null {
  const names = authors
    .slice(0, MOST_AUTHORS)
    .map(
      (name) =>
        name
          ?.slice(0, LONGEST_AUTHOR)
          .replace(ADDRESS, '')
          .replace(/^[\s(]+|[\s)]+$/g, '') ?? '',
    )
    .filter((name) => name !== '' && !/^https?:\S+$/.test(name));
  return readable([...new Set(names)].join(', '))?.slice(0, LONGEST_AUTHOR) || null;
}

/** "en-us" → "en". */
export function parseTag(given: string | undefined): string | undefined {
  const tag = /^\s{0,9}([a-z]{2,3})(?![a-z])/i.exec(given ?? '')?.[1]?.toLowerCase();
  return tag === 'und' ? undefined : tag;
}

/** Plain text as HTML, which keeps its lines. */
export function textToHtml(text: string | undefined): string | undefined {
  return text && escapeMarkup(text).replace(/\r?\n/g, '<br>\n');
}
