import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tick } from '../../../../src/jobs/tick';
import { createDeliveryStore, type DeliveryStore } from '../../../../src/store/deliveries';
import {
  change,
  createRecordingMailer,
  DATE,
  follows,
  later,
  MINUTE,
  reader,
  rows,
  servicesWith,
  states,
  type TestServices,
  tickAndWork,
  workOff,
} from '../../delivering';
import { failing } from '../../failing';
import { clear, report, send } from '../../send';

const READERS = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.com`);

async function prepare(isKeyed: boolean) {
  const mailer = createRecordingMailer(isKeyed);
  const services = servicesWith(mailer);
  for (const address of READERS) await reader(services, address);
  return { mailer, services };
}

/** Ticks until every lease has run out, and works off what they hint. */
async function recover(services: TestServices) {
  for (const minutes of [5, 10, 15, 20, 25, 30]) await tickAndWork(services, later(minutes * MINUTE));
}

/** The same services, of which one step of the ledger fails. */
const crashing = (services: TestServices, method: keyof DeliveryStore, nth = 1): TestServices => ({
  ...services,
  deliveries: failing(createDeliveryStore(env.DB), method, nth),
});

beforeEach(async () => {
  await send('/api/articles', { body: report(1) });
});
afterEach(clear);

describe.each([
  ['takes keys', true],
  ['takes none', false],
])('with a mailer that %s', (_, isKeyed) => {
  test('every reader gets one mail, whatever comes twice, late or in another order', async () => {
    const { mailer, services } = await prepare(isKeyed);
    await Promise.all([tick(services, later(0)), tick(services, later(1000))]);
    const hints = services.queued.splice(0);
    services.queued.push(...hints, ...hints.toReversed(), ...hints);
    await workOff(services);
    await recover(services);
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5 }]);
  });

  test('every reader gets one mail when several consumers work at once', async () => {
    const { mailer, services } = await prepare(isKeyed);
    await tick(services, later(0));
    const hints = services.queued.splice(0);
    await Promise.all(Array.from({ length: 4 }, () => workOff({ ...services, queued: [...hints] })));
    await recover(services);
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5 }]);
  });

  test('every reader gets one mail when all hints are lost', async () => {
    const { mailer, services } = await prepare(isKeyed);
    await tick(services, later(0));
    services.queued.length = 0;
    await tickAndWork(services, later(5 * MINUTE));
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5 }]);
  });

  test('every reader gets one mail when the cron crashed after publishing', async () => {
    const { mailer, services } = await prepare(isKeyed);
    await expect(tick(crashing(services, 'enrol'), later(0))).rejects.toThrow('daily of');
    await tickAndWork(services, later(5 * MINUTE));
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5 }]);
  });

  test('every reader gets one mail when the cron crashed after enrolling', async () => {
    const { mailer, services } = await prepare(isKeyed);
    await expect(tick(crashing(services, 'owed'), later(0))).rejects.toThrow('what is owed');
    await tickAndWork(services, later(5 * MINUTE));
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5 }]);
  });

  test.each(['expire', 'findChoice', 'claim'] as const)('a crash before the claim (%s) costs nothing', async (method) => {
    const { mailer, services } = await prepare(isKeyed);
    await tickAndWork(crashing(services, method));
    await recover(services);
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5 }]);
  });
});

describe('with a mailer that takes keys', () => {
  test.each([
    [
      'after the claim, before handing over',
      (services: TestServices) => ({ ...services, subscribers: failing(services.subscribers, 'findMany', 2) }),
    ],
    ['after handing over, before it is written down', (services: TestServices) => crashing(services, 'settle', 2)],
  ])('a crash %s is made good with the same key when the lease ends', async (_, broken) => {
    const { mailer, services } = await prepare(true);
    await tick(services, later(0));
    await workOff({ ...broken(services), queued: services.queued });
    expect(await states(services)).toEqual({ sent: 3, claimed: 2 });
    await tickAndWork(services, later(5 * MINUTE));
    // The lease has not run out: nobody touches them.
    expect(await states(services)).toEqual({ sent: 3, claimed: 2 });
    await recover(services);
    expect([mailer.recipients(), await states(services), new Set(mailer.keys).size]).toEqual([READERS, { sent: 5 }, 2]);
  });

  test.each(['crash before', 'crash after'] as const)(
    'an answer that is lost (%s) is asked for again with the same key and the same messages',
    async (fault) => {
      const { mailer, services } = await prepare(true);
      mailer.faults = [fault];
      await tickAndWork(services);
      await recover(services);
      expect([mailer.recipients(), await states(services), new Set(mailer.keys).size]).toEqual([READERS, { sent: 5 }, 2]);
    },
  );

  test('whoever had chosen otherwise before a crash is not counted among those whom the call reached', async () => {
    const { mailer, services } = await prepare(true);
    await tick(services, later(0));
    const other = await services.subscribers.findByAddress('b@example.com');
    await change(services, other?.id ?? '', { language: 'fr' });
    mailer.faults = ['crash after'];
    await workOff(services);
    await recover(services);
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5 }]);
  });

  test('whoever stopped meanwhile changes neither the key nor what the others get', async () => {
    const { mailer, services } = await prepare(true);
    mailer.faults = ['crash after'];
    await tickAndWork(services);
    const [first] = await rows();
    const gone = await services.subscribers.findByAddress('b@example.com');
    await services.subscribers.stop(gone?.id ?? '', 'link', later(MINUTE));
    await recover(services);
    expect([first?.state, mailer.recipients(), await states(services), new Set(mailer.keys).size]).toEqual([
      'claimed',
      READERS,
      { sent: 4, uncertain: 1 },
      2,
    ]);
  });
});

describe('with a mailer that takes no keys', () => {
  test.each([
    [
      'after the claim, before handing over',
      (services: TestServices) => ({ ...services, subscribers: failing(services.subscribers, 'findMany', 2) }),
      4,
    ],
    ['after handing over, before it is written down', (services: TestServices) => crashing(services, 'settle', 2), 5],
  ])('a crash %s leaves the one in flight uncertain, and the others get theirs', async (_, broken, sent) => {
    const { mailer, services } = await prepare(false);
    await tick(services, later(0));
    await workOff({ ...broken(services), queued: services.queued });
    await recover(services);
    expect([await states(services), mailer.sent.length, new Set(mailer.recipients()).size]).toEqual([
      { sent: 4, uncertain: 1 },
      sent,
      sent,
    ]);
    expect((await services.deliveries.problems('daily', DATE, 10)).map(({ state, detail }) => [state, detail])).toEqual([
      ['uncertain', 'the answer was lost'],
    ]);
  });

  test.each([
    ['crash before', 4],
    ['crash after', 5],
  ] as const)('an answer that is lost (%s) is not asked for again', async (fault, sent) => {
    const { mailer, services } = await prepare(false);
    mailer.faults = [fault];
    await tickAndWork(services);
    await recover(services);
    expect([await states(services), mailer.sent.length, new Set(mailer.recipients()).size]).toEqual([
      { sent: 4, uncertain: 1 },
      sent,
      sent,
    ]);
  });
});

test.each([true, false])(
  'a crash before it is written down that nothing is to be told leaves nobody uncertain (keys: %s)',
  async (isKeyed) => {
    const { mailer, services } = await prepare(isKeyed);
    for (const name of ['x', 'y']) await reader(services, `${name}@example.com`, follows('to-lam'));
    await tick(services, later(0));
    services.queued.splice(
      0,
      services.queued.length,
      ...services.queued.filter((hint) => hint.kind === 'deliver' && !hint.rendering.endsWith('/all')),
    );
    await workOff({ ...crashing(services, 'settle'), queued: services.queued });
    expect(await states(services)).toEqual({ claimed: 2, pending: 5 });
    await recover(services);
    expect([mailer.recipients(), await states(services)]).toEqual([READERS, { sent: 5, empty: 2 }]);
  },
);

test('every attempt has the same Message-ID, date and links, and no two readers the same', async () => {
  const { mailer, services } = await prepare(false);
  mailer.faults = ['busy', { state: 'deferred', detail: '451 try later' }];
  const offered: string[] = [];
  const send = mailer.send;
  const listening = servicesWith({
    ...mailer,
    send: (messages, key) => {
      offered.push(...messages.map((message) => JSON.stringify(message)));
      return send(messages, key);
    },
  });
  await tickAndWork(listening);
  for (const minutes of [5, 10, 15, 20]) await tickAndWork(listening, later(minutes * MINUTE));
  expect([
    offered.length,
    new Set(offered).size,
    new Set(mailer.sent.map(({ messageId }) => messageId)).size,
    await states(services),
  ]).toEqual([7, 5, 5, { sent: 5 }]);
});
