import type { MailedNews, NewsMail } from '../../model';
import { decodeBytes } from '../decode-bytes';
import { comesFrom } from './authentication';
import { countLetters } from './count-letters';
import { findMailBody } from './mail-body';
import { parseMailDate, parseWrittenDate } from './mail-date';
import { cutMailFurniture } from './mail-furniture';
import { readMailHtml } from './mail-html';
import { isAnswer, isForwarded, parseSubject } from './mail-subject';
import { type Mail, type MailAttachment, type MailLimits, parseMail } from './parse-mail';
import { parseSender } from './sender';
import { thinMail } from './thin-mail';

const LIMITS: MailLimits = { lines: 30_000, depth: 16, heads: 256 * 1024, parts: 1000 };
/** Mails inside of mails. */
const DEEPEST = 3;
/** Each is an article, which costs as much as one that comes alone. */
const MOST_NEWS = 5;
const MOST_LEFT = 20;
/** Letters of a text that only says what is attached. */
const COVER_NOTE = 400;
/** Of the letters of the plain text, those that its HTML must have to be taken for the same. */
const SAME = 0.5;

interface Found {
  news: MailedNews[];
  left: string[];
}

const isSame = (line: string, title: string) => line.localeCompare(title, 'en', { sensitivity: 'base', ignorePunctuation: true }) === 0;

async function readLines({ text, html }: Mail): Promise<string[]> {
  const plain = text ?? '';
  const lines = html === null ? [] : await readMailHtml(html);
  const isWhole = countLetters(lines.join(' ')) >= countLetters(plain) * SAME;
  // A line of HTML is a paragraph.
  return lines.length > 0 && isWhole ? lines.flatMap((line) => [line, '']) : plain.split(/\r?\n/);
}

async function readBody(mail: Mail): Promise<MailedNews | undefined> {
  const subject = mail.subject ?? '';
  const { lines, ...inner } = findMailBody(await readLines(mail), isForwarded(subject), isAnswer(subject));
  const title = parseSubject(inner.subject ?? subject);
  const kept = cutMailFurniture(lines);
  const first = kept.findIndex((line) => line.trim() !== '');
  if (first < 0) return undefined;
  // A title is given apart, so it does not stand in the text.
  const body = kept.slice(title && isSame(kept[first]?.trim() ?? '', title) ? first + 1 : first).join('\n');
  const publishedAt = (inner.date && parseWrittenDate(inner.date)) ?? dateOf(mail);
  return countLetters(body) > 0 ? { kind: 'text', body, title, publishedAt, dateIfNone: null } : undefined;
}

function dateOf({ headers }: Mail): MailedNews['publishedAt'] {
  const date = headers.find(({ name }) => name === 'date');
  return date ? parseMailDate(date.value) : null;
}

function kindOf({ name, type }: MailAttachment): 'mail' | MailedNews['kind'] | undefined {
  const ending = /\.([a-z]{3,4})$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (type === 'message/rfc822' || type === 'message/global' || ending === 'eml') return 'mail';
  if (type === 'text/plain' || ending === 'txt') return 'text';
  return type === 'text/html' || ending === 'html' || ending === 'htm' ? 'html' : undefined;
}

function decode(content: Uint8Array): string | undefined {
  try {
    return decodeBytes(content, undefined, true);
  } catch {
    return undefined;
  }
}

async function readAttachment(attachment: MailAttachment, depth: number): Promise<Found | undefined> {
  const kind = kindOf(attachment);
  if (kind === 'mail') {
    const mail = depth < DEEPEST ? await parseMail(attachment.content, LIMITS) : undefined;
    return mail && readMail(mail, depth + 1);
  }
  const body = kind && decode(attachment.content);
  return kind && body?.trim() ? { news: [{ kind, body, title: null, publishedAt: null, dateIfNone: null }], left: [] } : undefined;
}

async function readMail(mail: Mail, depth: number): Promise<Found> {
  const body = await readBody(mail);
  const attached: Found = { news: [], left: [] };
  for (const attachment of mail.attachments) {
    const found = attached.news.length < MOST_NEWS - 1 ? await readAttachment(attachment, depth) : undefined;
    if (found?.news.length) attached.news.push(...found.news);
    if (found?.news.length) attached.left.push(...found.left);
    else attached.left.push((attachment.name ?? attachment.type).slice(0, 120));
  }
  const date = dateOf(mail);
  const news = attached.news.map((item) => ({ ...item, dateIfNone: item.dateIfNone ?? date }));
  const isNote = news.length > 0 && countLetters(body?.body ?? '') < COVER_NOTE;
  return { news: body && !isNote ? [body, ...news] : news, left: attached.left };
}

function headOf(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const ends = ['\n\r\n', '\n\n'].map((blank) => bytes.indexOf(blank)).filter((at) => at >= 0);
  return raw.subarray(0, Math.min(raw.length, ...ends.map((at) => at + 1)));
}

/**
 * Reads the news that a mail brings: its text, of a mail that was passed on that one's, and attached texts, pages and mails. A newsletter of several
 * items is one report.
 *
 * @returns Undefined for one that goes beyond the limits; without news where it does not come from whom it says.
 */
export async function readNewsMail(raw: Uint8Array): Promise<NewsMail | undefined> {
  const head = await parseMail(headOf(raw), LIMITS);
  if (!head) return undefined;
  const from = parseSender(head.headers);
  const isAuthentic = from !== null && comesFrom(head.headers, from.slice(from.indexOf('@') + 1));
  // Whatever is to be read, nobody but the source's senders can have it read.
  if (!isAuthentic) return { from, isAuthentic, news: [], left: [] };
  const mail = await parseMail(thinMail(raw), LIMITS);
  if (!mail) return undefined;
  const { news, left } = await readMail(mail, 0);
  return { from, isAuthentic, news: news.slice(0, MOST_NEWS), left: left.slice(0, MOST_LEFT) };
}
