import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import PostalMime from 'postal-mime';
import { afterEach, expect, test } from 'vitest';
import worker from '../../../src/index';
import { tick } from '../../../src/jobs/tick';
import type { Briefing } from '../../../src/model';
import { connect } from '../../../src/services';
import { failing } from '../failing';
import { clear, report, send } from '../send';

afterEach(clear);

/** 06:35 on 22 February in Ha Noi: the briefing of the 21st is due for five minutes. */
const due = new Date('2026-02-21T23:35:00Z');
const HOUR = 3_600_000;
const after = (ms: number) => new Date(due.getTime() + ms);

const services = (bindings: Partial<Cloudflare.Env> = {}) => connect({ ...env, ...bindings });
const store = (...articles: object[]) => Promise.all(articles.map((body) => send('/api/articles', { body })));
const mails = async () => (await env.KV.list({ prefix: 'v1:mail:' })).keys.length;

async function runs() {
  const { results } = await env.DB.prepare('SELECT date, state, articles, mail FROM runs ORDER BY date').all();
  return results.map(({ date, state, articles, mail }) => [date, state, articles, mail]);
}

test('the cron publishes what is due, mails it once, and changes nothing when it comes again', async () => {
  await store(report(1), report(2));
  for (let i = 0; i < 3; i++) {
    const context = createExecutionContext();
    await worker.scheduled(createScheduledController({ scheduledTime: due, cron: '*/5 * * * *' }), env);
    await waitOnExecutionContext(context);
    expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 2, 'sent']], 1]);
  }
});

test('before its time nothing is published', async () => {
  await store(report(1));
  await tick(services(), new Date('2026-02-21T23:29:59Z'));
  expect((await runs()).map(([date]) => date)).toEqual(['2026-02-20']);
});

test('overlapping crons make one run and one mail', async () => {
  await store(report(1));
  await Promise.all([tick(services(), due), tick(services(), due), tick(services(), after(1000))]);
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 1, 'sent']], 1]);
});

test('missed days are made up, the oldest first, and each article is in its own', async () => {
  await store(report(1, { publishedAt: '2026-02-18' }), report(2, { publishedAt: '2026-02-20' }), report(3));
  await tick(services(), due);
  expect(await runs()).toEqual([
    ['2026-02-18', 'published', 1, 'not sent: more than 12 hours late'],
    ['2026-02-19', 'published', 0, 'not sent: more than 12 hours late'],
    ['2026-02-20', 'published', 1, 'not sent: more than 12 hours late'],
    ['2026-02-21', 'published', 1, 'sent'],
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

test('on a day without news nothing is sent, and the run says so', async () => {
  await tick(services(), due);
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 0, 'not sent: nothing to say']], 0]);
});

test('a briefing is mailed up to twelve hours late, and not after', async () => {
  await store(report(1));
  await tick(services(), after(11 * HOUR));
  expect(await mails()).toEqual(1);
  await store(report(2, { publishedAt: '2026-02-22' }));
  await tick(services(), after(37 * HOUR));
  expect([await mails(), (await runs()).at(-1)?.[3]]).toEqual([1, 'not sent: more than 12 hours late']);
});

test('without a way to send mail the run says so', async () => {
  await store(report(1));
  await tick(services({ LOCAL: '' }), due);
  expect([(await runs())[0]?.[3], await mails()]).toEqual(['not sent: no mailer configured', 0]);
});

test('a briefing that was published by hand before its time comes out again when it is due, whole, and is mailed', async () => {
  await store(report(1));
  await send('/api/briefings/2026-02-21', { method: 'POST', now: new Date('2026-02-21T08:00:00Z') });
  await store(report(2));
  await tick(services(), due);
  const { counts } = await (await send('/briefings/2026-02-21.json')).json<Briefing>();
  expect([counts.articles, await runs(), await mails()]).toEqual([2, [['2026-02-21', 'published', 2, 'sent']], 1]);
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
])('a tick that crashes at %s is made good ten minutes later', async (_, broken) => {
  await store(report(1));
  const bindings = Object.fromEntries(Object.entries(broken).map(([name, make]) => [name, make()]));
  await expect(tick(services(bindings), due)).rejects.toThrow('daily of 2026-02-21');
  await tick(services(), after(HOUR / 4));
  expect([await runs(), await mails()]).toEqual([[['2026-02-21', 'published', 1, 'sent']], 1]);
});

test('one date that fails does not stop the next', async () => {
  await store(report(1, { publishedAt: '2026-02-20' }), report(2));
  await expect(tick(services({ KV: failing(env.KV, 'put', 1) }), due)).rejects.toThrow('daily of 2026-02-20');
  expect((await runs()).map(([date, state]) => [date, state])).toEqual([
    ['2026-02-20', 'composing'],
    ['2026-02-21', 'published'],
  ]);
});

test('a mail whose sending failed is shown as uncertain and not sent again', async () => {
  await store(report(1));
  const broken = { ...services(), mailer: { name: 'broken', most: 1, isKeyed: false, send: () => Promise.reject(new Error('no answer')) } };
  await expect(tick(broken, due)).rejects.toThrow('daily of 2026-02-21');
  await tick(services(), after(HOUR));
  expect([await mails(), (await runs())[0]?.[3]]).toEqual([0, 'uncertain: the mailer failed']);
});

test('a faulty configuration stops the tick', async () => {
  const scheduled = async () => worker.scheduled(createScheduledController({ scheduledTime: due }), { ...env, BASE_URL: 'none' as never });
  await expect(scheduled()).rejects.toThrow('BASE_URL');
});

test('the mail of the mailbox is a message that mail programs understand', async () => {
  await store(report(1), report(2));
  await tick(services(), due);
  const list = await (await send('/dev/mail', { token: null })).text();
  const [{ name } = { name: '' }] = (await env.KV.list({ prefix: 'v1:mail:' })).keys;
  const path = `/dev/mail/${encodeURIComponent(name.slice('v1:mail:'.length))}`;
  expect(list.includes(path.replaceAll('&', '&amp;'))).toEqual(true);
  const mail = await PostalMime.parse(await (await send(`${path}.eml`)).arrayBuffer());
  expect([mail.to?.[0]?.address, mail.from?.address, mail.date, mail.messageId?.startsWith('<daily.2026-02-21.')]).toEqual([
    'reader@localhost',
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
