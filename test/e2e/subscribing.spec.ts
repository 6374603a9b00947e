import { expect } from '@playwright/test';
import { wordsFor } from '../../src/render/words';
import { comingDays, dayAfter, report, runDay } from './days';
import { linksOf, linkTo, mailsTo, scan, waitForMail, withoutBreaks } from './mailbox';
import { INBOUND, test } from './own-site';
import { download, makeLink, post, press, subscribe } from './subscriber';

// One reader's way from the front page to the last mail, step by step, without script; two others come along, in French and in Vietnamese.
test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: false });

const READER = 'anna.reader+news@example.org';
const FRENCH = 'lectrice@example.org';
const VIETNAMESE = 'ban.doc@example.org';
/** Gets everything each day: once its mail is there, the day's run has mailed whom it mails. */
const WITNESS = 'witness@example.org';
const [MONDAY = '', TUESDAY = '', WEDNESDAY = '', THURSDAY = '', FRIDAY = ''] = comingDays(5);

const { subscribing: english } = wordsFor('en');
/** Of the reader: the link to their preferences, in the newest mail that has one. */
let preferences = '';

test('a reader finds the way from the front page, looks for leaders by other spellings, and asks for what they want', async ({ page }) => {
  await page.goto('/');
  await page.locator('.masthead').getByRole('link', { name: 'Subscribe' }).click();
  await page.getByLabel('Only what I follow').check();
  for (const [spelling, name] of [
    ['Tô Lâm', 'To Lam'],
    ['Володимир Зеленський', 'Volodymyr Zelensky'],
  ] as const) {
    await page.getByLabel('Find a leader').fill(spelling);
    await press(page, 'Find and tick');
    await expect(page.locator('.found')).toHaveText(`${name} is ticked now.`);
    await expect(page.getByLabel(name).first()).toBeChecked();
  }
  await page.getByLabel('Health', { exact: true }).check();
  await page.getByLabel('Weekdays').check();
  await page.getByLabel('Hour of delivery').selectOption('07:00');
  await page.getByLabel('Time zone').selectOption('Europe/Paris');

  expect(await press(page, 'Subscribe')).toEqual(422);
  await expect(page.locator('#email-fault')).toHaveText(english.faults.email);
  await page.getByLabel('E-mail address').fill(READER);
  expect(await press(page, 'Subscribe')).toEqual(202);
  await expect(page.locator('h1')).toHaveText(english.asked.title);
});

test('the mail to confirm says who asked for what, and whoever follows its links changes nothing', async ({ page, site }) => {
  const mail = await waitForMail(site, READER);
  const confirm = linkTo('confirm', mail);
  expect(mail.parsed.to?.map(({ address }) => address)).toEqual([READER]);
  for (const said of [READER, 'To Lam', 'Volodymyr Zelensky', 'Health', 'Monday to Friday at 07:00, Paris time']) {
    expect([withoutBreaks(mail.text), mail.html]).toEqual([expect.stringContaining(said), expect.stringContaining(said)]);
  }
  expect(mail.text).toContain(confirm);
  expect(mail.headers.has('list-unsubscribe')).toEqual(false);

  expect(await scan(linksOf(mail), 1)).toEqual([200]);
  expect(await scan([confirm])).toEqual([200]);
  const [, id = ''] = (new URL(confirm).searchParams.get('token') ?? '').split('.');
  preferences = await makeLink(site, 'preferences', id, null);
  expect((await download(preferences)).state).toEqual('pending');
  expect(await mailsTo(site, READER)).toHaveLength(1);

  await page.goto(confirm);
  await expect(page.locator('.rows')).toContainText('To Lam');
  expect(await press(page, english.confirm.button)).toEqual(200);
  await expect(page.locator('h1')).toHaveText(english.confirmed.title);
  expect(await download(preferences)).toMatchObject({ state: 'confirmed', wishes: { frequency: 'weekdays', timeZone: 'Europe/Paris' } });
});

for (const [language, address] of [
  ['fr', FRENCH],
  ['vi', VIETNAMESE],
] as const) {
  test(`the whole way is in the reader's language: ${language}`, async ({ page, site }) => {
    const { subscribing: words, nav, mail: inMail } = wordsFor(language);
    const isTheirs = () => expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.goto(`/?lang=${language}`);
    await page.locator('.masthead').getByRole('link', { name: nav.follow }).click();
    await isTheirs();
    await page.getByLabel(words.address).fill(address);
    expect(await press(page, words.send)).toEqual(202);
    await isTheirs();
    const mail = await waitForMail(site, address);
    expect([mail.html, mail.text]).toEqual([expect.stringContaining(`lang="${language}"`), expect.stringContaining(inMail.confirm.button)]);
    await page.goto(linkTo('confirm', mail));
    await isTheirs();
    expect(await press(page, words.confirm.button)).toEqual(200);
    await page.getByRole('link', { name: words.confirmed.preferences }).click();
    await expect(page.locator('h1')).toHaveText(words.preferences.title);
    await isTheirs();
    await expect(page.getByLabel(words.language)).toHaveValue(language);
  });
}

