import { env } from 'cloudflare:workers';
import { createArticleStore } from '../../../src/store/articles';
import { createSearchStore, type SearchQuery } from '../../../src/store/search';
import { parseSearchTerms } from '../../../src/text/search-terms';
import { analysed } from '../analysed';

const now = new Date('2026-02-21T10:00:00Z');
const articles = createArticleStore(env.KV, env.DB);
export const search = createSearchStore(env.DB);

interface Report {
  id: string;
  date?: string;
  headline?: string;
  source?: string;
  leaders?: string[];
  topics?: string[];
  points: string[];
}

/** Saves an article whose key points are all about the same leaders and topics. */
export async function save({ id, date = '2026-02-21', headline = '', source, leaders = [], topics = [], points }: Report): Promise<void> {
  const { article, analysis } = analysed(id, date, ...points);
  const people = leaders.map((leader) => ({
    id: leader,
    name: leader.toUpperCase(),
    office: null,
    country: null,
    leader: leader !== 'nobody',
    former: false,
    rank: 1,
    mentions: [],
  }));
  const keyPoints = analysis.keyPoints.map((point) => ({ ...point, people: leaders, topics }));
  await articles.save(
    { article: { ...article, headline, source: source ?? null }, analysis: { ...analysis, people, keyPoints } },
    date,
    now,
  );
}

export const ANY: SearchQuery = { terms: [], leader: null, topic: null, source: null, from: null, to: null };
export const find = (query: string, filter: Partial<SearchQuery> = {}, page = 1) =>
  search.find({ ...ANY, terms: parseSearchTerms(query), ...filter }, page);
export const idsFor = async (query: string, filter: Partial<SearchQuery> = {}) => (await find(query, filter)).articles.map(({ id }) => id);
