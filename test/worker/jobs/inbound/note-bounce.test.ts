import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import type { Message } from '../../../../src/deliver/mailer';
import { noteFailure } from '../../../../src/jobs/delivery/note-failure';
import { noteBounce } from '../../../../src/jobs/inbound/note-bounce';
import type { BounceKind } from '../../../../src/model';
import { connect, type Services } from '../../../../src/services';
import { failing } from '../../failing';
import { clear } from '../../send';
import { HOUR, later, NOW, subscribed } from '../../subscribing';

afterEach(clear);

const DAY = 24 * HOUR;
const services = (bindings: Partial<Cloudflare.Env> = {}) => connect({ ...env, ...bindings });
const bounce = (subscriber: string, kind: BounceKind, event: string) => ({ event, subscriber, kind, detail: 'said' });

const reader = () => subscribed(services().subscribers, 'reader@example.org');

async function stateOf({ subscribers, suppressions, tokens }: Services, id: string) {
  const found = await subscribers.find(id);
  const hashes = (await tokens?.hashAddress('reader@example.org')) ?? [];
  return [found?.state, found?.stoppedBy, await suppressions.has(hashes)];
}

const events = async () => {
  const { results } = await env.DB.prepare('SELECT event, kind, happened_at AS at FROM bounces ORDER BY event').all();
  return results.map(({ event, kind, at }) => [event, kind, at]);
};

test.each([
  ['hard', 'bounce'],
  ['complaint', 'complaint'],
] as const)('a bounce that is %s stops the mail at once and for good', async (kind, by) => {
  const id = await reader();
  await noteBounce(services(), bounce(id, kind, 'one'), NOW);
  expect(await stateOf(services(), id)).toEqual(['suppressed', by, true]);
  expect(await events()).toEqual([['one', kind, NOW.toISOString()]]);
});

test('the third soft bounce within fourteen days stops it', async () => {
  const id = await reader();
  await noteBounce(services(), bounce(id, 'soft', 'one'), NOW);
  await noteBounce(services(), bounce(id, 'soft', 'two'), later(DAY));
  expect(await stateOf(services(), id)).toEqual(['confirmed', null, false]);
  await noteBounce(services(), bounce(id, 'soft', 'three'), later(13 * DAY));
  expect(await stateOf(services(), id)).toEqual(['suppressed', 'bounce', true]);
});

test('soft bounces of more than fourteen days, those of others and other news do not count', async () => {
  const id = await reader();
  const other = await subscribed(services().subscribers, 'other@example.org');
  await noteBounce(services(), bounce(id, 'soft', 'one'), NOW);
  await noteBounce(services(), bounce(id, 'soft', 'two'), later(7 * DAY));
  await noteBounce(services(), bounce(other, 'soft', 'three'), later(7 * DAY));
  await noteBounce(services(), bounce(id, 'other', 'four'), later(8 * DAY));
  await noteBounce(services(), bounce(id, 'soft', 'five'), later(14 * DAY));
  expect([(await stateOf(services(), id))[0], (await stateOf(services(), other))[0]]).toEqual(['confirmed', 'confirmed']);
});

test('the same event again changes nothing, however often and at once', async () => {
  const id = await reader();
  for (let i = 0; i < 5; i++) await noteBounce(services(), bounce(id, 'soft', 'one'), later(i * HOUR));
  await Promise.all(Array.from({ length: 5 }, () => noteBounce(services(), bounce(id, 'soft', 'two'), NOW)));
  expect([(await stateOf(services(), id))[0], (await events()).length]).toEqual(['confirmed', 2]);
});

test('an event that is told again after a reader was let in anew does not put them out', async () => {
  const id = await reader();
  await noteBounce(services(), bounce(id, 'hard', 'one'), NOW);
  await env.DB.prepare("UPDATE subscribers SET state = 'confirmed' WHERE id = ?").bind(id).run();
  await noteBounce(services(), bounce(id, 'hard', 'one'), later(HOUR));
  expect((await stateOf(services(), id))[0]).toEqual('confirmed');
});

test('nothing is kept of whoever is not there', async () => {
  await noteBounce(services(), bounce('0123456789abcdef0123', 'hard', 'one'), NOW);
  expect(await events()).toEqual([]);
});

test('whatever statement fails, the same event told again makes it good', async () => {
  const id = await reader();
  let failures = 0;
  // One statement more each time, until all of them go well.
  for (let nth = 1; ; nth++) {
    const broken = services({ DB: failing(env.DB, 'prepare', nth) });
    const isDone = await noteBounce(broken, bounce(id, 'complaint', 'one'), NOW).then(
      () => true,
      () => false,
    );
    if (isDone) break;
    failures++;
    // Known only once its reader gets no more mail.
    if ((await events()).length) expect((await stateOf(services(), id))[0]).toEqual('suppressed');
  }
  expect([failures > 3, await stateOf(services(), id), (await events()).length]).toEqual([true, ['suppressed', 'complaint', true], 1]);
});

test('what a mail server refused counts too, each message once', async () => {
  const id = await reader();
  const refuse = (messageId: string, kind: 'hard' | 'soft' | null) =>
    noteFailure(services(), { messageId, tag: id } as Message, { state: 'failed', detail: '552 full', bounce: kind }, NOW);
  await refuse('one@example.com', 'soft');
  await refuse('one@example.com', 'soft');
  await refuse('two@example.com', null);
  await refuse('three@example.com', 'soft');
  expect([(await stateOf(services(), id))[0], (await events()).length]).toEqual(['confirmed', 2]);
  await refuse('four@example.com', 'hard');
  expect((await stateOf(services(), id))[0]).toEqual('suppressed');
});
