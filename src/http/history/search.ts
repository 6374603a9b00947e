import { Problem } from '../../errors';
import { loadSearchChoices, PAGE, runSearch } from '../../jobs/history/search';
import type { SearchAsked, SearchFilter } from '../../model';
import { renderSearch } from '../../render/search';
import { findTerms } from '../../text/find-terms';
import { answerCacheable } from '../cacheable';
import type { App, Context } from '../context';
import { frameFor } from '../frame';
import { answerHtml } from '../html';
import { NO_DAY, parseCount } from '../query';
import { addResource } from '../resource';

const UNKNOWN: Record<SearchFilter, string> = {
  leader: 'must be an id of /api/leaders or of somebody in the news, or a name that leads to one',
  topic: 'must be an id or a name of /api/topics',
  source: 'must be the name of a source that articles have come from',
  from: NO_DAY,
  to: NO_DAY,
};

function readAsked(c: Context): SearchAsked {
  const given = (name: string) => (c.req.query(name) ?? '').trim();
  return {
    query: given('q'),
    leader: given('leader'),
    topic: given('topic'),
    source: given('source'),
    from: given('from'),
    to: given('to'),
  };
}

/** The page's number; the first for what is none. */
function readPage(c: Context): number {
  const asked = c.req.query('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}

async function getSearchPage(c: Context): Promise<Response> {
  const services = c.get('services');
  const frame = frameFor(c);
  const asked = readAsked(c);
  const page = readPage(c);
  const [search, choices] = await Promise.all([runSearch(services, asked, page), loadSearchChoices(services)]);
  return answerHtml(c, frame, renderSearch({ ...search, asked, page, pageSize: PAGE, choices }, frame));
}

/** What the page shows, for programs; `found` are the places of the words in each key point, in UTF-16 code units. */
async function getSearch(c: Context): Promise<Response> {
  const asked = readAsked(c);
  const page = Math.max(1, parseCount(c, 'page') ?? 1);
  const { terms, leader, topic, source, unknown, results } = await runSearch(c.get('services'), asked, page);
  if (unknown.length) {
    const faults = unknown.map((filter) => ({ pointer: `/${filter}`, detail: UNKNOWN[filter] }));
    throw new Problem(
      422,
      'Unfit parameter',
      `${faults.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`).join('; ')}.`,
      faults,
    );
  }
  if (results === null) throw new Problem(422, 'Nothing to search for', 'Ask with q=, or with one of leader, topic, source, from and to.');
  const { articles, total, oldest } = results;
  const body = {
    query: asked.query,
    leader: leader?.id ?? null,
    topic,
    source: source?.name ?? null,
    from: asked.from || null,
    to: asked.to || null,
    total,
    oldest,
    page,
    nextPage: page * PAGE < total ? page + 1 : null,
    articles: articles.map(({ keyPoints, ...article }) => ({
      ...article,
      keyPoints: keyPoints.map((text) => ({ text, found: findTerms(text, terms) })),
    })),
  };
  return answerCacheable(c, 'application/json', JSON.stringify(body));
}

export function addSearch(app: App): void {
  addResource(app, '/search', { GET: getSearchPage });
  addResource(app, '/api/search', { GET: getSearch });
}
