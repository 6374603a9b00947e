import { expect, type Page, test } from '@playwright/test';

const languageOf = (page: Page) => page.getAttribute('html', 'lang');

test('the foot leads to the same page in another language, which stays from page to page', async ({ page }) => {
  await page.goto('/leaders/to-lam');
  await page.locator('footer.site').getByText('Tiếng Việt').click();
  await expect(page.locator('h1')).toContainText('Tô Lâm');
  const seen = [await languageOf(page)];
  for (const place of [0, 1, 2, 3, 4]) {
    await page.locator('.masthead nav a').nth(place).click();
    seen.push(await languageOf(page));
  }
  await page.locator('.masthead .name').click();
  await page.locator('a[rel=prev]').click();
  seen.push(await languageOf(page));
  expect(new Set(seen)).toEqual(new Set(['vi']));
});

test('a form keeps the language too', async ({ page }) => {
  await page.goto('/search?lang=fr');
  await page.getByRole('searchbox').fill('convention');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=convention/);
  expect(await languageOf(page)).toEqual('fr');
});

test('what an article says keeps its own language, and says so', async ({ page }) => {
  await page.goto('/?lang=vi');
  const said = page.locator('.bottomline .lead');
  expect([await languageOf(page), await said.getAttribute('lang')]).toEqual(['vi', 'en']);
});

test.describe('for whoever reads French', () => {
  test.use({ locale: 'fr-CA' });

  test('a plain address is in French, and English is one link away, to stay', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('h1')).toHaveText(/mercredi 4 mars 2026/i);
    await page.locator('footer.site').getByText('English').click();
    expect(await languageOf(page)).toEqual('en');
    await page.locator('.masthead nav a').nth(1).click();
    expect(await languageOf(page)).toEqual('en');
  });

  test('an error is told in French', async ({ page }) => {
    await page.goto('/nowhere');
    expect(await languageOf(page)).toEqual('fr');
    await expect(page.locator('main a').first()).toHaveAttribute('href', /lang=fr/);
  });
});
