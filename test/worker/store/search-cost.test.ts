import { reset } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, expect, test } from 'vitest';
import { createSearchStore, PAGE, RANKED } from '../../../src/store/search';
import { parseSearchTerms } from '../../../src/text/search-terms';
import { ANY } from './searching';

afterEach(reset);

test('a search of a large store reads no more rows than it ranks and shows', async () => {
  const POINTS = 3000;
  const rows = Array.from({ length: POINTS }, (_, i) => ({ id: 202602210000100 + i * 100, article: `a${i}` }));
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO key_points (id, article, position, text) SELECT value ->> 'id', value ->> 'article', 0, 'The rice.' FROM json_each(?)",
    ).bind(JSON.stringify(rows)),
    env.DB.prepare("INSERT INTO key_points_search (rowid, folded) SELECT value ->> 'id', 'the rice' FROM json_each(?)").bind(
      JSON.stringify(rows),
    ),
    env.DB.prepare(
      "INSERT INTO articles (id, date, published_at, language, headline, stored_at) SELECT value ->> 'article', '2026-02-21', '', 'en', '', '' FROM json_each(?)",
    ).bind(JSON.stringify(rows)),
  ]);
  let read = 0;
  const counted = new Proxy(env.DB, {
    get: (db, name) =>
      name === 'prepare' ? (sql: string) => countRows(db.prepare(sql), (count) => (read += count)) : Reflect.get(db, name).bind(db),
  });
  const { total, oldest } = await createSearchStore(counted).find({ ...ANY, terms: parseSearchTerms('the rice') }, 1);
  expect([total, oldest]).toEqual([RANKED, '2026-02-21']);
  expect(read).toBeGreaterThan(RANKED / 2);
  expect(read).toBeLessThan(RANKED + PAGE * 6);
});

/** A statement whose answers tell how many rows they took. */
function countRows(statement: D1PreparedStatement, tell: (count: number) => void): D1PreparedStatement {
  return new Proxy(statement, {
    get(target, name) {
      if (name === 'bind') return (...values: unknown[]) => countRows(target.bind(...values), tell);
      if (name !== 'all') return Reflect.get(target, name);
      return async () => {
        const answer = await target.all();
        tell(answer.meta.rows_read);
        return answer;
      };
    },
  });
}
