import robotsParser from 'robots-parser';
import type { Manners, ReadFailure, Robots } from '../model';
import { ask } from './ask';
import { failure } from './failure';
import { rulesFor } from './robots-rules';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** What is read of it at least and at most (RFC 9309, 2.5). */
const LIMIT = 500 * 1024;
const REDIRECTS = 5;
/** Milliseconds: half of what the page has, so that a site without an answer to this is not taken for a slow page. */
const TIME = 5000;

/** As long as nobody can say what the rules are, all is forbidden (RFC 9309, 2.3.1.4). */
const UNKNOWN = '# could not be read\nUser-agent: *\nDisallow: /\n';

/** Asks what a site allows. */
async function askRobots(origin: string, manners: Manners): Promise<Robots> {
  const wish = { headers: { accept: 'text/plain, */*;q=0.1' }, limit: LIMIT, isCut: true, redirects: REDIRECTS, time: TIME };
  const answer = await ask(`${origin}/robots.txt`, wish, manners);
  if (!('failure' in answer)) {
    const text = new TextDecoder().decode(answer.body);
    return { origin, rules: rulesFor(nameOf(manners), text), maxAge: maxAgeOf(answer.headers.get('cache-control')) };
  }
  return { origin, rules: isNone(answer) ? '' : UNKNOWN, maxAge: isNone(answer) ? DAY : HOUR };
}

/** "BriefingDigest", of "BriefingDigest/1.0 (+https://…)". */
const nameOf = ({ userAgent }: Manners) => userAgent.split('/')[0] ?? '';

/** Whether a site has no rules: any 4xx but one that says "later", and too many redirects (RFC 9309, 2.3.1.2 and 2.3.1.3). */
function isNone({ failure, status }: ReadFailure): boolean {
  return failure === 'gone' || failure === 'redirects' || (failure === 'status' && status !== null && status < 500);
}

/** Seconds: as the site says, from an hour to a day (RFC 9309, 2.4). */
function maxAgeOf(cacheControl: string | null): number {
  if (/\bno-(?:store|cache)\b/i.test(cacheControl ?? '')) return HOUR;
  const given = /\bmax-age\s*=\s*"?(\d+)/i.exec(cacheControl ?? '')?.[1];
  return given === undefined ? DAY : Math.min(Math.max(Number(given), HOUR), DAY);
}

/**
 * Judges addresses by what their sites allow, asking each site once.
 *
 * @param kept Rules that still hold.
 * @returns `refuse` gives the failure of an address that may not be asked; `asked` fills with what was asked for it.
 */
export function followRobots(kept: readonly Robots[], manners: Manners) {
  const asked: Robots[] = [];
  async function refuse(url: URL): Promise<ReadFailure | undefined> {
    const known = [...kept, ...asked].find(({ origin }) => origin === url.origin);
    const robots = known ?? (await askRobots(url.origin, manners));
    if (!known) asked.push(robots);
    if (robots.rules === UNKNOWN) return failure('robots', 'its robots.txt cannot be read for now, so that nothing is allowed');
    const isAllowed = robotsParser(`${url.origin}/robots.txt`, robots.rules).isAllowed(url.href, nameOf(manners));
    return isAllowed === false ? failure('robots', 'its robots.txt does not allow it') : undefined;
  }
  return { refuse, asked };
}
