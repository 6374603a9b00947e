import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test, vi } from 'vitest';
import worker from '../../../src/index';
import type { Hint } from '../../../src/model';
import { feed, feeding, list, newSite, stored, whole } from '../feeding';
import { NOW } from '../listing';
import { clear } from '../send';
import { askFor, received } from '../subscribing';

afterEach(clear);

const at = NOW.toISOString();

/** What becomes of messages that a queue brings: the numbers of those that are done, and of those that come again. */
async function bring(queue: string, ...bodies: unknown[]) {
  const messages = bodies.map((body, i) => ({ id: `${i}`, timestamp: new Date(), attempts: 1, body: body as Hint }));
  const batch = createMessageBatch(queue, messages);
  await worker.queue(batch, env);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, createExecutionContext());
  return { done: explicitAcks.map(Number), again: retryMessages.map(({ msgId }) => Number(msgId)) };
}

/** A source that is due, and a sign-up that waits for its mail: a hint of each. */
async function world(): Promise<Hint[]> {
  const services = feeding();
  const site = await newSite();
  await list(services, 'wire', `${site.url}/feed`);
  await site.answer({ '/feed': feed({ id: '1', html: whole(1) }) });
  const subscriber = await askFor(services.subscribers, 'reader@example.com', {}, NOW);
  return [
    { kind: 'poll', at, source: 'wire' },
    { kind: 'confirm', at, subscriber },
  ];
}

const outcome = async () => [(await stored()).map(({ headline }) => headline), (await received()).map(({ to }) => to?.[0]?.address)];

// Also what was queued before sources had a queue of their own.
test.each(['briefing-digest-hints', 'briefing-digest-source-hints'])(
  'what a hint says is done, whichever its kind, where %s brings it',
  async (queue) => {
    const hints = await world();
    expect(await bring(queue, ...hints)).toEqual({ done: [0, 1], again: [] });
    expect(await outcome()).toEqual([['Report 1'], ['reader@example.com']]);
  },
);

test.each(['briefing-digest-hints', 'briefing-digest-source-hints'])(
  'what no version of us understands comes again, and what is beside it is done, where %s brings it',
  async (queue) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const broken = [{ kind: 'dance', at }, null, 'poll', {}, { kind: 'poll', source: 'wire' }, { kind: 'confirm', at, subscriber: {} }];
    const hints = await world();
    expect(await bring(queue, ...broken, ...hints)).toEqual({ done: [6, 7], again: [0, 1, 2, 3, 4, 5] });
    expect(await outcome()).toEqual([['Report 1'], ['reader@example.com']]);
  },
);
