import type { AnalysedArticle, ChangeKind } from '../model';
import { indexStatements, textHashOf } from './index-statements';
import { articleKey } from './keys';

/** One version of an article, with what decides whether a briefing told it. */
export interface Version {
  id: string;
  /** Null for a row stored before it was kept. */
  textHash: string | null;
  /** 'replaced' for all but the current one. */
  aside: 'replaced' | 'old' | null;
  date: string;
  publishedAt: string;
  storedAt: string;
  headline: string;
  language: string;
  source: string | null;
  /** "daily:2026-02-21": the briefing that takes it. */
  briefing: string | null;
  /** When that was last published; null while it never was. */
  briefedAt: string | null;
}

/** What a new version changes. */
export interface NewVersion {
  /** The current one, as it was read: where it or its briefing has changed since, nothing is written. */
  old: Version;
  /** Id of the first version. */
  first: string;
  kind: ChangeKind;
  /** What the briefing told in the old one's words that no longer stands. */
  was: string[];
}

export interface VersionStore {
  /** All versions of an article, by the id of any of them: the first one first, then as they came. */
  of(id: string): Promise<Version[]>;
  /** Of a row that was stored before hashes were kept. */
  keepHash(id: string, textHash: string): Promise<void>;
  /**
   * Puts a new version in the place of the current one, in its briefing as well, which is to be published again then. False when that is no longer as
   * it was read, or is withdrawn. Where it throws, the same call again is safe.
   */
  replace(analysed: AnalysedArticle, version: NewVersion, now: Date): Promise<boolean>;
}

export function createVersionStore(kv: KVNamespace, db: D1Database): VersionStore {
  return {
    async of(id) {
      const { results } = await db
        .prepare(
          `WITH own (first) AS (SELECT coalesce((SELECT coalesce(first, id) FROM articles WHERE id = ?1), ?1))
           SELECT id, text_hash AS textHash, aside, articles.date, articles.published_at AS publishedAt, stored_at AS storedAt, headline, language, source,
                  briefing, runs.published_at AS briefedAt
           FROM own JOIN articles ON id = own.first OR articles.first = own.first
           LEFT JOIN runs ON runs.edition = substr(briefing, 1, instr(briefing, ':') - 1) AND runs.date = substr(briefing, instr(briefing, ':') + 1)
           ORDER BY articles.first IS NOT NULL, stored_at, id`,
        )
        .bind(id)
        .all<Version>();
      return results;
    },

    async keepHash(id, textHash) {
      await db.prepare('UPDATE articles SET text_hash = ? WHERE id = ?').bind(textHash, id).run();
    },

    // One transaction, agreed upon by the row of article_changes: a run that claims the old version meanwhile either finds its place taken, or keeps
    // this from happening.
    async replace(analysed, { old, first, kind, was }, now) {
      const { article } = analysed;
      const { id } = article;
      const at = now.toISOString();
      await kv.put(articleKey(id), JSON.stringify(analysed));
      const [edition = '', date = ''] = old.briefing?.split(':') ?? [];
      const results = await db.batch([
        db
          .prepare(
            `INSERT INTO article_changes (new, old, first, changed_at, kind, was, told)
             SELECT ?1, ?2, ?3, ?4, ?5, ?6, iif(?8 IS NULL, NULL, ?7) FROM articles
             WHERE id = ?2 AND aside IS NOT 'replaced' AND briefing IS ?7
             AND (SELECT published_at FROM runs WHERE edition = ?9 AND runs.date = ?10) IS ?8
             AND NOT EXISTS (SELECT 1 FROM articles WHERE id = ?1) ON CONFLICT DO NOTHING`,
          )
          .bind(...[id, old.id, first, at, kind, JSON.stringify(was), old.briefing, old.briefedAt, edition, date]),
        ...indexStatements(db, analysed, old.date, true),
        db
          .prepare(
            `UPDATE runs SET revision = revision + 1 WHERE edition = ?3 AND date = ?4
             AND EXISTS (SELECT 1 FROM article_changes WHERE new = ?1 AND old = ?2) AND NOT EXISTS (SELECT 1 FROM articles WHERE id = ?1)`,
          )
          .bind(id, old.id, edition, date),
        db
          .prepare(
            `INSERT INTO articles (id, date, published_at, language, source, url, headline, stored_at, text_hash, first, aside, briefing)
             SELECT ?1, date, published_at, ?3, ?4, ?5, ?6, ?7, ?8, ?9, aside, briefing FROM articles
             WHERE id = ?2 AND aside IS NOT 'replaced' AND EXISTS (SELECT 1 FROM article_changes WHERE new = ?1 AND old = ?2)
             ON CONFLICT DO NOTHING RETURNING id`,
          )
          .bind(...[id, old.id, article.language, article.source, article.url, article.headline, at, textHashOf(article), first]),
        ...leave(db, id, old.id),
      ]);
      return results[6]?.results.length === 1;
    },
  };
}

/** The old version leaves its briefing and the search index. */
function leave(db: D1Database, id: string, old: string): D1PreparedStatement[] {
  const replaced = 'EXISTS (SELECT 1 FROM article_changes WHERE new = ?1 AND old = ?2)';
  return [
    db.prepare(`UPDATE articles SET aside = 'replaced', briefing = NULL WHERE id = ?2 AND ${replaced}`).bind(id, old),
    db.prepare(`DELETE FROM key_points_search WHERE rowid IN (SELECT id FROM key_points WHERE article = ?2) AND ${replaced}`).bind(id, old),
    db.prepare(`DELETE FROM key_points WHERE article = ?2 AND ${replaced}`).bind(id, old),
  ];
}
