import { expect, test } from '@playwright/test';
import { FIRST_DAY, LAST_DAY } from './pages';

const KB = 1000;

for (const day of [FIRST_DAY, LAST_DAY]) {
  test(`the page of ${day} has less than 60 KB with its styles, and its mail less than 85 KB`, async ({ page, request }) => {
    const html = await (await request.get(`/briefings/${day}`)).body();
    await page.goto('/dev/mail');
    const href = await page.locator(`.inbox a[href*="${day}"]`).getAttribute('href');
    const mail = await (await request.get(`${href}/html`)).body();
    const sizes = { page: html.length / KB, mail: mail.length / KB };
    test.info().annotations.push({ type: 'KB', description: JSON.stringify(sizes) });
    expect(sizes.page).toBeLessThan(60);
    expect(sizes.mail).toBeLessThan(85);
  });
}
