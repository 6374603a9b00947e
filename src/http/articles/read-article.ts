import { Problem } from '../../errors';
import { readSentArticle } from '../../jobs/articles/read-sent-article';
import { charsetOf, type Given, KEYS, kindOf, LIMITS } from '../../jobs/articles/store-article';
import type { Article } from '../../model';
import { readBody } from '../body';
import type { Context } from '../context';

/** What the query says of an article. */
export function givenBy(c: Context): Given {
  const given: Given = {};
  for (const name of KEYS) {
    const value = c.req.query(name);
    if (value !== undefined) given[name] = value;
  }
  return given;
}

/**
 * The article that a request's body holds.
 *
 * @throws Problem 413, 415, 422 or 502.
 */
export async function readPostedArticle(c: Context): Promise<Article> {
  const type = c.req.header('content-type') ?? null;
  const kind = kindOf(type);
  if (!kind || kind === 'ndjson') throw new Problem(415, 'Unknown type', 'Send one article as application/json, text/plain or text/html.');
  const body = await readBody(c.req.raw, LIMITS[kind]);
  return readSentArticle(c.get('services'), kind, body, givenBy(c), c.env.now, charsetOf(type));
}
