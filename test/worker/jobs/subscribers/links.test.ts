import { reset } from 'cloudflare:test';
import { afterEach, expect, test } from 'vitest';
import { confirmLinkOf, linksOf, readLink } from '../../../../src/jobs/subscribers/links';
import { HOUR, later, listening, NOW, subscribed, tokenIn } from '../../subscribing';

afterEach(() => reset());

const DAY = 24 * HOUR;

test('the links of a mail lead to its reader, each for its own purpose', async () => {
  const { services: local } = listening();
  const services = { ...local, config: { ...local.config, local: false } };
  const id = await subscribed(services.subscribers, 'reader@example.com');
  const links = await linksOf(services, id, NOW);
  expect(links).toEqual({
    preferences: expect.stringMatching(/^http:\/\/localhost:8787\/preferences\?token=[\w.-]+$/),
    unsubscribe: expect.stringMatching(/^http:\/\/localhost:8787\/unsubscribe\?token=[\w.-]+$/),
    unsubscribeAddress: null,
    bounceAddress: null,
  });
  const [preferences, unsubscribe] = [tokenIn(links.preferences, 'preferences'), tokenIn(links.unsubscribe, 'unsubscribe')];
  const found = { state: 'valid', subscriber: await services.subscribers.find(id) };
  expect(await readLink(services, 'preferences', preferences, later(90 * DAY))).toEqual(found);
  expect(await readLink(services, 'preferences', preferences, later(91 * DAY))).toEqual({ ...found, state: 'expired' });
  expect(await readLink(services, 'unsubscribe', unsubscribe, later(9000 * DAY))).toEqual(found);
  expect(await readLink(services, 'unsubscribe', preferences, NOW)).toEqual({ state: 'invalid' });
  expect(await linksOf(services, id, NOW)).toEqual(links);
  const { preferences: lasting } = await linksOf(local, id, NOW);
  expect(await readLink(services, 'preferences', tokenIn(lasting, 'preferences'), later(9000 * DAY))).toEqual(found);
});

test('where mail is taken in, a mail can be stopped by one, and comes back to its reader', async () => {
  const { services } = listening();
  const id = await subscribed(services.subscribers, 'reader@example.com');
  const inbound = { ...services, config: { ...services.config, mailInbound: 'in.example.org' } };
  const { unsubscribeAddress, bounceAddress } = await linksOf(inbound, id, NOW);
  for (const [purpose, address] of [
    ['unsubscribe', unsubscribeAddress],
    ['bounce', bounceAddress],
  ] as const) {
    const [, word = ''] = new RegExp(`^${purpose}\\+([^@]+)@in\\.example\\.org$`).exec(address ?? '') ?? [];
    expect(await services.tokens?.readAddress(purpose, word)).toEqual(id);
    expect((address ?? '').indexOf('@')).toBeLessThanOrEqual(64);
  }
});

test('a link of somebody who is not there any more says so, and one that is not ours says nothing', async () => {
  const { services } = listening();
  const id = await subscribed(services.subscribers, 'reader@example.com');
  const { href, until } = await confirmLinkOf(services, id, NOW);
  expect(until).toEqual(later(7 * DAY));
  const token = tokenIn(href, 'confirm');
  expect((await readLink(services, 'confirm', token, until)).state).toEqual('valid');
  await services.subscribers.erase(id);
  expect(await readLink(services, 'confirm', token, NOW)).toEqual({ state: 'gone' });
  for (const text of ['', 'x', `${token}x`, '../../etc', "' OR 1=1"])
    expect(await readLink(services, 'confirm', text, NOW)).toEqual({ state: 'invalid' });
});

test('without a key no link is made and none is good', async () => {
  const { services } = listening({ tokens: null });
  await expect(linksOf(services, 'x', NOW)).rejects.toThrow('TOKEN_KEYS');
  expect(await readLink(services, 'confirm', 'x', NOW)).toEqual({ state: 'invalid' });
});
