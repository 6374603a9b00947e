import { AxeBuilder } from '@axe-core/playwright';
import { type ConsoleMessage, expect, type Page, test } from '@playwright/test';
import { findBreaches } from './html-rules';
import { findOverflow } from './overflow';
import { PAGES, visit } from './pages';

/** The narrowest window that WCAG 2.2 asks a page to fit (1.4.10). */
const NARROW = { width: 320, height: 640 };

for (const listed of PAGES) {
  test.describe(listed.name, () => {
    test('is valid HTML', async ({ page }) => {
      const response = await visit(page, listed);
      expect(response.status()).toEqual(listed.status ?? 200);
      expect(await findBreaches(await response.text(), listed.isMail)).toEqual([]);
    });

    test('names its language and has one heading of the first rank', async ({ page }) => {
      await visit(page, listed);
      expect(await page.getAttribute('html', 'lang')).toMatch(/^[a-z]{2}\b/);
      expect(await page.locator('h1').count()).toEqual(1);
    });

    test('asks nothing of another origin and brings no error to the console', async ({ page, baseURL }) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => isForeign(request.url(), baseURL) && foreign.push(request.url()));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && !isOwnReport(message, page) && errors.push(message.text()));
      await visit(page, listed);
      await page.waitForLoadState('networkidle');
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`gives axe nothing to find, in the ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await visit(page, listed);
        expect(await findBarriers(page, listed.isMail)).toEqual([]);
      });
    }

    test('fits a narrow window, also from right to left', async ({ page }) => {
      await page.setViewportSize(NARROW);
      await visit(page, listed);
      expect(await findOverflow(page)).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      expect(await findOverflow(page)).toEqual([]);
    });
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

/** A mail is shown inside a mail program's page, which has the landmarks. */
const NOT_FOR_MAIL = ['landmark-one-main', 'region'];

/** Everything that axe finds with all its rules, best practices too: "color-contrast: … (.label) …". A mail in a frame is a page of the list itself. */
async function findBarriers(page: Page, isMail = false): Promise<string[]> {
  const builder = new AxeBuilder({ page }).exclude('iframe').disableRules(isMail ? NOT_FOR_MAIL : []);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary}`),
  );
}
