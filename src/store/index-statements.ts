import type { AnalysedArticle, Article } from '../model';
import { hash } from '../text/hash';
import { squeeze } from '../text/squeeze';
import { IDS_AN_ARTICLE, idsOf, leadersOf, searchRows } from './search-rows';

/** What two copies of one version have in common. */
export const textHashOf = ({ text }: Pick<Article, 'text'>) => hash(squeeze(text));

/**
 * Enters an article into what searches use, before its row and in one transaction with that. Key points are entered only while the row is not there:
 * so whoever comes second adds none.
 *
 * @param replacing the article's row takes the place of another one's, if article_changes says so by then.
 */
export function indexStatements(db: D1Database, analysed: AnalysedArticle, date: string, replacing = false): D1PreparedStatement[] {
  const { id, source } = analysed.article;
  const points = JSON.stringify(searchRows(analysed));
  const { first, last } = idsOf(date);
  const agreed = replacing ? 'AND EXISTS (SELECT 1 FROM article_changes WHERE new = ?1)' : '';
  return [
    db
      .prepare(
        `INSERT INTO sources (name, last_date) SELECT ?1, ?2 WHERE ?1 IS NOT NULL
         ON CONFLICT DO UPDATE SET last_date = ?2 WHERE last_date < ?2`,
      )
      .bind(source, date),
    db
      .prepare(
        `INSERT INTO leaders (id, name, last_date) SELECT value ->> 'id', value ->> 'name', ?2 FROM json_each(?1) WHERE true
         ON CONFLICT DO UPDATE SET last_date = ?2, name = excluded.name WHERE last_date < ?2`,
      )
      .bind(JSON.stringify(leadersOf(analysed)), date),
    db
      .prepare(
        `INSERT INTO key_points (id, article, position, text)
         SELECT (coalesce((SELECT max(id) FROM key_points WHERE id BETWEEN ?3 AND ?4), CAST(?3 AS INTEGER)) / ${IDS_AN_ARTICLE} + 1) * ${IDS_AN_ARTICLE} + key,
                ?1, key, value ->> 'text' FROM json_each(?2)
         WHERE NOT EXISTS (SELECT 1 FROM articles WHERE id = ?1 UNION ALL SELECT 1 FROM withdrawn WHERE id = ?1) ${agreed}`,
      )
      .bind(id, points, first, last),
    db
      .prepare(
        `INSERT INTO key_points_search (rowid, folded, headline, written, marks)
         SELECT key_points.id, value ->> 'folded', value ->> 'headline', value ->> 'written',
                concat_ws(' ', value ->> 'marks', (SELECT 'source_' || sources.id FROM sources WHERE name = ?3))
         FROM json_each(?2) JOIN key_points ON article = ?1 AND position = key
         WHERE NOT EXISTS (SELECT 1 FROM articles WHERE articles.id = ?1)`,
      )
      .bind(id, points, source),
  ];
}
