import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import {
  changeWishes,
  confirmSubscriber,
  describeSubscriber,
  eraseSubscriber,
  pauseSubscriber,
  stopSubscriber,
  suppressSubscriber,
} from '../../../../src/jobs/subscribers/change-subscriber';
import { sendConfirmation } from '../../../../src/jobs/subscribers/send-confirmation';
import { askFor, HOUR, later, listening, MINUTE, NOW, OTHER, received, subscribed, WISHES } from '../../subscribing';

afterEach(() => reset());

const { services } = listening();
const { subscribers, suppressions, tokens } = services;
const hashes = async (key: string) => (await tokens?.hashAddress(key)) ?? [];
const find = async (id: string) => {
  const found = await subscribers.find(id);
  if (!found) throw new Error('nobody there');
  return found;
};

test('somebody signs up, confirms, changes, pauses, stops and comes back', async () => {
  const id = await askFor(subscribers, 'reader@example.com');
  expect(await confirmSubscriber(services, id, null, later(MINUTE))).toMatchObject({ state: 'confirmed', wishes: WISHES });
  await changeWishes(services, id, OTHER);
  await pauseSubscriber(services, id, '2026-04-01');
  expect(await find(id)).toMatchObject({ wishes: OTHER, pausedUntil: '2026-04-01' });
  expect(await stopSubscriber(services, id, 'one-click', later(HOUR))).toEqual(true);
  expect(await stopSubscriber(services, id, 'link', later(HOUR))).toEqual(false);
  expect(await confirmSubscriber(services, id, null, later(HOUR))).toEqual(null);
  await askFor(subscribers, 'reader@example.com', { wishes: WISHES }, later(25 * HOUR));
  await sendConfirmation(services, id, later(25 * HOUR));
  expect((await received()).length).toEqual(1);
  expect(await confirmSubscriber(services, id, null, later(26 * HOUR))).toMatchObject({
    state: 'confirmed',
    wishes: WISHES,
    pausedUntil: null,
  });
});

test('confirming twice is confirming once', async () => {
  const id = await askFor(subscribers, 'reader@example.com');
  const [one, two] = await Promise.all([confirmSubscriber(services, id, null, NOW), confirmSubscriber(services, id, null, NOW)]);
  expect([one, one?.state]).toEqual([two, 'confirmed']);
});

test('a bounce or a complaint ends it for good, and a hash of the address is kept', async () => {
  const id = await subscribed(subscribers, 'Reader@example.com');
  expect([await suppressSubscriber(services, id, 'complaint', NOW), await suppressSubscriber(services, id, 'bounce', NOW)]).toEqual([
    true,
    false,
  ]);
  expect([(await find(id)).state, await suppressions.has(await hashes('reader@example.com'))]).toEqual(['suppressed', true]);
  const { results } = await env.DB.prepare('SELECT reason FROM suppressions').all();
  expect([results, await suppressSubscriber(services, 'none', 'bounce', NOW)]).toEqual([[{ reason: 'complaint' }], false]);
});

test('a suppression that broke off before its hash is made good when it comes again', async () => {
  const id = await subscribed(subscribers, 'reader@example.com');
  await subscribers.suppress(id, 'bounce', NOW);
  await suppressSubscriber(services, id, 'bounce', NOW);
  expect(await suppressions.has(await hashes('reader@example.com'))).toEqual(true);
});

test('who is erased leaves nothing; of an address that gets no mail, its hash', async () => {
  const gone = await subscribed(subscribers, 'gone@example.com');
  const bounced = await subscribed(subscribers, 'bounced@example.com', 'suppressed');
  for (const id of [gone, bounced]) await eraseSubscriber(services, await find(id), NOW);
  expect(await subscribers.list(null, 9)).toEqual([]);
  expect([await suppressions.has(await hashes('gone@example.com')), await suppressions.has(await hashes('bounced@example.com'))]).toEqual([
    false,
    true,
  ]);
  const { results } = await env.DB.prepare('SELECT * FROM suppressions').all();
  expect(JSON.stringify(results).includes('bounced@')).toEqual(false);
});

test('who was erased may sign up anew, as somebody new', async () => {
  const id = await subscribed(subscribers, 'reader@example.com');
  await eraseSubscriber(services, await find(id), NOW);
  const again = await askFor(subscribers, 'reader@example.com', {}, later(HOUR));
  await sendConfirmation(services, again, later(HOUR));
  expect([again === id, (await received()).length]).toEqual([false, 1]);
});

test('what is kept of somebody is told whole', async () => {
  const id = await subscribed(subscribers, 'reader@example.com');
  await env.DB.prepare("INSERT INTO bounces VALUES ('e1', ?, 'soft', '452 full', ?)").bind(id, NOW.toISOString()).run();
  const kept = await describeSubscriber(services, await find(id));
  expect(kept).toEqual({
    ...(await find(id)),
    deliveries: [],
    bounces: [{ kind: 'soft', detail: '452 full', happenedAt: NOW.toISOString() }],
  });
  const row = await env.DB.prepare('SELECT * FROM subscribers').first<Record<string, unknown>>();
  // Nothing of the row is left out but what is made of the rest: how the address and the choice are compared.
  const told = JSON.stringify(kept);
  const left = Object.entries(row ?? {}).filter(
    ([, value]) => typeof value === 'string' && !/^\[|^\{/.test(value) && !told.includes(value),
  );
  expect(left.map(([name]) => name)).toEqual(['choice', 'schedule']);
});
