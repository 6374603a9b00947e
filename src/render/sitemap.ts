import type { Language } from '../model';
import { addressIn, type Site } from './frame';
import { INTERFACE_LANGUAGES } from './words';
import { type Xml, xml } from './xml';

/** A page that search engines may list. */
export interface ListedPage {
  /** Within the site. */
  path: string;
  /** A date or an instant, ISO 8601; null where it is not known. */
  changedAt: string | null;
}

/** More is refused (sitemaps.org); each language of a page counts. */
const MOST_ADDRESSES = 50_000;

/** The pages as a sitemap, each in every language of the interface, with the others beside it. */
export function renderSitemap(pages: readonly ListedPage[], site: Site): string {
  const listed = pages.slice(0, Math.floor(MOST_ADDRESSES / INTERFACE_LANGUAGES.length)).flatMap((page) => viewPage(page, site));
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${listed}
</urlset>
`.text;
}

function viewPage({ path, changedAt }: ListedPage, site: Site): Xml[] {
  const addresses = INTERFACE_LANGUAGES.map((language): [Language, string] => [language, addressIn(site, path, language)]);
  const others = addresses.map(([language, address]) => xml`<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`);
  const after = xml`${changedAt === null ? [] : xml`<lastmod>${changedAt}</lastmod>`}${others}`;
  return addresses.map(([, address]) => xml`<url><loc>${address}</loc>${after}</url>`);
}
