import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { connect } from '../../../src/services';
import { clear, send } from '../send';
import { subscribed } from '../subscribing';

afterEach(clear);

const post = (body: unknown, token: string | null = env.API_TOKEN) =>
  send('/api/subscribers', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' }, token });
const reader = (email: string) => ({ email, consentedAt: '2026-02-01T08:00:00Z', source: 'old list' });
const find = (address: string) => connect(env).subscribers.findByAddress(address);

test('readers who agreed elsewhere get the whole briefing, with where and when they agreed', async () => {
  const answer = await post([reader('A.Reader@Example.com'), reader('no address')]);
  expect([answer.status, await answer.json()]).toEqual([200, { added: 1, known: 0, refused: [1] }]);
  expect(await find('a.reader@example.com')).toMatchObject({
    state: 'confirmed',
    source: 'old list',
    consentedAt: '2026-02-01T08:00:00.000Z',
    wishes: { choice: null, frequency: 'daily', language: 'en', hour: null },
  });
});

test('whoever is known, has stopped or gets no mail stays as they are', async () => {
  const { subscribers } = connect(env);
  await subscribed(subscribers, 'stopped@example.com', 'unsubscribed');
  await subscribed(subscribers, 'bounced@example.com', 'suppressed');
  const lists = [[reader('a@example.com')], ['a@example.com', 'stopped@example.com', 'bounced@example.com'].map(reader)];
  const answers: unknown[] = [];
  for (const list of lists) answers.push(await (await post(list)).json());
  expect(answers).toEqual([
    { added: 1, known: 0, refused: [] },
    { added: 0, known: 3, refused: [] },
  ]);
  expect([(await find('stopped@example.com'))?.state, (await find('bounced@example.com'))?.state]).toEqual(['unsubscribed', 'suppressed']);
});

test('without the token, or with a list that is none, nothing is taken', async () => {
  expect([
    (await post([reader('a@example.com')], null)).status,
    (await post({ email: 'a@example.com' })).status,
    (await post([{ email: 'a@example.com' }])).status,
  ]).toEqual([401, 422, 422]);
  expect(await find('a@example.com')).toEqual(null);
});
