import type { Language } from '../model';
import { xmlText } from './feed/feed-text';
import { addressIn, type Site } from './frame';
import { INTERFACE_LANGUAGES } from './words';

/** A page that search engines may list. */
export interface ListedPage {
  /** Within the site. */
  path: string;
  /** A date or an instant, ISO 8601; null where it is not known. */
  changedAt: string | null;
}

/** More is refused (sitemaps.org); each language of a page counts. */
const MOST_ADDRESSES = 50_000;

const escapeXml = (text: string) =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The pages as a sitemap, each in every language of the interface, with the others beside it. */
export function renderSitemap(pages: readonly ListedPage[], site: Site): string {
  const listed = pages.slice(0, Math.floor(MOST_ADDRESSES / INTERFACE_LANGUAGES.length)).map((page) => viewPage(page, site));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...listed,
    '</urlset>',
    '',
  ].join('\n');
}

function viewPage({ path, changedAt }: ListedPage, site: Site): string {
  const addresses = INTERFACE_LANGUAGES.map((language): [Language, string] => [language, escapeXml(addressIn(site, path, language))]);
  const others = addresses.map(([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`).join('');
  const changed = changedAt === null ? '' : `<lastmod>${escapeXml(changedAt)}</lastmod>`;
  return addresses.map(([, address]) => `<url><loc>${address}</loc>${changed}${others}</url>`).join('\n');
}
