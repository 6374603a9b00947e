import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishBriefing } from '../../../../src/jobs/briefings/publish-briefing';
import { dailyEdition } from '../../../../src/jobs/editions';
import { tick } from '../../../../src/jobs/tick';
import { createRecordingMailer, DATE, DUE, later, MINUTE, reader, servicesWith, states, tickAndWork, workOff } from '../../delivering';
import { clear, report, send } from '../../send';

beforeEach(async () => {
  await send('/api/articles', { body: report(1) });
});
afterEach(clear);

test('those who are still owed it when a briefing is corrected get the correction, and nobody gets it twice', async () => {
  const one = createRecordingMailer(false);
  const services = servicesWith(one);
  await Promise.all(Array.from({ length: 15 }, (_, i) => reader(services, `reader${i}@example.com`)));
  await tick(services, DUE);
  const later5 = later(5 * MINUTE);
  await workOff({ ...services, queued: services.queued.splice(0), hints: { send: async (hints) => void services.queued.push(...hints) } });
  await send('/api/articles', { body: report(2) });
  await publishBriefing(services, dailyEdition(services.config), DATE, later5);
  await workOff(services, later5);
  await tickAndWork(services, later(10 * MINUTE));
  const corrected = one.sent.filter(({ text }) => text.includes('4 billion dollars'));
  expect([await states(services), new Set(one.recipients()).size, one.sent.length, corrected.length]).toEqual([{ sent: 15 }, 15, 15, 3]);
});

test('a call holds no more than memory does', async () => {
  const large = createRecordingMailer(true, 100);
  const services = servicesWith(large);
  await Promise.all(Array.from({ length: 7 }, (_, i) => reader(services, `reader${i}@example.com`)));
  await tick(services, DUE);
  const [hint] = services.queued.splice(0);
  const rendered = { subject: 'A long day', html: 'x'.repeat(2_000_000), text: 'x'.repeat(600_000) };
  const run = await services.runs.find('daily', DATE);
  await services.mailings.save('daily', DATE, '1/en/all', run?.publishedAt ?? null, rendered);
  if (hint?.kind === 'deliver') services.queued.push({ ...hint, goesOn: true });
  await workOff(services);
  expect([large.sent.length, large.keys.length]).toEqual([7, 3]);
});

test('an operator sees what is owed for too long, what failed and what is uncertain', async () => {
  const one = createRecordingMailer(false);
  const services = servicesWith(one);
  for (const name of ['a', 'b', 'c']) await reader(services, `${name}@example.com`);
  await reader(services, 'later@example.com', { hour: '18:00' });
  await tick(services, DUE);
  const health = async (minutes: number) => {
    const response = await send('/healthz', { now: later(minutes * MINUTE), bindings: { LOCAL: 'false' } });
    const { status, delayed, mail } = await response.json<{ status: string; delayed: object[]; mail: object[] }>();
    return [response.status, status, delayed, mail];
  };
  const figures = { edition: 'daily', date: DATE };
  expect(await health(54)).toEqual([200, 'ok', [], [{ ...figures, open: 4, failed: 0, uncertain: 0 }]]);
  expect(await health(55)).toEqual([503, 'delayed', [figures], [{ ...figures, open: 4, failed: 0, uncertain: 0 }]]);
  one.faults = [{ state: 'failed', detail: 'too large', bounce: null }, 'crash after'];
  await tickAndWork(services, later(60 * MINUTE));
  await tickAndWork(services, later(65 * MINUTE));
  expect(await health(70)).toEqual([200, 'ok', [], [{ ...figures, open: 1, failed: 1, uncertain: 1 }]]);
});

test('what one run of the consumer leaves, the next sends, without rendering it again', async () => {
  const one = createRecordingMailer(false);
  const services = servicesWith(one);
  await Promise.all(Array.from({ length: 15 }, (_, i) => reader(services, `reader${i}@example.com`)));
  await tick(services, DUE);
  const [hint] = services.queued;
  await workOff({ ...services, queued: services.queued.splice(0), hints: { send: async (hints) => void services.queued.push(...hints) } });
  expect([await states(services), services.queued]).toEqual([{ sent: 12, pending: 3 }, [{ ...hint, at: DUE.toISOString(), goesOn: true }]]);
  const { expiration } = (await env.KV.list({ prefix: 'v1:mailing:' })).keys[0] ?? {};
  expect((expiration ?? 0) - Date.now() / 1000).toBeGreaterThan(47 * 3600);
  await env.KV.delete(`v1:briefing:daily:${DATE}`);
  await workOff(services);
  expect([await states(services), new Set(one.recipients()).size, one.sent.length]).toEqual([{ sent: 15 }, 15, 15]);
});

test.each([true, false])(
  'one run of the consumer takes no more statements than the free plan has (provider with keys: %s)',
  async (isKeyed) => {
    let statements = 0;
    const DB = new Proxy(env.DB, {
      get(target, name) {
        if (name === 'prepare') statements++;
        return Reflect.get(target, name).bind(target);
      },
    });
    const services = servicesWith(createRecordingMailer(isKeyed, 1), { DB });
    await Promise.all(Array.from({ length: 15 }, (_, i) => reader(services, `reader${i}@example.com`)));
    await tick(services, DUE);
    statements = 0;
    await workOff({ ...services, queued: services.queued.splice(0), hints: { send: async () => {} } });
    expect([statements > 36, statements <= 50, await states(services)]).toEqual([true, true, { sent: 12, pending: 3 }]);
  },
);
