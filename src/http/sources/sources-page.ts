import { dailyEdition } from '../../jobs/editions';
import { renderSources } from '../../jobs/sources/sources-page';
import type { App, Context } from '../context';
import { frameFor } from '../frame';
import { answerHtml } from '../html';
import { addResource } from '../resource';

async function getSources(c: Context): Promise<Response> {
  const services = c.get('services');
  const frame = frameFor(c);
  return answerHtml(c, frame, await renderSources(services, dailyEdition(services.config), frame, c.env.now));
}

/** Where the news comes from; also for whoever finds us among their visitors. */
export function addSourcesPage(app: App): void {
  addResource(app, '/sources', { GET: getSources });
}
