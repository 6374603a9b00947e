import { dateOf } from '../compose/window';
import type { Services } from '../services';
import { daysBefore } from './days';

/** The ledger tells of so many days. */
const LEDGER_DAYS = 90;
/** Rows that one tick deletes: in a day, more than a million. */
const A_TICK = 5000;

/** What takes a look at many rows is done by the ticks before that time of the day, UTC. */
const ONCE_A_DAY = '00:05';

/** Forgets what is kept for a while only. A tick takes a bounded step, the next one goes on. */
export async function purge({ config, deliveries, feedItems, robots, subscribers }: Services, now: Date): Promise<void> {
  for (const edition of config.editions) {
    const first = daysBefore(dateOf(edition, now.toISOString()), LEDGER_DAYS).at(-1) ?? '';
    await deliveries.purge(edition.id, first, A_TICK);
  }
  await subscribers.purge(now);
  await robots.purge(now);
  if (now.toISOString().slice(11, 16) < ONCE_A_DAY) await feedItems.purge(now, A_TICK);
}
