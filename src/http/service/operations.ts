import { checkHealth } from '../../jobs/check-health';
import { hasToken } from '../auth';
import type { App } from '../context';
import { addResource } from '../resource';

/** What programs ask for unasked; pages bring theirs along. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#8a1c1c" d="M0 0h16v16H0z"/><path d="M3 4h10M3 8h10M3 12h6" stroke="#fff" stroke-width="2"/></svg>';

const robots = (baseUrl: string) =>
  `User-agent: *\nDisallow: /api/\nDisallow: /dev/\nDisallow: /search\n\nSitemap: ${baseUrl}/sitemap.xml\n`;

/** What machines ask of the server as a whole: whether it is well, and what they may crawl. */
export function addOperations(app: App): void {
  addResource(app, '/healthz', {
    GET: async (c) => {
      const health = await checkHealth(c.get('services'), c.env.now);
      // What a provider says names servers and accounts: that is for whoever runs this one.
      const halted = (await hasToken(c)) ? health.halted : health.halted.map(({ edition, date }) => ({ edition, date }));
      return c.json({ ...health, halted }, health.status === 'ok' ? 200 : 503, { 'cache-control': 'no-store' });
    },
  });
  addResource(app, '/favicon.ico', {
    GET: (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  });
  addResource(app, '/robots.txt', {
    GET: (c) => c.text(robots(c.get('services').config.baseUrl), 200, { 'cache-control': 'public, max-age=3600' }),
  });
}
