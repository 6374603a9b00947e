import * as v from 'valibot';
import { Problem } from '../errors';
import type { Choice } from '../model';
import { findLeader } from '../text/find-leader';
import { findTopic } from '../text/find-topic';
import { slug } from '../text/slug';
import type { Context } from './context';

/** More than anybody follows; a query of any length costs no more. */
const MOST = 200;

/** "to-lam,Xi Jinping": ids or names. */
export const Names = v.pipe(
  v.string(),
  v.transform((list) => list.split(',').filter((name) => name.trim() !== '')),
);

/**
 * The leaders and topics that a query names, by commas or again and again: `?leaders=to-lam,xi-jinping&topics=trade`. A leader of the watchlist may be
 * named in any spelling, a topic in any language. Null where nothing is chosen.
 *
 * @throws Problem 422 for a topic that there is not.
 */
export function parseChoice(c: Context): Choice | null {
  const services = c.get('services');
  const named = (kind: 'leaders' | 'topics') => (c.req.queries(kind) ?? []).flatMap((list) => v.parse(Names, list)).slice(0, MOST);
  const leaders = new Set(named('leaders').map((name) => findLeader(services.watchlist, name)?.id ?? slug(name)));
  const topics = new Set(named('topics').map((name) => findTopic(services.topics, name)?.id ?? unknownTopic(name)));
  leaders.delete('');
  return leaders.size + topics.size > 0 ? { leaders: [...leaders], topics: [...topics] } : null;
}

function unknownTopic(name: string): never {
  const detail = `there is no topic "${name}"; /topics lists all`;
  throw new Problem(422, 'Unknown topic', `topics: ${detail}.`, [{ pointer: '/topics', detail }]);
}
