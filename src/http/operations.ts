import { checkHealth } from '../jobs/check-health';
import type { App } from './context';
import { addResource } from './resource';

/** What programs ask for unasked; pages bring theirs along. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#8a1c1c" d="M0 0h16v16H0z"/><path d="M3 4h10M3 8h10M3 12h6" stroke="#fff" stroke-width="2"/></svg>';

const ROBOTS = 'User-agent: *\nDisallow: /api/\nDisallow: /dev/\n';

/** What machines ask of the server as a whole: whether it is well, and what they may crawl. */
export function addOperations(app: App): void {
  addResource(app, '/healthz', {
    GET: async (c) => {
      const health = await checkHealth(c.get('services'), c.env.now);
      return c.json(health, health.status === 'ok' ? 200 : 503, { 'cache-control': 'no-store' });
    },
  });
  addResource(app, '/favicon.ico', {
    GET: (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  });
  addResource(app, '/robots.txt', { GET: (c) => c.text(ROBOTS, 200, { 'cache-control': 'public, max-age=3600' }) });
}
