import { dailyEdition } from '../../jobs/editions';
import { frameOf } from '../../jobs/frame';
import { listPages } from '../../jobs/history/list-pages';
import { renderSitemap } from '../../render/sitemap';
import { answerCacheable } from '../cacheable';
import type { App, Context } from '../context';
import { addResource } from '../resource';
import { stampOf } from './last-published';

async function getSitemap(c: Context): Promise<Response> {
  const services = c.get('services');
  const edition = dailyEdition(services.config);
  const { site } = frameOf(services, edition, edition.language);
  const stamp = await stampOf(c);
  const write = async () => renderSitemap(await listPages(services, edition), site);
  return answerCacheable(c, 'application/xml; charset=utf-8', write, stamp.headers, stamp.etag());
}

export function addSitemap(app: App): void {
  addResource(app, '/sitemap.xml', { GET: getSitemap });
}
