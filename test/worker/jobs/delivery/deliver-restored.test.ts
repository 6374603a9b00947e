import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecordingMailer, later, MINUTE, mailOf, reader, servicesWith, states, tickAndWork } from '../../delivering';
import { clear, report, send } from '../../send';

const READERS = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.com`);

async function prepare(isKeyed: boolean) {
  const mailer = createRecordingMailer(isKeyed);
  const services = servicesWith(mailer);
  for (const address of READERS) await reader(services, address);
  return { mailer, services };
}

beforeEach(async () => {
  await send('/api/articles', { body: report(1) });
});
afterEach(clear);

test('a database that is restored to after enrolment sends nothing twice: the keys are the same', async () => {
  const { mailer, services } = await prepare(true);
  await tickAndWork(services);
  await env.DB.batch([
    env.DB.prepare("UPDATE deliveries SET state = 'pending', batch = NULL, attempts = 0, not_before = due_at, settled_at = NULL"),
    env.DB.prepare('UPDATE runs SET mailed_at = NULL'),
  ]);
  await tickAndWork(services, later(60 * MINUTE));
  expect([mailer.recipients(), await states(services), new Set(mailer.keys).size, mailer.keys.length]).toEqual([
    READERS,
    { sent: 5 },
    2,
    4,
  ]);
});

test.each([true, false])(
  'a database that is restored to before enrolment sends nothing twice, whoever came since (keys: %s)',
  async (isKeyed) => {
    const { mailer, services } = await prepare(isKeyed);
    await tickAndWork(services);
    await env.DB.batch([env.DB.prepare('DELETE FROM deliveries'), env.DB.prepare('UPDATE runs SET mail = NULL, mailed_at = NULL')]);
    await env.DB.prepare("UPDATE subscribers SET id = '0' || id WHERE address = 'c@example.com'").run();
    await tickAndWork(services, later(60 * MINUTE));
    expect([mailer.recipients(), await states(services), await mailOf()]).toEqual([
      READERS,
      {},
      'not sent: it went out before the database was restored',
    ]);
    // The next date is nobody's loss.
    await send('/api/articles', { body: report(4, { publishedAt: '2026-02-22' }) });
    await tickAndWork(services, later(24 * 60 * MINUTE));
    expect(mailer.sent.length).toEqual(2 * READERS.length);
  },
);
