import { XMLParser } from 'fast-xml-parser';
import { afterEach, expect, test } from 'vitest';
import { xmlFaults } from '../../../render/feed/xml-faults';
import { clear, report, send } from '../../send';

afterEach(clear);

interface Listed {
  loc: string;
  lastmod?: string;
  'xhtml:link': { '@rel': string; '@hreflang': string; '@href': string }[];
}

async function readSitemap(): Promise<Listed[]> {
  const text = await (await send('/sitemap.xml')).text();
  expect(xmlFaults(text)).toEqual([]);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['url', 'xhtml:link'].includes(name),
  });
  const { urlset } = parser.parse(text);
  expect([urlset['@xmlns'], urlset['@xmlns:xhtml']]).toEqual([
    'http://www.sitemaps.org/schemas/sitemap/0.9',
    'http://www.w3.org/1999/xhtml',
  ]);
  return urlset.url;
}

async function publish(): Promise<void> {
  await send('/api/articles', { body: report(3) });
  await send('/api/briefings/2026-02-21', { method: 'POST', now: new Date('2026-02-22T08:00:00Z') });
}

test('before the first briefing the sitemap has the front page alone', async () => {
  expect(new Set((await readSitemap()).map(({ loc }) => new URL(loc).pathname))).toEqual(new Set(['/']));
});

test('the sitemap has every page with something to read, in every language, with when it changed', async () => {
  await publish();
  const listed = await readSitemap();
  const paths = listed.map(({ loc }) => loc.replace('http://localhost:8787', ''));
  expect(paths).toEqual(
    expect.arrayContaining(['/briefings', '/briefings/2026-02-21', '/briefings/2026-02-21?lang=fr', '/leaders/emmanuel-macron']),
  );
  expect(paths.some((path) => path.startsWith('/topics/'))).toEqual(true);
  expect(new Set(paths).size).toEqual(paths.length);
  expect(listed.find(({ loc }) => loc.endsWith('/briefings/2026-02-21'))?.lastmod).toEqual('2026-02-22T08:00:00.000Z');
  // W3C date and time.
  expect(listed.filter(({ lastmod = '' }) => !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?$/.test(lastmod))).toEqual([]);
});

test('each page of the sitemap names itself among its languages', async () => {
  await publish();
  for (const { loc, 'xhtml:link': links } of await readSitemap()) {
    expect(links.map((link) => link['@href'])).toContain(loc);
    expect(links.every((link) => link['@rel'] === 'alternate' && link['@hreflang'] && URL.canParse(link['@href']))).toEqual(true);
  }
});

test('who has the sitemap already is told so', async () => {
  await publish();
  const { headers } = await send('/sitemap.xml');
  expect(headers.get('content-type')).toEqual('application/xml; charset=utf-8');
  expect((await send('/sitemap.xml', { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status).toEqual(304);
});
