import type { NewsSource } from '../../model';

const KEYS = ['id', 'name', 'language', 'country', 'ownership', 'feed', 'every', 'keep', 'drop', 'senders', 'paused', 'origin'] as const;

/** Whether two say the same. Every tick asks it of every source. */
export const isSame = (a: NewsSource, b: NewsSource): boolean =>
  KEYS.every((key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]));

/** By what two ways of writing a feed's address are compared: with or without "https", "www." and a final slash. */
export const feedKey = ({ feed }: NewsSource): string | null => feed?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') ?? null;
