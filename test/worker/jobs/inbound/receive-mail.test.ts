import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import { addressesOf, fixture, kept, reader, receive, stateOf, subscribers } from '../../receiving';
import { clear } from '../../send';
import { HOUR, later, NOW, subscribed } from '../../subscribing';

afterEach(clear);

const STOP = 'From: reader@example.org\nSubject: unsubscribe\nMessage-ID: <1@example.org>\n\n';

describe('a mail to the address that stops', () => {
  test('stops, whatever it says and however the address is spelled', async () => {
    for (const [i, source] of [STOP, '', 'From: a\n\nPlease do not stop!', `Subject: ${'x'.repeat(2_000_000)}`].entries()) {
      const id = await subscribed(subscribers, `reader${i}@example.org`);
      const { stop } = await addressesOf(id);
      expect([await receive(i % 2 ? stop.toUpperCase() : stop, source), await stateOf(id)]).toEqual([null, 'unsubscribed']);
      expect((await subscribers.find(id))?.stoppedBy).toEqual('mail');
    }
  });

  test('again changes nothing, nor does one from a reader who is suppressed', async () => {
    const id = await reader();
    const { stop } = await addressesOf(id);
    await receive(stop, STOP);
    await receive(stop, STOP, later(HOUR));
    expect((await subscribers.find(id))?.stoppedAt).toEqual(NOW.toISOString());
    await subscribers.suppress(id, 'complaint', NOW);
    await receive(stop, STOP);
    expect(await stateOf(id)).toEqual('suppressed');
  });

  test('by a machine that answers every mail does not', async () => {
    const id = await reader();
    const { stop } = await addressesOf(id);
    expect(await receive(stop, `Auto-Submitted: auto-replied; owner-email="reader@example.org"\n${STOP}`)).toEqual(null);
    expect(await stateOf(id)).toEqual('confirmed');
    await receive(stop, `Auto-Submitted: auto-generated\n${STOP}`);
    expect(await stateOf(id)).toEqual('unsubscribed');
  });

  test('without our signature is refused, politely, and changes nothing', async () => {
    const id = await reader();
    const { stop, bounce } = await addressesOf(id);
    const forged = [
      `unsubscribe+${id}@in.example.com`,
      `unsubscribe+1-${id}-${'0'.repeat(20)}@in.example.com`,
      bounce.replace('bounce', 'unsubscribe'),
      stop.replace(id, `f${id.slice(1)}`),
      'unsubscribe+@in.example.com',
      'unsubscribe@in.example.com',
      'unsubscribe+constructor@in.example.com',
    ];
    for (const to of forged) expect(await receive(to, STOP)).toMatch(/link at the end of each mail|links at the end of each mail/);
    expect(await stateOf(id)).toEqual('confirmed');
  });
});

describe('a report on a delivery', () => {
  test.each([
    ['postfix-unknown', 'suppressed', 'hard'],
    ['exim-unknown', 'suppressed', 'hard'],
    ['exchange-unknown', 'suppressed', 'hard'],
    ['gmail-unknown', 'suppressed', 'hard'],
    ['amazon-unknown', 'suppressed', 'hard'],
    ['gmail-full', 'confirmed', 'soft'],
    ['postfix-expired', 'confirmed', 'soft'],
    ['postfix-delayed', 'confirmed', 'other'],
    ['exchange-policy', 'confirmed', 'other'],
    ['out-of-office', 'confirmed', 'other'],
  ])('as in %s leaves the reader %s', async (name, state, kind) => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    expect([await receive(bounce, fixture(name)), await stateOf(id), await kept()]).toEqual([null, state, [kind]]);
  });

  test('about three messages that found a full mailbox stops the mail; about one, in three envelopes, it does not', async () => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    for (let i = 0; i < 3; i++) await receive(bounce, fixture('gmail-full').replace('.0002.GMR', `.${i}.GMR`));
    expect([await stateOf(id), await kept()]).toEqual(['confirmed', ['soft']]);
    for (const date of ['2026-03-02', '2026-03-03']) await receive(bounce, fixture('gmail-full').replace('2026-03-01', date));
    expect([await stateOf(id), await kept()]).toEqual(['suppressed', ['soft', 'soft', 'soft']]);
  });

  test('that it is delayed does not hide that it failed later', async () => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    await receive(bounce, fixture('postfix-delayed'));
    await receive(bounce, fixture('postfix-unknown'));
    expect(await stateOf(id)).toEqual('suppressed');
  });

  test('replayed after the reader was let in anew changes nothing', async () => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    await receive(bounce, fixture('postfix-unknown'));
    await env.DB.prepare("UPDATE subscribers SET state = 'confirmed' WHERE id = ?").bind(id).run();
    await receive(bounce, fixture('postfix-unknown'), later(HOUR));
    expect(await stateOf(id)).toEqual('confirmed');
  });

  test('to an address without our signature is refused and changes nothing', async () => {
    const id = await reader();
    const { stop } = await addressesOf(id);
    for (const to of [
      stop.replace('unsubscribe', 'bounce'),
      `bounce+${id}@in.example.com`,
      'bounce@in.example.com',
      'briefing@in.example.com',
    ]) {
      expect(await receive(to, fixture('postfix-unknown'))).toMatch(/address/);
    }
    expect([await stateOf(id), await kept()]).toEqual(['confirmed', []]);
  });

  test('larger than our messages can be is refused unread', async () => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    expect(await receive(bounce, fixture('postfix-unknown'), NOW, 1024 * 1024 + 1)).toMatch(/too large/);
    expect(await stateOf(id)).toEqual('confirmed');
  });

  test('of a reader who had everything erased leaves nothing', async () => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    await subscribers.erase(id);
    expect([await receive(bounce, fixture('postfix-unknown')), await kept()]).toEqual([null, []]);
  });

  test.each([
    ['empty', ''],
    [
      '1 MiB of parts in parts',
      Array.from({ length: 20_000 }, (_, i) => `Content-Type: multipart/report; boundary="b${i}"\n\n--b${i}\n`).join(''),
    ],
    ['1 MiB of empty lines', `Content-Type: multipart/report; boundary=b\n\n${'\n'.repeat(500_000)}`],
    ['in a charset that there is not', 'Content-Type: text/plain; charset=x-none\n\n\u00ff\u00fe'],
  ])('that is hostile (%s) stops nothing', async (_, source) => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    const start = performance.now();
    expect([await receive(bounce, source, NOW, 1), await stateOf(id)]).toEqual([null, 'confirmed']);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

test('mail to any other address is refused', async () => {
  for (const to of ['briefing@in.example.com', 'constructor+x@in.example.com', 'x', '', '+@']) {
    expect(await receive(to, 'Subject: Hello\n\nHello')).toMatch(/Nobody reads mail at this address/);
  }
});
