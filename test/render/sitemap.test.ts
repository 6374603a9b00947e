import { expect, test } from 'vitest';
import { renderSitemap } from '../../src/render/sitemap';
import { INTERFACE_LANGUAGES } from '../../src/render/words';
import { FRAME } from './briefing-fixture';
import { xmlFaults } from './feed/xml-faults';

test('a sitemap stays within fifty thousand addresses and fifty megabytes', () => {
  const pages = Array.from({ length: 30_000 }, (_, n) => ({ path: `/leaders/some-leader-with-a-long-name-${n}`, changedAt: '2026-02-21' }));
  const text = renderSitemap(pages, FRAME.site);
  const count = text.split('<loc>').length - 1;
  expect([count <= 50_000, count > 50_000 - INTERFACE_LANGUAGES.length, text.length < 50_000_000]).toEqual([true, true, true]);
});

test('an address is escaped once', () => {
  const text = renderSitemap([{ path: '/x?a=1&b=<"', changedAt: null }], FRAME.site);
  expect(xmlFaults(text)).toEqual([]);
  expect(text).toContain('<loc>https://briefing.example/x?a=1&amp;b=&lt;&quot;&amp;lang=fr</loc>');
});
