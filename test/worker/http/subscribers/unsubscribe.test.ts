import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../../src/services';
import { clear, send, textOf } from '../../send';
import { later, NOW, subscribed } from '../../subscribing';
import { headersOf, headingOf, leaksOf, PRIVATE, tokenFor } from './links';

afterEach(clear);

const { subscribers } = connect(env);
const ONE_CLICK = 'List-Unsubscribe=One-Click';
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' };
const ask = (path: string, more: Parameters<typeof send>[1] = {}) =>
  send(path, { token: null, now: NOW, ...more, headers: { accept: 'text/html', ...more.headers } });

test('a link shows a button and the address in part, and a hundred visits of it stop nothing', async () => {
  const id = await subscribed(subscribers, 'annabel@example.org');
  const token = await tokenFor('unsubscribe', id, null);
  const before = await subscribers.find(id);
  const response = await ask(`/unsubscribe?token=${token}`);
  const html = await response.text();
  expect([response.status, headingOf(html), headersOf(response), leaksOf(html)]).toEqual([200, 'Stop the briefing', PRIVATE, []]);
  expect([html.includes('a…@example.org'), html.includes('annabel'), html.includes(`action="/unsubscribe?token&#x3D;${token}"`)]).toEqual([
    true,
    false,
    true,
  ]);
  for (let n = 0; n < 100; n++) {
    const visit = await ask(`/unsubscribe?token=${token}`, { method: n % 2 ? 'GET' : 'HEAD' });
    expect(visit.status).toEqual(200);
    await visit.body?.cancel();
  }
  expect(await subscribers.find(id)).toEqual(before);
});

test('one click of a mail program stops at once, from wherever and without a redirect (RFC 8058)', async () => {
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');
  const ways: [Parameters<typeof send>[1], by: string][] = [
    [{ body: ONE_CLICK, headers: URLENCODED }, 'one-click'],
    [{ body: multipart }, 'one-click'],
    [{ method: 'POST' }, 'link'],
    [{ body: 'anything at all', headers: { 'content-type': 'text/plain' } }, 'link'],
    [{ body: ONE_CLICK, headers: { ...URLENCODED, origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' } }, 'one-click'],
  ];
  for (const [n, [way, by]] of ways.entries()) {
    const id = await subscribed(subscribers, `reader${n}@example.org`);
    const path = `/unsubscribe?token=${await tokenFor('unsubscribe', id, null)}`;
    const response = await send(path, { token: null, now: later(1000), ...way });
    expect([response.status, response.redirected, response.headers.get('set-cookie'), headersOf(response), await response.json()]).toEqual([
      200,
      false,
      null,
      PRIVATE,
      { status: 'unsubscribed' },
    ]);
    expect(await subscribers.find(id)).toMatchObject({ state: 'unsubscribed', stoppedBy: by, stoppedAt: later(1000).toISOString() });
  }
});

test('again, the answer is the same and nothing changes', async () => {
  const id = await subscribed(subscribers, 'ann@example.org');
  const path = `/unsubscribe?token=${await tokenFor('unsubscribe', id, null)}`;
  const press = (now: Date) => ask(path, { body: ONE_CLICK, headers: URLENCODED, now });
  const first = await press(later(1000));
  const said = await first.text();
  expect([first.status, headingOf(said)]).toEqual([200, 'You are unsubscribed']);
  const second = await press(later(1000));
  expect([second.status, await textOf(second)]).toEqual([200, said]);
  expect((await subscribers.find(id))?.stoppedAt).toEqual(later(1000).toISOString());
  await press(later(99_000));
  expect((await subscribers.find(id))?.stoppedAt).toEqual(later(1000).toISOString());
});

test('whoever was forwarded a mail can stop it and learns nothing more: a link to what is kept goes to its reader', async () => {
  const id = await subscribed(subscribers, 'annabel@example.org');
  const token = await tokenFor('unsubscribe', id, null);
  const stopped = await (await ask(`/unsubscribe?token=${token}`, { body: ONE_CLICK, headers: URLENCODED })).text();
  expect([/\/preferences\?token/.test(stopped), stopped.includes('annabel')]).toEqual([false, false]);
  const sent = await ask('/preferences', { body: new URLSearchParams({ token, do: 'link' }), now: later(86_400_000) });
  expect([sent.status, /\/preferences\?token/.test(await sent.text())]).toEqual([200, false]);
  expect((await connect(env).mailbox?.list())?.map(({ to }) => to)).toEqual(['annabel@example.org']);
  expect((await ask('/preferences', { body: new URLSearchParams({ token, do: 'erase-all' }) })).status).toEqual(404);
});

test('the link of a mail ten years old still stops; a broken one changes nothing; one of who was erased says that no mail comes', async () => {
  const id = await subscribed(subscribers, 'ann@example.org');
  const token = await tokenFor('unsubscribe', id, null);
  expect((await ask(`/unsubscribe?token=${token.slice(0, -2)}`, { method: 'POST' })).status).toEqual(404);
  expect((await ask(`/unsubscribe?token=${await tokenFor('preferences', id)}`, { method: 'POST' })).status).toEqual(404);
  expect((await subscribers.find(id))?.state).toEqual('confirmed');
  expect((await ask(`/unsubscribe?token=${token}`, { method: 'POST', now: new Date('2036-03-01T00:00:00Z') })).status).toEqual(200);
  expect((await subscribers.find(id))?.state).toEqual('unsubscribed');
  await subscribers.erase(id);
  expect([
    (await ask(`/unsubscribe?token=${token}`)).status,
    (await ask(`/unsubscribe?token=${token}`, { method: 'POST' })).status,
  ]).toEqual([410, 200]);
});
