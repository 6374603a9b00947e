import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

// The README's picture: `SCREENSHOTS=1 npm run test:e2e`.
const PICTURE = fileURLToPath(new URL('../../screenshot.png', import.meta.url));

test('the README shows the front page as it is, wide, and on a phone in the dark', async ({ browser, baseURL, page }) => {
  const wide = await take({ viewport: { width: 1240, height: 1500 }, colorScheme: 'light' });
  const phone = await take({ viewport: { width: 390, height: 1500 }, colorScheme: 'dark' });

  await page.setViewportSize({ width: 1640, height: 1500 });
  await page.setContent(`<style>
    body { margin: 0; width: 1640px; height: 1500px; position: relative; background: #fff; }
    img { position: absolute; top: 0; left: 0; border: 1px solid #cfcabf; box-sizing: border-box; }
    img + img { left: 1250px; }
  </style><img src="${wide}"><img src="${phone}">`);
  await page.locator('body').screenshot({ path: PICTURE });

  async function take(options: object): Promise<string> {
    const context = await browser.newContext({ ...options, baseURL });
    const front = await context.newPage();
    await front.goto('/');
    await expect(front.locator('.lead')).toBeVisible();
    const png = await front.screenshot();
    await context.close();
    return `data:image/png;base64,${png.toString('base64')}`;
  }
});
