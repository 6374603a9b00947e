import type { NewsSource } from '../../model';

/** Also those of a choice: what is written by them has one order, whatever the order of the keys. */
const KEYS = 'id name language country ownership feed every keep drop leaders topics senders paused origin'.split(' ');

/** Whether two say the same. */
export const isSame = (a: NewsSource, b: NewsSource): boolean => JSON.stringify(a, KEYS) === JSON.stringify(b, KEYS);

/** By what two ways of writing a feed's address are compared: with or without "https", "www." and a final slash. */
export const feedKey = ({ feed }: NewsSource): string | null => feed?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '') ?? null;
