import { publishChanged } from '../../jobs/articles/publish-changed';
import { analyzeArticle, kindOf, storeArticle } from '../../jobs/articles/store-article';
import { withdrawArticle } from '../../jobs/articles/withdraw-article';
import { hasToken, requireToken } from '../auth';
import { answerCacheable } from '../cacheable';
import type { App, Context } from '../context';
import { ListQuery, parseCount, parseQuery } from '../query';
import { addResource } from '../resource';
import { KEY_POINTS, viewAnalysis, viewExcerpt } from './analysis-view';
import { findArticle, noArticle } from './find-article';
import { postLines } from './ndjson';
import { readPostedArticle } from './read-article';

const LISTED = 100;

async function postArticles(c: Context): Promise<Response> {
  await requireToken(c);
  if (kindOf(c.req.header('content-type') ?? null) === 'ndjson') return postLines(c);
  const services = c.get('services');
  const stored = await storeArticle(services, await readPostedArticle(c), c.env.now);
  // A duplicate may be what came of a first attempt, of which this was left to do.
  if (stored.replaces !== undefined || stored.status === 'duplicate') await publishChanged(services, c.env.now);
  return stored.status === 'stored' ? c.json(stored, 201, { location: `/api/articles/${stored.id}` }) : c.json(stored, 200);
}

/** The catalogue, the newest date first; `cursor` goes on where the last list ended. */
async function listArticles(c: Context): Promise<Response> {
  const { date = null, cursor: after = null } = parseQuery(c, ListQuery);
  const found = await c.get('services').articles.list({ date, after, limit: LISTED + 1 });
  const articles = found.slice(0, LISTED);
  const last = found.length > LISTED ? articles.at(-1) : undefined;
  return c.json({ articles, cursor: last ? `${last.date}:${last.id}` : null });
}

async function getArticle(c: Context): Promise<Response> {
  const keyPoints = parseCount(c, 'keyPoints');
  const services = c.get('services');
  const { entry, analysed, versions } = await findArticle(services, c.req.param('id') ?? '');
  const { id, date, storedAt, briefing } = entry;
  const whole = services.config.showArticles === 'full' || (await hasToken(c));
  const shown = whole ? viewAnalysis(analysed, keyPoints) : viewExcerpt(analysed, keyPoints);
  const body = JSON.stringify({ id, date, storedAt, briefing, ...(versions.length > 0 && { versions }), ...shown });
  return answerCacheable(c, 'application/json', body, { vary: 'Authorization' });
}

async function deleteArticle(c: Context): Promise<Response> {
  await requireToken(c);
  const withdrawn = await withdrawArticle(c.get('services'), c.req.param('id') ?? '', c.env.now);
  if (!withdrawn) throw noArticle();
  return c.json(withdrawn, 200, { 'cache-control': 'no-store' });
}

/** Analyses without storing. */
async function postAnalyze(c: Context): Promise<Response> {
  await requireToken(c);
  const keyPoints = parseCount(c, 'keyPoints') ?? KEY_POINTS;
  const article = await readPostedArticle(c);
  const analysis = await analyzeArticle(c.get('services'), article, keyPoints);
  return c.json(viewAnalysis({ article, analysis }, keyPoints));
}

export function addArticles(app: App): void {
  addResource(app, '/api/articles', { GET: listArticles, POST: postArticles });
  addResource(app, '/api/articles/:id', { GET: getArticle, DELETE: deleteArticle });
  addResource(app, '/api/analyze', { POST: postAnalyze });
}
