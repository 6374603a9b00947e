/** Addresses that carry a subscriber's token, in whatever spelling. */
export function isPrivate(path: string): boolean {
  return /^\/+(?:confirm|preferences|unsubscribe)(?:\/|$)/i.test(path);
}
