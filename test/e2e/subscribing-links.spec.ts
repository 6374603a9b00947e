import { expect } from '@playwright/test';
import { wordsFor } from '../../src/render/words';
import { linkTo, mailsTo, waitForMail } from './mailbox';
import { INBOUND, test } from './own-site';
import { download, makeLink, post, press, subscribe, wordOf } from './subscriber';

const { subscribing: words } = wordsFor('en');
const DAY = 86_400_000;

test('a sign-up is answered alike whoever the address belongs to, and brings one mail to one address', async ({ site }) => {
  const addresses = ['new', 'pending', 'confirmed', 'stopped', 'bounced'].map((name) => `${name}@alike.example.org`);
  const [, pending = '', confirmed = '', stopped = '', bounced = ''] = addresses;
  await post(`${site}/subscribe`, { email: pending });
  await subscribe(site, confirmed);
  await post(await subscribe(site, stopped), { do: 'stop' });
  const preferences = await subscribe(site, bounced);
  await bounce(site, (await download(preferences)).id);
  expect((await download(preferences)).state).toEqual('suppressed');

  const answers = new Set<string>();
  for (const email of [...addresses, confirmed.toUpperCase()]) {
    const answer = await fetch(`${site}/subscribe`, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams({ email }),
    });
    const headers = [...answer.headers].filter(([name]) => name !== 'date');
    answers.add(JSON.stringify([answer.status, headers, await answer.text()]));
  }
  expect(answers.size).toEqual(1);
  expect([...answers][0]).toMatch(/^\[202,/);
  await waitForMail(site, addresses[0] ?? '');
  expect(await Promise.all(addresses.map(async (address) => (await mailsTo(site, address)).length))).toEqual([1, 1, 1, 1, 1]);
});

test('a link that is broken or has run out says what to do', async ({ page, site }) => {
  const { id } = await download(await subscribe(site, 'late@example.org'));
  const yesterday = new Date(Date.now() - DAY);
  const run = [
    ['confirm', await makeLink(site, 'confirm', id, yesterday), 410, 'expired'],
    ['preferences', await makeLink(site, 'preferences', id, yesterday), 410, 'expired'],
    ['confirm', await makeLink(site, 'unsubscribe', id, null).then((link) => link.replace('/unsubscribe', '/confirm')), 404, 'invalid'],
    ['preferences', `${await makeLink(site, 'preferences', id, null)}x`, 404, 'invalid'],
    ['unsubscribe', (await makeLink(site, 'unsubscribe', id, null)).slice(0, -9), 404, 'invalid'],
  ] as const;
  for (const [purpose, link, status, state] of run) {
    expect((await page.goto(link))?.status(), link).toEqual(status);
    await expect(page.locator('h1')).toHaveText(words.links[purpose][state].title);
    await expect(page.locator('.lead')).toHaveText(words.links[purpose][state].detail);
    await expect(page.getByRole('main').getByRole('link', { name: words.title })).toHaveAttribute('href', '/subscribe');
  }
  await page.goto(await makeLink(site, 'preferences', id, yesterday));
  expect(await press(page, words.newLink)).toEqual(200);
  await expect(page.locator('h1')).toHaveText(words.linkSent.title);
});

test('what has a token is kept by nobody, told to nobody, and read by no other site', async ({ page, site }) => {
  const preferences = await subscribe(site, 'private@example.org');
  const { id } = await download(preferences);
  const addresses = [
    preferences,
    preferences.replace('/preferences', '/preferences/data'),
    await makeLink(site, 'unsubscribe', id, null),
    linkTo('confirm', await waitForMail(site, 'private@example.org')),
  ];
  for (const address of addresses) {
    const { headers, status } = await fetch(address, { headers: { origin: 'https://other.example', accept: 'text/html' } });
    const names = ['access-control-allow-origin', 'referrer-policy', 'cache-control', 'x-robots-tag', 'set-cookie'];
    expect([status, ...names.map((name) => headers.get(name))], address).toEqual([200, null, 'no-referrer', 'no-store', 'noindex', null]);
    const preflight = await fetch(address, { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  }

  // A form that stands on another site, in the reader's own browser.
  await page.route('https://other.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${preferences}"><button name="do" value="erase-all">Win</button></form>`,
    }),
  );
  await page.goto('https://other.example/');
  const [answer] = await Promise.all([page.waitForResponse((response) => response.url() === preferences), page.getByText('Win').click()]);
  expect(answer.status()).toEqual(403);
  expect((await download(preferences)).state).toEqual('confirmed');
});

/** What a mail server returns of a message to an address that is none (RFC 3464). */
async function bounce(site: string, subscriber: string): Promise<void> {
  const to = `bounce+${await wordOf('bounce', subscriber)}@${INBOUND}`;
  const source = `From: <mailer-daemon@mx.example.org>
To: <${to}>
Message-ID: <returned@mx.example.org>
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; bounced@alike.example.org
Action: failed
Status: 5.1.1

--b--
`;
  const query = new URLSearchParams({ from: 'mailer-daemon@mx.example.org', to });
  const { status } = await fetch(`${site}/cdn-cgi/local/email?${query}`, { method: 'POST', body: source.replaceAll('\n', '\r\n') });
  expect(status).toEqual(200);
}
