import { nextDueAt } from '../../jobs/due-dates';
import { dailyEdition } from '../../jobs/editions';
import { renderNothingYet } from '../../render/message-page';
import type { App, Context } from '../context';
import { frameFor } from '../frame';
import { answerHtml } from '../html';
import { addResource } from '../resource';
import { answerPage } from './briefings';

/** The latest briefing; before the first, how to come by one. */
async function getHome(c: Context): Promise<Response> {
  const page = await answerPage(c, null);
  if (page) return page;
  const frame = frameFor(c);
  const edition = dailyEdition(c.get('services').config);
  return answerHtml(c, frame, renderNothingYet(edition, nextDueAt(edition, c.env.now), frame));
}

export function addHome(app: App): void {
  addResource(app, '/', { GET: getHome });
}
