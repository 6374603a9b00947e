import { expect, test } from '@playwright/test';
import { EMPTY_DAY, FIRST_DAY, LAST_DAY } from './pages';

test('from the grid of the front page to a leader, and to the points on a topic', async ({ page }) => {
  await page.goto('/');
  const row = page.locator('.grid tbody tr').first();
  const leader = await row.locator('th a').innerText();
  await row.locator('th a').click();
  await expect(page.locator('.leader:target h3')).toHaveText(leader);
  await row.locator('td a').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('from day to day, and by the calendar of the archive', async ({ page }) => {
  await page.goto('/');
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL(`/briefings/${FIRST_DAY}`);
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(`/briefings/${LAST_DAY}`);
  await page.locator('.masthead nav a[href="/briefings"]').click();
  const days = page.locator('.calendar a');
  await expect(days).toHaveCount(3);
  await expect(page.locator('.archive ol li')).toHaveCount(3);
  await days.nth(1).click();
  await expect(page.locator('h1')).toHaveText('Tuesday 3 March 2026');
  await page.locator('.masthead .name').click();
  await expect(page.locator('h1')).toHaveText('Wednesday 4 March 2026');
});

test('a day without news says so, and leads on', async ({ page }) => {
  await page.goto(`/briefings/${EMPTY_DAY}`);
  await expect(page.locator('.lead')).toHaveText('Nothing new');
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(`/briefings/${FIRST_DAY}`);
});

test('to the other forms of a briefing', async ({ page }) => {
  await page.goto('/');
  const forms = page.locator('.forms a');
  const types: string[] = [];
  for (const form of await forms.all()) {
    const response = await page.request.get((await form.getAttribute('href')) ?? '');
    types.push(response.headers()['content-type'] ?? '');
  }
  expect(types).toEqual(['text/plain; charset=utf-8', 'text/markdown; charset=utf-8', 'application/json', 'message/rfc822']);
});

test('from an address without a page back to the front', async ({ page }) => {
  await page.goto('/nowhere');
  await page.locator('main a[href="/"]').click();
  await expect(page.locator('.lead')).toBeVisible();
});

test('from the mailbox to a mail, whose links lead to its points on the page', async ({ page }) => {
  await page.goto('/dev/mail');
  await page.locator(`.inbox a[href*="${LAST_DAY}"]`).first().click();
  await page.getByText('HTML alone').click();
  await page.locator('.grid td a, .grid th a').first().click();
  await expect(page).toHaveURL(new RegExp(`/briefings/${LAST_DAY}#`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('by the keys alone: the first stop skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeInViewport();
});

test('in the dark the paper is dark and the ink light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color].map((value) => Math.max(...(value.match(/\d+/g) ?? []).map(Number)));
  });
  const [paper = 255, ink = 0] = colours;
  expect([paper < 64, ink > 192]).toEqual([true, true]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the bottom line is on the first screen, and the grid scrolls in its own box', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.bottomline .lead')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toEqual(390);
    // Wider than the smallest phone, whichever the day's topics are called.
    await page.setViewportSize({ width: 320, height: 844 });
    const box = await page.locator('.scroll').evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toEqual(320);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what is folded can be opened, and every way through the site is a link', async ({ page }) => {
    await page.goto('/');
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toEqual(0);
    await page.locator('#sources summary').click();
    await expect(page.locator('#sources li').first()).toBeVisible();
    await page.locator('a[rel=prev]').click();
    await expect(page).toHaveURL(`/briefings/${FIRST_DAY}`);
    await page.locator('.masthead nav a[href="/briefings"]').click();
    await expect(page.locator('h1')).toBeVisible();
  });
});
