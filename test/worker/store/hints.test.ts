import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import worker from '../../../src/index';
import type { Hint } from '../../../src/model';
import { createHintQueue } from '../../../src/store/hints';
import { DUE, HOUR, servicesWith } from '../delivering';
import { failing } from '../failing';
import { itemOf, listed } from '../listing';
import { clear, report, send } from '../send';
import { askFor, subscribed } from '../subscribing';

afterEach(clear);

/** A queue; what it took is kept. */
function watched(queue: Pick<Queue, 'sendBatch'>) {
  const batches: Hint[][] = [];
  const taking: Pick<Queue, 'sendBatch'> = {
    async sendBatch(messages) {
      const list = [...messages] as MessageSendRequest<Hint>[];
      const answer = await queue.sendBatch(list);
      batches.push(list.map(({ body }) => body));
      return answer;
    },
  };
  return { batches, queue: taking as Queue, kinds: () => batches.flat().map(({ kind }) => kind) };
}

/** The real ones. */
const both = () => ({ mail: watched(env.HINTS), sources: watched(env.SOURCE_HINTS) });

const at = DUE.toISOString();
const MAIL: Hint[] = [
  { kind: 'deliver', at, edition: 'daily', date: '2026-02-21', rendering: '1/en/all' },
  { kind: 'confirm', at, subscriber: 'somebody' },
];
const SOURCES: Hint[] = [
  { kind: 'poll', at, source: 'wire' },
  { kind: 'take-in', at, source: 'wire' },
  { kind: 'look-again', at },
];

test('each hint goes to the queue of its kind and to no other, once', async () => {
  const { mail, sources } = both();
  const hints = createHintQueue(mail.queue, sources.queue);
  await hints.send([...SOURCES, ...MAIL]);
  expect([mail.batches, sources.batches]).toEqual([[MAIL], [SOURCES]]);
});

test('many go in batches that a queue takes, and none asks nothing of either queue', async () => {
  // A real one would have so many worked off at once.
  const full = { sendBatch: async () => ({ metadata: { metrics: { backlogCount: 250, backlogBytes: 0 } } }) };
  const [mail, sources] = [watched(full), watched(full)];
  const hints = createHintQueue(mail.queue, sources.queue);
  const polls = Array.from({ length: 250 }, (_, i): Hint => ({ kind: 'poll', at, source: `source-${i}` }));
  await hints.send(polls);
  await hints.send([]);
  expect([mail.batches, sources.batches.map(({ length }) => length), sources.batches.flat()]).toEqual([[], [100, 100, 50], polls]);
});

test('what fails for one queue is told, and the mail went first', async () => {
  const { mail, sources } = both();
  const hints = createHintQueue(mail.queue, failing(sources.queue, 'sendBatch'));
  await expect(hints.send([...SOURCES, ...MAIL])).rejects.toThrow('sendBatch fails');
  expect([mail.batches, sources.batches]).toEqual([[MAIL], []]);
});

test('a tick that finds work of every kind tells each queue of its own', async () => {
  const services = servicesWith(null);
  const before = new Date(DUE.getTime() - 24 * HOUR);
  const { id, url = '' } = await (await send('/api/articles', { body: report(1), now: before })).json<{ id: string; url?: string }>();
  await services.pageChecks.add(id, url, before);
  await subscribed(services.subscribers, 'reader@example.com', 'confirmed', before);
  await askFor(services.subscribers, 'new@example.com', {}, DUE);
  await services.sources.saveAll([listed('due', 'https://due.example/feed'), listed('left', 'https://left.example/feed')], DUE);
  await services.polls.claim('left', DUE);
  await services.feedItems.add('left', [{ said: 'words', item: itemOf('1') }], before);

  const { mail, sources } = both();
  const bindings = { ...env, HINTS: mail.queue, SOURCE_HINTS: sources.queue };
  await worker.scheduled(createScheduledController({ scheduledTime: DUE }), bindings);
  expect([mail.kinds(), sources.kinds()]).toEqual([
    ['confirm', 'deliver'],
    ['look-again', 'poll', 'take-in'],
  ]);
});
