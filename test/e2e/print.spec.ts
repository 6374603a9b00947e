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

/** A PDF has an object of this type for each of its pages (ISO 32000-1, 7.7.3.3). */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
