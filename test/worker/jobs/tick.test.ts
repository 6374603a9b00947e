import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import PostalMime from 'postal-mime';
import { afterEach, expect, test } from 'vitest';
import { createPreviewMailer } from '../../../src/deliver/mailers/preview';
import worker from '../../../src/index';
import { tick } from '../../../src/jobs/tick';
import type { Briefing } from '../../../src/model';
import { createMailStore } from '../../../src/store/mails';
import { createRecordingMailer, DUE as due, HOUR, later, reader, servicesWith, states, tickAndWork } from '../delivering';
import { failing } from '../failing';
import { clear, report, send } from '../send';

afterEach(clear);

/** With the local mailbox; hints are kept. */
const services = (bindings: Partial<Cloudflare.Env> = {}) =>
  servicesWith(createPreviewMailer(createMailStore(bindings.KV ?? env.KV)), bindings);
const store = (...articles: object[]) => Promise.all(articles.map((body) => send('/api/articles', { body })));
const mails = async () => (await env.KV.list({ prefix: 'v1:mail:' })).keys.length;

async function runs() {
  const { results } = await env.DB.prepare('SELECT date, state, articles, mail FROM runs ORDER BY date').all();
  return results.map(({ date, state, articles, mail }) => [date, state, articles, mail]);
}

test('the cron publishes what is due, its hints mail it once, and both change nothing when they come again', async () => {
  await store(report(1), report(2));
  const to = services();
  await reader(to, 'reader@example.com');
  for (let i = 0; i < 3; i++) {
    const context = createExecutionContext();
    await worker.scheduled(createScheduledController({ scheduledTime: due, cron: '*/5 * * * *' }), env);
    await waitOnExecutionContext(context);
    const at = due.toISOString();
    const body = { kind: 'deliver', at, edition: 'daily', date: '2026-02-21', rendering: '1/en/all' } as const;
    const batch = createMessageBatch('briefing-digest-hints', [{ id: `${i}`, timestamp: new Date(), attempts: 1, body }]);
    await worker.queue(batch, env);
    expect((await getQueueResult(batch, context)).explicitAcks).toEqual([`${i}`]);
    expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 2, 'enrolled 1']], 1]);
  }
});

test('before its time nothing is published', async () => {
  await store(report(1));
  await tick(services(), new Date('2026-02-21T23:29:59Z'));
  expect((await runs()).map(([date]) => date)).toEqual(['2026-02-20']);
});

test('overlapping crons make one run and one mail', async () => {
  await store(report(1));
  const to = services();
  await reader(to, 'reader@example.com');
  await Promise.all([tick(to, due), tick(to, due), tick(to, later(1000))]);
  await tickAndWork(to);
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 1, 'enrolled 1']], 1]);
});

test('missed days are made up, the oldest first, and each article is in its own', async () => {
  await store(report(1, { publishedAt: '2026-02-18' }), report(2, { publishedAt: '2026-02-20' }), report(3));
  await reader(services(), 'reader@example.com');
  await tick(services(), due);
  expect(await runs()).toEqual([
    ['2026-02-18', 'published', 1, 'not sent: more than 12 hours late'],
    ['2026-02-19', 'published', 0, 'not sent: more than 12 hours late'],
    ['2026-02-20', 'published', 1, 'not sent: more than 12 hours late'],
    ['2026-02-21', 'published', 1, 'enrolled 1'],
  ]);
});

test('no more than seven days are made up', async () => {
  await store(report(1, { publishedAt: '2026-01-01' }));
  await tick(services(), due);
  expect((await runs()).map(([date]) => date)).toEqual([
    '2026-02-15',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-21',
  ]);
});

test('days before the first article were not missed', async () => {
  await store(report(1, { publishedAt: '2026-02-21' }));
  await tick(services(), due);
  expect((await runs()).map(([date]) => date)).toEqual(['2026-02-21']);
});

test('on a day without news nothing is sent, and the ledger says so', async () => {
  const to = services();
  await reader(to, 'reader@example.com');
  await tickAndWork(to);
  expect([await runs(), await mails(), await states(to)]).toEqual([[['2026-02-21', 'published', 0, 'enrolled 1']], 0, { empty: 1 }]);
});

test('without a reader the run says so', async () => {
  await store(report(1));
  await tick(services(), due);
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 1, 'not sent: nobody has subscribed']], 0]);
});

test('a briefing is mailed up to twelve hours late, and not after', async () => {
  await store(report(1));
  const to = services();
  await reader(to, 'reader@example.com');
  await tickAndWork(to, later(11 * HOUR));
  expect(await mails()).toEqual(1);
  await store(report(2, { publishedAt: '2026-02-22' }));
  await tickAndWork(to, later(37 * HOUR));
  expect([await mails(), (await runs()).at(-1)?.[3]]).toEqual([1, 'not sent: more than 12 hours late']);
});

test('without a way to send mail the run says so', async () => {
  await store(report(1));
  await tick(servicesWith(null), due);
  expect([(await runs())[0]?.[3], await mails()]).toEqual(['not sent: no mailer configured', 0]);
});

