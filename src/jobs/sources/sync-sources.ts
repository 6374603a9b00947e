import type { NewsSource } from '../../model';
import type { Services } from '../../services';
import { feedKey, isSame } from './same-source';

/**
 * Brings the sources of sources.json in line with what was deployed. One read when nothing has changed. What the interface has under the same id or
 * address stays, and the log says so.
 */
export async function syncSources({ sources, listedSources }: Services, now: Date): Promise<void> {
  const kept = await sources.list();
  const own = new Map(kept.filter(({ origin }) => origin === 'file').map((source) => [source.id, source]));
  const others = kept.filter(({ origin }) => origin === 'api');
  const taken = new Set(others.flatMap((source) => [source.id, feedKey(source)]));
  const isTaken = (source: NewsSource) => taken.has(source.id) || (source.feed !== null && taken.has(feedKey(source)));
  const wanted = listedSources.filter((source) => !isTaken(source));
  for (const { id } of listedSources.filter(isTaken)) {
    const message = 'a source of sources.json is left out: the one of the interface with its id or feed stays until it is removed';
    console.error(JSON.stringify({ level: 'error', message, source: id }));
  }
  const ids = new Set(wanted.map(({ id }) => id));
  const changed = wanted.filter((source) => {
    const before = own.get(source.id);
    return !before || !isSame(before, source);
  });
  await sources.removeAll([...own.keys()].filter((id) => !ids.has(id)));
  await sources.saveAll(changed, now);
}
