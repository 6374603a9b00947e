import { checkHealth } from '../jobs/check-health';
import type { App } from './context';
import { addResource } from './resource';

const robots = (baseUrl: string) =>
  `User-agent: *\nDisallow: /api/\nDisallow: /dev/\nDisallow: /search\n\nSitemap: ${baseUrl}/sitemap.xml\n`;

/** What machines ask of the server as a whole: whether it is well, and what they may crawl. */
export function addOperations(app: App): void {
  addResource(app, '/healthz', {
    GET: async (c) => {
      const health = await checkHealth(c.get('services'), c.env.now);
      return c.json(health, health.status === 'ok' ? 200 : 503, { 'cache-control': 'no-store' });
    },
  });
  addResource(app, '/robots.txt', {
    GET: (c) => c.text(robots(c.get('services').config.baseUrl), 200, { 'cache-control': 'public, max-age=3600' }),
  });
}
