import normalizeUrl from 'normalize-url';

/** What follows a reader, not a page. */
const TRACKING = [
  /^(?:utm|mtm|pk|hsa|at|xtor)_\w+/i,
  /^(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ocid|cmpid|xtor|ref_src|smid|sh)$/i,
];

const LONGEST = 2048;

export interface PageUrl {
  /** As given, without what follows a reader. */
  url: string;
  /** Equal for every way of writing the same page's address: names the article, is not for following. */
  canonical: string;
}

/** An http or https address without credentials; undefined for anything else. Relative addresses need `base`. */
export function parseUrl(given: string, base?: string): PageUrl | undefined {
  const url = parseAddress(given, base);
  return url === undefined ? undefined : { url, canonical: normalizeUrl(url, { forceHttps: true, removeQueryParameters: false }) };
}

/** The same for an address that names no article: a feed's. */
export function parseAddress(given: string, base?: string): string | undefined {
  const trimmed = given.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed, base)) return undefined;
  // The parser drops line ends and forgives a missing "//": an address that needs that is none.
  if (/[\s\p{Cc}<>"]/u.test(trimmed) || (!base && !/^https?:\/\//i.test(trimmed))) return undefined;
  const parsed = new URL(trimmed, base);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return undefined;
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.some((pattern) => pattern.test(name))) parsed.searchParams.delete(name);
  // "#!/story/1" and "#/story/1" name a page; any other fragment a place on it.
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/** The host that a reader knows a site by: without "www.". */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
