import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { CONTRAST, findBarriers } from './barriers';
import { findBreaches } from './html-rules';
import { findOverflow } from './overflow';
import { PAGES, visit } from './pages';

/** The narrowest window that WCAG 2.2 asks a page to fit (1.4.10). */
const NARROW = { width: 320, height: 640 };

for (const listed of PAGES) {
  test.describe(listed.name, () => {
    test('is valid HTML, says what it is, and keeps to its own origin without an error', async ({ page, baseURL }) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => isForeign(request.url(), baseURL) && foreign.push(request.url()));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && !isOwnReport(message, page) && errors.push(message.text()));
      const response = await visit(page, listed);
      expect.soft(response.status()).toEqual(listed.status ?? 200);
      // Asked again: the browser does not give out the body of an answer such as 300.
      const html = await (await page.request.get(page.url(), { headers: { accept: 'text/html' } })).text();
      expect.soft(await findBreaches(html, listed.isMail)).toEqual([]);
      expect.soft(await page.getAttribute('html', 'lang')).toEqual(new URL(page.url()).searchParams.get('lang') ?? 'en');
      expect.soft(await page.locator('h1').count()).toEqual(1);
      expect.soft(await page.title()).not.toEqual('');
      expect.soft(await findFaultyData(page)).toEqual([]);
      expect.soft({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    });

    test('gives axe nothing to find, in the light and in the dark', async ({ page }) => {
      await visit(page, listed);
      expect(await findBarriers(page, listed)).toEqual([]);
      if (listed.isVariant) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page, listed, CONTRAST)).toEqual([]);
    });

    test('fits a narrow window, also from right to left', async ({ page }) => {
      await page.setViewportSize(NARROW);
      await visit(page, listed);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      expect(await findOverflow(page)).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect(await findOverflow(page)).toEqual([]);
    });
  });
}

/** What of the page's data for machines is no object of schema.org (JSON-LD), or does not say where the page is. */
async function findFaultyData(page: Page): Promise<string[]> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  return blocks.filter((block) => {
    const data = JSON.parse(block) as Record<string, unknown>;
    return data['@context'] !== 'https://schema.org' || typeof data['@type'] !== 'string' || !URL.canParse(String(data.url));
  });
}

function isForeign(url: string, own: string | undefined): boolean {
  const { protocol, origin } = new URL(url);
  return /^(?:https?|wss?):$/.test(protocol) && origin !== own;
}

/** What Chromium reports by itself: the status of an error page, and no icon for a mail, which names none. */
function isOwnReport(message: ConsoleMessage, page: Page): boolean {
  const { url } = message.location();
  return message.text().startsWith('Failed to load resource') && (url === page.url() || url.endsWith('/favicon.ico'));
}
