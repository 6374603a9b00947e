import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sendConfirmation } from '../../../../src/jobs/subscribers/send-confirmation';
import { isSubscribingOn, signUp } from '../../../../src/jobs/subscribers/sign-up';
import { CAPS } from '../../../../src/store/subscription-mails';
import { HOUR, later, listening, MINUTE, NOW, OTHER, received, subscribed, WISHES } from '../../subscribing';

afterEach(() => reset());

const rows = async () =>
  (await env.DB.prepare('SELECT address, address_key, state, source FROM subscribers ORDER BY address').all()).results;
const ask = (email: string) => ({ email, wishes: WISHES, source: 'page' });

describe('a sign-up', () => {
  test('is noted, hinted at, and mails nothing itself', async () => {
    const { services, hints } = listening();
    await signUp(services, ask(' Reader+News@BÜCHER.example '), NOW);
    expect(await rows()).toEqual([
      {
        address: 'Reader+News@xn--bcher-kva.example',
        address_key: 'reader+news@xn--bcher-kva.example',
        state: 'pending',
        source: 'page',
      },
    ]);
    const found = await services.subscribers.findByAddress('reader+news@xn--bcher-kva.example');
    expect(found?.id).toMatch(/^[0-9a-f]{20}$/);
    expect([hints, await received()]).toEqual([[{ kind: 'confirm', at: NOW.toISOString(), subscriber: found?.id }], []]);
  });

  test('of any address ends the same way, whoever has it', async () => {
    const { services, hints } = listening();
    for (const state of ['confirmed', 'unsubscribed', 'suppressed'] as const)
      await subscribed(services.subscribers, `${state}@example.com`, state);
    const answers = [];
    for (const who of ['new', 'new', 'confirmed', 'unsubscribed', 'suppressed'])
      answers.push(await signUp(services, ask(`${who}@example.com`), NOW));
    expect(answers).toEqual(answers.map(() => undefined));
    expect(hints.map(({ kind, at }) => [kind, at])).toEqual(answers.map(() => ['confirm', NOW.toISOString()]));
  });

  test('whose hint is lost is noted all the same, and found by what waits', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { services } = listening({ hints: { send: () => Promise.reject(new Error('queue is down')) } });
    await signUp(services, ask('reader@example.com'), NOW);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    const found = await services.subscribers.findByAddress('reader@example.com');
    expect(await services.subscribers.waiting(later(MINUTE))).toEqual([found?.id]);
  });

  test('of this machine is taken under local development, and not elsewhere', async () => {
    const { services } = listening();
    await signUp(services, ask('reader@localhost'), NOW);
    expect((await rows()).map(({ address }) => address)).toEqual(['reader@localhost']);
    const elsewhere = { ...services, config: { ...services.config, local: false } };
    await expect(signUp(elsewhere, ask('other@localhost'), NOW)).rejects.toMatchObject({ status: 422 });
  });

  test.each([
    'a@b.c\r\nBcc: x',
    'a@b.c\nBcc: victim@example.com',
    'Reader <reader@example.com>',
    'a@example.com,b@example.com',
    '"a b"@example.com',
    "'; DROP TABLE subscribers; --",
    '',
  ])('of what is no address is refused, and noted nowhere: %j', async (email) => {
    const { services, hints } = listening();
    await expect(signUp(services, ask(email), NOW)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/email', detail: expect.stringContaining('must be an e-mail address') }],
    });
    expect([await rows(), hints]).toEqual([[], []]);
  });

  test('of a hundred thousand characters is refused', async () => {
    await expect(signUp(listening().services, ask(`${'x'.repeat(100_000)}@example.com`), NOW)).rejects.toMatchObject({ status: 422 });
  });

  test('with letters that mail servers refuse is told why', async () => {
    const { services } = listening();
    await expect(signUp(services, ask('đọc.giả@example.com'), NOW)).rejects.toMatchObject({
      status: 422,
      kind: 'foreign-address',
      detail: expect.stringContaining('plain letters'),
    });
  });

  test('is off without a key for links, and without a way to send mail', async () => {
    for (const more of [{ tokens: null }, { mailer: null }]) {
      const { services } = listening(more);
      expect(isSubscribingOn(services)).toEqual(false);
      await expect(signUp(services, ask('reader@example.com'), NOW)).rejects.toMatchObject({ status: 503 });
    }
    expect([await rows(), isSubscribingOn(listening().services)]).toEqual([[], true]);
  });
});

describe('a form that is abused', () => {
  test('a thousand times for one address sends it one mail (listmonk 308)', { timeout: 60_000 }, async () => {
    const { services, hints } = listening();
    for (let i = 0; i < 1000; i += 100) {
      const many = Array.from({ length: 100 }, (_, j) => ask((i + j) % 2 ? 'victim@example.com' : 'Victim@Example.COM'));
      await Promise.all(many.map((each, j) => signUp(services, each, later((i + j) * 1000))));
      await Promise.all(
        hints.splice(0).map((hint) => hint.kind === 'confirm' && sendConfirmation(services, hint.subscriber, new Date(hint.at))),
      );
    }
    expect((await rows()).length).toEqual(1);
    expect((await received()).map(({ to }) => to?.[0]?.address?.toLowerCase())).toEqual(['victim@example.com']);
    expect(await services.subscribers.waiting(later(HOUR))).toEqual([]);
  });

  test('for many addresses sends no more than the cap of an hour, and the rest waits', { timeout: 60_000 }, async () => {
    let sent = 0;
    const mailer = { name: 'counting', most: 1, isKeyed: true, send: async () => [{ state: 'sent' as const, providerId: `${++sent}` }] };
    const { services, hints } = listening({ mailer });
    for (let i = 0; i < CAPS.perHour + 20; i++) await signUp(services, ask(`victim${i}@example.com`), later(i));
    const ids = hints.flatMap((hint) => (hint.kind === 'confirm' ? [hint.subscriber] : []));
    await Promise.all(ids.map((id) => sendConfirmation(services, id, later(MINUTE))));
    expect([sent, await services.subscribers.waiting(later(HOUR))]).toEqual([CAPS.perHour, []]);
    const waiting = await services.subscribers.waiting(later(MINUTE + HOUR));
    for (const id of waiting) await sendConfirmation(services, id, later(MINUTE + HOUR));
    expect([waiting.length, sent]).toEqual([20, CAPS.perHour + 20]);
  });

  test('for a reader changes nothing of what they get, and one who did not ask loses nothing by doing nothing', async () => {
    const { services, hints } = listening();
    const id = await subscribed(services.subscribers, 'reader@example.com');
    const before = await services.subscribers.find(id);
    await signUp(services, { email: 'READER@example.com', wishes: OTHER, source: 'page' }, later(HOUR));
    for (const hint of hints) if (hint.kind === 'confirm') await sendConfirmation(services, hint.subscriber, later(HOUR));
    expect(await services.subscribers.find(id)).toMatchObject({ state: 'confirmed', wishes: before?.wishes, source: 'page' });
    await services.subscribers.purge(later(8 * 24 * HOUR));
    expect(await services.subscribers.find(id)).toMatchObject({ ...before, askedAt: expect.anything(), mailedAt: expect.anything() });
  });
});
