import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tick } from '../../../../src/jobs/tick';
import { type QueuedHint, workOff as workOffMessages } from '../../../../src/jobs/work';
import {
  createRecordingMailer,
  DATE,
  DUE,
  follows,
  HOUR,
  later,
  MINUTE,
  mailOf,
  type RecordingMailer,
  reader,
  rows,
  servicesWith,
  states,
  type TestServices,
  tickAndWork,
  workOff,
} from '../../delivering';
import { clear, report, send } from '../../send';

let mailer: RecordingMailer;
let services: TestServices;

beforeEach(async () => {
  mailer = createRecordingMailer(true);
  services = servicesWith(mailer);
  await send('/api/articles', { body: report(1) });
});
afterEach(clear);

test('a provider that refuses us is asked once a tick, and when it takes mail again all get theirs', async () => {
  for (const [i, leader] of ['emmanuel-macron', 'friedrich-merz', 'narendra-modi'].entries()) {
    await send('/api/articles', { body: report(i + 10) });
    await reader(services, `${leader}@example.com`, follows(leader));
  }
  mailer.faults = ['refused', 'refused', 'refused'];
  await tickAndWork(services);
  expect([mailer.keys.length, await mailOf(), await states(services)]).toEqual([1, 'halted: the key is wrong', { pending: 3 }]);
  await tickAndWork(services, later(5 * MINUTE));
  expect(mailer.keys.length).toEqual(2);
  await tickAndWork(services, later(10 * MINUTE));
  await tickAndWork(services, later(15 * MINUTE));
  expect([await mailOf(), mailer.sent.length]).toEqual(['enrolled 3', 1]);
  await tickAndWork(services, later(20 * MINUTE));
  expect([await states(services), mailer.sent.length]).toEqual([{ sent: 3 }, 3]);
});

test('a provider that takes our call again does not rest because it refuses the message', async () => {
  await reader(services, 'reader@example.com');
  mailer.faults = ['refused', { state: 'failed', detail: 'too large', bounce: null }];
  await tickAndWork(services);
  await tickAndWork(services, later(5 * MINUTE));
  expect([await states(services), await mailOf()]).toEqual([{ failed: 1 }, 'enrolled 1']);
});

test('a provider that refuses us for twelve hours makes mail late, and the run rests no more', async () => {
  await reader(services, 'reader@example.com');
  mailer.faults = Array(50).fill('refused');
  await tickAndWork(services);
  await tickAndWork(services, later(12 * HOUR));
  await tickAndWork(services, later(13 * HOUR));
  expect([await states(services), await mailOf()]).toEqual([{ late: 1 }, 'enrolled 1']);
});

test('mail that a provider refused for twelve hours is late at one tick, whatever its readers chose and however often it was tried', async () => {
  const leaders = ['emmanuel-macron', 'friedrich-merz', 'narendra-modi'];
  for (const [i, leader] of leaders.entries()) {
    await send('/api/articles', { body: report(i + 10) });
    await reader(services, `${leader}@example.com`, follows(leader));
  }
  mailer.faults = Array(50).fill('refused');
  await tickAndWork(services);
  await tickAndWork(services, later(11 * HOUR));
  expect(await states(services)).toEqual({ pending: 3 });
  // Due at 23:30.
  await tickAndWork(services, later(12 * HOUR));
  expect([await states(services), mailer.sent.length, mailer.keys.length]).toEqual([{ late: 3 }, 0, 2]);
});

test('a busy provider is left alone as long as it says, and longer each time', async () => {
  await reader(services, 'reader@example.com');
  mailer.faults = Array(6).fill('busy');
  await tick(services, DUE);
  const waits: number[] = [];
  let now = DUE;
  for (let i = 0; i < 6; i++) {
    await workOff(services, now);
    const [row] = await rows();
    waits.push((Date.parse(row?.notBefore ?? '') - now.getTime()) / 1000);
    await tickAndWork(services, new Date(Date.parse(row?.notBefore ?? '') - 1000));
    expect(mailer.keys.length).toEqual(i + 1);
    now = new Date(row?.notBefore ?? '');
    await tick(services, now);
  }
  await workOff(services, now);
  expect([waits, await states(services), mailer.sent.length]).toEqual([[60, 60, 60, 120, 240, 480], { sent: 1 }, 1]);
});

