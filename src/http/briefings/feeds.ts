import { Problem } from '../../errors';
import { loadFeed } from '../../jobs/briefings/feeds';
import { dailyEdition } from '../../jobs/editions';
import { composeFeed, type FeedSubject } from '../../render/feed/feed';
import { FEED_FORMATS } from '../../render/feed/formats';
import type { Frame } from '../../render/frame';
import { personName } from '../../render/people';
import { findLeader as findSpelled } from '../../text/find-leader';
import { findTopic as findNamed } from '../../text/find-topic';
import { answerCacheable } from '../cacheable';
import type { App, Context } from '../context';
import { askedFrameFor } from '../frame';
import { addResource } from '../resource';
import { stampOf } from './last-published';

type FindSubject = (c: Context, frame: Frame) => Promise<FeedSubject | null>;

const findLeader: FindSubject = async (c, frame) => {
  const { config, history, watchlist } = c.get('services');
  const asked = c.req.param('id') ?? '';
  const listed = findSpelled(watchlist, asked);
  const id = listed?.id ?? asked;
  const reported = listed ? null : await history.findLeader(dailyEdition(config).id, id);
  if (!listed && !reported)
    throw new Problem(404, 'No such leader', 'No leader is known under this id. GET /api/leaders lists those who are followed.');
  return { kind: 'leader', id, name: personName(frame, id, new Map(reported ? [[id, reported.name]] : [])) };
};

const findTopic: FindSubject = async (c, { language }) => {
  const topic = findNamed(c.get('services').topics, c.req.param('id') ?? '');
  if (!topic) throw new Problem(404, 'No such topic', 'There is no topic with this id. GET /api/topics lists them.');
  return { kind: 'topic', id: topic.id, name: topic.names[language] ?? topic.names.en ?? topic.id };
};

async function answerFeed(c: Context, suffix: string, findSubject: FindSubject): Promise<Response> {
  const services = c.get('services');
  const frame = askedFrameFor(c);
  const [subject, stamp] = await Promise.all([findSubject(c, frame), stampOf(c)]);
  const format = FEED_FORMATS[suffix];
  if (!format) throw new Error(`no feed ends in .${suffix}`);
  const write = async () => format.write(composeFeed(await loadFeed(services, dailyEdition(services.config), subject, frame), frame));
  return answerCacheable(c, format.type, write, { ...stamp.headers, 'content-language': frame.language }, stamp.etag(frame.language));
}

/** The three formats under a path, and the plain address, which leads to the first. */
function addFeed(app: App, path: string, findSubject: FindSubject): void {
  for (const suffix of Object.keys(FEED_FORMATS)) addResource(app, `${path}.${suffix}`, { GET: (c) => answerFeed(c, suffix, findSubject) });
  addResource(app, path, {
    GET: (c) => {
      const url = new URL(c.req.url);
      return new Response(null, {
        status: 302,
        headers: { location: `${url.pathname}.xml${url.search}`, 'cache-control': 'public, max-age=3600' },
      });
    },
  });
}

/** Feeds of the briefings, of each leader and of each topic. */
export function addFeeds(app: App): void {
  addFeed(app, '/feed', async () => null);
  addFeed(app, '/leaders/:id/feed', findLeader);
  addFeed(app, '/topics/:id/feed', findTopic);
}
