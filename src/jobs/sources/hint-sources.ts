import type { Hint } from '../../model';
import type { Services } from '../../services';

/** Sources that one tick has asked: five batches of the queue. What is due beyond that waits for the next tick. */
const MOST_POLLS = 500;
/** Sources of which a tick has items taken in that were left behind: a hint that comes through brings the next one itself. */
const MOST_LEFT = 10;

/** Queues a hint for each source that is due, and for items that wait though nobody was told, or whose hint was lost. */
export async function hintSources({ polls, feedItems, hints }: Services, now: Date): Promise<void> {
  const at = now.toISOString();
  const [due, left] = await Promise.all([polls.due(now, MOST_POLLS), feedItems.waiting(now, MOST_LEFT)]);
  const found: Hint[] = [
    ...due.map((source) => ({ kind: 'poll', at, source }) as const),
    ...left.map((source) => ({ kind: 'take-in', at, source }) as const),
  ];
  await hints.send(found);
  // Told twice is better than not at all.
  if (due.length) await polls.noteHints(due, now);
}
