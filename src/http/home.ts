import { nextDueAt } from '../jobs/due-dates';
import { dailyEdition } from '../jobs/editions';
import { renderMessagePage } from '../render/message-page';
import { TYPES } from './briefing-formats';
import { answerPage } from './briefings';
import { answerCacheable } from './cacheable';
import type { App, Context } from './context';
import { addResource } from './resource';

/** The latest briefing; before the first, how to come by one. */
async function getHome(c: Context): Promise<Response> {
  const { config, runs } = c.get('services');
  const edition = dailyEdition(config);
  const [latest] = await runs.published(edition.id, 1);
  if (latest) return answerPage(c, latest.date);

  const at = nextDueAt(edition, c.env.now).toISOString().slice(0, 16).replace('T', ' ');
  const message = {
    status: 200,
    title: 'No briefing yet',
    detail: `Send articles to POST ${config.baseUrl}/api/articles. The next briefing comes out at ${edition.publishAt} in ${edition.place} (${at} UTC).`,
  };
  return answerCacheable(c, TYPES.html, renderMessagePage(message, { baseUrl: config.baseUrl, previous: null, next: null }));
}

export function addHome(app: App): void {
  addResource(app, '/', { GET: getHome });
}
