import { dateOf } from '../../compose/window';
import type { Edition } from '../../model';
import type { Frame } from '../../render/frame';
import { renderLeaderPage } from '../../render/leader-page';
import { type LeaderList, renderLeaderChoice, renderLeadersPage } from '../../render/leaders-page';
import { firstDayTo } from '../../render/view/chart-view';
import type { Services } from '../../services';
import { lastDate, loadTold } from './told';

/** Leaders of the history that a list has beside the watchlist; whoever is named least lately is found by name alone. */
const LISTED = 400;

async function loadList(services: Services, edition: Edition, now: Date): Promise<LeaderList> {
  const last = await lastDate(services, edition, now);
  const reported = await services.history.leaders(edition.id, firstDayTo(last), LISTED);
  return { reported, last, today: dateOf(edition, now.toISOString()) };
}

/** The list of all leaders. */
export async function renderLeaders(services: Services, edition: Edition, frame: Frame, now: Date): Promise<string> {
  return renderLeadersPage(await loadList(services, edition, now), frame);
}

/** The leaders whom `asked` may mean, to choose from. */
export async function renderChoice(
  services: Services,
  edition: Edition,
  frame: Frame,
  asked: string,
  ids: readonly string[],
  now: Date,
): Promise<string> {
  return renderLeaderChoice(asked, ids, await loadList(services, edition, now), frame);
}

/** A leader's page: the days before a date, or the newest; on one topic, or on all. Null for who is neither watched nor was ever reported. */
export async function renderLeader(
  services: Services,
  edition: Edition,
  frame: Frame,
  { id, before, topic }: { id: string; before: string | null; topic: string | null },
  now: Date,
): Promise<string | null> {
  const { history, sources, watchlist } = services;
  const subject = { kind: 'leader', id } as const;
  const [reported, last] = await Promise.all([history.findLeader(edition.id, id), lastDate(services, edition, now)]);
  if (!reported && !watchlist.some((entry) => entry.id === id)) return null;
  const since = firstDayTo(last);
  const [told, topics, outlets] = await Promise.all([
    loadTold(services, edition, subject, before, topic ?? undefined),
    history.sharesOf(edition.id, subject, since),
    sources.list(),
  ]);
  // On the last page of all, the days before the first point are shown too: of whom nothing was told, but whom they met.
  const oldest = told.hasMore ? (told.points.at(-1)?.date ?? since) : (reported?.firstSeen ?? since);
  const days = reported ? await history.daysOf(edition.id, id, oldest < since ? oldest : since, last) : [];
  const today = dateOf(edition, now.toISOString());
  return renderLeaderPage({ id, reported, days, topics, ...told, topic, before, today, last, timeZone: edition.timeZone, outlets }, frame);
}
