import type { Topic } from '../model';
import { spellingKey } from './slug';

/** The topic that words mean: by its id, or by its name in any language; null for none. */
export function findTopic(topics: readonly Topic[], words: string): Topic | null {
  const key = spellingKey(words);
  return topics.find(({ id, names }) => [id, ...Object.values(names)].some((name) => spellingKey(name) === key)) ?? null;
}
