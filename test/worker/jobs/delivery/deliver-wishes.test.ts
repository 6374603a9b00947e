import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeMessage } from '../../../../src/deliver/message';
import { eraseSubscriber } from '../../../../src/jobs/subscribers/change-subscriber';
import { tick } from '../../../../src/jobs/tick';
import type { Wishes } from '../../../../src/model';
import {
  change,
  createRecordingMailer,
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

// Macron (1), Merz (2) and Modi (3) are told of, each on a subject.
beforeEach(async () => {
  mailer = createRecordingMailer(true);
  services = servicesWith(mailer);
  for (const n of [1, 2, 3]) await send('/api/articles', { body: report(n) });
});
afterEach(clear);

const textTo = (address: string) => mailer.sent.find(({ to }) => to === address)?.text ?? '';

describe('between enrolment and sending', () => {
  const meanwhile = async (happens: (id: string) => Promise<unknown>, wishes: Partial<Wishes> = {}) => {
    const id = await reader(services, 'reader@example.com', wishes);
    await reader(services, 'other@example.com', wishes);
    await tick(services, DUE);
    await happens(id);
    await workOff(services);
    return { row: (await rows()).find(({ address }) => address === 'reader@example.com'), recipients: mailer.recipients() };
  };

  test.each<[string, (id: string) => Promise<unknown>]>([
    ['stops', (id) => services.subscribers.stop(id, 'link', DUE)],
    ['bounces', (id) => services.subscribers.suppress(id, 'bounce', DUE)],
    ['pauses', (id) => services.subscribers.pause(id, '2026-03-01')],
    ['wants Mondays only', (id) => change(services, id, { frequency: 'weekly' })],
  ])('whoever %s gets none', async (_, happens) => {
    const { row, recipients } = await meanwhile(happens);
    expect([row?.state, recipients]).toEqual(['stopped', ['other@example.com']]);
  });

  test('whoever has everything erased gets none, and the ledger does not know them', async () => {
    const { row, recipients } = await meanwhile(async (id) => {
      const subscriber = await services.subscribers.find(id);
      if (subscriber) await eraseSubscriber(services, subscriber, DUE);
    });
    expect([row, recipients, await states(services)]).toEqual([undefined, ['other@example.com'], { sent: 1, stopped: 1 }]);
  });

  test('whoever chooses otherwise gets what they chose last, once', async () => {
    const { row, recipients } = await meanwhile(
      (id) => change(services, id, { ...follows('narendra-modi'), language: 'fr' }),
      follows('emmanuel-macron'),
    );
    expect([row?.state, row?.rendering.startsWith('1/fr/'), recipients]).toEqual([
      'sent',
      true,
      ['other@example.com', 'reader@example.com'],
    ]);
    expect([
      textTo('reader@example.com').includes('Macron'),
      textTo('reader@example.com').includes('parce que vous suivez Narendra Modi'),
    ]).toEqual([false, true]);
    expect(textTo('other@example.com')).toContain('Macron');
  });

  test('whoever chooses the same as everybody who is left gets it too', async () => {
    const id = await reader(services, 'reader@example.com', follows('emmanuel-macron'));
    await tick(services, DUE);
    await change(services, id, follows('narendra-modi'));
    await workOff(services);
    await workOff(services);
    expect([mailer.recipients(), textTo('reader@example.com').includes('Modi')]).toEqual([['reader@example.com'], true]);
  });

  test('whoever wants it at a later hour gets it then', async () => {
    const { row } = await meanwhile((id) => change(services, id, { hour: '09:00' }));
    expect([row?.state, row?.dueAt, mailer.recipients()]).toEqual(['pending', '2026-02-22T02:00:00.000Z', ['other@example.com']]);
    await tickAndWork(services, new Date('2026-02-22T01:55:00Z'));
    expect(mailer.recipients()).toEqual(['other@example.com']);
    await tickAndWork(services, new Date('2026-02-22T02:00:00Z'));
    expect(mailer.recipients()).toEqual(['other@example.com', 'reader@example.com']);
  });
});

test('whoever confirms after enrolment begins with the next date', async () => {
  await reader(services, 'first@example.com');
  await tickAndWork(services);
  await reader(services, 'second@example.com');
  await tickAndWork(services, later(MINUTE));
  expect(mailer.recipients()).toEqual(['first@example.com']);
  await send('/api/articles', { body: report(4, { publishedAt: '2026-02-22' }) });
  await tickAndWork(services, later(24 * HOUR));
  expect(mailer.recipients()).toEqual(['first@example.com', 'first@example.com', 'second@example.com']);
});

test('a pause ends on its date', async () => {
  const id = await reader(services, 'reader@example.com');
  // The briefing of the 21st is the mail of the morning of the 22nd.
  await services.subscribers.pause(id, '2026-02-23');
  await tickAndWork(services);
  expect([mailer.sent.length, await states(services)]).toEqual([0, {}]);
  await send('/api/articles', { body: report(4, { publishedAt: '2026-02-22' }) });
  await tickAndWork(services, later(24 * HOUR));
  expect(mailer.recipients()).toEqual(['reader@example.com']);
});

test('a sign-up that nobody confirmed, and a reader who stopped, get none', async () => {
  const wishes = { choice: null, frequency: 'daily', language: 'en', hour: null, timeZone: 'UTC' } as const;
  await services.subscribers.ask(
    { id: 'pending', edition: 'daily', address: 'p@example.com', addressKey: 'p@example.com', wishes, source: 'page' },
    DUE,
  );
  const id = await reader(services, 'stopped@example.com');
  await services.subscribers.stop(id, 'link', DUE);
  await tickAndWork(services);
  // But for the mail that asks to confirm.
  expect([mailer.sent.filter(({ listId }) => listId !== null), await mailOf()]).toEqual([[], 'not sent: nobody has subscribed']);
});

test('mail on weekdays and on Mondays brings on Monday what was since the last', async () => {
  await send('/api/articles', { body: report(4, { publishedAt: '2026-02-20' }) });
  await send('/api/articles', { body: report(5, { publishedAt: '2026-02-22' }) });
  await reader(services, 'weekdays@example.com', { frequency: 'weekdays' });
  await reader(services, 'weekly@example.com', { frequency: 'weekly' });
  await tickAndWork(services);
  expect([mailer.sent.length, await mailOf()]).toEqual([0, 'not sent: nobody gets mail of this date']);
  await tickAndWork(services, later(24 * HOUR));
  expect((await rows('2026-02-22')).map(({ address, state, rendering }) => [address, state, rendering])).toEqual([
    ['weekdays@example.com', 'sent', '3/en/all'],
    ['weekly@example.com', 'sent', '7/en/all'],
  ]);
  expect(
    ['weekdays@example.com', 'weekly@example.com'].map((address) =>
      [4, 1, 5].map((n) => textTo(address).includes(`${n + 2} billion dollars`)),
    ),
  ).toEqual([
    [true, true, true],
    [true, true, true],
  ]);
});

test('each gets what they follow, and a point of two of their choices once', async () => {
  await reader(services, 'macron@example.com', follows('emmanuel-macron'));
  await reader(services, 'two@example.com', {
    choice: { leaders: ['emmanuel-macron', 'friedrich-merz'], topics: ['government'] },
  });
  await tickAndWork(services);
  expect([textTo('macron@example.com').includes('Macron'), textTo('macron@example.com').includes('Modi')]).toEqual([true, false]);
  const entries = textTo('two@example.com').replaceAll(/\n +/g, ' ').split('\n');
  // What stands a second time only leads to the first.
  const told = entries.filter((entry) => entry.includes('Chancellor Friedrich Merz said on Friday'));
  expect(told.filter((entry) => !entry.includes('↑')).length).toEqual(1);
});

test('with nothing to say on what is followed there is no mail, and the ledger says why', async () => {
  await reader(services, 'silent@example.com', follows('to-lam'));
  await reader(services, 'reader@example.com');
  await tickAndWork(services);
  expect([mailer.recipients(), (await rows()).map(({ address, state }) => [address, state])]).toEqual([
    ['reader@example.com'],
    [
      ['reader@example.com', 'sent'],
      ['silent@example.com', 'empty'],
    ],
  ]);
});

test('a message that could not go out for twelve hours is late, and stays so', async () => {
  await reader(services, 'reader@example.com');
  await tick(services, DUE);
  services.queued.length = 0;
  await tickAndWork(services, later(12 * HOUR));
  expect([await states(services), mailer.sent.length]).toEqual([{ late: 1 }, 0]);
  await tickAndWork(services, later(13 * HOUR));
  expect([await states(services), mailer.sent.length]).toEqual([{ late: 1 }, 0]);
});

test('of a briefing that came out late only those get mail for whom it is not', async () => {
  await reader(services, 'hanoi@example.com');
  await reader(services, 'paris@example.com', { hour: '18:00', timeZone: 'Europe/Paris' });
  await tickAndWork(services, later(15 * HOUR));
  expect(await states(services)).toEqual({ late: 1, pending: 1 });
  await tickAndWork(services, new Date('2026-02-22T17:00:00Z'));
  expect([await states(services), mailer.recipients()]).toEqual([{ late: 1, sent: 1 }, ['paris@example.com']]);
});

test('through a change of clocks each morning brings one mail', async () => {
  await reader(services, 'paris@example.com', { hour: '07:00', timeZone: 'Europe/Paris' });
  const mornings: string[] = [];
  for (const day of ['28', '29', '30', '31']) {
    await send('/api/articles', { body: report(Number(day), { publishedAt: `2026-03-${Number(day) - 1}` }) });
    for (const hour of ['00:00', '04:55', '05:00', '05:55', '06:00', '07:00']) {
      const before = mailer.sent.length;
      await tickAndWork(services, new Date(`2026-03-${day}T${hour}:00Z`));
      if (mailer.sent.length > before) mornings.push(`${day} ${hour} ${mailer.sent.length - before}`);
    }
  }
  expect(mornings).toEqual(['28 06:00 1', '29 05:00 1', '30 05:00 1', '31 05:00 1']);
}, 30_000);

test('a message says in both parts why it comes and how to change or stop it, and in its head what programs need', async () => {
  const id = await reader(services, 'reader@example.com');
  await tickAndWork(services);
  const [message] = mailer.sent;
  if (!message) throw new Error('nothing was sent');
  const parsed = await PostalMime.parse(await composeMessage(message, message));
  const headers = new Map(parsed.headers.map(({ key, value }) => [key, value]));
  const [, unsubscribe = ''] = /<(http[^>]+)>/.exec(headers.get('list-unsubscribe') ?? '') ?? [];
  expect(unsubscribe).toMatch(/^http:\/\/localhost:8787\/unsubscribe\?token=/);
  expect(await services.tokens?.read('unsubscribe', unsubscribe.split('token=')[1] ?? '', later(1e11))).toEqual({
    state: 'valid',
    subscriber: id,
  });
  expect([headers.get('list-unsubscribe-post'), headers.get('list-id'), headers.get('feedback-id'), headers.get('auto-submitted')]).toEqual(
    ['List-Unsubscribe=One-Click', '<daily.localhost>', 'daily:2026-02-21:briefing', 'auto-generated'],
  );
  for (const part of [parsed.html ?? '', parsed.text ?? '']) {
    expect([
      part.includes('you subscribed to the whole of'),
      part.includes(unsubscribe),
      part.includes('/preferences?token='),
      part.includes('.invalid'),
    ]).toEqual([true, true, true, false]);
  }
  expect(parsed.date).toEqual('2026-02-21T23:30:00.000Z');
});
