import type { Analysis, NewsSource } from '../../model';

/** What an article is about: no more than its first topics. */
const ABOUT = 3;

/** Whether an article is one of those that the source's entry keeps, and none of those that it drops. */
export function isWanted({ people, topics }: Analysis, { keep, drop }: Pick<NewsSource, 'keep' | 'drop'>): boolean {
  const names = (leaders: readonly string[]) => people.some(({ id }) => leaders.includes(id));
  const isAbout = (ids: readonly string[], most: number) => topics.slice(0, most).some(({ id }) => ids.includes(id));
  if (drop && (names(drop.leaders) || isAbout(drop.topics, 1))) return false;
  return !keep || names(keep.leaders) || isAbout(keep.topics, ABOUT);
}
