import { createHash } from 'node:crypto';

/** Hex digits of the SHA-256 of a text, `length` of them (20 are 80 bits: enough to name articles by). */
export function hash(text: string, length = 20): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
