import type { FoundArticle, SearchResults } from '../model';
import { findTerms } from '../text/find-terms';
import type { SearchTerm } from '../text/search-terms';
import { matchExpression } from './match-expression';
import { type Found, rankArticles } from './rank-articles';
import { dateOfId, idsOf, markOf } from './search-rows';

export interface SearchQuery {
  /** All of them must be found; without any, the newest articles come first. */
  terms: readonly SearchTerm[];
  /** Ids; null for all. */
  leader: string | null;
  topic: string | null;
  source: KnownSource | null;
  /** Dates, both included. */
  from: string | null;
  to: string | null;
}

export interface KnownSource {
  id: number;
  name: string;
}

export interface KnownLeader {
  id: string;
  name: string;
}

/** Articles on one page. */
export const PAGE = 15;
/** The newest key points that are found are ranked, so many of them: what a search may cost at most. */
export const RANKED = 1000;
/** Key points shown of one article. */
const SHOWN = 3;

const FIRST_DATE = '0000-00-00';
const LAST_DATE = '9999-99-99';

type Row = Omit<FoundArticle, 'keyPoints' | 'more'> & { point: number; text: string };

export interface SearchStore {
  /** Page 1 is the first. Reads at most `RANKED` rows of the index, and three to six for each article of the page. */
  find(query: SearchQuery, page: number): Promise<SearchResults>;
  /** By its name in any case. */
  findSource(name: string): Promise<KnownSource | null>;
  findLeader(id: string): Promise<KnownLeader | null>;
  /** Those in the news last come first. */
  leaders(limit: number): Promise<KnownLeader[]>;
  sources(limit: number): Promise<KnownSource[]>;
}

export function createSearchStore(db: D1Database): SearchStore {
  async function findPoints({ terms, leader, topic, source, from, to }: SearchQuery): Promise<Found[]> {
    const marks = [
      ...(leader === null ? [] : [markOf('leader', leader)]),
      ...(topic === null ? [] : [markOf('topic', topic)]),
      ...(source === null ? [] : [`source_${source.id}`]),
    ];
    const match = matchExpression(terms, marks);
    const ids = [idsOf(from ?? FIRST_DATE).first, idsOf(to ?? LAST_DATE).last];
    const statement =
      match === null
        ? db.prepare('SELECT id, 0 AS rank FROM key_points WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT ?3').bind(...ids, RANKED + 1)
        : db
            .prepare(
              `SELECT rowid AS id, rank FROM key_points_search WHERE key_points_search MATCH ?4 AND rowid BETWEEN ?1 AND ?2
               ORDER BY rowid DESC LIMIT ?3`,
            )
            .bind(...ids, RANKED + 1, match);
    return (await statement.all<Found>()).results;
  }

  async function loadPoints(ids: readonly number[]): Promise<Map<number, Row>> {
    const { results } = await db
      .prepare(
        `SELECT key_points.id AS point, text, articles.id, date, substr(briefing, instr(briefing, ':') + 1) AS briefing, published_at AS publishedAt, headline, source, url, language
         FROM key_points JOIN articles ON articles.id = article WHERE key_points.id IN (SELECT value FROM json_each(?))`,
      )
      .bind(JSON.stringify(ids))
      .all<Row>();
    return new Map(results.map((row) => [row.point, row]));
  }

  return {
    async find(query, page) {
      const { terms } = query;
      const found = await findPoints(query);
      const ranked = rankArticles(found.slice(0, RANKED));
      const shown = ranked.slice((page - 1) * PAGE, page * PAGE);
      const rows = await loadPoints(shown.flatMap(({ keyPoints }) => keyPoints.slice(0, SHOWN)));
      const articles = shown.flatMap(({ keyPoints }): FoundArticle[] => {
        const points = keyPoints.slice(0, SHOWN).flatMap((id) => rows.get(id) ?? []);
        if (!points[0]) return [];
        const { point: _, text: __, ...article } = points[0];
        const texts = points.map(({ text }) => text);
        // Found by its headline alone, an article shows what it says first.
        if (terms.length && !texts.some((text) => findTerms(text, terms).length))
          return [{ ...article, keyPoints: texts.slice(0, 1), more: 0 }];
        return [{ ...article, keyPoints: texts, more: keyPoints.length - texts.length }];
      });
      return { articles, total: ranked.length, oldest: found.length > RANKED ? dateOfId(found[RANKED - 1]?.id ?? 0) : null };
    },

    findSource: (name) => db.prepare('SELECT id, name FROM sources WHERE name = ?').bind(name).first<KnownSource>(),

    findLeader: (id) => db.prepare('SELECT id, name FROM leaders WHERE id = ?').bind(id).first<KnownLeader>(),

    async leaders(limit) {
      return (await db.prepare('SELECT id, name FROM leaders ORDER BY last_date DESC LIMIT ?').bind(limit).all<KnownLeader>()).results;
    },

    async sources(limit) {
      return (await db.prepare('SELECT id, name FROM sources ORDER BY last_date DESC LIMIT ?').bind(limit).all<KnownSource>()).results;
    },
  };
}
