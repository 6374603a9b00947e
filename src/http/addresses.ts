import { Problem } from '../errors';
import type { App, Context } from './context';

function isText(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}

/** Whether an address can be read. A lone "%" in a query is what somebody typed, and stays. */
function isWellFormed({ pathname, search }: URL): boolean {
  return isText(pathname) && (search.match(/(?:%[\da-f]{2})+/gi) ?? []).every(isText);
}

const ONE_HOUR = 'public, max-age=3600';

/** Leads on to the one address of a page, with what was asked of it. GET may forget its method, everything else keeps it (RFC 9110, 15.4.9). */
function leadTo(c: Context, path: string): Response {
  const status = ['GET', 'HEAD'].includes(c.req.raw.method) ? 301 : 308;
  return new Response(null, { status, headers: { location: path + new URL(c.req.url).search, 'cache-control': ONE_HOUR } });
}

/** Nearly every address needs no second look, and taking one apart costs as much as finding its route. */
function isPlain(url: string): boolean {
  const path = url.slice(url.indexOf('/', 'https://'.length));
  return !path.includes('%') && !/\/\/|.\/(?:$|\?)/.test(path);
}

/** Refuses addresses that cannot be read, and leads from slashes too many to the address without them: each page has one. */
export function addAddressRules(app: App): void {
  app.use((c, next) => {
    if (isPlain(c.req.url)) return next();
    const url = new URL(c.req.url);
    if (!isWellFormed(url))
      throw new Problem(400, 'Malformed address', 'What stands after a percent sign in this address is no text in UTF-8.');
    // Never two slashes at the head: that would lead to another host.
    const path = url.pathname.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
    return path === url.pathname ? next() : Promise.resolve(leadTo(c, path));
  });
}

/** The address in small letters, where nothing is known under this one; undefined when it is in small letters already. */
export function leadToSmallLetters(c: Context): Response | undefined {
  const { pathname } = new URL(c.req.url);
  const small = pathname.replace(/%[\da-f]{2}|[A-Z]+/gi, (part) => (part.startsWith('%') ? part : part.toLowerCase()));
  return small === pathname ? undefined : leadTo(c, small);
}
