import type { Briefing, Choice, Edition, Language } from '../../model';
import type { Frame } from '../../render/frame';
import { LOOK } from '../../render/look.generated';
import { renderPage } from '../../render/page';
import { INTERFACE_LANGUAGES } from '../../render/words';
import type { Services } from '../../services';
import { frameOf } from '../frame';
import { narrowBriefing } from './narrow-briefing';

/** A page as it is answered. */
export interface Page {
  body: ReadableStream | string;
  /** Undefined where it is to be made from the body. */
  etag: string | undefined;
}

/** Stands for the date of the newest briefing. */
const LATEST = 'latest';

/** Saves a briefing's pages, one a language; a new date also becomes the neighbour that its neighbours link to. */
export async function publishPages(services: Services, edition: Edition, briefing: Briefing, isNew: boolean): Promise<void> {
  const { previous, next } = await publishDate(services, edition, briefing);
  if (!isNew) return;
  const neighbours = [previous, next].filter((day) => day !== null);
  for (const neighbour of await services.briefings.loadMany(edition.id, neighbours)) {
    await publishDate(services, edition, neighbour, briefing.date);
  }
}

/** `joining` is a date that is about to be published. */
async function publishDate(services: Services, edition: Edition, briefing: Briefing, joining?: string) {
  const { briefings, runs } = services;
  const { date } = briefing;
  const neighbours = await runs.neighbours(edition.id, date);
  if (joining && joining < date) neighbours.previous = joining;
  if (joining && joining > date) neighbours.next = joining;
  for (const language of INTERFACE_LANGUAGES) {
    const html = renderPage(briefing, frameOf(services, edition, language), neighbours);
    await briefings.savePage(edition.id, date, language, LOOK, html);
    if (neighbours.next === null) await briefings.savePage(edition.id, LATEST, language, LOOK, html);
  }
  return neighbours;
}

/**
 * The page of a date, or without one of the newest briefing: out of the store as it is, or made anew when templates have changed since. Null when
 * nothing was published.
 */
export async function loadPage(services: Services, edition: Edition, date: string | null, language: Language): Promise<Page | null> {
  const { briefings } = services;
  const name = date ?? LATEST;
  const page = await briefings.loadPage(edition.id, name, language);
  if (page?.look === LOOK) return page;
  const html = await renderDate(services, edition, date, frameOf(services, edition, language));
  if (html === null) return null;
  // One that cannot be kept, for a day has so many writes, is shown all the same: the next request makes it again.
  const etag = await briefings.savePage(edition.id, name, language, LOOK, html).catch(() => undefined);
  return { body: html, etag };
}

/** The page of a date, or without one of the newest, made for one reader, narrowed to what they chose. Null when nothing was published. */
export async function renderDate(
  services: Services,
  edition: Edition,
  date: string | null,
  frame: Frame,
  choice: Choice | null = null,
): Promise<string | null> {
  const { runs } = services;
  const day = date ?? (await runs.published(edition.id, 1))[0]?.date;
  const briefing = day === undefined ? null : await loadBriefing(services, edition, day, choice);
  return briefing && renderPage(briefing, frame, await runs.neighbours(edition.id, briefing.date));
}

/** A date's briefing, narrowed where something was chosen; null when there is none. */
export function loadBriefing(services: Services, edition: Edition, date: string, choice: Choice | null): Promise<Briefing | null> {
  return choice ? narrowBriefing(services, edition.id, date, choice) : services.briefings.load(edition.id, date);
}
