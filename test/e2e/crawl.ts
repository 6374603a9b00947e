import { decodeHTMLAttribute } from 'entities';

/** What a crawl found at one address. */
export interface Found {
  status: number;
  /** Null for what is no page. */
  html: string | null;
  /** Where its links lead, in full: "http://localhost:8787/briefings#content". */
  links: string[];
}

const AT_ONCE = 4;
/** Far more than the samples and the leaders make: a calendar without an end would pass it. */
const LIMIT = 4000;
/** How many are loaded of addresses that differ by what they name alone, once they ask for something: "/leaders/…?topic=…&lang=…". */
const OF_A_KIND = 8;

/**
 * Follows the links of a site to the end, without leaving it: every address without a query, and some of each kind with one, which are without number.
 *
 * @param origin "http://localhost:8787".
 * @param starts Paths to start from.
 * @returns What was found, by address without its fragment.
 * @throws When the site has no end.
 */
export async function crawl(origin: string, starts: readonly string[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const met = new Set<string>();
  const kinds = new Map<string, number>();
  const waiting: string[] = [];
  const meet = (address: string) => {
    if (met.has(address)) return;
    met.add(address);
    const kind = kindOf(new URL(address));
    const known = kinds.get(kind) ?? 0;
    kinds.set(kind, known + 1);
    if (known < OF_A_KIND) waiting.push(address);
  };
  for (const start of starts) meet(new URL(start, origin).href);
  while (waiting.length > 0) {
    if (found.size > LIMIT) throw new Error(`The site has no end; among its last addresses are ${waiting.slice(-5).join(', ')}.`);
    const next = waiting.splice(0, AT_ONCE);
    const answers = await Promise.all(next.map(load));
    for (const [i, answer] of answers.entries()) {
      found.set(next[i] ?? '', answer);
      for (const link of answer.links) if (link.startsWith(`${origin}/`)) meet(withoutFragment(link));
    }
  }
  return found;
}

/** What it shares with those that differ by what they name alone; an address without a query is of its own kind. */
function kindOf({ pathname, searchParams }: URL): string {
  if (searchParams.size === 0) return pathname;
  return `${pathname.replace(/^(\/[^/]+\/)[^/]+/, '$1…')}?${[...searchParams.keys()].join('&')}`;
}

async function load(address: string): Promise<Found> {
  const response = await fetch(address, { headers: { accept: 'text/html,*/*;q=0.5' } });
  const body = await response.text();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  const links = isPage ? attributes(body, 'href').flatMap((href) => URL.parse(href, response.url)?.href ?? []) : [];
  return { status: response.status, html: isPage ? body : null, links };
}

export const withoutFragment = (address: string) => address.split('#')[0] ?? '';

/** What an address points at inside its page, without the words to be marked there (`#:~:text=`): an id, or "". */
export const anchorOf = (address: string) => decodeURIComponent(new URL(address).hash.slice(1).split(':~:')[0] ?? '');

/** The values of an attribute, as the pages write it: in double quotes. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decodeHTMLAttribute(value));
}