test('the next morning brings, at the reader’s own hour, only what they follow, and says why', async ({ page, site }) => {
  await subscribe(site, WITNESS);
  await report(site, MONDAY, [
    'Ukrainian President Volodymyr Zelensky said on Monday that a second power link to Slovakia would open in May.',
    'The health ministry of Ghana opened a vaccine plant near Accra on Monday that will make 30 million doses a year.',
    'French President Emmanuel Macron signed a trade agreement with India worth 3 billion euros on Monday.',
  ]);
  await runDay(site, MONDAY);
  await waitForMail(site, WITNESS, 2);
  expect(await mailsTo(site, READER), 'it is not seven in Paris').toHaveLength(1);
  await runDay(site, MONDAY, 7);
  const mail = await waitForMail(site, READER, 2);
  preferences = linkTo('preferences', mail);
  for (const part of [withoutBreaks(mail.text), mail.html]) {
    expect(part).toContain('a second power link to Slovakia would open in May');
    expect(part).toContain('30 million doses a year');
    expect(part).not.toContain('Macron');
    expect(part).toMatch(/No reports:(?:<\/b>)? To Lam/);
    expect(part).toMatch(/You get this because you follow To Lam and Volodymyr Zelensky, and this topic: Health\./);
  }
  await page.goto(mail.path);
  await page.locator('.alone a').first().click();
  await page.locator('a[href*="/preferences?"]').click();
  await expect(page.locator('h1')).toHaveText(english.preferences.title);
});

test('a mail leads to pages that are there, and has what mail programs need to stop it', async ({ site }) => {
  const [mail] = await mailsTo(site, READER);
  if (!mail) throw new Error('no mail');
  const before = await download(preferences);
  const [own, open] = [linksOf(mail).filter((link) => link.includes('token=')), linksOf(mail).filter((link) => !link.includes('token='))];
  expect(open.length).toBeGreaterThan(3);
  expect(await scan(open, 1)).toEqual([200]);
  expect(await scan(own)).toEqual([200]);
  expect(await download(preferences)).toEqual(before);
  expect(before.deliveries).toMatchObject([{ date: MONDAY, state: 'sent' }]);

  const unsubscribe = linkTo('unsubscribe', mail);
  const ways = (mail.headers.get('list-unsubscribe') ?? '').split(/,\s*/);
  expect(ways).toEqual([`<${unsubscribe}>`, expect.stringMatching(new RegExp(`^<mailto:unsubscribe\\+[0-9a-z-]+@${INBOUND}>$`))]);
  expect(mail.headers.get('list-unsubscribe-post')).toEqual('List-Unsubscribe=One-Click');
  expect(mail.headers.get('auto-submitted')).toEqual('auto-generated');
  expect(mail.headers.has('list-id')).toEqual(true);
  expect(`${mail.html}${mail.text}`).not.toMatch(/<img|<script/);
});