test('a briefing that was published by hand before its time comes out again when it is due, whole, and is mailed', async () => {
  await store(report(1));
  await send('/api/briefings/2026-02-21', { method: 'POST', now: new Date('2026-02-21T08:00:00Z') });
  await store(report(2));
  const to = services();
  await reader(to, 'reader@example.com');
  await tickAndWork(to);
  const { counts } = await (await send('/briefings/2026-02-21.json')).json<Briefing>();
  expect([counts.articles, await runs(), await mails()]).toEqual([2, [['2026-02-21', 'published', 2, 'enrolled 1']], 1]);
});

test('publishing by hand mails nothing', async () => {
  await store(report(1));
  await send('/api/briefings/2026-02-21', { method: 'POST', now: due });
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 1, null]], 0]);
});

test.each([
  ['the first write', { KV: () => failing(env.KV, 'put', 1) }],
  ['the second write', { KV: () => failing(env.KV, 'put', 2) }],
  ['the claim', { DB: () => failing(env.DB, 'batch', 1) }],
  ['the enrolment', { DB: () => failing(env.DB, 'batch', 3) }],
])('a tick that crashes at %s is made good ten minutes later', async (_, broken) => {
  await store(report(1));
  await reader(services(), 'reader@example.com');
  const bindings = Object.fromEntries(Object.entries(broken).map(([name, make]) => [name, make()]));
  await expect(tick(services(bindings), due)).rejects.toThrow('daily of 2026-02-21');
  await tickAndWork(services(), later(HOUR / 4));
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 1, 'enrolled 1']], 1]);
});

test('one date that fails does not stop the next', async () => {
  await store(report(1, { publishedAt: '2026-02-20' }), report(2));
  await expect(tick(services({ KV: failing(env.KV, 'put', 1) }), due)).rejects.toThrow('daily of 2026-02-20');
  expect((await runs()).map(([date, state]) => [date, state])).toEqual([
    ['2026-02-20', 'composing'],
    ['2026-02-21', 'published'],
  ]);
});

test('when hints cannot be queued the tick says so, and a later one queues them', async () => {
  await store(report(1));
  const to = services();
  await reader(to, 'reader@example.com');
  const deaf = { ...to, hints: { send: () => Promise.reject(new Error('no queue')) } };
  await expect(tick(deaf, due)).rejects.toThrow('what is owed');
  await tickAndWork(to, later(HOUR));
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 1, 'enrolled 1']], 1]);
});

test('while the provider refuses us, and then no more, the server says how it is', async () => {
  await store(report(1));
  const mailer = createRecordingMailer(true);
  const to = servicesWith(mailer);
  await reader(to, 'reader@example.com');
  mailer.faults = ['refused'];
  await tickAndWork(to);
  const unwell = await send('/healthz', { now: later(HOUR) });
  expect([unwell.status, await unwell.json()]).toMatchObject([
    503,
    { status: 'halted', lastDelivery: null, halted: [{ edition: 'daily', date: '2026-02-21', reason: 'the key is wrong' }] },
  ]);
  await tickAndWork(to, later(HOUR));
  const well = await send('/healthz', { now: later(HOUR) });
  expect([well.status, await well.json()]).toMatchObject([
    200,
    { status: 'ok', lastDelivery: { at: later(HOUR).toISOString() }, halted: [] },
  ]);
});

test('a faulty configuration stops the tick', async () => {
  const scheduled = async () => worker.scheduled(createScheduledController({ scheduledTime: due }), { ...env, BASE_URL: 'none' as never });
  await expect(scheduled()).rejects.toThrow('BASE_URL');
});

test('the mail of the mailbox is a message that mail programs understand', async () => {
  await store(report(1), report(2));
  const to = services();
  await reader(to, 'reader@example.com');
  await tickAndWork(to);
  const list = await (await send('/dev/mail', { token: null })).text();
  const [{ name } = { name: '' }] = (await env.KV.list({ prefix: 'v1:mail:' })).keys;
  const path = `/dev/mail/${encodeURIComponent(name.slice('v1:mail:'.length))}`;
  expect(list.includes(path.replaceAll('&', '&amp;'))).toEqual(true);
  const mail = await PostalMime.parse(await (await send(`${path}.eml`)).arrayBuffer());
  expect([mail.to?.[0]?.address, mail.from?.address, mail.date, mail.messageId?.startsWith('<daily.2026-02-21.')]).toEqual([
    'reader@example.com',
    'briefing@localhost',
    '2026-02-21T23:30:00.000Z',
    true,
  ]);
  expect(mail.html?.trim()).toEqual((await (await send(`${path}/html`)).text()).trim());
  expect((await send(path)).status).toEqual(200);
  expect((await send('/dev/mail/none')).status).toEqual(404);
});

test('the mailbox exists under local development only', async () => {
  for (const path of ['/dev/mail', '/dev/mail/x', '/dev/mail/x/html'])
    expect((await send(path, { bindings: { LOCAL: '' } })).status).toEqual(404);
});
