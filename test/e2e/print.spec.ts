import { expect, test } from '@playwright/test';
import { FIRST_DAY, LAST_DAY } from './pages';

for (const day of [FIRST_DAY, LAST_DAY]) {
  for (const format of ['A4', 'Letter']) {
    test(`the briefing of ${day} fits two sheets of ${format}`, async ({ page }) => {
      await page.goto(`/briefings/${day}`);
      const pdf = await page.pdf({ format, printBackground: false });
      expect(countPages(pdf)).toBeLessThanOrEqual(2);
    });
  }
}

test('the print has what is to be read, and nothing that is to be clicked', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  const isPrinted = async (selector: string) => {
    const all = await page.locator(selector).all();
    expect(all.length, selector).toBeGreaterThan(0);
    return (await Promise.all(all.map((element) => element.isVisible()))).some(Boolean);
  };
  for (const selector of ['h1', '.lead', '.grid', '.said', '.from', '.figures', '.notes > p']) {
    expect.soft(await isPrinted(selector), selector).toEqual(true);
  }
  for (const selector of ['details', 'nav', '.skip', 'footer.site', '.forms']) {
    expect.soft(await isPrinted(selector), selector).toEqual(false);
  }
});

/** A PDF has an object of this type for each of its pages (ISO 32000-1, 7.7.3.3). */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
