import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../../src/services';
import { clear, send } from '../../send';
import { askFor, later, NOW, OTHER, subscribed } from '../../subscribing';
import { headersOf, headingOf, leaksOf, PRIVATE, tokenFor } from './links';

afterEach(clear);

const { subscribers } = connect(env);
const DAY = 86_400_000;
const ask = (path: string, more: Parameters<typeof send>[1] = {}) =>
  send(path, { token: null, now: NOW, ...more, headers: { accept: 'text/html', ...more.headers } });
const press = (token: string, more: Parameters<typeof send>[1] = {}) => ask('/confirm', { body: new URLSearchParams({ token }), ...more });

test('a link shows what was asked for in the reader’s language, and a hundred visits of it begin nothing', async () => {
  const id = await askFor(subscribers, 'ann@example.org', { wishes: OTHER });
  const before = await subscribers.find(id);
  const token = await tokenFor('confirm', id);
  const response = await ask(`/confirm?token=${token}`);
  const html = await response.text();
  expect([response.status, headingOf(html), headersOf(response), leaksOf(html)]).toEqual([200, 'Confirmez votre abonnement', PRIVATE, []]);
  for (const said of [
    'ann@example.org',
    'To Lam, Xi Jinping, Commerce et économie',
    'Une fois par semaine',
    '07:00 (Europe/Paris)',
    'Français',
  ]) {
    expect(html).toContain(said);
  }
  for (let n = 0; n < 100; n++) {
    const visit = await ask(`/confirm?token=${token}`, { method: n % 2 ? 'GET' : 'HEAD' });
    expect(visit.status).toEqual(200);
    await visit.body?.cancel();
  }
  expect(await subscribers.find(id)).toEqual(before);
});

test('its button begins what was asked for, and says when the next mail comes and where to change it', async () => {
  const id = await askFor(subscribers, 'ann@example.org', { wishes: OTHER });
  const token = await tokenFor('confirm', id);
  const response = await press(token);
  const html = await response.text();
  expect([response.status, headingOf(html), headersOf(response)]).toEqual([200, 'Votre abonnement est confirmé', PRIVATE]);
  // NOW is a Sunday.
  expect(html).toContain('arrive lundi 2 mars 2026 à 07:00 (Europe/Paris)');
  expect(html).toMatch(/href="\/preferences\?token&#x3D;[^"]+"/);
  expect(await subscribers.find(id)).toMatchObject({ state: 'confirmed', wishes: OTHER, asked: null, consentedAt: NOW.toISOString() });
  expect([(await press(token)).status, headingOf(await (await ask(`/confirm?token=${token}`)).text())]).toEqual([
    200,
    'Votre abonnement est confirmé',
  ]);
  expect(await (await press(token, { headers: { accept: '*/*' } })).json()).toEqual({ status: 'confirmed' });
});

test('a confirmed reader’s newer wishes wait for the button', async () => {
  const id = await subscribed(subscribers, 'ann@example.org');
  await askFor(subscribers, 'ann@example.org', { wishes: OTHER }, later(60_000));
  expect((await subscribers.find(id))?.wishes.frequency).toEqual('daily');
  await press(await tokenFor('confirm', id), { now: later(120_000) });
  expect((await subscribers.find(id))?.wishes).toEqual(OTHER);
});

test('a button begins what its page showed: what a stranger asked for since is shown first', async () => {
  const id = await subscribed(subscribers, 'ann@example.org');
  const token = await tokenFor('confirm', id);
  await askFor(subscribers, 'ann@example.org', { wishes: OTHER }, later(60_000));
  const shown = async (response: Response) => [/name="askedAt" value="([^"]*)"/.exec(await response.text())?.[1], response.status];
  const [askedAt = ''] = await shown(await ask(`/confirm?token=${token}`));
  await askFor(subscribers, 'ann@example.org', { wishes: { ...OTHER, language: 'vi' } }, later(120_000));
  const button = (at: unknown) => ({ now: later(180_000), body: new URLSearchParams({ token, askedAt: String(at) }) });
  expect([askedAt, await shown(await press(token, button(askedAt)))]).toEqual([
    later(60_000).toISOString(),
    [later(120_000).toISOString(), 409],
  ]);
  const program = await press(token, { ...button(askedAt), headers: { accept: 'application/json' } });
  expect([program.status, (await subscribers.find(id))?.wishes.language]).toEqual([409, 'en']);
  expect([(await press(token, button(later(120_000).toISOString()))).status, (await subscribers.find(id))?.wishes.language]).toEqual([
    200,
    'vi',
  ]);
  // Pressed twice, or an old page that lies about: nothing waits any more.
  expect((await press(token, button(askedAt))).status).toEqual(200);
});

test('the link of an old mail begins nothing after a stop', async () => {
  const id = await subscribed(subscribers, 'ann@example.org');
  await askFor(subscribers, 'ann@example.org', { wishes: OTHER }, later(60_000));
  await subscribers.stop(id, 'link', later(120_000));
  const token = await tokenFor('confirm', id);
  const said = [await ask(`/confirm?token=${token}`), await press(token), await press(token, { headers: { accept: '*/*' } })];
  expect([said.map(({ status }) => status), (await subscribers.find(id))?.state]).toEqual([[410, 410, 410], 'unsubscribed']);
});

test('a link that has run out, is broken, or whose request is deleted says what to do', async () => {
  const id = await askFor(subscribers, 'ann@example.org');
  const token = await tokenFor('confirm', id);
  const late = { now: later(8 * DAY) };
  const stranger = await tokenFor('confirm', 'f'.repeat(20));
  const told = await Promise.all([
    ask(`/confirm?token=${token}`, late),
    press(token, late),
    ask(`/confirm?token=${token.slice(0, -3)}`),
    ask('/confirm'),
    ask(`/confirm?token=${await tokenFor('unsubscribe', id)}`),
    press(stranger),
  ]);
  expect(await Promise.all(told.map(async (one) => [one.status, headingOf(await one.text()), headersOf(one)]))).toEqual(
    [
      [410, 'This link has run out'],
      [410, 'This link has run out'],
      [404, 'This link is not whole'],
      [404, 'This link is not whole'],
      [404, 'This link is not whole'],
      [410, 'Nothing is kept under this link'],
    ].map((one) => [...one, PRIVATE]),
  );
  expect((await subscribers.find(id))?.state).toEqual('pending');
  const program = await press(token, { ...late, headers: { accept: 'application/json' } });
  expect([program.status, program.headers.get('content-type'), headersOf(program)]).toEqual([410, 'application/problem+json', PRIVATE]);
});

test('nobody confirms for an address that is suppressed, or by a form on another site', async () => {
  const bounced = await subscribed(subscribers, 'bounced@example.org', 'suppressed');
  await askFor(subscribers, 'bounced@example.org', { wishes: OTHER });
  expect((await press(await tokenFor('confirm', bounced))).status).toEqual(410);
  expect((await subscribers.find(bounced))?.state).toEqual('suppressed');
  const id = await askFor(subscribers, 'ann@example.org');
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
  expect((await press(await tokenFor('confirm', id), { headers: foreign })).status).toEqual(403);
  expect((await subscribers.find(id))?.state).toEqual('pending');
});
