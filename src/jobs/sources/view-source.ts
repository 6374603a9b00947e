import type { ListedSource } from '../../store/news-sources';
import { silentSince } from './silent-since';

export type { ListedSource };

/** A source as its operator sees it. */
export function viewSource(listed: ListedSource, now: Date) {
  const { source, addedAt, poll } = listed;
  const { source: _, ...state } = poll ?? { source: '' };
  return { ...source, addedAt, silentSince: silentSince(listed, now), poll: poll && state };
}