test('one click of a mail program stops, without a cookie or a redirect; so does a mail to the word that it gives', async ({ site }) => {
  const [french] = await mailsTo(site, FRENCH);
  const [vietnamese] = await mailsTo(site, VIETNAMESE);
  if (!french || !vietnamese) throw new Error('no mail');
  expect([french.html, vietnamese.html].map((html) => /lang="(..)"/.exec(html)?.[1])).toEqual(['fr', 'vi']);
  const answer = await fetch(linkTo('unsubscribe', french), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);

  const to = /mailto:([^>?]+)/.exec(vietnamese.headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
  const from = VIETNAMESE;
  const taken = await fetch(`${site}/cdn-cgi/local/email?${new URLSearchParams({ from, to })}`, {
    method: 'POST',
    body: `From: <${from}>\r\nTo: <${to}>\r\nMessage-ID: <stop@example.org>\r\nSubject: unsubscribe\r\n\r\n`,
  });
  expect(taken.status).toEqual(200);
  const kept = await Promise.all([french, vietnamese].map((mail) => download(linkTo('preferences', mail))));
  expect(kept.map(({ state, stoppedBy }) => [state, stoppedBy])).toEqual([
    ['unsubscribed', 'one-click'],
    ['unsubscribed', 'mail'],
  ]);
});

test('what is changed on the preferences page is in the next mail', async ({ page, site }) => {
  await page.goto(preferences);
  await page.getByLabel('Volodymyr Zelensky').first().uncheck();
  await page.getByLabel('Trade and economy').check();
  await page.getByLabel('Daily').check();
  await page.getByLabel('Hour of delivery').selectOption('');
  expect(await press(page, english.preferences.save)).toEqual(200);
  await expect(page.locator('.done')).toHaveText(english.done.changed);
  await expect(page.getByLabel('Volodymyr Zelensky').first()).not.toBeChecked();

  await report(site, TUESDAY, [
    'Vietnamese leader To Lam said on Tuesday that tariffs on 40 farm goods would end by July.',
    'Ukrainian President Volodymyr Zelensky said on Tuesday that prisoners would be exchanged within two days.',
  ]);
  await runDay(site, TUESDAY);
  const mail = await waitForMail(site, READER, 3);
  expect(withoutBreaks(mail.text)).toContain('tariffs on 40 farm goods');
  expect(mail.text).not.toContain('Zelensky');
  await waitForMail(site, WITNESS, 3);
  expect([(await mailsTo(site, FRENCH)).length, (await mailsTo(site, VIETNAMESE)).length]).toEqual([2, 2]);
});

test('a pause brings no mail before it ends, and ends by a button', async ({ page, site }) => {
  await page.goto(preferences);
  await page.getByLabel(english.preferences.until).fill(dayAfter(FRIDAY, 7));
  expect(await press(page, english.preferences.pauseButton)).toEqual(200);
  await expect(page.locator('.done')).toHaveText(english.done.paused);
  await report(site, WEDNESDAY, ['Vietnamese leader To Lam said on Wednesday that rice exports would grow by 9 per cent.']);
  await runDay(site, WEDNESDAY);
  await waitForMail(site, WITNESS, 4);
  expect((await download(preferences)).deliveries.map(({ date }) => date)).not.toContain(WEDNESDAY);

  await page.goto(preferences);
  expect(await press(page, english.preferences.resume)).toEqual(200);
  await report(site, THURSDAY, ['Vietnamese leader To Lam said on Thursday that the port of Can Gio would open in 2030.']);
  await runDay(site, THURSDAY);
  const mail = await waitForMail(site, READER, 4);
  expect(withoutBreaks(mail.text)).toContain('the port of Can Gio would open in 2030');
});

test('who unsubscribes gets nothing more, and may take away or erase what is kept', async ({ page, site }) => {
  const [mail] = await mailsTo(site, READER);
  if (!mail) throw new Error('no mail');
  await page.goto(linkTo('unsubscribe', mail));
  expect(await page.locator('main').innerText(), 'whoever a mail is passed on to').not.toContain(READER);
  expect(await press(page, english.unsubscribe.button)).toEqual(200);
  await expect(page.locator('h1')).toHaveText(english.unsubscribed.title);
  await report(site, FRIDAY, [
    'Vietnamese leader To Lam said on Friday that the railway to Lao Cai would carry 21 million passengers a year.',
  ]);
  await runDay(site, FRIDAY);
  await waitForMail(site, WITNESS, 6);
  expect(await mailsTo(site, READER)).toHaveLength(4);

  // A link to stop may have been passed on: it opens nobody's settings, but has the link to them sent.
  await expect(page.getByRole('button', { name: english.unsubscribed.preferences })).toBeVisible();
  await page.goto(linkTo('preferences', mail));
  await expect(page.locator('.kept')).toContainText(READER);
  expect(await download(preferences)).toMatchObject({
    address: READER,
    state: 'unsubscribed',
    stoppedBy: 'link',
    deliveries: [{ date: THURSDAY }, { date: TUESDAY }, { date: MONDAY }],
  });
  await press(page, english.preferences.eraseButton);
  expect(await press(page, english.erase.button)).toEqual(200);
  await expect(page.locator('h1')).toHaveText(english.erased.title);
  for (const purpose of ['preferences', 'unsubscribe'] as const) {
    expect((await page.goto(linkTo(purpose, mail)))?.status()).toEqual(410);
    await expect(page.locator('.lead')).toHaveText(english.links[purpose].gone.detail);
  }
  expect((await post(linkTo('unsubscribe', mail), {})).status, 'it is so already').toEqual(200);
});
