import { readFile } from 'node:fs/promises';
import { loadSources } from '../load-sources.mjs';
import { complete } from './piece.mjs';
import { splitLines } from './split-lines.mjs';

/** @typedef {import('./piece.mjs').Piece} Piece */
/** @typedef {import('../../../src/model/mail').NewsMail} NewsMail */

const NEW_LINE = Buffer.from('\n');
/** The line that begins each mail of a mailbox (RFC 4155), and the same in a mail's own text, put aside by a mark. */
const BEGINNING = /^From \S+/;
const PUT_ASIDE = /^>+From /;
/** As much of a line as the two need. */
const HEAD = 80;

/**
 * The articles of one mail.
 *
 * @type {import('./read-articles.mjs').Reader}
 */
export async function* readMailFile(file, defaults) {
  yield* toPieces(await readFile(file.path), { file: file.path, bytes: file.bytes }, defaults);
}

/**
 * The articles of all mails of a mailbox, one mail in memory at a time.
 *
 * @type {import('./read-articles.mjs').Reader}
 */
export async function* readMailbox(file, defaults) {
  let place = 0;
  for await (const raw of splitMails(file.path)) {
    place += 1;
    yield* toPieces(raw, { file: file.path, place, bytes: raw.length }, defaults);
  }
}

/**
 * @param {string} path
 * @returns {AsyncGenerator<Uint8Array>}
 */
async function* splitMails(path) {
  /** @type {Uint8Array[] | undefined} */
  let lines;
  let isAfterBlank = true;
  for await (const line of splitLines(path)) {
    const head = Buffer.from(line.subarray(0, HEAD)).toString('latin1');
    if (isAfterBlank && BEGINNING.test(head)) {
      if (lines) yield Buffer.concat(lines);
      lines = [];
    } else lines?.push(PUT_ASIDE.test(head) ? line.subarray(1) : line, NEW_LINE);
    isAfterBlank = line.length === 0 || head === '\r';
  }
  if (lines) yield Buffer.concat(lines);
}

/**
 * A mail without anything to read is sent as it is found, so that the server's refusal names it.
 *
 * @param {Uint8Array} raw
 * @param {{ file: string, place?: number, bytes: number }} where
 * @param {import('./piece.mjs').Defaults} defaults
 * @returns {AsyncGenerator<Piece>}
 */
async function* toPieces(raw, { bytes, ...where }, defaults) {
  const { readNewsMail } = await loadSources(`export { readNewsMail } from './src/ingest/mail/read-news-mail';`);
  const mail = /** @type {NewsMail | undefined} */ (await readNewsMail(raw));
  const news = mail?.news.length ? mail.news : [{ kind: 'text', body: '', title: null, publishedAt: null, dateIfNone: null }];
  const source = mail?.from?.split('@')[1];
  for (const { kind, body, title, publishedAt, dateIfNone } of news) {
    const known = { [kind]: body, title, publishedAt, dateIfNone, source: defaults.source ?? source };
    const article = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== undefined));
    yield {
      ...where,
      type: 'application/x-ndjson',
      body: JSON.stringify(complete(article, defaults)),
      query: {},
      bytes: bytes / news.length,
    };
  }
}
