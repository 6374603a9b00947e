import { dailyEdition } from '../../jobs/editions';
import { renderArticle } from '../../render/article';
import type { App, Context } from '../context';
import { frameFor } from '../frame';
import { answerHtml } from '../html';
import { addResource } from '../resource';
import { excerptLength, KEY_POINTS } from './analysis-view';
import { findArticle } from './find-article';

async function getArticlePage(c: Context): Promise<Response> {
  const services = c.get('services');
  const { config, briefings, sources } = services;
  const { entry, analysed, versions } = await findArticle(services, c.req.param('id') ?? '');
  const [edition = '', date = ''] = (entry.briefing ?? '').split(':');
  const briefing = entry.briefing === null ? null : await briefings.load(edition, date);
  const stored = {
    briefing,
    outlets: briefing ? (briefing.outlets ?? []) : await sources.list(),
    versions,
    edition: dailyEdition(config),
    shown: config.showArticles,
    keyPoints: config.showArticles === 'full' ? KEY_POINTS : excerptLength(analysed),
  };
  const frame = frameFor(c);
  return answerHtml(c, frame, renderArticle(analysed, stored, frame));
}

/** What a briefing was made from, for whoever checks it. */
export function addArticlePage(app: App): void {
  addResource(app, '/articles/:id', { GET: getArticlePage });
}
