import { Problem } from '../../errors';
import { dailyEdition } from '../../jobs/editions';
import { findLeader } from '../../jobs/history/find-leader';
import { renderChoice, renderLeader, renderLeaders } from '../../jobs/history/leader-pages';
import { leaderPath } from '../../render/paths';
import { findTopic } from '../../text/find-topic';
import type { App, Context } from '../context';
import { frameFor, VARY } from '../frame';
import { answerHtml } from '../html';
import { parseBefore } from '../query';
import { redirectToName } from '../redirect';
import { addResource } from '../resource';

async function getLeaders(c: Context): Promise<Response> {
  const services = c.get('services');
  const frame = frameFor(c);
  return answerHtml(c, frame, await renderLeaders(services, dailyEdition(services.config), frame, c.env.now));
}

/** A leader's page at the one address that they have; any other spelling leads there, or to a choice. */
async function getLeader(c: Context): Promise<Response> {
  const services = c.get('services');
  const edition = dailyEdition(services.config);
  const frame = frameFor(c);
  const id = c.req.param('id') ?? '';
  const { now } = c.env;
  const html = await renderLeader(services, edition, frame, { id, before: parseBefore(c), topic: topicAsked(c) }, now);
  if (html !== null) return answerHtml(c, frame, html);
  const { leader, candidates } = await findLeader(services, edition.id, id, now);
  if (leader !== null) return redirectToName(c, leaderPath(leader));
  if (candidates.length === 0) throw new Problem(404, 'No such leader', 'Nobody is known here by this name or office.', [], 'no-leader');
  // RFC 9110, 15.4.1: the choice is the reader's.
  return new Response(await renderChoice(services, edition, frame, id, candidates, now), {
    status: 300,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': frame.language, vary: VARY, 'cache-control': 'no-cache' },
  });
}

function topicAsked(c: Context): string | null {
  const asked = c.req.query('topic');
  if (!asked) return null;
  const topic = findTopic(c.get('services').topics, asked);
  if (!topic) throw new Problem(404, 'No such topic', 'There is no topic of this name.', [], 'no-topic');
  return topic.id;
}

export function addLeaders(app: App): void {
  addResource(app, '/leaders', { GET: getLeaders });
  addResource(app, '/leaders/:id', { GET: getLeader });
}
