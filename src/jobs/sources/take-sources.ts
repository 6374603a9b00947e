import type { Fault } from '../../errors';
import type { NewsSource } from '../../model';
import type { Services } from '../../services';
import { checkSource } from './check-source';
import { feedKey, isSame } from './same-source';

/** What became of an entry that was sent. */
export interface TakenSource {
  /** Null of one that has none. */
  id: string | null;
  status: 'added' | 'changed' | 'unchanged' | 'refused';
  /** Why it was refused. */
  errors?: Fault[];
}

export const IN_FILE = 'It stands in src/config/sources.json: change it there and deploy, or take it out there first.';

const refuse = (id: string | null, ...errors: Fault[]): TakenSource => ({ id, status: 'refused', errors });

/**
 * Takes sources into the list, each whole or not at all. An entry with an id is added or replaces its source; one without is added, unless its feed (or,
 * without one, its name) is listed already: that source stays as it is.
 *
 * @returns In the order of the entries.
 */
export async function takeSources(services: Services, entries: readonly unknown[], now: Date): Promise<TakenSource[]> {
  const listed = new Map((await services.sources.list()).map((source) => [source.id, source]));
  const byFeed = new Map([...listed.values()].map((source) => [feedKey(source), source.id]));
  const saved = new Map<string, NewsSource>();
  const save = (source: NewsSource, status: 'added' | 'changed'): TakenSource => {
    const before = listed.get(source.id);
    if (before) byFeed.delete(feedKey(before));
    byFeed.set(feedKey(source), source.id);
    listed.set(source.id, source);
    saved.set(source.id, source);
    return { id: source.id, status };
  };

  const taken = entries.map((sent): TakenSource => {
    const given = (sent as { id?: unknown } | null)?.id;
    const checked = checkSource(sent, services, 'api');
    if (Array.isArray(checked)) return refuse(typeof given === 'string' ? given : null, ...checked);
    const { id, feed } = checked;
    const before = listed.get(id);
    const withFeed = feed === null ? undefined : byFeed.get(feedKey(checked));
    if (typeof given !== 'string') {
      const known = feed === null ? before?.id : withFeed;
      return known === undefined ? save({ ...checked, id: findFreeId(id, listed) }, 'added') : { id: known, status: 'unchanged' };
    }
    if (before && isSame({ ...checked, origin: before.origin }, before)) return { id, status: 'unchanged' };
    if (before?.origin === 'file') return refuse(id, { pointer: '/id', detail: IN_FILE });
    if (withFeed !== undefined && withFeed !== id) return refuse(id, { pointer: '/feed', detail: `is that of "${withFeed}" already` });
    return save(checked, before ? 'changed' : 'added');
  });
  await services.sources.saveAll([...saved.values()], now);
  return taken;
}

function findFreeId(id: string, listed: ReadonlyMap<string, NewsSource>): string {
  let free = id;
  for (let n = 2; listed.has(free); n++) free = `${id.slice(0, 45).replace(/-$/, '')}-${n}`;
  return free;
}
