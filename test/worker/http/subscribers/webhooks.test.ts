import { env } from 'cloudflare:workers';
import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../../src/services';
import { clear, send } from '../../send';
import { HOUR, later, MINUTE, NOW, subscribed } from '../../subscribing';

afterEach(clear);

const KEY = Buffer.from('the secret of the webhook, tested').toString('base64');
const SECRET = `whsec_${KEY}`;
const bindings = { RESEND_WEBHOOK_SECRET: SECRET } as Partial<Cloudflare.Env>;
const { subscribers } = connect(env);

const reader = () => subscribed(subscribers, 'reader@example.org');
const stateOf = async (id: string) => (await subscribers.find(id))?.state;
const count = () => env.DB.prepare('SELECT count(*) AS count FROM bounces').first<number>('count');

const told = (type: string, more: object = {}) =>
  JSON.stringify({ type, created_at: NOW.toISOString(), data: { to: ['reader@example.org'], ...more } });
const bounced = (subscriber: string, type = 'Permanent') =>
  told('email.bounced', { tags: { subscriber }, bounce: { type, subType: 'General', message: 'no such reader' } });

const sign = (id: string, timestamp: string, body: string | Uint8Array, key = KEY) =>
  `v1,${createHmac('sha256', Buffer.from(key, 'base64')).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;

interface Event {
  id?: string;
  at?: Date;
  now?: Date;
  headers?: Record<string, string>;
  secret?: string;
}

function post(body: string, { id = 'msg_1', at = NOW, now = NOW, headers = {}, secret = SECRET }: Event = {}) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return send('/webhooks/resend', {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': timestamp,
      'svix-signature': sign(id, timestamp, body),
      ...headers,
    },
    token: null,
    now,
    bindings: { RESEND_WEBHOOK_SECRET: secret } as Partial<Cloudflare.Env>,
  });
}

test('a signed hard bounce stops the mail of whom the message was tagged with', async () => {
  const id = await reader();
  const answer = await post(bounced(id));
  expect([answer.status, await answer.json(), await stateOf(id), await count()]).toEqual([200, { status: 'noted' }, 'suppressed', 1]);
});

test('without a tag the reader is found by the address', async () => {
  const id = await reader();
  const answer = await post(told('email.complained', { to: ['Reader@Example.ORG'] }));
  expect([answer.status, await stateOf(id)]).toEqual([200, 'suppressed']);
});

test('a reader who had everything erased and came back is found by the address, in spite of the old tag', async () => {
  const id = await reader();
  await post(told('email.complained', { tags: [{ name: 'subscriber', value: 'ffffffffffffffffffff' }] }));
  expect(await stateOf(id)).toEqual('suppressed');
});

test('three soft bounces stop it, told again as often as one likes they are one', async () => {
  const id = await reader();
  for (let i = 0; i < 4; i++) expect((await post(bounced(id, 'Transient'))).status).toEqual(200);
  await post(bounced(id, 'Transient'), { id: 'msg_2' });
  expect([await stateOf(id), await count()]).toEqual(['confirmed', 2]);
  await post(bounced(id, 'Transient'), { id: 'msg_3' });
  expect(await stateOf(id)).toEqual('suppressed');
});

test('an event is taken again hours later, signed anew, and answered the same', async () => {
  const id = await reader();
  const answers = [await post(bounced(id)), await post(bounced(id), { at: later(5 * HOUR), now: later(5 * HOUR) })];
  expect([answers.map(({ status }) => status), await count()]).toEqual([[200, 200], 1]);
});

test('one right signature among several is enough, as while the secret is changed', async () => {
  const id = await reader();
  const timestamp = String(NOW.getTime() / 1000);
  const wrong = sign('msg_1', timestamp, bounced(id), Buffer.from('the old secret of the webhook').toString('base64'));
  const right = sign('msg_1', timestamp, bounced(id));
  const answer = await post(bounced(id), { headers: { 'svix-signature': `${wrong} v1a,xyz ${right}` } });
  expect([answer.status, await stateOf(id)]).toEqual([200, 'suppressed']);
});

test('what is forged is refused and changes nothing', async () => {
  const id = await reader();
  const body = bounced(id);
  const timestamp = String(NOW.getTime() / 1000);
  const right = sign('msg_1', timestamp, body);
  const answers = await Promise.all([
    post(body, { headers: { 'svix-signature': '' } }),
    post(body, { headers: { 'svix-signature': 'v1,' } }),
    post(body, { headers: { 'svix-signature': right.replace('v1', 'v2') } }),
    post(body, { headers: { 'svix-signature': right.slice(3) } }),
    post(body, { headers: { 'svix-signature': `${right.slice(0, 10)}${right[10] === 'A' ? 'B' : 'A'}${right.slice(11)}` } }),
    post(body, { headers: { 'svix-signature': sign('msg_1', timestamp, body, Buffer.from('another secret').toString('base64')) } }),
    post(body, { headers: { 'svix-signature': `${'v1,AAAA '.repeat(500)}` } }),
    // Signed, but not with this id, time or body.
    post(body, { headers: { 'svix-id': 'msg_2' } }),
    post(body, { headers: { 'svix-id': '', 'svix-signature': sign('', timestamp, body) } }),
    post(body, { headers: { 'svix-timestamp': String(NOW.getTime() / 1000 + 1) } }),
    post(body, { headers: { 'svix-timestamp': 'today', 'svix-signature': sign('msg_1', 'today', body) } }),
    post(`${body} `, { headers: { 'svix-signature': right } }),
    // Overheard.
    post(body, { now: later(5 * MINUTE + 1000) }),
    post(body, { now: later(-5 * MINUTE - 1000) }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
  const problem = await answers[0]?.json<{ title: string }>();
  expect([problem?.title, await stateOf(id), await count()]).toEqual(['Not signed', 'confirmed', 0]);
  expect((await post(body, { now: later(5 * MINUTE) })).status).toEqual(200);
});

test('without a secret nothing is taken', async () => {
  const id = await reader();
  const answer = await post(bounced(id), { secret: '' });
  expect([answer.status, await stateOf(id)]).toEqual([503, 'confirmed']);
});

test('events that are of no use, and those of nobody here, are taken and ignored', async () => {
  const id = await reader();
  const bodies = [
    told('email.delivered', { tags: { subscriber: id } }),
    told('email.new'),
    '{"type":"contact.created"}',
    told('email.complained', { to: ['nobody@example.org'] }),
    told('email.complained', { to: ['not an address'] }),
  ];
  const answers = await Promise.all(bodies.map((body, i) => post(body, { id: `msg_${i}` })));
  expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.json()]))).toEqual(
    bodies.map(() => [200, { status: 'ignored' }]),
  );
  expect([await stateOf(id), await count()]).toEqual(['confirmed', 0]);
});

test('a failure of ours and a delay are kept and stop nothing', async () => {
  const id = await reader();
  for (const type of ['email.failed', 'email.delivery_delayed']) {
    for (let i = 0; i < 3; i++) await post(told(type, { tags: { subscriber: id }, failed: { reason: 'quota' } }), { id: `${type}_${i}` });
  }
  expect([await stateOf(id), await count()]).toEqual(['confirmed', 6]);
});

test('what is signed and no event, and what is too large, are refused', async () => {
  const answers = await Promise.all(['', 'x', '[]', '{"type":"email.bounced"}', 'é', ' '.repeat(256 * 1024 + 1)].map((body) => post(body)));
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 413]);
});

test('it is signed as bytes, of whatever script', async () => {
  const id = await reader();
  expect((await post(told('email.complained', { tags: { subscriber: id }, subject: 'Tô Lâm – 日本' }))).status).toEqual(200);
  expect(await stateOf(id)).toEqual('suppressed');
});

test('a GET says what the address takes', async () => {
  expect((await send('/webhooks/resend', { bindings })).status).toEqual(405);
});
