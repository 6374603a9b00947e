import { Problem } from '../../errors';
import { dailyEdition } from '../../jobs/editions';
import { renderTopic, renderTopics } from '../../jobs/history/topic-pages';
import { findTopic } from '../../text/find-topic';
import type { App, Context } from '../context';
import { frameFor } from '../frame';
import { answerHtml } from '../html';
import { parseBefore } from '../query';
import { redirectToName } from '../redirect';
import { addResource } from '../resource';

async function getTopics(c: Context): Promise<Response> {
  const services = c.get('services');
  const frame = frameFor(c);
  return answerHtml(c, frame, await renderTopics(services, dailyEdition(services.config), frame, c.env.now));
}

/** A topic's page at its one address; its name in any language leads there. */
async function getTopic(c: Context): Promise<Response> {
  const services = c.get('services');
  const frame = frameFor(c);
  const asked = c.req.param('id') ?? '';
  const topic = findTopic(services.topics, asked);
  if (!topic) throw new Problem(404, 'No such topic', 'There is no topic of this name.', [], 'no-topic');
  if (topic.id !== asked) return redirectToName(c, `/topics/${topic.id}`);
  const html = await renderTopic(services, dailyEdition(services.config), frame, topic, parseBefore(c), c.env.now);
  return answerHtml(c, frame, html);
}

export function addTopics(app: App): void {
  addResource(app, '/topics', { GET: getTopics });
  addResource(app, '/topics/:id', { GET: getTopic });
}
