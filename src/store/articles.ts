import type { AnalysedArticle } from '../model';
import { indexStatements, textHashOf } from './index-statements';
import { articleKey } from './keys';

/** One row of the catalogue. */
export interface CatalogueEntry {
  id: string;
  /** The date whose briefing it belongs to. */
  date: string;
  publishedAt: string;
  language: string;
  source: string | null;
  url: string | null;
  headline: string;
  storedAt: string;
  /** "daily:2026-02-21"; null while no briefing used it. */
  briefing: string | null;
}

/** A point in the listing: the entry after which to go on. */
export interface Place {
  date: string;
  id: string;
}

const COLUMNS = 'id, date, published_at AS publishedAt, language, source, url, headline, stored_at AS storedAt, briefing';
/** What one count reads at most. */
const COUNTED = 10_000;
/** KV's bulk get takes so many keys. */
const KEYS_AT_ONCE = 100;
/** Before and after every date and id. */
const FIRST = '';
const LAST = '~';

export interface ArticleStore {
  find(id: string): Promise<CatalogueEntry | null>;
  /**
   * True when it was stored, false when it was there already or is withdrawn. Where it throws, the same call again is safe. `old`: no briefing is to
   * take it, for it came when its date was long over.
   */
  save(analysed: AnalysedArticle, date: string, now: Date, aside?: 'old' | null): Promise<boolean>;
  load(id: string): Promise<AnalysedArticle | null>;
  /** In the order of the ids; what is not there (yet) is left out. */
  loadMany(ids: readonly string[]): Promise<AnalysedArticle[]>;
  /** By date and id, the last first; of all dates when none is given. Of an article that changed, its current version. */
  list(filter: { date: string | null; after: Place | null; limit: number }): Promise<CatalogueEntry[]>;
  /** How many each source has from a date on; of more than 10,000 articles the newest. */
  countBySource(since: string): Promise<{ source: string; articles: number }[]>;
  /** The earliest date that has an article. */
  firstDate(): Promise<string | null>;
}

export function createArticleStore(kv: KVNamespace, db: D1Database): ArticleStore {
  return {
    find: (id) => db.prepare(`SELECT ${COLUMNS} FROM articles WHERE id = ?`).bind(id).first<CatalogueEntry>(),

    // The content first: what the catalogue names can be read. Content without a row does no harm, the next attempt writes it again.
    async save(analysed, date, now, aside = null) {
      const { article } = analysed;
      await kv.put(articleKey(article.id), JSON.stringify(analysed));
      const results = await db.batch([
        ...indexStatements(db, analysed, date),
        db
          .prepare(
            `INSERT INTO articles (id, date, published_at, language, source, url, headline, stored_at, text_hash, aside)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
             WHERE NOT EXISTS (SELECT 1 FROM withdrawn WHERE id = ?1) ON CONFLICT DO NOTHING RETURNING id`,
          )
          .bind(
            ...[article.id, date, article.publishedAt, article.language, article.source, article.url, article.headline],
            ...[now.toISOString(), textHashOf(article), aside],
          ),
      ]);
      return results.at(-1)?.results.length === 1;
    },

    load: (id) => kv.get<AnalysedArticle>(articleKey(id), 'json'),

    async loadMany(ids) {
      const loaded: AnalysedArticle[] = [];
      for (let i = 0; i < ids.length; i += KEYS_AT_ONCE) {
        const keys = ids.slice(i, i + KEYS_AT_ONCE).map(articleKey);
        const found = await kv.get<AnalysedArticle>(keys, 'json');
        for (const key of keys) {
          const analysed = found.get(key);
          if (analysed) loaded.push(analysed);
        }
      }
      return loaded;
    },

    async list({ date, after, limit }) {
      const { results } = await db
        .prepare(
          `SELECT ${COLUMNS} FROM articles WHERE date BETWEEN ?1 AND ?2 AND (date, id) < (?3, ?4) AND aside IS NOT 'replaced' ORDER BY date DESC, id DESC LIMIT ?5`,
        )
        .bind(date ?? FIRST, date ?? LAST, after?.date ?? LAST, after?.id ?? LAST, limit)
        .all<CatalogueEntry>();
      return results;
    },

    async countBySource(since) {
      const { results } = await db
        .prepare(
          `SELECT source, count(*) AS articles FROM (SELECT source FROM articles WHERE date >= ? ORDER BY date DESC LIMIT ${COUNTED})
           WHERE source IS NOT NULL GROUP BY source`,
        )
        .bind(since)
        .all<{ source: string; articles: number }>();
      return results;
    },

    firstDate: () => db.prepare('SELECT min(date) AS date FROM articles').first<string | null>('date'),
  };
}
