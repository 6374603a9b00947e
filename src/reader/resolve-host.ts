import { resolve4, resolve6 } from 'node:dns/promises';
import { isIp, isPublicIp } from './public-address';

/** Milliseconds after which a name goes unresolved. */
const LONGEST = 1500;
/** Milliseconds for which an answer is kept, and names of which it is. */
const KEPT = 300_000;
const MOST = 500;

const known = new Map<string, { until: number; isPublic: boolean }>();

/**
 * Whether a name points to public addresses alone, as far as can be seen: what it points to is asked of a public resolver (in workerd, node:dns asks
 * Cloudflare's over HTTPS). One that does not answer is no reason to refuse: then asking will tell.
 *
 * This is a second fence. Deployed, nothing private can be reached at all: Cloudflare refuses addresses of the network as hosts, and names that
 * point to private ones (its errors 1003 and 1002). On a machine of one's own it keeps names out that point into its network; but not one that
 * points elsewhere by the time it is asked, nor one that only the machine's own resolver knows.
 */
export async function pointsToPublic(hostname: string): Promise<boolean> {
  const now = Date.now();
  const kept = known.get(hostname);
  if (kept && kept.until > now) return kept.isPublic;
  const found = await Promise.race([
    Promise.allSettled([resolve4(hostname), resolve6(hostname)]),
    new Promise<[]>((resolve) => setTimeout(resolve, LONGEST, [])),
  ]);
  const addresses = found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  // Among them may be names, which it goes by.
  const isPublic = addresses.filter(isIp).every(isPublicIp);
  if (known.size >= MOST) known.clear();
  known.set(hostname, { until: now + KEPT, isPublic });
  return isPublic;
}
