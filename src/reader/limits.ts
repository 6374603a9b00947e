/** What one asking of a feed or a page may cost: bytes without encodings, milliseconds for all of it. */
export const LIMITS = { limit: 2 * 1024 * 1024, redirects: 3, time: 10_000 };
