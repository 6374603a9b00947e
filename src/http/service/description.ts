import { TYPES } from '../briefings/briefing-formats';
import { answerCacheable } from '../cacheable';
import type { App } from '../context';
import { addResource } from '../resource';

/** What the interface says of itself: for programs, and as a page. */
export function addDescription(app: App): void {
  addResource(app, '/openapi.json', {
    GET: async (c) => answerCacheable(c, 'application/json', await c.get('services').documents.load('openapi.json')),
  });
  addResource(app, '/api', {
    GET: async (c) => answerCacheable(c, TYPES.html, await c.get('services').documents.load('api.html')),
  });
}
