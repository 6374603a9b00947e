import * as v from 'valibot';
import { Problem } from '../errors';
import type { Choice } from '../model';
import { slug } from '../text/slug';
import type { Context } from './context';

/** More than anybody follows; a query of any length costs no more. */
const MOST = 200;

/** "to-lam,Xi Jinping": ids, or names that slugs are made of. */
export const Names = v.pipe(
  v.string(),
  v.transform((list) => list.split(',').map(slug).filter(Boolean)),
);

/**
 * The leaders and topics that a query names, by commas or again and again: `?leaders=to-lam,xi-jinping&topics=trade`. A leader of the watchlist may be
 * named in any of their spellings. Null where nothing is chosen.
 *
 * @throws Problem 422 for a topic that there is not.
 */
export function parseChoice(c: Context): Choice | null {
  const { watchlist, topics } = c.get('services');
  const named = (kind: 'leaders' | 'topics') => [...new Set((c.req.queries(kind) ?? []).flatMap((list) => v.parse(Names, list)))];
  const known = new Set(topics.map(({ id }) => id));
  const unknown = named('topics').filter((id) => !known.has(id));
  if (unknown.length > 0) {
    const detail = `there is no topic "${unknown[0]}"; GET /api/topics lists them`;
    throw new Problem(422, 'Unknown topic', `topics: ${detail}.`, [{ pointer: '/topics', detail }]);
  }
  const spellings = new Map(
    watchlist.flatMap(({ id, name, names, aliases }) =>
      [name, ...Object.values(names), ...aliases].map((spelling) => [slug(spelling), id]),
    ),
  );
  const leaders = [...new Set(named('leaders').map((id) => spellings.get(id) ?? id))].slice(0, MOST);
  return leaders.length + named('topics').length > 0 ? { leaders, topics: named('topics') } : null;
}
