import { expect, test } from '@playwright/test';

test('words are typed with their accents, or without, and found alike; what was found is marked', async ({ page }) => {
  const found: string[][] = [];
  for (const words of ['thỏa thuận', 'thuan thoa']) {
    await page.goto('/');
    await page.locator('.masthead nav a[href="/search"]').click();
    await page.getByRole('searchbox').pressSequentially(words);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=th/);
    await expect(page.locator('.found mark').first()).toBeVisible();
    found.push(await page.locator('.found mark').allInnerTexts());
  }
  const [typed = [], folded = []] = found;
  expect(new Set(typed.map((text) => text.toLowerCase()))).toEqual(new Set(['thỏa thuận']));
  expect(folded.join(' ').toLowerCase()).toContain('thỏa');
});

test('filters narrow what is found, and are still set beside it', async ({ page }) => {
  await page.goto('/search?q=Lorraine');
  const before = await page.locator('.found > li').count();
  await page.locator('.filters summary').click();
  await page.getByLabel('Source').selectOption('Northern Wire');
  await page.getByLabel('From').fill('2026-03-04');
  await page.getByRole('search').getByRole('button').click();
  await expect(page.getByLabel('Source')).toHaveValue('Northern Wire');
  const sources = await page.locator('.found .source').allInnerTexts();
  expect([before > 1, new Set(sources.map((text) => text.split(' · ')[0]))]).toEqual([true, new Set(['Northern Wire'])]);
});

test('what one page does not hold is on the next, and the way leads back', async ({ page }) => {
  await page.goto('/search?from=2026-03-01');
  const links = () => page.locator('.found h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const first = await links();
  await page.locator('.turn a[rel=next]').click();
  const second = await links();
  expect([first.length > 0, second.length > 0, first.filter((href) => second.includes(href))]).toEqual([true, true, []]);
  await page.locator('.turn a[rel=prev]').click();
  expect(await links()).toEqual(first);
});

test('a name in any spelling leads to the page of the leader', async ({ page }) => {
  for (const name of ['Tô Lâm', 'to lam', 'General Secretary Lam']) {
    await page.goto('/search');
    await page.getByRole('searchbox').fill(name);
    await page.keyboard.press('Enter');
    await page.locator('main .note a').first().click();
    await expect(page).toHaveURL('/leaders/to-lam');
  }
});
