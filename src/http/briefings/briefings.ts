import { Problem } from '../../errors';
import { loadBriefing, loadPage, renderDate } from '../../jobs/briefings/pages';
import { publishBriefing } from '../../jobs/briefings/publish-briefing';
import { isDate } from '../../jobs/days';
import { dailyEdition } from '../../jobs/editions';
import { renderArchive } from '../../render/archive';
import { renderJson } from '../../render/json';
import { firstKeyPoints } from '../articles/first-key-points';
import { requireToken } from '../auth';
import { answerCacheable } from '../cacheable';
import { parseChoice } from '../choice';
import type { App, Context } from '../context';
import { frameFor, VARY } from '../frame';
import { answerHtml } from '../html';
import { ArchiveQuery, parseCount, parseQuery, requireDate } from '../query';
import { addResource } from '../resource';
import { FORMATS, type Format, isFormat, negotiateFormat, TYPES } from './briefing-formats';

const noBriefing = (date: string) => new Problem(404, 'No such briefing', `No briefing has been published for ${date}.`, [], 'no-briefing');

async function postBriefing(c: Context): Promise<Response> {
  await requireToken(c);
  const services = c.get('services');
  const date = requireDate('date', c.req.param('date') ?? '');
  const keyPoints = parseCount(c, 'keyPoints');
  const published = await publishBriefing(services, dailyEdition(services.config), date, c.env.now);
  if (!published) throw new Error(`the run of ${date} could not be begun`);
  const { briefing, first } = published;
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', location: `/briefings/${date}` };
  return new Response(renderJson(firstKeyPoints(briefing, keyPoints)), { status: first ? 201 : 200, headers });
}

/** The page of a date, or of the newest without one; null when there is none. */
export async function answerPage(c: Context, date: string | null): Promise<Response | null> {
  const services = c.get('services');
  const edition = dailyEdition(services.config);
  const frame = frameFor(c);
  const choice = parseChoice(c);
  if (!frame.chosen && !choice) {
    const page = await loadPage(services, edition, date, frame.language);
    return page && answerHtml(c, frame, page.body, page.etag);
  }
  const html = await renderDate(services, edition, date, frame, choice);
  return html === null ? null : answerHtml(c, frame, html);
}

async function answerFormat(c: Context, date: string, format: Exclude<Format, 'html'>): Promise<Response> {
  const services = c.get('services');
  const keyPoints = format === 'json' ? parseCount(c, 'keyPoints') : undefined;
  const briefing = await loadBriefing(services, dailyEdition(services.config), date, parseChoice(c));
  if (!briefing) throw noBriefing(date);
  const body = await FORMATS[format](services, firstKeyPoints(briefing, keyPoints), frameFor(c));
  return answerCacheable(c, TYPES[format], body, { vary: VARY });
}

/** "2026-02-21", "latest", with or without the suffix of a format; without it the Accept header decides. */
async function getBriefing(c: Context): Promise<Response> {
  const name = c.req.param('name') ?? '';
  const dot = name.indexOf('.');
  const day = dot < 0 ? name : name.slice(0, dot);
  const suffix = dot < 0 ? '' : name.slice(dot);
  if (day === 'latest') return redirectToLatest(c, suffix);
  const format = dot < 0 ? negotiateFormat(c) : suffix.slice(1);
  if (!isDate(day) || !isFormat(format))
    throw new Problem(404, 'No such page', 'A briefing is found under its date, such as /briefings/2026-02-21.');
  if (format !== 'html') return answerFormat(c, day, format);
  const page = await answerPage(c, day);
  if (!page) throw noBriefing(day);
  return page;
}

async function redirectToLatest(c: Context, suffix: string): Promise<Response> {
  const { config, runs } = c.get('services');
  const [latest] = await runs.published(dailyEdition(config).id, 1);
  if (!latest) throw new Problem(404, 'No briefing yet', 'No briefing has been published yet.', [], 'none-yet');
  return new Response(null, {
    status: 302,
    headers: { location: `/briefings/${latest.date}${suffix}${new URL(c.req.url).search}`, 'cache-control': 'no-cache' },
  });
}

/** One month of briefings, the newest unless one is asked for. */
async function getArchive(c: Context): Promise<Response> {
  const { config, runs } = c.get('services');
  const edition = dailyEdition(config).id;
  const { month: asked = null } = parseQuery(c, ArchiveQuery);
  const months = await runs.months(edition);
  const month = asked ?? months[0];
  const briefings = month === undefined ? [] : await runs.publishedIn(edition, month);
  const frame = frameFor(c);
  return answerHtml(c, frame, renderArchive({ asked, months, briefings }, frame));
}

export function addBriefings(app: App): void {
  addResource(app, '/api/briefings/:date', { POST: postBriefing });
  addResource(app, '/briefings', { GET: getArchive });
  addResource(app, '/briefings/:name', { GET: getBriefing });
}
