/** The host of a source's site. */
export const hostOf = (source) => `127.8.${100 + (source >> 8)}.${source & 255}`;
