import { expect, type Page, type Response } from '@playwright/test';
import { wordsFor } from '../../src/render/words';
import { CONTRAST, findBarriers } from './barriers';
import { dayAfter, report, runDay, today } from './days';
import { findBreaches } from './html-rules';
import { linkTo, mailsTo, type ReceivedMail, waitForMail } from './mailbox';
import { findOverflow } from './overflow';
import { test } from './own-site';
import { download, makeLink, press } from './subscriber';

const NARROW = { width: 320, height: 640 };

/** Each language has a day of its own: a day's readers are written down once. */
for (const [language, day] of [
  ['en', dayAfter(today(), -2)],
  ['fr', dayAfter(today(), -1)],
  ['vi', today()],
] as const) {
  test(`what a reader sees on the way is valid, open to all and fits a narrow window: ${language}`, async ({ page, site }) => {
    test.slow();
    const { subscribing: words } = wordsFor(language);
    const email = `pages-${language}@example.org`;
    await page.setViewportSize(NARROW);
    let shown: Response | undefined;
    page.on('response', (response) => {
      if (response.request().isNavigationRequest()) shown = response;
    });
    const check = async (name: string, isMail = false) => {
      expect.soft(await findBreaches((await shown?.text()) ?? '', isMail), name).toEqual([]);
      expect.soft(await page.getAttribute('html', 'lang'), name).toEqual(language);
      expect.soft(await page.locator('h1').count(), name).toEqual(1);
      expect.soft(await findOverflow(page), name).toEqual([]);
    };
    const show = ({ path }: ReceivedMail) => page.goto(`${path}/html`);

    await page.goto(`/subscribe?lang=${language}&leaders=to-lam&topics=health`);
    expect(await press(page, words.send)).toEqual(422);
    await check('a sign-up without an address');
    await isOpenToAll(page);
    await page.getByLabel(words.address).fill(email);
    await press(page, words.send);
    await check('after a sign-up');
    const confirmation = await waitForMail(site, email);
    await show(confirmation);
    await check('the mail to confirm', true);
    await isOpenToAll(page, true);
    const confirm = linkTo('confirm', confirmation);
    await page.goto(confirm);
    await check('to confirm');
    await press(page, words.confirm.button);
    await check('confirmed');

    await report(site, day, [`The health ministry of Ghana bought 30 million vaccine doses on ${day}.`]);
    await runDay(site, day);
    await waitForMail(site, email, 2);
    const mail = (await mailsTo(site, email)).find(({ path }) => path !== confirmation.path) ?? confirmation;
    await show(mail);
    await check('the mail of a day', true);
    await isOpenToAll(page, true);

    await page.goto(linkTo('preferences', mail));
    await page.getByLabel(words.preferences.until).fill('2999-03-01');
    await press(page, words.preferences.pauseButton);
    await check('paused');
    await isOpenToAll(page);
    const { id } = await download(page.url().includes('token=') ? page.url() : linkTo('preferences', mail));
    await page.goto(linkTo('unsubscribe', mail));
    await check('to unsubscribe');
    await press(page, words.unsubscribe.button);
    await check('unsubscribed');
    await page.goto(linkTo('preferences', mail));
    await check('preferences of who gets nothing');
    await press(page, words.preferences.eraseButton);
    await check('to erase');
    await isOpenToAll(page);
    await page.goto(`${await makeLink(site, 'preferences', id, new Date(0))}&lang=${language}`);
    await check('a link that has run out');
    await page.goto(linkTo('preferences', mail));
    await press(page, words.preferences.eraseButton);
    await press(page, words.erase.button);
    await check('erased');
  });
}

/** In the light and in the dark; what does not hang on the words is asked of the English page alone. */
async function isOpenToAll(page: Page, isMail = false): Promise<void> {
  if ((await page.getAttribute('html', 'lang')) !== 'en') return;
  expect.soft(await findBarriers(page, { isMail }), page.url()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findBarriers(page, { isMail }, CONTRAST), `${page.url()} in the dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: null });
}
