import type { Services } from '../../services';
import { publishChanged } from './publish-changed';
import { withdrawArticle } from './withdraw-article';

/** A report that changes all the time has its briefing published again at most so often: a day has so many writes. In ms. */
const REST = 60 * 60 * 1000;
/** Briefings of one tick: each takes more than a third of the statements that it has. */
const A_TICK = 1;

/**
 * What a tick does about articles that change: finishes withdrawals that were broken off, publishes briefings again whose articles changed, and says
 * that pages are due to be looked at again.
 */
export async function mendArticles(services: Services, now: Date): Promise<void> {
  const { hints, pageChecks, withdrawals } = services;
  for (const id of await withdrawals.owing(A_TICK)) await withdrawArticle(services, id, now);
  await publishChanged(services, now, new Date(now.getTime() - REST), A_TICK);
  if (await pageChecks.isAnyDue(now)) await hints.send([{ kind: 'look-again', at: now.toISOString() }]);
}
