import { expect, test } from '@playwright/test';
import { LAST_DAY } from './pages';

test.use({ javaScriptEnabled: false });

test('a reader chooses on a form, and gets the briefing narrowed to the choice', async ({ page }) => {
  await page.goto('/');
  await page.locator('.masthead a[href^="/subscribe"]').click();
  await page.getByLabel('Only what I follow').check();
  await page.getByText('All leaders, by country').click();
  await page.getByLabel('To Lam').check();
  await page.getByLabel('Emmanuel Macron').check();
  await page.getByLabel('Energy').check();
  await page.locator('button[value=read]').click();
  const { pathname, searchParams } = new URL(page.url());
  expect([pathname, searchParams.get('leaders')?.split(',').sort(), searchParams.getAll('topics')]).toEqual([
    `/briefings/${LAST_DAY}`,
    ['emmanuel-macron', 'to-lam'],
    ['energy'],
  ]);
  await expect(page.locator('.narrowed')).toContainText('Emmanuel Macron');
  expect((await page.locator('.leader h3').allInnerTexts()).filter((name) => !/To Lam|Emmanuel Macron/.test(name))).toEqual([]);

  await page.locator('.narrowed a').first().click();
  await expect(page.getByLabel('To Lam')).toBeChecked();
  await page.goBack();
  await page.locator('.narrowed a').last().click();
  await expect(page.locator('.narrowed')).toHaveCount(0);
});

test('a leader is followed from their page, by feeds that answer', async ({ page, request }) => {
  await page.goto('/leaders/to-lam');
  await page.locator('main .follow a').first().click();
  await expect(page).toHaveURL('/subscribe?leaders=to-lam');
  await expect(page.getByLabel('To Lam')).toBeChecked();
  const feeds = page.locator('section[aria-labelledby=feeds] li a');
  const types: string[] = [];
  for (const feed of await feeds.all())
    types.push((await request.get(String(await feed.getAttribute('href')))).headers()['content-type'] ?? '');
  expect(types.map((type) => type.split(';')[0])).toEqual(['application/atom+xml', 'application/rss+xml', 'application/feed+json']);
});

test('why a point is here opens without script', async ({ page }) => {
  await page.goto('/');
  const why = page.locator('.leader .points details').first();
  const closed = (await why.boundingBox())?.height ?? 0;
  await why.locator('summary').click();
  await expect(why).toHaveAttribute('open', '');
  expect((await why.boundingBox())?.height).toBeGreaterThan(closed);
  expect((await why.innerText()).length).toBeGreaterThan(60);
});
