import type { Hint } from '../model';

/** How work is announced. */
export interface HintQueue {
  send(hints: readonly Hint[]): Promise<void>;
}

/** A queue takes so many messages at once. */
const AT_ONCE = 100;

export function createHintQueue(queue: Queue<Hint>): HintQueue {
  return {
    async send(hints) {
      for (let at = 0; at < hints.length; at += AT_ONCE) await queue.sendBatch(hints.slice(at, at + AT_ONCE).map((body) => ({ body })));
    },
  };
}
