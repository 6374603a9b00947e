import * as v from 'valibot';
import { type Fault, faultsOf, Problem } from '../errors';
import type { Article, DateOrInstant, Trigrams } from '../model';
import { hash } from '../text/hash';
import { squeeze } from '../text/squeeze';
import { cleanLine, cleanSent, cleanText } from './clean';
import { decodeBytes } from './decode-bytes';
import { type Checked, type Given, SentArticle } from './given';
import { parseJson } from './json';
import { detectLanguage, parseLanguage } from './language';
import { extractPage } from './page/extract-page';
import { parsePublishedAt } from './published-at';
import { extractReport, type Report } from './report';
import { parseUrl, siteOf } from './url';

export { charsetOf } from './decode-bytes';
export { type Given, KEYS } from './given';

/** When an article came in. */
export interface Arrival {
  /** The edition's local calendar date, "2026-02-21". */
  date: string;
}

/** What one article can be sent as. */
export type Kind = 'json' | 'text' | 'html';

const NO_TEXT = 'must hold text';
const MiB = 1024 * 1024;

/** Bytes of UTF-8 that one article may have; `json` is for a body, whose escapes take room. */
export const LIMITS = { text: MiB, html: 4 * MiB, json: 8 * MiB } as const;

const KINDS = new Map<string, Kind | 'ndjson'>([
  ['application/json', 'json'],
  ['text/plain', 'text'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/x-ndjson', 'ndjson'],
  ['application/ndjson', 'ndjson'],
]);

/** What a content type announces; undefined for a type that is not taken (415). */
export function kindOf(contentType: string | null): Kind | 'ndjson' | undefined {
  return KINDS.get((contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '');
}

/** Text and what is known about it, whatever it came as. */
interface Material {
  paragraphs: string[];
  title?: string;
  /** As the page says it. */
  date?: DateOrInstant;
  language?: string;
  canonical?: string;
  author?: string;
  /** It says that not everybody may read the whole of it. */
  paid?: boolean;
}

/**
 * Makes an article of what was sent. `given`: what the request says beside the body (for JSON, its own keys win); `trigrams`: what languages
 * are told apart by; `charset`: of the content type, for text and HTML. The same input gives the same article. Throws Problem 400 (not UTF-8, no JSON), 413 (over LIMITS), 415 (unknown
 * charset) and 422 with all faults at once.
 */
export async function ingest(
  kind: Kind,
  body: Uint8Array | string,
  given: Given,
  arrival: Arrival,
  trigrams: Trigrams,
  charset?: string,
): Promise<Article> {
  limit(body, LIMITS[kind]);
  const sent =
    typeof body === 'string' ? body.replace(/^\ufeff/, '') : decodeBytes(body, kind === 'json' ? undefined : charset, kind === 'html');
  const keys = kind === 'json' ? parseJson(sent) : { [kind]: sent };
  const checked = v.safeParse(SentArticle, keys && { ...given, ...keys });
  const faults = faultsOf(checked.issues ?? []);
  const text = typeof keys?.text === 'string' ? keys.text : undefined;
  const html = typeof keys?.html === 'string' ? keys.html : undefined;
  limit(text ?? '', LIMITS.text);
  limit(html ?? '', LIMITS.html);
  const known: Checked = checked.success ? checked.output : {};
  const pointer = kind === 'json' ? (html === undefined ? '/text' : '/html') : '';
  let material: Material = { paragraphs: [] };
  if ((text === undefined) !== (html === undefined)) {
    material = html === undefined ? { paragraphs: cleanSent(text ?? '') } : readPage(html, known);
    if (!hasWords(material.paragraphs)) faults.push({ pointer, detail: NO_TEXT });
  }
  if (faults.length > 0) throw notAnArticle(faults);
  return toArticle(material, known, arrival, guessLanguage(material, known, trigrams), pointer);
}

function toArticle(material: Material, given: Checked, arrival: Arrival, language: string, pointer: string): Article {
  const title = given.title || material.title;
  const near = (given.publishedAt ?? given.dateIfNone ?? arrival.date).slice(0, 10);
  const report = extractReport(material.paragraphs, { language, near }, title !== undefined);
  if (!hasWords(report.paragraphs)) {
    throw notAnArticle([{ pointer, detail: NO_TEXT }]);
  }
  const text = report.paragraphs.join('\n');
  const page = given.url ?? (material.canonical ? parseUrl(material.canonical) : undefined) ?? given.urlIfNone;
  const author = given.author || material.author;
  return {
    id: page ? hash(page.canonical) : hash(squeeze(text)),
    headline: title ?? report.headline,
    text,
    language,
    ...dateOf(report, material, given, arrival),
    source: given.source || (report.agency ?? (page ? siteOf(page.url) : null)),
    url: page?.url ?? null,
    ...(author ? { author } : {}),
    // What was sent may come from somebody who paid; what was fetched does not.
    ...(material.paid && given.urlIfNone ? { excerpt: true } : {}),
  };
}

function dateOf(report: Report, material: Material, given: Checked, arrival: Arrival): Pick<Article, 'publishedAt' | 'dateFrom'> {
  if (given.publishedAt) return { publishedAt: given.publishedAt, dateFrom: 'input' };
  const inText = material.date ?? report.date;
  if (inText) return { publishedAt: inText, dateFrom: 'text' };
  if (given.dateIfNone) return { publishedAt: given.dateIfNone, dateFrom: 'input' };
  return { publishedAt: arrival.date, dateFrom: 'arrival' };
}

function readPage(html: string, given: Checked): Material {
  const page = extractPage(html, given.urlIfNone?.url);
  return {
    paragraphs: cleanText(page.paragraphs.join('\n\n')),
    title: page.title ? cleanLine(page.title) || undefined : undefined,
    date: page.date ? parsePublishedAt(page.date) : undefined,
    language: page.language ? parseLanguage(page.language) : undefined,
    canonical: page.canonical,
    author: page.author ? cleanLine(page.author) || undefined : undefined,
    paid: page.free === false,
  };
}

/** A page's own word on its language is often its template's: it counts only where there is too little text to tell. */
function guessLanguage({ paragraphs, title, language }: Material, given: Checked, trigrams: Trigrams): string {
  if (given.language && given.language !== 'und') return given.language;
  const sample: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    if (length >= 1000) break;
    sample.push(paragraph);
    length += paragraph.length;
  }
  const text = sample.join('\n');
  if (language && text.length < 200) return language;
  return detectLanguage(length < 80 ? `${text}\n${given.title || title || ''}` : text, trigrams);
}

function hasWords(paragraphs: string[]): boolean {
  return paragraphs.some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

function notAnArticle(faults: Fault[]): Problem {
  const said = faults.map(({ pointer, detail }) => `${pointer || 'The body'} ${detail}`);
  return new Problem(422, 'Not an article', `${said.join('; ')}.`, faults);
}

function limit(body: Uint8Array | string, bytes: number): void {
  const over =
    typeof body === 'string' ? body.length > bytes || (body.length * 3 > bytes && Buffer.byteLength(body) > bytes) : body.length > bytes;
  if (over) throw new Problem(413, 'Article too large', `One article may have ${bytes / MiB} MiB at most.`);
}
