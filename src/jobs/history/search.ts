import type { SearchAsked, SearchFilter, SearchResults } from '../../model';
import type { Services } from '../../services';
import type { KnownLeader, KnownSource } from '../../store/search';
import { findLeader } from '../../text/find-leader';
import { findTopic } from '../../text/find-topic';
import { parseSearchTerms, type SearchTerm, withOpenEnd } from '../../text/search-terms';
import { slug } from '../../text/slug';
import { isDate } from '../days';

export { PAGE } from '../../store/search';

export interface Search {
  /** What is looked for in the texts. */
  terms: SearchTerm[];
  leader: KnownLeader | null;
  topic: string | null;
  source: KnownSource | null;
  /** Filters that name nothing we know, or no date. */
  unknown: SearchFilter[];
  /** Null where nothing was asked for, or a filter is unknown. */
  results: SearchResults | null;
}

/** A leader by any spelling of the watchlist, else by the id of somebody in the news. */
async function resolveLeader({ watchlist, search }: Services, asked: string): Promise<KnownLeader | null> {
  return findLeader(watchlist, asked) ?? search.findLeader(slug(asked));
}

/** Searches the key points. A last word that is found nowhere is taken for the beginning of one. */
export async function runSearch(services: Services, asked: SearchAsked, page: number): Promise<Search> {
  const { search, topics } = services;
  const terms = parseSearchTerms(asked.query);
  const leader = asked.leader === '' ? null : await resolveLeader(services, asked.leader);
  const topic = asked.topic === '' ? null : (findTopic(topics, asked.topic)?.id ?? null);
  const source = asked.source === '' ? null : await search.findSource(asked.source);
  const known: Record<SearchFilter, boolean> = {
    leader: leader !== null,
    topic: topic !== null,
    source: source !== null,
    from: isDate(asked.from),
    to: isDate(asked.to),
  };
  const filters = (Object.keys(known) as SearchFilter[]).filter((filter) => asked[filter] !== '');
  const unknown = filters.filter((filter) => !known[filter]);
  const resolved = { terms, leader, topic, source, unknown };
  if (unknown.length) return { ...resolved, results: null };
  if (!terms.length && (asked.query !== '' || !filters.length)) {
    return { ...resolved, results: asked.query === '' ? null : { articles: [], total: 0, oldest: null } };
  }

  const query = { leader: leader?.id ?? null, topic, source, from: asked.from || null, to: asked.to || null };
  const results = await search.find({ ...query, terms }, page);
  if (results.total > 0 || !terms.length) return { ...resolved, results };
  const opened = withOpenEnd(terms);
  return { ...resolved, terms: opened, results: await search.find({ ...query, terms: opened }, page) };
}

/** Choices of each kind that a form offers. */
const OFFERED = 100;

/** Leaders and sources that a search can be narrowed to, those in the news last first. */
export async function loadSearchChoices({ search }: Services) {
  const [leaders, sources] = await Promise.all([search.leaders(OFFERED), search.sources(OFFERED)]);
  return { leaders, sources };
}
