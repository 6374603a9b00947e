import { XMLParser } from 'fast-xml-parser';
import { decodeText } from '../decode-text.mjs';

/**
 * @typedef {object} Sitemap
 * @property {{ place: number, changedAt: string | null, article: Record<string, string> }[]} pages
 * @property {{ url: string, changedAt: string | null }[]} sitemaps Those that an index lists.
 */

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => ['url', 'sitemap'].includes(name),
});
const BEGINNING = 4096;

/**
 * A sitemap or an index of them, with what a news sitemap says of its pages.
 *
 * @param {Uint8Array} bytes
 * @param {string} base What relative addresses are of; "" for none.
 * @returns {Sitemap | undefined} Undefined for anything else.
 */
export function readSitemap(bytes, base) {
  const text = decodeText(bytes);
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, BEGINNING))) return undefined;
  const { urlset, sitemapindex } = parser.parse(text);
  return {
    pages: listOf(urlset?.url).flatMap(({ loc, lastmod, news }, index) => {
      const url = addressOf(loc, base);
      if (!url) return [];
      const date = textOf(news?.publication_date);
      const known = {
        url,
        title: textOf(news?.title),
        publishedAt: date,
        source: textOf(news?.publication?.name),
        language: textOf(news?.publication?.language),
      };
      const article = Object.fromEntries(Object.entries(known).flatMap(([key, value]) => (value ? [[key, value]] : [])));
      return [{ place: index + 1, changedAt: date ?? textOf(lastmod), article }];
    }),
    sitemaps: listOf(sitemapindex?.sitemap).flatMap(({ loc, lastmod }) => {
      const url = addressOf(loc, base);
      return url ? [{ url, changedAt: textOf(lastmod) }] : [];
    }),
  };
}

/**
 * @param {unknown} value
 * @returns {any[]}
 */
const listOf = (value) => (Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : []);

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' && value.trim() ? value.trim() : null);

/**
 * @param {unknown} value
 * @param {string} base
 */
function addressOf(value, base) {
  const text = textOf(value);
  const url = text && URL.canParse(text, base || undefined) ? new URL(text, base || undefined) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
