import { parseUrl } from '../url';

const FRONTS = /^(?:www|m|mobile|amp)\./;

/**
 * The address that a page gives for itself. One that was fetched from `from` is only believed about its own site: it would take the place
 * of another's article otherwise. Nor is the front page of a site an article's address, though templates say so.
 */
export function parseCanonical(said: string, from: string | undefined): string | undefined {
  const url = parseUrl(said, from)?.url;
  if (!url || !from || !URL.canParse(from)) return url;
  const [own, fetched] = [new URL(url), new URL(from)];
  const isOwn = hostOf(own) === hostOf(fetched);
  const isFront = own.pathname === '/' && !own.search && fetched.pathname + fetched.search !== '/';
  return isOwn && !isFront ? url : undefined;
}

const hostOf = (url: URL) => url.host.replace(FRONTS, '');
