import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/jobs/links';
import { receiveMail } from '../../../src/jobs/receive-mail';
import { connect } from '../../../src/services';
import { clear } from '../send';
import { HOUR, later, NOW, subscribed } from '../subscribing';

afterEach(clear);

const FIXTURES = import.meta.glob<string>('../../fixtures/reports/*.eml', { query: '?raw', import: 'default', eager: true });
const fixture = (name: string) => FIXTURES[`../../fixtures/reports/${name}.eml`] ?? '';

const services = connect({ ...env, MAIL_INBOUND: 'in.example.com' } as typeof env);
const { subscribers } = services;
const reader = () => subscribed(subscribers, 'reader@example.org');
const stateOf = async (id: string) => (await subscribers.find(id))?.state;
const kept = async () => (await env.DB.prepare('SELECT kind FROM bounces ORDER BY happened_at').all()).results.map(({ kind }) => kind);

/** Why a mail is refused; null when it is taken. */
async function receive(to: string | null, source: string | Uint8Array, now = NOW, rawSize?: number): Promise<string | null> {
  const raw = typeof source === 'string' ? new TextEncoder().encode(source.replace(/\r?\n/g, '\r\n')) : source;
  const [head = ''] = new TextDecoder().decode(raw).split('\r\n\r\n', 1);
  const fields = [...head.replace(/\r\n[ \t]+/g, ' ').matchAll(/^([\w-]+):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
  let refusal: string | null = null;
  const mail = {
    to: to ?? '',
    headers: new Headers(fields as [string, string][]),
    raw: new Response(raw).body as ReadableStream<Uint8Array>,
    rawSize: rawSize ?? raw.length,
    setReject: (reason: string) => {
      refusal = reason;
    },
  };
  await receiveMail(services, mail, now);
  return refusal;
}

const addressesOf = async (id: string) => {
  const { unsubscribeAddress, bounceAddress, unsubscribe } = await linksOf(services, id, NOW);
  return { stop: unsubscribeAddress ?? '', bounce: bounceAddress ?? '', link: unsubscribe };
};

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

describe('a complaint', () => {
  const complaint = async (id: string, { type = 'abuse', token = '', word = '' } = {}) => {
    const { link, stop } = await addressesOf(id);
    return fixture('abuse')
      .replace('Feedback-Type: abuse', `Feedback-Type: ${type}`)
      .replace('TOKEN', token || (new URL(link).searchParams.get('token') ?? ''))
      .replace('unsubscribe+WORD@in.example.com', word || stop);
  };

  test('stops the mail for good, to whatever address of ours it is sent', async () => {
    for (const name of ['complaints', 'abuse', 'briefing']) {
      const id = await subscribed(subscribers, `${name}@example.org`);
      expect([await receive(`${name}@in.example.com`, await complaint(id)), await stateOf(id)]).toEqual([null, 'suppressed']);
      expect((await subscribers.find(id))?.stoppedBy).toEqual('complaint');
    }
  });

  test('is known by the signed link alone, by the signed address alone, and by the address for bounces that it came to', async () => {
    const ids = await Promise.all(['a', 'b', 'c', 'd'].map((name) => subscribed(subscribers, `${name}@example.org`)));
    const [byLink = '', byWord = '', byAddress = '', bySender = ''] = ids;
    await receive('abuse@in.example.com', await complaint(byLink, { word: 'x' }));
    await receive('abuse@in.example.com', await complaint(byWord, { token: 'x' }));
    await receive((await addressesOf(byAddress)).bounce, await complaint(byAddress, { token: 'x', word: 'x' }));
    const sender = (await addressesOf(bySender)).bounce;
    await receive(
      'abuse@in.example.com',
      (await complaint(bySender, { token: 'x', word: 'x' })).replace('Mail-From: <undisclosed>', `Mail-From: <${sender}>`),
    );
    expect(await Promise.all(ids.map(stateOf))).toEqual(Array(4).fill('suppressed'));
  });

  test('that it is no spam stops nothing', async () => {
    const id = await reader();
    for (const type of ['not-spam', 'auth-failure']) await receive('abuse@in.example.com', await complaint(id, { type }));
    expect(await stateOf(id)).toEqual('confirmed');
  });

  test('forged is taken without a word and changes nothing', async () => {
    const id = await reader();
    const { bounce } = await addressesOf(id);
    const word = bounce.replace('bounce', 'unsubscribe');
    const preferences = (await services.tokens?.sign('preferences', id, null)) ?? '';
    for (const token of ['x', `1.${id}.0.${'A'.repeat(43)}`, preferences]) {
      expect(await receive('abuse@in.example.com', await complaint(id, { token, word }))).toEqual(null);
    }
    expect([await stateOf(id), await kept()]).toEqual(['confirmed', []]);
  });
});

test('mail to any other address is refused', async () => {
  for (const to of ['briefing@in.example.com', 'constructor+x@in.example.com', 'x', '', '+@', 'news+x@in.example.com']) {
    expect(await receive(to, 'Subject: Hello\n\nHello')).toMatch(/Nobody reads mail at this address/);
  }
});
