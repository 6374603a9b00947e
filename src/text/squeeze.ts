import { fold } from './fold';

/** What two copies of a text have in common, whatever their spacing, accents, quotes and case. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^a-z0-9\p{L}\p{N}]+/gu, '');
}
