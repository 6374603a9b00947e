import type { Manners, ReadFailure } from '../model';
import { failure } from './failure';
import { isIp, parsePublicUrl } from './public-address';
import { GARBLED, readBody } from './read-body';
import { pointsToPublic } from './resolve-host';
import { statusFailure } from './status-failure';

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

/** What is asked for, and how much of it. */
export interface Wish {
  /** Besides who we are. */
  headers: Record<string, string>;
  /** Bytes. */
  limit: number;
  /** Whether a longer body is cut instead of refused. */
  isCut?: boolean;
  /** Redirects that are followed. */
  redirects: number;
  /** Milliseconds for all of it. */
  time: number;
  /** Has the last word on each address, redirects too, before it is asked. */
  refuse?: (url: URL) => Promise<ReadFailure | undefined>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/**
 * Asks once, and reads what comes. Redirects are followed by hand, so that each address is judged before it is asked. Neither cookies nor a
 * referrer go along: the runtime keeps none and adds none.
 */
export async function ask(given: string, wish: Wish, manners: Manners): Promise<Answer | ReadFailure> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), wish.time);
  const slow = new Promise<ReadFailure>((resolve) => {
    clock.signal.addEventListener('abort', () => resolve(failure('slow', `it took longer than ${wish.time / 1000} seconds`)));
  });
  try {
    // A race, for a signal does not end everything that may be waited for.
    return await Promise.race([follow(given, wish, manners, clock.signal), slow]);
  } finally {
    clearTimeout(timer);
    // What is still under way is let go.
    clock.abort();
  }
}

async function follow(given: string, wish: Wish, manners: Manners, signal: AbortSignal): Promise<Answer | ReadFailure> {
  const seen = new Set<string>();
  let movedTo: string | null = null;
  let isPermanent = true;
  let target = parsePublicUrl(given, manners.allowedHosts);
  for (;;) {
    const isFirst = seen.size === 0;
    if (typeof target === 'string') return failure('address', isFirst ? target : `it leads to an address that is not asked: ${target}`);
    const url: URL = target;
    if (seen.has(url.href)) return failure('redirects', 'its redirects lead in a circle');
    if (seen.size > wish.redirects) return failure('redirects', `it leads on more than ${wish.redirects} times`);
    seen.add(url.href);
    const refused = (await refuseHost(url, manners)) ?? (await wish.refuse?.(url));
    if (refused) return refused;

    const response = await fetchOnce(url, wish, manners, signal);
    if ('failure' in response) return response;
    const location = REDIRECTS.has(response.status) && response.headers.get('location');
    if (!location) return read(response, { url: url.href, movedTo }, wish, isPermanent);
    isPermanent &&= PERMANENT.has(response.status);
    target = parsePublicUrl(location, manners.allowedHosts, url.href);
    if (isPermanent && typeof target !== 'string') movedTo = target.href;
    await response.body?.cancel();
  }
}

async function refuseHost({ hostname }: URL, { allowedHosts }: Manners): Promise<ReadFailure | undefined> {
  const isKnown = allowedHosts.includes(hostname) || isIp(hostname);
  return isKnown || (await pointsToPublic(hostname)) ? undefined : failure('address', 'its name points to an address that is not public');
}

async function fetchOnce(url: URL, { headers }: Wish, { userAgent }: Manners, signal: AbortSignal): Promise<Response | ReadFailure> {
  try {
    return await fetch(url, {
      headers: { ...headers, 'accept-encoding': 'gzip, br', 'user-agent': userAgent },
      redirect: 'manual',
      signal,
    });
  } catch {
    // No such name, no connection, a certificate that does not hold, no HTTP: the runtime does not tell them apart.
    return failure('unreachable', 'it cannot be reached');
  }
}

async function read(
  response: Response,
  where: Pick<Answer, 'url' | 'movedTo'>,
  { headers, limit, isCut = false }: Wish,
  isFinal: boolean,
): Promise<Answer | ReadFailure> {
  const isConditional = 'if-none-match' in headers || 'if-modified-since' in headers;
  if (response.status === 304 && isConditional) return { ...where, status: 304, headers: response.headers, body: new Uint8Array() };
  if (response.status !== 200) return statusFailure(response, isFinal);
  try {
    const body = await readBody(response, limit, isCut);
    return 'failure' in body ? body : { ...where, status: 200, headers: response.headers, body };
  } catch (error) {
    // What cannot be decoded is a TypeError to the runtime, a connection that breaks a plain Error.
    if (error instanceof TypeError) return GARBLED;
    return failure('unreachable', 'it hung up before its answer was whole', 200);
  }
}