test('a message that its server defers is tried again after minutes, and others are not held up', async () => {
  const own = createRecordingMailer(false);
  services = servicesWith(own);
  await reader(services, 'a@example.com');
  await reader(services, 'b@example.com');
  own.faults = [{ state: 'deferred', detail: '451 greylisted' }];
  await tickAndWork(services);
  expect([await states(services), own.recipients(), (await rows())[0]?.detail]).toEqual([
    { sent: 1, pending: 1 },
    ['b@example.com'],
    '451 greylisted',
  ]);
  await tickAndWork(services, later(5 * MINUTE));
  expect([await states(services), own.recipients()]).toEqual([{ sent: 2 }, ['a@example.com', 'b@example.com']]);
});

test('an address that the provider refuses for good gets no more mail', async () => {
  await reader(services, 'gone@example.com');
  mailer.faults = [{ state: 'failed', detail: '550 no such user', bounce: 'hard' }];
  await tickAndWork(services);
  const { state } = (await services.subscribers.findByAddress('gone@example.com')) ?? {};
  expect([await states(services), state, await services.deliveries.problems('daily', DATE, 5)]).toMatchObject([
    { failed: 1 },
    'suppressed',
    [{ state: 'failed', detail: '550 no such user' }],
  ]);
  await send('/api/articles', { body: report(2, { publishedAt: '2026-02-22' }) });
  await tickAndWork(services, later(24 * HOUR));
  expect(mailer.keys.length).toEqual(1);
});

test('a message that its provider refuses for good is not sent again', async () => {
  await reader(services, 'reader@example.com');
  mailer.faults = [{ state: 'failed', detail: 'too large', bounce: null }];
  await tickAndWork(services);
  await tickAndWork(services, later(HOUR));
  expect([await states(services), mailer.keys.length]).toEqual([{ failed: 1 }, 1]);
  expect((await services.subscribers.findByAddress('reader@example.com'))?.state).toEqual('confirmed');
});

/** A hint as the queue brings it, and what became of it. */
function queued(body: QueuedHint['body'], timestamp: Date) {
  const did: unknown[] = [];
  return { did, message: { body, timestamp, ack: () => did.push('ack'), retry: (options?: object) => did.push(options) } };
}

test('a hint is done, or comes again when the mailer takes mail again; its time is that of who sent it', async () => {
  await reader(services, 'reader@example.com');
  await tick(services, DUE);
  const [hint] = services.queued;
  if (!hint) throw new Error('no hint');
  mailer.faults = ['busy'];
  const sentAt = new Date('2026-11-22T04:00:00Z');
  const { message, did } = queued(hint, sentAt);
  await workOffMessages(services, [message], () => sentAt.getTime() + 5000);
  expect([(await rows())[0]?.notBefore, did]).toEqual([later(65_000).toISOString(), [{ delaySeconds: 60 }]]);
  await workOffMessages(services, [message], () => sentAt.getTime() + 66_000);
  expect([await states(services), did]).toEqual([{ sent: 1 }, [{ delaySeconds: 60 }, 'ack']]);
  const { lastDelivery } = await (await send('/healthz')).json<{ lastDelivery: object }>();
  expect(lastDelivery).toEqual({ edition: 'daily', date: DATE, at: later(66_000).toISOString() });
});

test('a hint whose work fails comes again, and the next one is done', async () => {
  await reader(services, 'reader@example.com');
  await tick(services, DUE);
  const [hint] = services.queued;
  if (!hint) throw new Error('no hint');
  await env.KV.delete(`v1:briefing:daily:${DATE}`);
  const failed = queued(hint, DUE);
  const next = queued({ kind: 'confirm', at: DUE.toISOString(), subscriber: 'nobody' }, DUE);
  await workOffMessages(services, [failed.message, next.message], () => DUE.getTime());
  expect([failed.did, next.did, await states(services)]).toEqual([[{ delaySeconds: 60 }], ['ack'], { pending: 1 }]);
});

test('the ledger forgets what is older than ninety days, step by step', async () => {
  await env.DB.prepare(
    `WITH RECURSIVE numbers (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM numbers WHERE value < 12000)
     INSERT INTO deliveries (edition, date, subscriber, state, rendering, due_at, not_before)
     SELECT 'daily', date('2026-02-22', '-' || (value % 100) || ' days'), 's' || value, 'sent', '1/en/all', '', '' FROM numbers`,
  ).run();
  const oldest = () => env.DB.prepare('SELECT min(date) AS date FROM deliveries').first<string>('date');
  expect(await oldest()).toEqual('2025-11-15');
  await tick(services, DUE);
  expect(await oldest()).toEqual('2025-11-24');
});
